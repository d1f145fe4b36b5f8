/**
 * Every rule on appsettings. A new one goes into the list of its subject, with its examples.
 */
import type { AppSettingsRule } from '../model/reading.js'
import { BINDING_RULES } from './binding.js'
import { ENVIRONMENT_RULES } from './environments.js'
import { FILE_RULES } from './file.js'
import { ENVIRONMENT_KEY_RULES } from './environment-keys.js'
import { KEY_RULES } from './keys.js'
import { SITE_RULES } from './site.js'
import { VALUE_RULES } from './values.js'

export const APPSETTINGS_RULES: readonly AppSettingsRule[] = [
  ...FILE_RULES,
  ...BINDING_RULES,
  ...KEY_RULES,
  ...ENVIRONMENT_KEY_RULES,
  ...VALUE_RULES,
  ...ENVIRONMENT_RULES,
  ...SITE_RULES,
]
