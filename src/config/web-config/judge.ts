/**
 * Judging: every rule on one configuration, as findings with their places.
 */
import type { Finding } from '../finding.js'
import type { Intent, Locate } from '../kind.js'
import type { Rule } from './rule.js'
import type { WebConfig } from './web-config.js'

/** What is judged, and by which rules. */
export interface Case {
  readonly config: WebConfig
  readonly intent: Intent
  readonly locate: Locate
}

/** The findings of a configuration, in the order of the rules. */
export function judge(
  { config, intent, locate }: Case,
  rules: readonly Rule[],
): readonly Finding[] {
  return rules.flatMap(({ id, level, severity, check }) =>
    check(config, intent).map(({ file, span, message, hint }): Finding => {
      const elsewhere = file.path === config.file.path ? {} : { path: file.path }
      const weight = typeof severity === 'string' ? severity : severity(intent)
      return {
        rule: id,
        level,
        severity: weight,
        at: locate(file, span),
        message,
        hint,
        ...elsewhere,
      }
    }),
  )
}
