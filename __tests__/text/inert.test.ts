import { expect, it } from '@jest/globals'
import { inert } from '../../src/text/inert.js'
import { Secrets } from '../../src/redaction/secrets.js'

it.each([
  ['plain text', 'plain text'],
  ['a\r\nb\tc\u0000d', 'a b c d'],
  ['::error::a', ': :error::a'],
  ['  ::error::a', ': :error::a'],
  ['\u00a0::1::a', ': :1::a'],
  [':::error b', ': : :error b'],
  ['a ::::error b', 'a : : : :error b'],
  ['a ::error::b', 'a : :error::b'],
  ['a ::error file=x::b', 'a : :error file=x::b'],
  ['a ::ERROR::b', 'a : :ERROR::b'],
  ['a ::\u212a::b', 'a ::\u212a::b'],
  ['a ::\u017f::b', 'a ::\u017f::b'],
  ['2001:db8::1 and std::string', '2001:db8::1 and std::string'],
  ['\n::error::a', ': :error::a'],
  ['a ##[error]b', 'a ## [error]b'],
  ['\u202eevil\u2066\u200f', 'evil'],
  ['\u001b[31mred\u001b[0m', 'red'],
  ['\u001b[1m::error::a,\tb\n\n', ': :error::a, b'],
  ['\u001b]0;title\u0007text', ''],
  ['soft\u00adhyphen\ue000', 'softhyphen'],
  ['a\u2028b\u0085c', 'a b c'],
  ['half \ud800 pair', 'half \ufffd pair'],
])('makes %j inert', (text, shown) => {
  expect(inert(text)).toBe(shown)
})

const shown = (text: string): string => new Secrets().show(text)

it('lets a text be cut, but no character in half', () => {
  expect(shown(inert('a'.repeat(200)))).toBe('a'.repeat(200))
  expect(shown(inert('a'.repeat(201)))).toBe(`${'a'.repeat(199)}…`)
  expect(shown(inert('😀'.repeat(8), 4))).toBe('😀…')
})

it('is not fooled by commands that are put together by what it takes away', () => {
  expect(inert('\u200b::error::a')).toBe(': :error::a')
  expect(inert('#\u200b#[error]a')).toBe('## [error]a')
  expect(inert('##\ufeff[error]a')).toBe('## [error]a')
})

it('ends soon, however long the text is', () => {
  expect(shown(inert('\u0001'.repeat(50_000_000)))).toBe('…')
})
