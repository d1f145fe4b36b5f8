import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { injectionInto } from '../../../../src/config/transform/injection/inject.js'
import { stepsOnMail } from '../../../../src/config/transform/injection/own-steps.js'
import { readBackInsertion } from '../../../../src/config/transform/injection/read-back.js'
import { readBySite } from '../../../../src/config/transform/injection/chain.js'
import { encode, type Encoding } from '../../../../src/syntax/encoding.js'
import type { Edit } from '../../../../src/syntax/edit.js'
import { randomSettings, randomWebConfig } from '../../../support/random-web-config.js'
import { randomTransform } from '../../../support/random-transform.js'
import { injectedInto, outcomeOf, siteOf, withTransform } from '../../../support/transform-site.js'

const BYTES: readonly (readonly [name: string, encoding: Encoding, mark: string])[] = [
  ['UTF-8', 'utf-8', ''],
  ['UTF-8 with a mark', 'utf-8', '\ufeff'],
  ['UTF-16LE', 'utf-16le', '\ufeff'],
  ['UTF-16BE', 'utf-16be', '\ufeff'],
]

it.each(BYTES)(
  'completes a transform so that the site gets exactly what is wanted: %s',
  (_, encoding, mark) => {
    fc.assert(
      fc.property(randomWebConfig, randomTransform, randomSettings, (base, random, wanted) => {
        const declared = encoding === 'utf-8' ? 'utf-8' : 'utf-16'
        const written = random.text.replace('"utf-8"', `"${declared}"`)
        const before = encode(mark + written, encoding)
        const site = siteOf({ base, transform: before })
        // A step of another kind may fail, whatever the mail settings are.
        fc.pre(injectionInto(site, wanted).ok)
        const { text, bytes, result } = injectedInto(site, wanted)
        const { edits, expected } = result.injection
        expect(Buffer.from(bytes)).toEqual(encode(mark + text, encoding))
        expect(undone(text, edits, written)).toBe(written)
        const completed = withTransform(site, bytes)
        const once = outcomeOf(completed)
        expect(once).toMatchObject({ count: 1, settings: wanted })
        const twice = outcomeOf({ ...completed, base: siteOf({ base: once.bytes }).base })
        expect(twice).toMatchObject({ count: 1, settings: once.settings })
        expect(injectedInto(completed, wanted).result.injection.edits).toEqual([])
        expect(readBackInsertion(text, expected)).toEqual([])
        expect(random.others.filter((step) => !text.includes(step))).toEqual([])
      }),
      { numRuns: 50, seed: 20271 },
    )
  },
)

it('creates a transform in the line ends and steps of the base', () => {
  fc.assert(
    fc.property(randomWebConfig, randomSettings, (base, wanted) => {
      const site = siteOf({ base })
      const { text, bytes, result } = injectedInto(site, wanted)
      fc.pre(result.injection.edits.length > 0)
      expect(result.injection.isNew).toBe(true)
      const lineEnds = new Set(base.match(LINE_END)?.slice(0, 1) ?? ['\n'])
      expect(new Set(text.match(LINE_END))).toEqual(lineEnds)
      expect(outcomeOf(withTransform(site, bytes))).toMatchObject({ count: 1, settings: wanted })
      expect(readBackInsertion(text, result.injection.expected)).toEqual([])
    }),
    { numRuns: 100, seed: 20272 },
  )
})

it('replaces nothing but steps on mail settings, and the groups that contained nothing else', () => {
  fc.assert(
    fc.property(randomWebConfig, randomTransform, randomSettings, (base, { text }, wanted) => {
      const site = siteOf({ base, transform: text })
      fc.pre(injectionInto(site, wanted).ok)
      const file = readBySite({ path: '', bytes: Buffer.from(text) })
      const steps = file === null ? [] : stepsOnMail(file.document)
      for (const { start, end } of injectedInto(site, wanted).result.injection.edits) {
        const replaced = text.slice(start, end)
        const rest = steps
          .filter((step) => start <= step.start && step.end <= end)
          .reduce((left, step) => left.replace(text.slice(step.start, step.end), ''), replaced)
        expect(rest).toMatch(
          /^(?:\s|<\/?(?:system\.net|mailSettings|location)(?:\s[^<>]*)?>|\/>)*$/,
        )
      }
    }),
    { numRuns: 100, seed: 20273 },
  )
})

const LINE_END = /\r\n|\r|\n/g

/** The text before, made of that after: all that an edit wrote is cut out, and what it replaced put back. */
function undone(after: string, edits: readonly Edit[], before: string): string {
  let [from, shift] = [0, 0]
  const parts: string[] = []
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    parts.push(after.slice(from, start + shift), before.slice(start, end))
    from = start + shift + text.length
    shift += text.length - (end - start)
  }
  return parts.join('') + after.slice(from)
}
