import { expect, it } from '@jest/globals'
import { scan } from '../../../src/syntax/xml/scan.js'
import { Secrets } from '../../../src/redaction/secrets.js'
import { marked } from '../../support/malformed.js'
import { MALFORMED_STRUCTURE } from '../../support/malformed-structure.js'
import { MALFORMED_TAGS } from '../../support/malformed-tags.js'

const MALFORMED = [...MALFORMED_TAGS, ...MALFORMED_STRUCTURE]

it.each(MALFORMED)('$name: $kind', (row) => {
  const { text, offset } = marked(row)
  const result = scan(text)
  if (result.ok) throw new Error('The scanner accepts it')
  const { kind, start } = result.fault
  const seen = `${kind} at ${text.slice(0, start)}▲${text.slice(start)}`
  expect(seen).toBe(`${row.kind} at ${text.slice(0, offset)}▲${text.slice(offset)}`)
})

it('has no row twice', () => {
  expect(new Set(MALFORMED.map(({ text }) => text)).size).toBe(MALFORMED.length)
  expect(new Set(MALFORMED.map(({ name }) => name)).size).toBe(MALFORMED.length)
})

it.each([
  '<a password="x&s3cret"/>',
  '<a password="x&s3cret;"/>',
  '<a password="&#s3cret;"/>',
  '<a password="x<s3cret"/>',
  '<a password="x<s3cret" s3cret"/>',
  '<a password="s3cret/>',
  '<a password=s3cret/>',
  '<a password=“s3cret”/>',
  '<a password "s3cret"/>',
  '<a password="x"s3cret"/>',
  '<a password="x" s3cret"/>',
  '<a password="x"s3cret="y"/>',
  '<a password="x" s3cret/>',
  '<a password="x" s3cret "y"/>',
  '<a password="x" "s3cret"/>',
  '<a password="x" ="s3cret"/>',
  '<a password="x" s3cret=“y”/>',
  '<a>x&s3cret</a>',
  '<a>x&s3cret;</a>',
  '<a>x<s3cret</a>',
  '<a>x<s3cret!</a>',
  '<a>x<s3cret></a>',
  '<a>x<s3cret>',
  '<a><s3cret b</a>',
  '<a> <s3cret</a>',
  '<a> <s3cret> x</a>',
  '<a>x </s3cret y</a>',
  '<a/>s3cret',
  '<a/>x</s3cret',
  '<a/> <s3cret',
  's3cret<a/>',
  '<!-- a -- s3cret --><a/>',
])('does not tell the secret of %s', (text) => {
  const result = scan(text)
  expect(result.ok ? 'accepted' : result.fault.message + result.fault.hint).not.toMatch(
    /s3cret|accepted/,
  )
})

it.each([
  ['a tag at the start of its line', '<r>\n  <smtp from=a></r>', '<smtp>'],
  ['a tag with a counterpart', '<r><smtp from=a></smtp></r>', '<smtp>'],
  ['an end tag with a counterpart', '<r><a><b/><c></b></a></r>', '</b>'],
])('names %s', (_, text, name) => {
  const result = scan(text)
  expect(result.ok ? '' : result.fault.message).toContain(name)
})

it.each([
  ['\0', 'U+0000'],
  ['\x1f', 'U+001F'],
  ['\ufffe', 'U+FFFE'],
  ['\ud83d', 'U+D83D'],
])('tells which character is forbidden: %j', (character, name) => {
  const result = scan(`<a>${character}</a>`)
  expect(result.ok ? '' : result.fault.message).toContain(name)
})

it('cuts a long name', () => {
  const result = scan(`\n<${'a'.repeat(100)} b>`)
  const message = result.ok ? '' : result.fault.message
  expect(new Secrets().show(message)).toContain(`<${'a'.repeat(59)}…>`)
})
