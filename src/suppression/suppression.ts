/**
 * A comment that silences a rule, whichever syntax it is a comment of.
 */
import type { TextFile } from '../findings/rule.js'
import type { Span } from '../syntax/span.js'

/** With this begins the text of every such comment. */
export const MARK = 'umbraco-smtp-'

/** How far a comment reaches: to the one line below its last one, or all over its file. */
export type Scope = 'next-line' | 'file'

/** What a comment asks for, and where it stands. */
export interface Suppression {
  /** As written; '' where none is. */
  readonly rule: string
  /** What stands behind the colon, trimmed; '' where nothing does. */
  readonly reason: string
  /** null where its first word is none that there is. */
  readonly scope: Scope | null
  /** The whole comment, with what begins and ends it. */
  readonly span: Span
}

/** A suppression in one of the files of a configuration. */
export interface SuppressionInFile extends Suppression {
  readonly file: TextFile
  /** Whether another configuration that reads the file may be what it is there for. */
  readonly isShared: boolean
}
