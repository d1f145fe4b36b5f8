import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { readForEngine } from '../../src/config/transform/engine-file.js'
import type { LogCode, LogEntry } from '../../src/config/transform/log.js'
import { transform } from '../../src/config/transform/apply.js'
import { decodeSource } from '../../src/syntax/source.js'
import { applyEdits } from '../../src/syntax/edit.js'
import type { XmlFile } from '../../src/config/open.js'
import { canonicalOf, comparable } from './canonical.js'

/**
 * Pairs of the tables on which we differ on purpose: an assembly cannot be run here, and the others contain characters
 * that are not XML 1.0, so that a web server refuses the file before .NET reads it.
 */
export const DIFFERENT: readonly string[] = [
  'xdt-element-05',
  'xdt-element-11',
  'text-charref0-comment',
  'text-charref0-remove',
  'transform-control',
]

/** What Microsoft's engine logged. */
export interface LoggedRow {
  readonly kind: string
  readonly line: number
  readonly column: number
  readonly text: string
  readonly file?: string | null
  readonly runtime?: boolean
}

/** A pair, and what Microsoft's engine made of it. */
export interface Row {
  readonly name: string
  readonly base: { readonly text?: string; readonly b64?: string; readonly real?: string }
  readonly transform: { readonly text?: string; readonly b64?: string; readonly real?: string }
  readonly outcome: Outcome
}

