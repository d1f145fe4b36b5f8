/**
 * What a rule says of itself. `docs/rules.md` is written from this, and every example is run as a test.
 */
import type { RequestedSettings } from '../settings.js'
import type { Level, Severity } from '../findings/finding.js'

/**
 * How much a broken rule weighs. `awaiting`: what is merely not set up, a warning in `check`, since the
 * deploy will supply it, and an error where it is still there after `inject`.
 */
export type Weight = Severity | 'awaiting'

/** A file that breaks a rule, or one that keeps it. */
export interface Example {
  /** The file, or the part of it that matters. */
  readonly text: string
  /** The file that `configSource` names. */
  readonly companion?: string
  /** What the workflow injects; nothing where it is left out. */
  readonly settings?: RequestedSettings
}

export interface RuleDescription {
  /** `group/name`; public, it stays as it is once named. */
  readonly id: string
  readonly level: Level
  readonly severity: Weight
  /** What the rule catches, in one sentence. */
  readonly summary: string
  /**
   * The words with which .NET refuses it, `{name}` where something of the file stands; the first one
   * counts where a complaint names no other. Empty where .NET says nothing.
   */
  readonly dotnet: readonly string[]
  readonly bad: Example
  readonly good: Example
}
