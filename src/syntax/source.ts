/**
 * Bytes ↔ text without loss: which encoding a file has, and where everything stands in it.
 */
import { Buffer } from 'node:buffer'
import { inert } from '../text/inert.js'
import { decode, encode, withReferences, type Encoding } from './encoding.js'
import { Lines, type Range } from './lines.js'

export type { Range } from './lines.js'

/** A decoded file. */
export class Source {
  /** Without the byte order mark. */
  readonly text: string
  readonly encoding: Encoding
  readonly #mark: Buffer
  #lines: Lines | null = null

  constructor(text: string, encoding: Encoding, mark: Buffer) {
    this.text = text
    this.encoding = encoding
    this.#mark = mark
  }

  /** The place of a span, given in UTF-16 offsets into `text`. */
  range(span: { readonly start: number; readonly end: number }): Range {
    this.#lines ??= new Lines(this.text)
    return this.#lines.range(span)
  }

  /**
   * Another text in the same encoding, behind the same byte order mark.
   *
   * @throws RangeError where the encoding lacks a character
   */
  encode(text: string): Uint8Array {
    const bytes = encode(text, this.encoding)
    return this.#mark.length === 0 ? bytes : Buffer.concat([this.#mark, bytes])
  }

  /** A text in which every character that the encoding lacks is a character reference. */
  withReferences(text: string): string {
    return withReferences(text, this.encoding)
  }
}

/** Why bytes are no text. */
export interface SourceFault {
  readonly at: Range
  readonly message: string
  readonly hint: string
  /** The encoding to name in place of the one that is named, where there is but one. */
  readonly instead?: string
}

export type Decoded =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly fault: SourceFault }

/**
 * Decodes a file. The encoding is that of the byte order mark, else that of the first character (`<` in
 * two bytes), else that of the XML declaration, else UTF-8 (XML 1.0, appendix F). Bytes that contradict
 * the declaration are refused, also where .NET Framework would read garbage.
 */
export function decodeSource(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { encoding: detected, mark } = detect(buffer)
  if (detected === 'utf-32') return refused(START, UTF_32)
  const body = buffer.subarray(mark)
  const declaration = declared(body, detected)
  const encoding = reconcile(detected, mark > 0, declaration)
  if (typeof encoding !== 'string') return refused(declaration?.at ?? START, encoding)
  const text = decode(body, encoding)
  if (typeof text !== 'string') return badByte(body, encoding, text.badByte)
  return { ok: true, source: new Source(text, encoding, buffer.subarray(0, mark)) }
}

type Detected = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32' | null

/** A byte order mark, and `<`, in either order of the bytes. */
const UTF_32_STARTS = ['fffe0000', '0000feff', '3c000000', '0000003c']

/** What the first bytes say; `mark` is the length of the byte order mark in bytes. */
function detect(bytes: Buffer): { readonly encoding: Detected; readonly mark: number } {
  const start = bytes.toString('hex', 0, 4)
  if (UTF_32_STARTS.includes(start)) return { encoding: 'utf-32', mark: 0 }
  if (start.startsWith('efbbbf')) return { encoding: 'utf-8', mark: 3 }
  if (start.startsWith('fffe')) return { encoding: 'utf-16le', mark: 2 }
  if (start.startsWith('feff')) return { encoding: 'utf-16be', mark: 2 }
  if (start.startsWith('3c00')) return { encoding: 'utf-16le', mark: 0 }
  if (start.startsWith('003c')) return { encoding: 'utf-16be', mark: 0 }
  return { encoding: null, mark: 0 }
}

/** The encoding that the XML declaration names, and where. */
interface Declaration {
  readonly name: string
  readonly at: Range
}

