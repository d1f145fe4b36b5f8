/**
 * The short way does what the engine does, to the letter, or nothing; and where a transform is called sound, no rule
 * has anything to say.
 */
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { XmlFile } from '../../../src/config/open.js'
import { transform } from '../../../src/config/transform/apply.js'
import { LayeredFile } from '../../../src/config/transform/layered.js'
import { plainly, transformed } from '../../../src/config/transform/plain.js'
import type { TransformReading } from '../../../src/config/transform/reading.js'
import { transformComplaints } from '../../../src/config/transform/rules/index.js'
import { isSound } from '../../../src/config/transform/rules/sound.js'
import { fileOf, plainBase, plainTransform } from '../../support/plain-pairs.js'
import { randomTransform } from '../../support/random-transform.js'
import { randomWebConfig } from '../../support/random-web-config.js'
import { bytesOf, rowsOf } from '../../support/xdt.js'

// prettier-ignore
const GROUPS = ['hand', 'matrix', 'xpath', 'near', 'inherit', 'namespace', 'text', 'random', 'steps', 'user', 'recipe']

const INTENT = { mode: 'check', settings: {}, knownSections: [] } as const

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString()
}

function readingOf(base: XmlFile, file: XmlFile): TransformReading {
  const layered = new LayeredFile(base)
  const outcome = transformed(base, file)
  const isSaved = outcome.ok && outcome.applies && outcome.unsaved === null
  const result = isSaved ? layered.with(file, outcome.edits) : null
  const application = { base, outcome, originOf: layered.originOf, result }
  const known = { standing: 'applied', environment: 'live', garbled: [], overridden: [] } as const
  return { text: file, file, application, ...known }
}

/** Which of both short ways there is. */
function shortWays(base: string, steps: string): { plain: boolean; sound: boolean } | null {
  const [first, second] = [fileOf(base), fileOf(steps, 'Web.live.xdt.config')]
  if (first === null || second === null) return null
  const plain = plainly(first, second)
  const outcome = transform(first, second)
  if (plain !== null) expect(outcome).toEqual(plain)
  const reading = readingOf(first, second)
  const sound = isSound(reading)
  if (sound) expect(transformComplaints(reading, INTENT)).toEqual([])
  return { plain: plain?.ok === true && plain.edits.length > 0, sound }
}

describe('the short ways', () => {
  it('make what the engine and the rules make of pairs by chance', () => {
    let plain = 0
    fc.assert(
      fc.property(plainBase, plainTransform, (base, steps) => {
        plain += Number(shortWays(base, steps)?.plain === true)
      }),
      { numRuns: 500 },
    )
    expect(plain).toBeGreaterThan(2)
  })

  it('make what the rules make of transforms of mail settings', () => {
    let sound = 0
    fc.assert(
      fc.property(randomWebConfig, randomTransform, (base, { text }) => {
        sound += Number(shortWays(base, text)?.sound === true)
      }),
      { numRuns: 300 },
    )
    expect(sound).toBeGreaterThan(5)
  })

  it.each(GROUPS)('make what the engine makes of the pairs of %s', (name) => {
    const ways = rowsOf(name).map((row) =>
      shortWays(textOf(bytesOf(row.base)), textOf(bytesOf(row.transform))),
    )
    expect(ways.length).toBeGreaterThan(0)
  })
})
