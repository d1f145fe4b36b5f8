import { expect, it } from '@jest/globals'
import { encode, type Encoding } from '../../src/syntax/encoding.js'
import { decodeSource, type Source } from '../../src/syntax/source.js'

const MARK_8 = Buffer.from([0xef, 0xbb, 0xbf])
const MARK_LE = Buffer.from([0xff, 0xfe])
const MARK_BE = Buffer.from([0xfe, 0xff])
const NONE = Buffer.alloc(0)

const xml = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>\r\n<a b="é">\n</a>`

interface Row {
  readonly name: string
  readonly mark: Buffer
  readonly encoding: Encoding
  readonly text: string
}

it.each<Row>([
  { name: 'no declaration', mark: NONE, encoding: 'utf-8', text: '<a b="é€😀"/>' },
  { name: 'no declaration, BOM', mark: MARK_8, encoding: 'utf-8', text: '<a b="é€😀"/>' },
  { name: 'UTF-8', mark: NONE, encoding: 'utf-8', text: xml('UTF-8') },
  { name: 'UTF-8, BOM', mark: MARK_8, encoding: 'utf-8', text: xml('utf-8') },
  { name: 'UTF-16, little-endian BOM', mark: MARK_LE, encoding: 'utf-16le', text: xml('utf-16') },
  { name: 'UTF-16, big-endian BOM', mark: MARK_BE, encoding: 'utf-16be', text: xml('UTF-16') },
  { name: 'UTF-16, no BOM', mark: NONE, encoding: 'utf-16le', text: xml('utf-16') },
  { name: 'UTF-16, big-endian, no BOM', mark: NONE, encoding: 'utf-16be', text: xml('utf-16') },
  { name: 'UTF-16, BOM, no declaration', mark: MARK_LE, encoding: 'utf-16le', text: '<é/>' },
  {
    name: 'UTF-16 by the name of .NET',
    mark: MARK_BE,
    encoding: 'utf-16be',
    text: xml('unicodeFFFE'),
  },
  { name: 'Latin-1', mark: NONE, encoding: 'iso-8859-1', text: xml('ISO-8859-1') },
  { name: 'windows-1252', mark: NONE, encoding: 'windows-1252', text: xml('Windows-1252') },
  { name: 'ASCII', mark: NONE, encoding: 'us-ascii', text: xml('us-ascii').replace('é', 'e') },
  { name: 'an empty file', mark: NONE, encoding: 'utf-8', text: '' },
  { name: 'a BOM alone', mark: MARK_8, encoding: 'utf-8', text: '' },
  {
    name: 'a declaration in single quotes, over lines',
    mark: NONE,
    encoding: 'iso-8859-1',
    text: "<?xml\r\nversion = '1.0'\r\nencoding\t=\t'iso-8859-1' ?><é/>",
  },
  {
    name: 'a declaration with very much white space',
    mark: NONE,
    encoding: 'iso-8859-1',
    text: `<?xml version="1.0" ${' '.repeat(5000)}encoding="iso-8859-1"?><é/>`,
  },
  {
    name: 'UTF-16 with a pair at every place',
    mark: MARK_LE,
    encoding: 'utf-16le',
    text: `<!--${'😀'.repeat(1000)}--><a/>`,
  },
  {
    name: 'what looks like a declaration in a comment',
    mark: NONE,
    encoding: 'utf-8',
    text: '<!-- <?xml version="1.0" encoding="utf-16"?> --><é/>',
  },
])('reads and writes without loss: $name', ({ mark, encoding, text }) => {
  const bytes = Buffer.concat([mark, encode(text, encoding)])
  const source = decoded(bytes)
  expect(source).toMatchObject({ encoding, text })
  expect(Buffer.from(source.encode(source.text))).toEqual(bytes)
})

it('reads a part of a larger buffer', () => {
  const whole = Buffer.from('xx<a/>yy')
  expect(decoded(new Uint8Array(whole.buffer, whole.byteOffset + 2, 4)).text).toBe('<a/>')
})

const CONTRADICTED = /says encoding=".*", but the file is saved as/
const UNREAD = /names the encoding ".*", which this action does not read/
const UNKNOWN = /no encoding of the name/
const BAD_BYTE = /byte is not part of a character in/
const at = (line: number, column: number, endColumn = column) => ({
  ...{ line, column },
  ...{ endLine: line, endColumn },
})

it.each<[string, Uint8Array, readonly [message: RegExp, place: object]]>([
  ['BOM and iso-8859-1', bytes('iso-8859-1', MARK_8), [CONTRADICTED, at(1, 31, 41)]],
  ['BOM and windows-1252', bytes('windows-1252', MARK_8), [CONTRADICTED, at(1, 31, 43)]],
  ['BOM and us-ascii', bytes('us-ascii', MARK_8), [CONTRADICTED, at(1, 31, 39)]],
  ['UTF-16 and utf-8', bytes('utf-8', MARK_LE, 'utf-16le'), [CONTRADICTED, at(1, 31, 36)]],
  [
    'UTF-16 and the other byte order',
    bytes('utf-16be', MARK_LE, 'utf-16le'),
    [CONTRADICTED, at(1, 31, 39)],
  ],
  [
    'UTF-16 without BOM, and utf-8',
    bytes('utf-8', NONE, 'utf-16be'),
    [CONTRADICTED, at(1, 31, 36)],
  ],
  [
    'utf-16 on 8-bit bytes',
    bytes('utf-16', NONE),
    [/not saved as UTF-16.*no Unicode byte order mark/, at(1, 31, 37)],
  ],
  [
    'utf-16 on 8-bit bytes with BOM',
    bytes('Unicode', MARK_8),
    [/not saved as UTF-16/, at(1, 31, 38)],
  ],
  ['Shift_JIS', bytes('Shift_JIS', NONE), [UNREAD, at(1, 31, 40)]],
  ['utf-7', bytes('utf-7', NONE), [UNREAD, at(1, 31, 36)]],
  ['a name of Object.prototype', bytes('constructor', NONE), [UNREAD, at(1, 31, 42)]],
  ['UTF8 without a hyphen', bytes('UTF8', NONE), [UNKNOWN, at(1, 31, 35)]],
  ['cp1252', bytes('cp1252', NONE), [UNKNOWN, at(1, 31, 37)]],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]), [/UTF-32/, at(1, 1)]],
  ['UTF-32 without BOM', Buffer.from([0, 0, 0, 0x3c]), [/UTF-32/, at(1, 1)]],
  ['a bad byte in UTF-8', Buffer.from('<a>\r\né\rx\xe9', 'latin1'), [BAD_BYTE, at(2, 1, 2)]],
  [
    'a bad byte behind a BOM',
    Buffer.concat([MARK_8, Buffer.from('<a>é\n'), Buffer.from([0xff])]),
    [BAD_BYTE, at(2, 1, 2)],
  ],
  [
    'a bad byte behind astral characters',
    Buffer.concat([Buffer.from('😀'), Buffer.from([0xff])]),
    [BAD_BYTE, at(1, 3, 4)],
  ],
  ['a byte above 7F in us-ascii', bytes('us-ascii', NONE), [BAD_BYTE, at(2, 7, 8)]],
  [
    'half a character of UTF-16',
    Buffer.concat([MARK_LE, Buffer.from([0x3c, 0, 0x61])]),
    [BAD_BYTE, at(1, 2, 3)],
  ],
])('refuses %s, at its place', (_, given, [message, place]) => {
  const result = decodeSource(given)
  if (result.ok) throw new Error('It is accepted')
  expect(result.fault.message).toMatch(message)
  expect(result.fault.at).toEqual(place)
  expect(result.fault.hint).not.toBe('')
})

function bytes(declared: string, mark: Buffer, real: Encoding = 'utf-8'): Buffer {
  return Buffer.concat([mark, encode(xml(declared), real)])
}

it('counts lines and columns of the text, without the byte order mark', () => {
  const source = decoded(Buffer.concat([MARK_8, Buffer.from('a\r\nb\rc\n😀d')]))
  const place = (start: number, end: number) => {
    const { line, column, endLine, endColumn } = source.range({ start, end })
    return [line, column, endLine, endColumn]
  }
  expect(place(0, 1)).toEqual([1, 1, 1, 2])
  expect(place(1, 3)).toEqual([1, 2, 2, 1])
  expect(place(3, 5)).toEqual([2, 1, 3, 1])
  expect(place(5, 7)).toEqual([3, 1, 4, 1])
  expect(place(9, 10)).toEqual([4, 3, 4, 4])
  expect(place(10, 10)).toEqual([4, 4, 4, 4])
})

function decoded(given: Uint8Array): Source {
  const result = decodeSource(given)
  if (!result.ok) throw new Error(result.fault.message)
  return result.source
}
