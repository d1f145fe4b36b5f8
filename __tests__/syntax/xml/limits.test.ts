import { expect, it } from '@jest/globals'
import { decodeSource } from '../../../src/syntax/source.js'
import { parseBoolean, parsePort } from '../../../src/dotnet/values.js'
import { decodeAttribute } from '../../../src/syntax/xml/decode.js'
import { readXml } from '../../../src/syntax/xml/read.js'
import { scan } from '../../../src/syntax/xml/scan.js'
import type { XmlDocument, XmlElement } from '../../../src/syntax/xml/tree.js'

const DEPTH = 50_000
const TEN_MILLION = 10_000_000

it('takes 50,000 levels, each of a namespace of its own', () => {
  const starts = Array.from({ length: DEPTH }, (_, level) => `<p${level}:a xmlns:p${level}="u">`)
  const ends = Array.from({ length: DEPTH }, (_, level) => `</p${DEPTH - 1 - level}:a>`)
  let element: XmlElement | undefined = scanned([...starts, ...ends].join('')).root
  let depth = 0
  while (element !== undefined) {
    depth += 1
    element = element.children[0]
  }
  expect(depth).toBe(DEPTH)
})

it('takes 100,000 attributes on one element, in a namespace and in none', () => {
  const attributes = Array.from({ length: 50_000 }, (_, index) => ` a${index}="1" p:a${index}="2"`)
  const { root } = scanned(`<a xmlns:p="u"${attributes.join('')}/>`)
  expect(root.attributes).toHaveLength(100_001)
})

it('takes a value of ten million characters', () => {
  const { root } = scanned(`<a b="${'x&amp;\n '.repeat(TEN_MILLION / 8)}"/>`)
  expect(root.attribute('b')?.raw).toHaveLength(TEN_MILLION)
})

it('takes 50,000 levels below a DOCTYPE', async () => {
  const { ok } = await readXml(`<!DOCTYPE a>${'<a>'.repeat(DEPTH)}${'</a>'.repeat(DEPTH)}`)
  expect(ok).toBe(true)
})

// What would take a day if a search began anew at each character.
it.each<[string, string]>([
  ['spaces in the declaration', `<?xml${much(' ')}`],
  ['digits in the version', `<?xml version="1.${much('1')}`],
  ['the word "encoding"', `<?xml version="1.0" ${much('encoding ')}`],
  ['letters in the encoding', `<?xml version="1.0" encoding="${much('a')}`],
  ['spaces after the encoding', `<?xml version="1.0" encoding${much(' ')}`],
  ['a value without an end', `<a b="${much(' x=')}`],
  ['quotes after a value', `<a b="x${much('"')}`],
  ['names without values', `<a b="x"${much(' c')}`],
  ['values that end in a name', `<a${much(' b="c d="')}`],
  ['values that look like attributes', `<a${much(' b=" b="')}`],
  ['tags before a long text', `<a>${much('<b c="1" d="2">')}${much(' x=')}`],
  ['spaces in a start tag', `<a${much(' ')}b${much(' ')}`],
  ['spaces in an end tag', `<a></a${much(' ')}b`],
  ['raw ampersands', `<a>${much('&')}`],
  ['digits in a reference', `<a>&#${much('0')}`],
  ['letters in a reference', `<a b="&${much('a')}`],
  ['references', `<a>${much('&lt;')}`],
  ['starts of comments', `<a>${much('<!--')}`],
  ['hyphens in a comment', `<a><!--${much('- ')}`],
  ['comments', `<a>${much('<!---->')}`],
  ['brackets in text', `<a>${much(']')}`],
  ['starts of CDATA sections', `<a>${much('<![CDATA[')}`],
  ['starts of instructions', `<a>${much('<?b ')}`],
  ['a DOCTYPE full of quotes', `<!DOCTYPE a [${much(`"'`)}`],
  ['a DOCTYPE full of comments', `<!DOCTYPE a [${much('<!---->')}`],
  ['a DOCTYPE full of brackets', `<!DOCTYPE a ${much('[')}`],
  ['less-than signs', much('<')],
  ['start tags', much('<a>')],
  ['one long line after the root', `<a/>${much('x')}`],
  ['a conflict marker with a long line', `<a>\n<<<<<<< ${much(' ')}`],
  ['half conflict markers', `<a/>${much('\n<<<<<<')}`],
  ['line ends before a fault', `<a>${much('\r')}</b>`],
  ['halves of surrogate pairs', `<a>${much('\udc00')}`],
  ['colons in a name', `<a${much(':b')}>`],
])('comes to an end with ten million characters: %s', (_, text) => {
  expect(scan(text).ok).toBe(false)
})

it.each<[string, Buffer]>([
  ['a bad byte at the end of UTF-8', Buffer.from(`${much('é')}\xff`, 'latin1')],
  ['continuation bytes', Buffer.alloc(TEN_MILLION, 0x80)],
  [
    'lead bytes behind good text',
    Buffer.concat([Buffer.from(much('€')), Buffer.alloc(TEN_MILLION, 0xe2)]),
  ],
  ['line ends before a bad byte', Buffer.from(`${much('\n')}\xff`, 'latin1')],
  ['a declaration without an end', Buffer.from(`<?xml ${much('encoding=')}\xff`, 'latin1')],
])('comes to an end with ten million bytes: %s', (_, bytes) => {
  expect(decodeSource(bytes).ok).toBe(false)
})

it('comes to an end with values of ten million characters', () => {
  expect(parsePort(`2${much(' ')}5`)).toBeNull()
  expect(parseBoolean(`true${much('\0')}x`)).toBeNull()
  expect(decodeAttribute(much('&lt;')).value).toHaveLength(TEN_MILLION / 4)
  expect(decodeAttribute(much('&')).hasEntityReference).toBe(false)
})

function much(what: string): string {
  return what.repeat(TEN_MILLION / what.length)
}

function scanned(text: string): XmlDocument {
  const result = scan(text)
  if (!result.ok) throw new Error(result.fault.message)
  return result.document
}
