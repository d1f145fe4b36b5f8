/**
 * Every rule that there is, on whatever subject. Only what needs them all loads this.
 */
import { OPENING_RULES } from './config/open.js'
import { WEB_CONFIG_RULES } from './config/web-config/rules/index.js'
import type { RuleDescription } from './findings/rule.js'
import { MAIL_RULES } from './mail/rules/index.js'
import { SUPPRESSION_RULES } from './suppression/rules.js'
import { WORKFLOW_RULES } from './workflow/rules/index.js'

/** The rules whose page is docs/rules.md, in its order. */
export const CONFIGURATION_RULES: readonly RuleDescription[] = [
  ...OPENING_RULES,
  ...WEB_CONFIG_RULES,
  ...MAIL_RULES,
  ...SUPPRESSION_RULES,
]

/** Each once. */
export const ALL_RULES: readonly RuleDescription[] = [...CONFIGURATION_RULES, ...WORKFLOW_RULES]
