import { expect, it } from '@jest/globals'
import { readYaml } from '../../src/syntax/yaml.js'

it.each<readonly [string, string, readonly [string, number, number]]>([
  ['a plain scalar', 'a: bc', ['bc', 3, 5]],
  ['single quotes', "a: 'bc'", ['bc', 4, 6]],
  ['double quotes', 'a: "bc"', ['bc', 4, 6]],
  ['escapes, as a whole', String.raw`a: "b\x63"`, ['bc', 3, 10]],
  ['doubled quotes, as a whole', "a: 'b''c'", ["b'c", 3, 9]],
  ['a literal block', 'a: |\n    x\n    bc\n', ['bc', 15, 17]],
  ['a literal block with deeper lines', 'a: |\n  x\n    bc\n', ['bc', 13, 15]],
  ['a literal block with a mark', 'a: |2-\n   x\n  bc\n', ['bc', 14, 16]],
  ['a literal block after empty lines', 'a: |\n\n  x\n\n  bc\n\n', ['bc', 13, 15]],
  ['a literal block with CRLF', 'a: |\r\n  x\r\n  bc\r\n', ['bc', 13, 15]],
  ['a folded block, as a whole', 'a: >\n  bc\n  d\n', ['bc', 3, 13]],
  ['a plain scalar on two lines, as a whole', 'a: bc\n  d', ['bc', 3, 9]],
])('places a part of %s', async (_, text, [part, start, end]) => {
  const tree = await readYaml(text)
  const node = tree?.kind === 'mapping' ? tree.entries.get('a') : undefined
  if (node?.kind !== 'text') throw new Error('no text')
  const at = node.text.indexOf(part)
  expect(node.place(at, at + part.length)).toStrictEqual({ start, end })
})

it.each([
  ['a tag of YAML 1.1', 'a: !!timestamp 2026-11-26'],
  ['a tag of somebody', 'a: !mine b'],
  ['a tag on a list', 'a: !!omap [b: c]'],
  ['another version', '%YAML 3.0\n---\na: b'],
])('takes %s for a doubt', async (_, text) => {
  expect(await readYaml(text)).toBeNull()
})

it.each([
  ['behind a plain scalar', 'a: b@c # v7.0.1\nd: e', ' v7.0.1'],
  ['behind quotes', "a: 'b # c' #d", 'd'],
  ['on the next line', 'a: b\n# c\nd: e', ''],
  ['as a part of the text', 'a: b#c', ''],
])('knows a comment %s', async (_, text, comment) => {
  const tree = await readYaml(text)
  const node = tree?.kind === 'mapping' ? tree.entries.get('a') : undefined
  expect(node).toMatchObject({ kind: 'text', comment })
})
