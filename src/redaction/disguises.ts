/**
 * What may happen to a secret before it is shown, undone: a text is read in several ways, and what is found in one
 * of them is found in the text itself.
 */
import { Buffer } from 'node:buffer'
import { isPlain, lazily } from '../text/pattern.js'

/** From one offset up to another. */
export type Range = readonly [start: number, end: number]

/** What is read as something else, wherever it stands, and what it begins with: '' where that may be anything. */
type Step = readonly [
  opening: string,
  pattern: RegExp,
  read: (whole: string, ...groups: readonly (string | undefined)[]) => string,
]

/** A text as it may be meant. */
export interface Reading {
  readonly text: string
  /** What a step made it from; null for the text itself. */
  readonly origin: { readonly reading: Reading; readonly step: Step } | null
}

/** Takes one step further; gives the same reading where that changes nothing. */
function after(reading: Reading, step: Step): Reading {
  const [opening, pattern, read] = step
  if (!reading.text.includes(opening)) return reading
  const text = reading.text.replaceAll(pattern, read)
  return text === reading.text ? reading : { text, origin: { reading, step } }
}

/** Where ranges of a reading, none of them empty, stand in the text itself. */
export function placesOf({ origin }: Reading, ranges: readonly Range[]): readonly Range[] {
  if (origin === null || ranges.length === 0) return ranges
  const { reading, step } = origin
  const { starts, ends } = sourcesOf(reading.text, step)
  const placeOf = ([start, end]: Range): Range => [starts[start] ?? 0, ends[end - 1] ?? 0]
  return placesOf(reading, ranges.map(placeOf))
}

/** For each character that a step leaves or makes, where it comes from. */
function sourcesOf(
  text: string,
  [, pattern, read]: Step,
): { readonly starts: readonly number[]; readonly ends: readonly number[] } {
  const [starts, ends]: [number[], number[]] = [[], []]
  let offset = 0
  const keepUpTo = (end: number): void => {
    while (offset < end) {
      starts.push(offset)
      offset += 1
      ends.push(offset)
    }
  }
  for (const match of text.matchAll(pattern)) {
    const [whole, ...groups] = match
    keepUpTo(match.index)
    offset += whole.length
    for (let left = read(whole, ...groups).length; left > 0; left -= 1) {
      starts.push(match.index)
      ends.push(offset)
    }
  }
  keepUpTo(text.length)
  return { starts, ends }
}

const nothing = (): string => ''

/** What `inert` takes away, but for white space. */
const INVISIBLE = lazily(String.raw`(?![\t\r\n])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]`, 'gu')

function withoutInvisible(reading: Reading): Reading {
  return isPlain(reading.text) ? reading : after(reading, ['', INVISIBLE(), nothing])
}

/** Sequences of terminals, as `inert` knows them. */
const SEQUENCES: Step = [
  '\u001b',
  new RegExp(String.raw`\u{1b}(?:\[[0-?]*[ -\/]*[@-~]|\][^\u{1b}]*)`, 'gu'),
  nothing,
]

const ENTITIES = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }))

/** Of XML, HTML and Markdown. */
const REFERENCES: Step = [
  '&',
  /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7}|x[\da-f]{1,6}));/gi,
  (whole, name, number = '') => {
    if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? whole
    const code = Number(number.replace(/^x/i, '0x'))
    return code > 0x10ffff ? whole : String.fromCodePoint(code)
  },
]

/** Of addresses. */
const PERCENTS: Step = [
  '%',
  /(?:%[\da-f]{2})+/gi,
  (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'),
]

/** Of JSON and its relatives, and of Markdown. */
const BACKSLASHES: Step = [
  '\\',
  /\\(?:u([\da-f]{4})|([!-/:-@[-`{-~]))/gi,
  (_, code, character = '') =>
    code === undefined ? character : String.fromCharCode(Number.parseInt(code, 16)),
]

/** A reading without white space, which may be added where lines are broken, or taken away. */
export function squeezed(reading: Reading): Reading {
  return after(reading, ['', /\s+/g, nothing])
}

/** A text as it is, and without each disguise that it has on. */
export function readingsOf(text: string): readonly Reading[] {
  const asIs: Reading = { text, origin: null }
  const undisguised = [asIs, ...[SEQUENCES, PERCENTS, BACKSLASHES].map((step) => after(asIs, step))]
  // Markdown may have both backslashes and references.
  const read = new Set(undisguised.flatMap((reading) => [reading, after(reading, REFERENCES)]))
  return [...new Set([asIs, ...[...read].map(withoutInvisible)])]
}
