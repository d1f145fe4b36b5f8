/**
 * Every rule on `web.config`. A new one goes into the list of its subject, with its examples.
 */
import type { WebConfigRule } from '../model/rule.js'
import { ASP_NET_CORE_OBSTACLES, ASP_NET_CORE_RULES } from './asp-net-core.js'
import { CONFIG_SECTIONS_RULES } from './config-sections.js'
import { CONFIG_SOURCE_RULES } from './config-source.js'
import { CONTENT_RULES } from './content.js'
import { DECLARED_NAME_RULES } from './declared-names.js'
import { DOCUMENT_RULES, DOCUMENT_WARNINGS } from './document.js'
import { ENTITY_OBSTACLES } from './entity-reference.js'
import { FOREIGN_INPUT_OBSTACLES } from './foreign-input.js'
import { HTTP_RUNTIME_RULES } from './http-runtime.js'
import { IIS_RULES } from './iis.js'
import { LOCATION_RULES, LOCATION_WARNINGS } from './location.js'
import { PROTECTION_OBSTACLES, PROTECTION_RULES } from './protection.js'
import { SECTION_USE_RULES } from './sections.js'
import { SERVED_FILE_OBSTACLES } from './served.js'
import { SMTP_ATTRIBUTE_RULES } from './smtp-attributes.js'
import { SMTP_CONTENT_RULES } from './smtp-content.js'
import { SMTP_LOCK_RULES } from './smtp-locks.js'
import { SMTP_VALUE_RULES } from './smtp-values.js'
import { UMBRACO_SETTINGS_RULES } from './umbraco-settings.js'
import { UNKNOWN_SECTION_RULES } from './unknown-section.js'
import { XML_SPACE_RULES } from './xml-space.js'

/** What .NET Framework refuses in a section of mail settings. */
export const SMTP_RULES: readonly WebConfigRule[] = [
  ...SMTP_ATTRIBUTE_RULES,
  ...SMTP_CONTENT_RULES,
  ...SMTP_VALUE_RULES,
  ...SMTP_LOCK_RULES,
]

/** What .NET Framework refuses. */
export const STRUCTURE_RULES: readonly WebConfigRule[] = [
  ...DOCUMENT_RULES,
  ...XML_SPACE_RULES,
  ...CONTENT_RULES,
  ...CONFIG_SECTIONS_RULES,
  ...DECLARED_NAME_RULES,
  ...UNKNOWN_SECTION_RULES,
  ...SECTION_USE_RULES,
  ...LOCATION_RULES,
  ...CONFIG_SOURCE_RULES,
  ...PROTECTION_RULES,
  ...SMTP_RULES,
]

/** What stands in the way of an injection; judged before anything is planned. */
export const INJECTION_RULES: readonly WebConfigRule[] = [
  ...PROTECTION_OBSTACLES,
  ...ASP_NET_CORE_OBSTACLES,
  ...ENTITY_OBSTACLES,
  ...SERVED_FILE_OBSTACLES,
  ...FOREIGN_INPUT_OBSTACLES,
]

/** What loads, and does harm all the same; what is wrong with the settings that result is told in `mail/`. */
export const RESULT_RULES: readonly WebConfigRule[] = [
  ...DOCUMENT_WARNINGS,
  ...LOCATION_WARNINGS,
  ...ASP_NET_CORE_RULES,
  ...IIS_RULES,
  ...HTTP_RUNTIME_RULES,
  ...UMBRACO_SETTINGS_RULES,
]

/** All of them, each once. */
export const WEB_CONFIG_RULES: readonly WebConfigRule[] = [
  ...new Set([...STRUCTURE_RULES, ...INJECTION_RULES, ...RESULT_RULES]),
]
