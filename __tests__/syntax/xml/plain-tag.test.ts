import { expect, it } from '@jest/globals'
import { attributesFrom, plainTagEndAt } from '../../../src/syntax/xml/plain-tag.js'

it.each([
  '<a>',
  '<a/>',
  '<a\n\t/>',
  '<add key="a" value=\'b\'>',
  '<a b="" c.d-e=\'"\' f="a > b, c=d e=">',
  '<a b="&amp;&lt;&gt;&quot;&apos;&amp;&amp;&amp;">',
  '<a b="1" bb="2" ab="3">',
  '<a b="1" B="2" >',
])('is plain: %s', (tag) => {
  expect(plainTagEndAt(`${tag} and more`, 0)).toBe(tag.length)
})

it.each([
  ['a prefix', '<a:b>'],
  ['a prefix of an attribute', '<a b:c="1">'],
  ['a declaration', '<a xmlns="b">'],
  ['a name that begins like a declaration', '<a xmlnsb="c">'],
  ['a name beyond ASCII', '<aé b="1">'],
  ['a name of an attribute beyond ASCII', '<a bé="1">'],
  ['a reference to a character', '<a b="&#38;">'],
  ['a reference to another entity', '<a b="&c;">'],
  ['many references', `<a b="${'&lt;'.repeat(9)}">`],
  ['many attributes', `<a${' b="" c=""'.repeat(5)}>`],
  ['spaces around the equals sign', '<a b ="1">'],
  ['an attribute twice', '<a b="1" c="2" b="3">'],
  ['an attribute twice, with other quotes', `<a b="1"\nb='3'>`],
  ['a value that looks like an attribute', '<a b="1" c=" b=">'],
  ['no space between attributes', '<a b="1"c="2">'],
  ['a raw <', '<a b="<">'],
  ['a raw &', '<a b="a & b">'],
  ['no quote', '<a b=1>'],
  ['no end', '<a b="1"'],
])('is to be read part by part: %s', (_what, tag) => {
  expect(plainTagEndAt(tag, 0)).toBeNull()
})

it('finds the attributes of a tag, however they are written', () => {
  const tag = `<a b="x>" c\t=\n'"' é:d="&amp;"   e=''/>`
  const texts = attributesFrom(tag, 2).map(({ start, nameEnd, valueStart, valueEnd }) => [
    tag.slice(start, nameEnd),
    tag.slice(valueStart, valueEnd),
  ])
  expect(texts).toStrictEqual([
    ['b', 'x>'],
    ['c', '"'],
    ['é:d', '&amp;'],
    ['e', ''],
  ])
})