/** Reads the declaration as far as it can be read; whether it is well-formed is the scanner's business. */
function declared(body: Buffer, detected: Detected): Declaration | null {
  const wide = detected === 'utf-16le' || detected === 'utf-16be'
  const text = decode(firstTag(body), wide ? detected : 'iso-8859-1')
  if (typeof text !== 'string') return null
  const match =
    /^(<\?xml(?=[ \t\r\n])[^>]*?[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*["'])([A-Za-z][\w.-]*)["']/.exec(
      text,
    )
  if (match === null) return null
  const [, before = '', name = ''] = match
  const start = before.length
  return { name, at: new Lines(text).range({ start, end: start + name.length }) }
}

/** The bytes up to the first `>`, in units of two, since that may be the width of a character. */
function firstTag(body: Buffer): Buffer {
  const end = body.indexOf('>')
  return body.subarray(0, end < 0 ? 0 : end + 2 - (end % 2))
}

// The names that .NET Framework's Encoding.GetEncoding knows, as far as they are in use.
const NAMES: Readonly<Record<string, Encoding | 'utf-16'>> = {
  'utf-8': 'utf-8',
  'utf-16': 'utf-16',
  unicode: 'utf-16',
  'iso-10646-ucs-2': 'utf-16',
  'ucs-2': 'utf-16',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  unicodefffe: 'utf-16be',
  'us-ascii': 'us-ascii',
  ascii: 'us-ascii',
  'iso-8859-1': 'iso-8859-1',
  latin1: 'iso-8859-1',
  'windows-1252': 'windows-1252',
  'x-ansi': 'windows-1252',
}

// Names that people write and .NET does not know.
const NEAR_MISSES: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  utf_8: 'utf-8',
  utf16: 'utf-16',
  utf_16: 'utf-16',
  cp1252: 'windows-1252',
  windows1252: 'windows-1252',
  'win-1252': 'windows-1252',
  iso88591: 'iso-8859-1',
  'iso8859-1': 'iso-8859-1',
}

type Words = Pick<SourceFault, 'message' | 'hint' | 'instead'>

/** The one encoding that bytes and declaration agree on, or what is to be said. */
function reconcile(
  detected: Exclude<Detected, 'utf-32'>,
  marked: boolean,
  declaration: Declaration | null,
): Encoding | Words {
  if (declaration === null) return detected ?? 'utf-8'
  const { name } = declaration
  const lower = name.toLowerCase()
  const named = Object.hasOwn(NAMES, lower) ? NAMES[lower] : undefined
  if (named === undefined) return unread(name)
  if (detected === 'utf-16le' || detected === 'utf-16be') {
    return named === 'utf-16' || named === detected ? detected : contradicted(name, 'UTF-16')
  }
  if (named === 'utf-16' || named === 'utf-16le' || named === 'utf-16be') return notUtf16(name)
  return marked && named !== 'utf-8' ? contradicted(name, 'UTF-8 with a byte order mark') : named
}

/** Of a name that is quoted. */
const NAME_LIMIT = 40

function unread(name: string): Words {
  const lower = name.toLowerCase()
  const meant = Object.hasOwn(NEAR_MISSES, lower) ? NEAR_MISSES[lower] : undefined
  if (meant === undefined) {
    return {
      message: `The XML declaration names the encoding "${inert(name, NAME_LIMIT)}", which this action does not read.`,
      hint: 'Save the file as UTF-8, and write encoding="utf-8".',
    }
  }
  return {
    message: `There is no encoding of the name "${name}". .NET Framework refuses the whole file: "System does not support '${name}' encoding."`,
    hint: `Write encoding="${meant}".`,
    instead: meant,
  }
}

function contradicted(name: string, real: string): Words {
  return {
    message: `The XML declaration says encoding="${inert(name, NAME_LIMIT)}", but the file is saved as ${real}.`,
    hint: 'Let the declaration name the encoding in which the file is saved, or save the file in the declared one. Best of all: UTF-8 and encoding="utf-8".',
  }
}

function notUtf16(name: string): Words {
  return {
    message: `The XML declaration says encoding="${name}", but the file is not saved as UTF-16. .NET Framework refuses the whole file: "There is no Unicode byte order mark. Cannot switch to Unicode."`,
    hint: 'Write encoding="utf-8".',
    instead: 'utf-8',
  }
}

const UTF_32: Words = {
  message: 'The file is saved as UTF-32, which this action does not read.',
  hint: 'Save the file as UTF-8, and write encoding="utf-8".',
}

const START: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 }

function badByte(body: Buffer, encoding: Encoding, offset: number): Decoded {
  const before = decode(body.subarray(0, offset), encoding)
  const { length } = typeof before === 'string' ? before : ''
  const lines = new Lines(typeof before === 'string' ? before : '')
  const at = lines.range({ start: length, end: length })
  return refused({ ...at, endColumn: at.endColumn + 1 }, badByteWords(encoding))
}

/** .NET refuses what is no UTF-8 or UTF-16; in US-ASCII it reads a question mark. */
function badByteWords(encoding: Encoding): Words {
  const message = `This byte is not part of a character in ${encoding.toUpperCase()}, the encoding of this file.`
  if (encoding === 'us-ascii') {
    return { message, hint: 'Save the file as UTF-8, and write encoding="utf-8".' }
  }
  return {
    message: `${message} .NET Framework refuses the whole file: "Invalid character in the given encoding."`,
    hint: 'The file was probably saved in another encoding, such as windows-1252: save it as UTF-8.',
  }
}

function refused(at: Range, said: Words): Decoded {
  return { ok: false, fault: { at, ...said } }
}
