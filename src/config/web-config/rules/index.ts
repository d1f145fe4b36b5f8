import type { Rule } from '../rule.js'
import { configSourceMissing, configSourceRoot } from './config-source.js'
import { noCredentials, passwordMissing } from './credentials.js'
import { declarationVersion } from './declaration.js'
import { duplicateSection } from './duplicate-section.js'
import { aspNetCore, encrypted, entityReference } from './not-injectable.js'
import { root } from './root.js'

/** What .NET Framework refuses, in the order in which findings are listed. */
export const FILE_RULES: readonly Rule[] = [
  declarationVersion,
  root,
  duplicateSection,
  configSourceMissing,
  configSourceRoot,
]

/** What stands in the way of an injection; judged before anything is planned. */
export const INJECTION_RULES: readonly Rule[] = [encrypted, aspNetCore, entityReference]

/** What is wrong with the settings that result. */
export const RESULT_RULES: readonly Rule[] = [passwordMissing, noCredentials]