/** The pairs of a group. */
export function rowsOf(name: string): readonly Row[] {
  const packed = readFileSync(new URL(`../fixtures/xdt/${name}.jsonl.br`, import.meta.url))
  const lines = brotliDecompressSync(packed).toString('utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as Row)
}

/** What Microsoft's engine made of a pair. */
export interface Outcome {
  readonly applies: boolean
  readonly fatal: { readonly file: string; readonly text: string } | null
  readonly saveError: string | null
  readonly log: readonly LoggedRow[]
  readonly canonical?: readonly unknown[]
  /** The saved file, where it is at hand: then it is compared in place of the canonical form. */
  readonly saved?: string
  readonly unreadable?: string
  readonly lossy?: boolean
  /** What .NET reads from the saved file. */
  readonly net?: { readonly verdict: string; readonly settings?: object | null } | null
}

/** What ours makes of it. */
export interface Ours {
  readonly applies: boolean
  readonly fatal: string | null
  readonly saves: boolean
  readonly log: readonly LogEntry[]
  readonly files: { readonly base: XmlFile | null; readonly transform: XmlFile | null }
  readonly result: string | null
  readonly kind: string
}

const NOTHING = { applies: false, saves: true, log: [], result: null }

/** Applies a transform to a base, both as bytes. */
export function ours(base: Uint8Array, transformBytes: Uint8Array): Ours {
  const [first, second] = [
    readForEngine({ path: 'Web.config', bytes: base }),
    readForEngine({ path: 'Web.live.xdt.config', bytes: transformBytes }),
  ]
  const files = {
    base: first.ok ? first.file : null,
    transform: second.ok ? second.file : null,
  }
  if (!first.ok) return { ...NOTHING, fatal: 'base', files, kind: first.kind }
  if (!second.ok) return { ...NOTHING, fatal: 'transform', files, kind: second.kind }
  const done = transform(first.file, second.file)
  if (!done.ok) {
    const { file, kind } = done.refusal
    return { ...NOTHING, fatal: file, log: done.log, files, kind }
  }
  const { applies, unsaved, log, edits } = done
  const result = applyEdits(first.file.source.text, edits)
  return { applies, fatal: null, saves: unsaved === null, log, files, result, kind: '' }
}

/** The engine's texts, and our codes for them; texts of the runtime have no row. */
const TEXTS: readonly (readonly [RegExp, LogCode])[] = [
  [/^No element in the source document matches '/, 'no-match'],
  [/modified or removed by a previous transform$/, 'no-longer-there'],
  [/^Not executing /, 'not-executing'],
  [/does not expect arguments/, 'arguments-unexpected'],
  [/only applies to the first match$/, 'only-first'],
  [/^No attributes found to set$/, 'nothing-to-set'],
  [/^No attributes found to remove$/, 'nothing-to-remove'],
  [/did not match any attributes$/, 'attribute-absent'],
  [/^Transform and Locator attributes must contain/, 'malformed'],
  [/^Could not resolve '/, 'unknown-type'],
  [/ is not a type of (?:Transform|Locator)$/, 'wrong-type'],
  [/must have a no-argument constructor/, 'abstract-type'],
  [/requires (?:exactly|at least) \d+ arguments$/, 'argument-count'],
  [/^No attribute '.*' exists for the Match Locator$/, 'match-attribute-absent'],
  [/requires an XPath argument|^Insert\w+ requires/, 'sibling-argument-absent'],
  [/^Too many arguments to Insert/, 'sibling-arguments-many'],
  [/does not evaluate to an element$/, 'sibling-not-element'],
  [/^The expected namespace /, 'namespace-absent'],
  [/^Unknown tag '/, 'unknown-element'],
  [/^Import tag does not support '/, 'import-attribute'],
  [/^Import tag /, 'import'],
  [/^Cannot comment out the whole XML document$/, 'whole-document'],
]

/** How ours differs from what Microsoft's engine did; null where it does not. */
export function differenceFrom(outcome: Outcome, mine: Ours): string | null {
  if (outcome.fatal !== null || mine.fatal !== null) {
    const same = outcome.fatal?.file === mine.fatal
    return same
      ? null
      : `fatal: ${JSON.stringify(outcome.fatal)} and ours ${mine.fatal ?? 'none'} ${mine.kind}`
  }
  if (outcome.applies !== mine.applies) return `applies: ${outcome.applies}`
  if (outcome.applies && (outcome.saveError === null) !== mine.saves) return `saves: ${mine.saves}`
  return differentLog(outcome, mine) ?? differentResult(outcome, mine)
}

function differentLog({ log }: Outcome, mine: Ours): string | null {
  const theirs = log.map((row, index) => told(row, mine, mine.log[index]))
  const own = mine.log.map((entry) => ownTold(entry, mine))
  const index = theirs.findIndex((row, at) => row !== own[at])
  if (index < 0 && theirs.length === own.length) return null
  return `log ${index}: ${theirs[index] ?? 'none'} and ours ${own[Math.max(0, index)] ?? 'none'}`
}

/**
 * Kind, place and text of a row. Of an element that was put in the engine names a line of neither file, and calls it
 * the base; ours has its place in the transform.
 */
function told(row: LoggedRow, mine: Ours, entry: LogEntry | undefined): string {
  const known = TEXTS.find(([pattern]) => pattern.test(row.text))?.[1]
  // The engine has one text for both.
  const isSibling = known === 'no-match' && entry?.code === 'sibling-absent'
  const code = (isSibling ? null : known) ?? entry?.code ?? 'none'
  const isOfNeither = row.file === 'base' && entry?.place?.file === 'transform'
  if (isOfNeither) return `${row.kind} ${code} ${placeText(entry, mine)}`
  return `${row.kind} ${code} ${row.line === 0 ? '' : `${row.file ?? ''} ${row.line}:${row.column}`}`
}

function ownTold(entry: LogEntry, mine: Ours): string {
  return `${entry.kind} ${entry.code} ${placeText(entry, mine)}`
}

function placeText({ place }: LogEntry, { files }: Ours): string {
  const range = place && files[place.file]?.source.range(place.span)
  return range == null ? '' : `${place?.file ?? ''} ${range.line}:${range.column}`
}

function differentResult(outcome: Outcome, { result }: Ours): string | null {
  const reading = { trimsBesideCdata: outcome.saved !== undefined }
  const own = canonicalOf(result ?? '', reading)
  if (outcome.unreadable !== undefined) return own === null ? null : `readable: ${result ?? ''}`
  const saved = outcome.saved === undefined ? null : canonicalOf(outcome.saved, reading)
  const canonical = saved ?? outcome.canonical
  if (canonical === undefined) return null
  const [theirs, mine] = [canonical, own].map((one) => JSON.stringify(comparable(one)))
  if (theirs === mine) return null
  return `result:\n${theirs ?? ''}\n${mine ?? ''}\n${result ?? ''}`
}

/** The answer of the program in `proof/dotnet/xdt`. */
export interface Answer extends Omit<Outcome, 'canonical' | 'saved' | 'unreadable'> {
  /** The saved file in Base64; null where it was not saved. */
  readonly result?: string
}

/** An answer as the rows have it. */
export function outcomeOf({ result, ...answer }: Answer): Outcome {
  if (result === undefined) return answer
  const bytes = Buffer.from(result, 'base64')
  const decoded = decodeSource(bytes)
  const text = decoded.ok ? decoded.source.text : bytes.toString('utf8')
  const saved = text.replace(/^\ufeff/, '')
  return canonicalOf(saved) === null ? { ...answer, unreadable: 'not XML' } : { ...answer, saved }
}

/** The bytes of a file of a row. */
export function bytesOf(file: { readonly text?: string; readonly b64?: string }): Uint8Array {
  return file.b64 === undefined ? Buffer.from(file.text ?? '') : Buffer.from(file.b64, 'base64')
}
