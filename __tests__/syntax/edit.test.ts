import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { applyEdits, originOf, type Edit } from '../../src/syntax/edit.js'

it('applies edits in any order, and insertions at one place in theirs', () => {
  const edits = [
    { start: 4, end: 5, text: 'E' },
    { start: 1, end: 1, text: '1' },
    { start: 1, end: 1, text: '2' },
    { start: 1, end: 3, text: '' },
  ]
  expect(applyEdits('abcdef', edits)).toBe('a12dEf')
  expect(applyEdits('abc', [])).toBe('abc')
  expect(applyEdits('', [{ start: 0, end: 0, text: '$&' }])).toBe('$&')
})

it.each<[string, readonly Edit[]]>([
  [
    'overlap',
    [
      { start: 0, end: 2, text: '' },
      { start: 1, end: 3, text: '' },
    ],
  ],
  [
    'a place in a replaced stretch',
    [
      { start: 0, end: 2, text: '' },
      { start: 1, end: 1, text: '' },
    ],
  ],
  ['an end before its start', [{ start: 2, end: 1, text: '' }]],
  ['an end behind the text', [{ start: 2, end: 4, text: '' }]],
  ['a start before the text', [{ start: -1, end: 1, text: '' }]],
])('refuses %s', (_, edits) => {
  expect(() => applyEdits('abc', edits)).toThrow(RangeError)
})

it('knows where each character was', () => {
  const edits = [
    { start: 1, end: 3, text: 'XYZ' },
    { start: 4, end: 4, text: 'I' },
    { start: 5, end: 6, text: '' },
  ]
  // a b c d e f g  becomes  a X Y Z d I e g
  const offsets = Array.from({ length: 9 }, (_, offset) => originOf(edits, offset).offset)
  expect(offsets).toEqual([0, 1, 1, 1, 3, 4, 4, 6, 7])
})

it('tells of every character that no edit wrote where it was', () => {
  const cuts = fc.uniqueArray(fc.nat(20), { maxLength: 8 }).map((all) => all.sort((a, b) => a - b))
  fc.assert(
    fc.property(cuts, fc.array(fc.string({ maxLength: 3 }), { minLength: 8 }), (offsets, texts) => {
      // Private characters, each once, so that every one can be found again.
      const text = Array.from({ length: 20 }, (_, index) =>
        String.fromCharCode(0xe000 + index),
      ).join('')
      const edits = texts.flatMap((written, index) => {
        const [start, end] = [offsets[2 * index], offsets[2 * index + 1]]
        return start === undefined || end === undefined ? [] : [{ start, end, text: written }]
      })
      const after = applyEdits(text, edits)
      const kept = Array.from(after, (character, offset) => ({ character, offset })).filter(
        ({ character }) => text.includes(character),
      )
      expect(kept.map(({ offset }) => text.charAt(originOf(edits, offset).offset))).toEqual(
        kept.map(({ character }) => character),
      )
    }),
    { seed: 20267 },
  )
})
