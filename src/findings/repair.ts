/**
 * Repairs that need no decision and no secret: what to write in place of a text. None is known for a line that may
 * contain a credential, since a repair is shown with its line.
 */
import { mayContainCredential, namesCredential } from '../redaction/credential-lines.js'
import { jsonLineMayContainCredential } from '../redaction/json-credential-lines.js'
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

/** A text that is read, by its path. */
interface Text {
  readonly path: string
  readonly text: string
}

/** So much around a repair tells whether a credential stands beside it. In UTF-16 code units. */
const AROUND = 3000

/**
 * A repair of a text.
 *
 * @returns null where it spans lines, where it changes nothing, or where a credential may stand beside it, as the line
 *   is or as it is to be
 */
export function repairOf({ path, text }: Text, { span, after }: Rewrite): Unplaced | null {
  const before = text.slice(span.start, span.end)
  if (/[\r\n]/.test(before + after) || before === after) return null
  const lead = text.slice(Math.max(0, span.start - AROUND), span.start)
  const rest = text.slice(span.end, span.end + AROUND)
  const isSecret = isJson(path) ? isSecretInJson : isSecretInXml
  const at = lead.length
  return isSecret(lead + before + rest, at) || isSecret(lead + after + rest, at, after)
    ? null
    : { before, after }
}

/**
 * Whether a line may be shown as it is.
 *
 * @param line without its end
 */
export function mayBeShown(path: string, line: string): boolean {
  return isJson(path) ? !namesCredential(line) : !isSecretInXml(line, 0)
}

function isJson(path: string): boolean {
  return /\.json$/i.test(path)
}

function isSecretInXml(text: string, offset: number): boolean {
  return mayContainCredential(text, { start: offset, end: offset })
}

/** Before it is mended, a name may be one that nobody knows. */
function isSecretInJson(text: string, offset: number, after?: string): boolean {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
  const length = text.slice(offset).search(/[\r\n]/)
  const line = text.slice(start, length < 0 ? text.length : offset + length)
  return after === undefined ? namesCredential(line) : jsonLineMayContainCredential(line)
}
