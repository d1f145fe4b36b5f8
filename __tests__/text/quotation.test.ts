import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { inert } from '../../src/text/inert.js'
import { Secrets } from '../../src/redaction/secrets.js'

/** What a secret may be made of, so that one begins often where another does, and what takes a disguise off. */
const LETTER = fc.constantFrom(
  ...[
    'a',
    'b',
    'A',
    'B',
    '0',
    '1',
    '…',
    '*',
    ':',
    '#',
    ' ',
    '&',
    '<',
    '"',
    '\u202e',
    '\t',
    'ü',
    '😀',
  ],
)
const SECRET = fc
  .array(LETTER, { minLength: 4, maxLength: 40 })
  .map((letters) => letters.join(''))
  .filter((text) => inert(text, Infinity).replaceAll('*', '').length >= 8)
const AROUND = fc
  .array(fc.constantFrom('x', 'y', 'z', '-', '/'), { maxLength: 80 })
  .map((all) => all.join(''))

/** Every run of four letters that `AROUND` and what we put in place of a secret do not have. */
function partsOf(secret: string): readonly string[] {
  const text = inert(secret, Infinity)
  return Array.from({ length: Math.max(0, text.length - 3) }, (_, at) => text.slice(at, at + 4))
}

it('shows no part of a secret, wherever a quotation is cut', () => {
  const cut = fc.tuple(AROUND, SECRET, AROUND, fc.integer({ min: 1, max: 120 }))
  fc.assert(
    fc.property(cut, ([before, secret, after, limit]) => {
      const secrets = new Secrets()
      secrets.add(secret)
      const shown = secrets.show(`at "${inert(before + secret + after, limit)}", line 3`)
      const words = /^at "(.*)", line 3$/.exec(shown)?.[1] ?? shown
      expect(words.length).toBeLessThanOrEqual(Math.max(limit, 3))
      expect(partsOf(secret).filter((part) => words.includes(part))).toStrictEqual([])
    }),
  )
})

it('shows no part of a secret that is longer than what is kept of a quotation', () => {
  const secret = Array.from({ length: 3000 }, (_, at) => at.toString(36)).join('')
  const secrets = new Secrets()
  secrets.add(secret)
  for (let before = 0; before < 1200; before += 13) {
    const shown = secrets.show(`"${inert('.'.repeat(before) + secret)}"`)
    expect(shown).toMatch(/^"\.*(?:\*\*\*)?…"$/)
  }
})

it('shows no end of a secret that what goes before has drawn near', () => {
  const secrets = new Secrets()
  secrets.add('hunter2-and-rye-bread')
  const many = 'hunter2-and-rye-bread'.repeat(46)
  for (let more = 0; more < 40; more += 1) {
    const shown = secrets.show(inert(`${'.'.repeat(more)}${many}${many}`))
    expect(shown).not.toMatch(/hunt/)
  }
})

it('shows what begins as a secret does, wherever it ends and is cut', () => {
  const secrets = new Secrets()
  secrets.add('hunter2-and-rye-bread')
  const guess = fc.tuple(AROUND, fc.integer({ min: 0, max: 20 }), fc.constantFrom('…', '*', 'q'))
  fc.assert(
    fc.property(guess, ([before, length, last]) => {
      const text = `${before}${'hunter2-and-rye-bread'.slice(0, length)}${last}`
      expect(secrets.show(inert(text))).toBe(text)
      expect(secrets.show(inert(text, 20))).toBe(new Secrets().show(inert(text, 20)))
    }),
  )
})

it('marks a quotation as nothing from outside can', () => {
  const forged = fc
    .array(fc.constantFrom('\ue000', '\uf8ff', '\ue003', '\ue0c8', 'hunter2', 'a'))
    .map((all) => all.join(''))
  const secrets = new Secrets()
  secrets.add('hunter2')
  fc.assert(
    fc.property(forged, (text) => {
      expect(secrets.show(inert(text, 400))).toBe(
        text.replaceAll(/[\ue000-\uf8ff]/g, '').replaceAll('hunter2', '***'),
      )
      expect(secrets.show(text)).not.toMatch(/hunt|[\ue000-\uf8ff]/)
    }),
  )
})

it('is short enough to be kept a million times, however long a text is', () => {
  expect(inert('a'.repeat(10_000_000)).length).toBeLessThan(1100)
})
