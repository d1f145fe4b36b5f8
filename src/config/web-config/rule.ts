/**
 * What a rule is: its public identity, and a check from a configuration to complaints. A rule is one
 * small file in `rules/`; the list of them is in `rules/index.ts`.
 */
import type { Level, Severity } from '../finding.js'
import type { Intent } from '../kind.js'
import type { XmlFile } from '../open.js'
import type { Span } from '../xml/tree.js'
import type { WebConfig } from './web-config.js'

/** One place where a rule is broken. */
export interface Complaint {
  readonly file: XmlFile
  readonly span: Span
  readonly message: string
  readonly hint: string
}

export interface Rule {
  /** `group/name`; public, it stays as it is once named. */
  readonly id: string
  readonly level: Level
  /** A rule may be milder in `check`, where the deploy will still supply what is missing. */
  readonly severity: Severity | ((intent: Intent) => Severity)
  readonly check: (config: WebConfig, intent: Intent) => readonly Complaint[]
}

/** A complaint about a place in the configuration's own file. */
export function at(
  file: XmlFile,
  span: Span,
  said: Pick<Complaint, 'message' | 'hint'>,
): Complaint {
  return { file, span: { start: span.start, end: span.end }, ...said }
}
