/**
 * Repairs that need no decision and no secret: what to write in place of a text. None is known for a line that may
 * contain a credential, since a repair is shown with its line.
 */
import { mayContainCredential } from '../redaction/credential-lines.js'
import type { Range } from '../syntax/lines.js'
import type { Span } from '../syntax/span.js'

/** What a rule knows to write in place of a span; '' deletes it. */
export interface Rewrite {
  /** In UTF-16 offsets, within one line. */
  readonly span: Span
  readonly after: string
}

/** A repair at its place, in the file of its finding as it was before anything was edited. */
export interface Repair {
  readonly at: Range
  /** What stands there. */
  readonly before: string
  /** What is to stand there. */
  readonly after: string
}

/** The same before its place is known. */
export type Unplaced = Omit<Repair, 'at'>

/** A repair of a text; null where it spans lines, or where a credential may stand beside it. */
export function repairOf(text: string, { span, after }: Rewrite): Unplaced | null {
  const before = text.slice(span.start, span.end)
  if (/[\r\n]/.test(before + after) || mayContainCredential(text, span)) return null
  return { before, after }
}
