/**
 * Every rule that there is, on whatever subject. `npm run rules` writes the documentation from it, and the ids and
 * help texts that the bundle contains: were the rules themselves asked for in a third place, they would be cut into
 * more chunks, and every step would load more files.
 */
import { NOT_WELL_FORMED } from './config/appsettings/rules/file.js'
import { APPSETTINGS_RULES } from './config/appsettings/rules/index.js'
import { OPENING_RULES } from './config/open.js'
import { TRANSFORM_RULES } from './config/transform/rules/index.js'
import { TRANSFORM_INJECTION_RULES } from './config/transform/rules/injection.js'
import { WEB_CONFIG_RULES } from './config/web-config/rules/index.js'
import type { RuleDescription } from './findings/rule.js'
import { MAIL_RULES } from './mail/rules/index.js'
import { MAIL_KIT_RULES } from './mail/rules/mail-kit/index.js'
import { SUPPRESSION_RULES } from './suppression/rules.js'
import { WORKFLOW_RULES } from './workflow/rules/index.js'

const OPENING = new Set(OPENING_RULES.map(({ id }) => id))

/** The rules whose page is docs/rules.md, in its order. */
export const CONFIGURATION_RULES: readonly RuleDescription[] = [
  ...OPENING_RULES,
  ...WEB_CONFIG_RULES,
  ...MAIL_RULES,
  NOT_WELL_FORMED,
  // `source/encoding` is a rule on XML and one on JSON: the page has the first.
  ...APPSETTINGS_RULES.filter(({ id }) => !OPENING.has(id)),
  ...MAIL_KIT_RULES,
  ...TRANSFORM_RULES,
  ...TRANSFORM_INJECTION_RULES,
  ...SUPPRESSION_RULES,
]

/** Each once. */
export const ALL_RULES: readonly RuleDescription[] = [...CONFIGURATION_RULES, ...WORKFLOW_RULES]
