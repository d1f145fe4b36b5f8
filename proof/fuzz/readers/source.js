// Bytes → text: whatever is decoded is encoded to the same bytes, and whatever is not is told why.
import { Buffer } from 'node:buffer'
import { placeFault, wordsFault } from '../places.js'
import { field, firstBroken } from '../reader.js'
import { CONFIGURATIONS, XML_TOKENS } from '../xml-seeds.js'

/** @typedef {typeof import('../../../src/syntax/source.js')} SourceModule */
/** @typedef {typeof import('../../../src/config/open.js')} Open */
/** @typedef {import('../../../src/syntax/source.js').Source} Source */
/** @typedef {import('../inert-text.js').Quotation} Quotation */
/** @typedef {import('../reader.js').Input} Input */
/** @typedef {import('../reader.js').Reader} Reader */

const BREAD = '<configuration a="Röstbrot">\r\n  <!-- Bäcker -->\r</configuration>\n'

const MARKS = ['\xef\xbb\xbf', '\xff\xfe', '\xfe\xff', '\xff\xfe\0\0', '\0\0\xfe\xff']

/** @param {string} name */
const declaration = (name) => `<?xml version="1.0" encoding="${name}"?>`

const ENCODED = [
  ...['utf-8', 'iso-8859-1', 'windows-1252', 'us-ascii', 'utf-16', 'UTF8', 'ebcdic'].flatMap(
    (name) =>
      /** @type {const} */ (['utf8', 'latin1', 'utf16le']).map((encoding) =>
        Buffer.from(declaration(name) + BREAD, encoding).toString('latin1'),
      ),
  ),
  Buffer.from(BREAD, 'utf16le').swap16().toString('latin1'),
  ...MARKS.map((mark) => mark + BREAD),
  '\xfe\xff' +
    Buffer.from(declaration('utf-16') + BREAD, 'utf16le')
      .swap16()
      .toString('latin1'),
]

const TEXTS = [BREAD, 'a€\u0081\u{1f35e}ÿ\u0152\r', '', '\ufeff\0\uffff']

/** @type {import('../reader.js').OpenReader} */
export async function openSource(load) {
  const { decodeSource } = /** @type {SourceModule} */ (await load('syntax/source'))
  const { openXml } = /** @type {Open} */ (await load('config/open'))
  const quotation = /** @type {Quotation} */ (await load('text/quotation'))
  return {
    seeds: [...ENCODED, ...CONFIGURATIONS].map((bytes, index) => ({
      bytes,
      text: TEXTS[index % TEXTS.length] ?? '',
    })),
    dictionary: [
      ...[
        ...MARKS,
        '<\0',
        '\0<',
        '\x80',
        '\xe2\x82',
        '\xed\xa0\x80',
        '\xf4\x90\x80\x80',
        '\xc0\x80',
      ],
      ...['\0\xd8', '\xd8\0', '\0\xdc', '\n\0', '\0\r', 'utf-8', 'utf-16', 'latin1', 'constructor'],
      ...XML_TOKENS,
    ],
    async check(input) {
      const bytes = Buffer.from(field(input, 'bytes'), 'latin1')
      const decoded = decodeSource(bytes)
      const opened = await openXml({ path: 'web.config', bytes })
      if (decoded.ok) return sourceFault(decoded.source, bytes) ?? textFault(decoded.source, input)
      if (opened.ok) return 'a file is opened that cannot be decoded'
      return wordsFault(quotation, decoded.fault) ?? bytePlaceFault(opened.finding.at, bytes)
    },
  }
}

/**
 * @param {Source} source
 * @param {Buffer} bytes
 */
function sourceFault(source, bytes) {
  const { text } = source
  const whole = { start: 0, end: text.length }
  return firstBroken([
    [bytes.equals(source.encode(text)), 'the text is encoded to other bytes'],
    [text.isWellFormed(), 'half of a surrogate pair was decoded'],
    [!text.startsWith('\ufeff') || bytes.length > 3, 'the byte order mark is in the text'],
    [placeFault(source.range(whole), text) === null, 'the end of the text is outside of it'],
  ])
}

/**
 * Whatever an encoding lacks becomes a reference.
 *
 * @param {Source} source
 * @param {Input} input
 */
function textFault(source, input) {
  const text = field(input, 'text').toWellFormed()
  const written = source.withReferences(text)
  source.encode(written)
  if (text.includes('&#x')) return null
  const read = written.replaceAll(/&#x([0-9A-F]+);/g, (_, code) =>
    String.fromCodePoint(Number.parseInt(String(code), 16)),
  )
  return read === text ? null : 'a reference stands for another character'
}

/**
 * A place among bytes that are no text: its line and column cannot be greater than their number.
 *
 * @param {import('../../../src/syntax/lines.js').Range} place
 * @param {Buffer} bytes
 */
function bytePlaceFault({ line, column, endLine, endColumn }, { length }) {
  const breaks = length + 1
  const isInside = line >= 1 && column >= 1 && line <= breaks && column <= breaks
  const isOrdered = endLine === line && endColumn >= column && endColumn <= breaks + 1
  return isInside && isOrdered ? null : 'a place is outside of the bytes'
}
