/**
 * The line that a finding is about, with carets under the place; never a line that may contain a credential.
 */
import type { Finding } from '../findings/finding.js'
import { readBytes } from '../files/read.js'
import type { Workspace } from '../files/workspace.js'
import { mayContainCredential } from '../redaction/credential-lines.js'
import { jsonLineMayContainCredential } from '../redaction/json-credential-lines.js'
import { decodeJson } from '../syntax/json/decode.js'
import { decodeSource } from '../syntax/source.js'
import { withoutCommands } from './terminal.js'

/** What is shown of a place. */
export interface Frame {
  readonly line: number
  readonly text: string
  /** As many blanks and carets as stand below the text. */
  readonly carets: string
}

/** Of a long line so much is shown, in UTF-16 code units. */
const WIDTH = 100

/** So much stands before the place at most, where a long line is cut. */
const BEFORE = 40

/** The rules on files that cannot be parsed. */
const UNPARSED: ReadonlySet<string> = new Set([
  'xml/not-well-formed',
  'json/not-well-formed',
  'transform/unread',
])

/** What a frame must not show. */
type Redact = (text: string) => string

/** The lines of the files that findings are about, read when the first one is asked for. */
export class Frames {
  readonly #workspace: Workspace
  readonly #redact: Redact
  readonly #files = new Map<string, TextLines | null>()

  constructor(workspace: Workspace, redact: Redact) {
    this.#workspace = workspace
    this.#redact = redact
  }

  /** null where the line cannot be read, or is not to be shown. */
  of({ path, at, rule }: Pick<Finding, 'path' | 'at' | 'rule'>): Frame | null {
    // Where a file cannot be parsed, nobody knows what is a credential in it.
    if (UNPARSED.has(rule)) return null
    if (at.line === at.endLine && at.column === at.endColumn) return null
    const file = this.#fileAt(path)
    const line = file?.lineAt(at.line) ?? null
    if (file === null || line === null || file.mayContainCredential(at.line)) return null
    return this.#redact(line) === line ? frameOf(line, at) : null
  }

  #fileAt(path: string): TextLines | null {
    const known = this.#files.get(path)
    if (known !== undefined) return known
    const text = textAt(this.#workspace, path)
    const lines = text === null ? null : new TextLines(text, /\.json$/i.test(path))
    this.#files.set(path, lines)
    return lines
  }
}

function textAt(workspace: Workspace, path: string): string | null {
  const located = workspace.locate(path)
  const read = located.ok ? readBytes(located.realPath) : null
  if (read?.ok !== true) return null
  if (/\.json$/i.test(path)) return decodeJson(read.bytes).source.text
  const decoded = decodeSource(read.bytes)
  return decoded.ok ? decoded.source.text : null
}

/** A text by its lines, which end at LF, CRLF and a lone CR. */
class TextLines {
  readonly #text: string
  readonly #isJson: boolean
  readonly #starts: readonly number[]

  constructor(text: string, isJson: boolean) {
    this.#text = text
    this.#isJson = isJson
    const ends = Array.from(
      text.matchAll(/\r\n|[\r\n]/g),
      ({ 0: end, index }) => index + end.length,
    )
    this.#starts = [0, ...ends]
  }

  /** @param line counted from 1 */
  lineAt(line: number): string | null {
    const start = this.#starts[line - 1]
    if (start === undefined) return null
    return this.#text.slice(start, this.#starts[line] ?? this.#text.length).replace(/[\r\n]+$/, '')
  }

  mayContainCredential(line: number): boolean {
    // In JSON, a value may stand below its name, so each needs a name in its own line.
    if (this.#isJson) return jsonLineMayContainCredential(this.lineAt(line) ?? '', () => true)
    const start = this.#starts[line - 1] ?? 0
    return mayContainCredential(this.#text, { start, end: start })
  }
}

function frameOf(line: string, { line: number, column, endLine, endColumn }: Finding['at']): Frame {
  const shown = line
    .toWellFormed()
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, (one) => ' '.repeat(one.length))
  const end = number === endLine ? endColumn - 1 : shown.length
  const from = shown.length <= WIDTH ? 0 : Math.max(0, column - 1 - BEFORE)
  const text = shown.slice(from, from + WIDTH)
  const blanks = Math.min(column - 1 - from, text.length)
  const carets = Math.max(1, Math.min(end - from, text.length) - blanks)
  return {
    line: number,
    text: withoutCommands(text),
    carets: `${' '.repeat(blanks)}${'^'.repeat(carets)}`,
  }
}
