/**
 * The encodings that are read and written, each without loss.
 */
import { Buffer, isAscii, isUtf8 } from 'node:buffer'

export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'us-ascii',
  'iso-8859-1',
  'windows-1252',
] as const
export type Encoding = (typeof ENCODINGS)[number]

// What windows-1252 has at 0x80 to 0x9F, in the order of the bytes. The five bytes that it leaves open
// stand for the control characters of the same number, as Windows does. TextDecoder cannot be used: it
// takes iso-8859-1 for windows-1252, and several releases of Node decode the latter wrongly.
const WINDOWS_1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178'

/** Matches a character that the encoding lacks; null where it lacks none. */
const LACKED: Readonly<Record<Encoding, RegExp | null>> = {
  'utf-8': null,
  'utf-16le': null,
  'utf-16be': null,
  'us-ascii': /[^\0-\x7f]/u,
  'iso-8859-1': /[^\0-\xff]/u,
  'windows-1252': new RegExp(`[^\\0-\\x7f\\xa0-\\xff${WINDOWS_1252}]`, 'u'),
}

/**
 * The text of some bytes.
 *
 * @param bytes without a byte order mark
 * @returns the text, or the offset in bytes of the first byte that the encoding does not allow
 */
export function decode(bytes: Buffer, encoding: Encoding): string | { readonly badByte: number } {
  switch (encoding) {
    case 'utf-8':
      if (isAscii(bytes)) return bytes.toString('latin1')
      return isUtf8(bytes) ? bytes.toString('utf8') : { badByte: firstBadUtf8(bytes) }
    case 'us-ascii':
      return isAscii(bytes)
        ? bytes.toString('latin1')
        : { badByte: bytes.findIndex((byte) => byte > 0x7f) }
    case 'iso-8859-1':
      return bytes.toString('latin1')
    case 'windows-1252':
      return bytes
        .toString('latin1')
        .replaceAll(/[\x80-\x9f]/g, (character) =>
          WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80),
        )
    case 'utf-16le':
      return decodeUtf16(bytes)
    case 'utf-16be':
      return decodeUtf16(bytes.length % 2 === 0 ? Buffer.from(bytes).swap16() : bytes)
  }
}

/**
 * The bytes of a text, without a byte order mark.
 *
 * @throws RangeError where the encoding lacks a character: `withReferences` comes first
 */
export function encode(text: string, encoding: Encoding): Buffer {
  if (LACKED[encoding]?.test(text) === true)
    throw new RangeError(`The text does not fit into ${encoding}`)
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8')
    case 'utf-16le':
      return Buffer.from(text, 'utf16le')
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16()
    case 'us-ascii':
    case 'iso-8859-1':
      return Buffer.from(text, 'latin1')
    case 'windows-1252':
      return Buffer.from(
        text.replaceAll(/[^\0-\x7f\xa0-\xff]/g, (character) =>
          String.fromCharCode(WINDOWS_1252.indexOf(character) + 0x80),
        ),
        'latin1',
      )
  }
}

/** Matches each character that an encoding lacks; null where it lacks none. */
export function lackedBy(encoding: Encoding): RegExp | null {
  const lacking = LACKED[encoding]
  return lacking && new RegExp(lacking, 'gu')
}

/** A text in which every character that the encoding lacks is a character reference. ASCII is in all of them. */
export function withReferences(text: string, encoding: Encoding): string {
  const lacking = /[^\0-\x7f]/.test(text) ? lackedBy(encoding) : null
  if (lacking === null) return text
  return text.replaceAll(
    lacking,
    (character) => `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`,
  )
}

function decodeUtf16(bytes: Buffer): string | { readonly badByte: number } {
  if (bytes.length % 2 !== 0) return { badByte: bytes.length - 1 }
  const text = bytes.toString('utf16le')
  if (text.isWellFormed()) return text
  const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
  return { badByte: text.search(lone) * 2 }
}

/** Where the longest valid start of the bytes ends: halving, since `isUtf8` is far faster than a loop. */
function firstBadUtf8(bytes: Buffer): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 64) {
    const middle = characterStart(bytes, good + Math.floor((bad - good) / 2))
    if (isUtf8(bytes.subarray(good, middle))) good = middle
    else bad = middle
  }
  while (good < bad) {
    const width = [1, 2, 3, 4].find((count) => isUtf8(bytes.subarray(good, good + count)))
    if (width === undefined || good + width > bytes.length) return good
    good += width
  }
  return good
}

/** The start of the character that contains a byte, as far as continuation bytes tell. */
function characterStart(bytes: Buffer, offset: number): number {
  let start = offset
  while (start > offset - 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1
  return start
}
