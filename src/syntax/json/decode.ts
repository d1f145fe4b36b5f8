/**
 * Bytes ↔ text as .NET's `StreamReader` reads a configuration: the byte order mark decides, without one it is UTF-8,
 * and what is not a character becomes U+FFFD without a word.
 */
import { Buffer, isUtf8 } from 'node:buffer'
import { Source } from '../source.js'
import type { Span } from '../span.js'

/** The text of a file. */
export interface DecodedJson {
  readonly source: Source
  /** Each U+FFFD in the text that stands for bytes that are not a character. */
  readonly badBytes: readonly Span[]
  /** Whether another text can be written in the same encoding: UTF-32 is read only. */
  readonly isWritable: boolean
}

type Wide = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be'

/** Byte order marks; UTF-32 comes first, since that of UTF-16 is the beginning of it. */
const MARKS: readonly (readonly [mark: Buffer, encoding: Wide | 'utf-8'])[] = [
  [Buffer.of(0xff, 0xfe, 0, 0), 'utf-32le'],
  [Buffer.of(0, 0, 0xfe, 0xff), 'utf-32be'],
  [Buffer.of(0xef, 0xbb, 0xbf), 'utf-8'],
  [Buffer.of(0xff, 0xfe), 'utf-16le'],
  [Buffer.of(0xfe, 0xff), 'utf-16be'],
]

/** Decodes a file. Nothing is refused. */
export function decodeJson(bytes: Uint8Array): DecodedJson {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const marked = MARKS.find(([mark]) => buffer.subarray(0, mark.length).equals(mark))
  const [mark = Buffer.alloc(0), encoding = 'utf-8'] = marked ?? []
  const body = buffer.subarray(mark.length)
  const { text, bad } = encoding === 'utf-8' ? fromUtf8(body) : fromWide(body, encoding)
  const isUtf32 = encoding === 'utf-32le' || encoding === 'utf-32be'
  return {
    source: new Source(text, isUtf32 ? 'utf-8' : encoding, isUtf32 ? Buffer.alloc(0) : mark),
    badBytes: bad.map((start) => ({ start, end: start + 1 })),
    isWritable: !isUtf32,
  }
}

/** A text, and the offsets of what stands for bad bytes in it. */
interface Replaced {
  readonly text: string
  readonly bad: readonly number[]
}

const REPLACEMENT = '\ufffd'
const REPLACEMENT_BYTES = 3

/** Each longest start of a character that goes no further becomes one U+FFFD, as the Unicode standard recommends. */
function fromUtf8(bytes: Buffer): Replaced {
  const text = bytes.toString('utf8')
  if (isUtf8(bytes)) return { text, bad: [] }
  const bad: number[] = []
  let offset = 0
  let byte = 0
  for (;;) {
    const next = text.indexOf(REPLACEMENT, offset)
    if (next < 0) return { text, bad }
    byte += Buffer.byteLength(text.slice(offset, next))
    const isWritten = bytes.toString('hex', byte, byte + REPLACEMENT_BYTES) === 'efbfbd'
    if (!isWritten) bad.push(next)
    byte += isWritten ? REPLACEMENT_BYTES : badLength(bytes, byte)
    offset = next + 1
  }
}

/** How many bytes from here on are one start of a character that goes no further (Unicode, table 3-7). */
function badLength(bytes: Buffer, offset: number): number {
  const lead = bytes[offset] ?? 0
  const wanted = lead >= 0xf0 && lead <= 0xf4 ? 3 : lead >= 0xe0 && lead < 0xf0 ? 2 : 1
  const second = SECOND[lead] ?? [0x80, 0xbf]
  let length = 1
  while (lead >= 0xc2 && lead <= 0xf4 && length <= wanted) {
    const [low, high] = length === 1 ? second : [0x80, 0xbf]
    const byte = bytes[offset + length] ?? 0
    if (byte < low || byte > high) break
    length += 1
  }
  return length
}

/** The second bytes that some first bytes allow. */
const SECOND: Readonly<Record<number, readonly [number, number]>> = {
  0xe0: [0xa0, 0xbf],
  0xed: [0x80, 0x9f],
  0xf0: [0x90, 0xbf],
  0xf4: [0x80, 0x8f],
}

function fromWide(bytes: Buffer, encoding: Wide): Replaced {
  const width = encoding.startsWith('utf-16') ? 2 : 4
  const whole = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % width)))
  if (encoding === 'utf-16be') whole.swap16()
  if (encoding === 'utf-32be') whole.swap32()
  const units = width === 2 ? whole.toString('utf16le') : fromUtf32(whole)
  const bad = lonesIn(units)
  const text = units.toWellFormed()
  return whole.length === bytes.length
    ? { text, bad }
    : { text: text + REPLACEMENT, bad: [...bad, text.length] }
}

/** Half of a surrogate pair stands for everything that is not a character; `lonesIn` finds it. */
const LONE = 0xd800

function fromUtf32(bytes: Buffer): string {
  const parts: string[] = []
  for (let offset = 0; offset < bytes.length; offset += 4) {
    const code = bytes.readUInt32LE(offset)
    const isCharacter = code <= 0x10_ffff && (code < 0xd800 || code > 0xdfff)
    parts.push(isCharacter ? String.fromCodePoint(code) : String.fromCharCode(LONE))
  }
  return parts.join('')
}

function lonesIn(text: string): readonly number[] {
  if (text.isWellFormed()) return []
  const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
  return Array.from(text.matchAll(lone), ({ index }) => index)
}
