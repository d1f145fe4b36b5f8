import { expect, it } from '@jest/globals'
import { mutated, MUTATIONS, written, type Mutation } from '../../support/mutations.js'
import { Random } from '../../support/random.js'
import { judgedText } from '../../support/site.js'

const ROUNDS = 12

const cases = MUTATIONS.map((mutation, index) => ({ ...mutation, index }))

it('derives some thousands of files', () => {
  expect(cases.length * ROUNDS).toBeGreaterThan(3000)
})

it.each(cases)('$verdict: $rule by $text as $slot', async ({ index, ...mutation }) => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { expected, ...result } = await outcome(mutation, 1000 * round + index)
    expect(result).toEqual({
      verdict: mutation.verdict,
      rule: mutation.rule,
      line: mutation.rule === null ? null : expected,
      hasSettings: mutation.verdict === 'ok',
    })
  }
})

async function outcome(mutation: Mutation, seed: number) {
  const random = new Random(seed)
  const site = mutated(random, mutation.slot, written(mutation, random))
  const { verdict, findings, effective } = await judgedText(site.text)
  const [first] = findings.filter(({ level }) => level === verdict)
  return {
    verdict,
    rule: first?.rule ?? null,
    line: first?.at.line ?? null,
    expected: site.line,
    hasSettings: effective !== null,
  }
}

/** The faults that .NET finds only where somebody asks for the part of the site. */
it.each(cases.filter(({ slot, verdict }) => slot === 'networkAttribute' && verdict === 'section'))(
  'leaves the verdict of the site alone where $rule is broken below a path by $text',
  async ({ index, ...mutation }) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const random = new Random(1000 * round + index)
      const part = `<location path="shop"><system.net><mailSettings><smtp><network ${written(mutation, random)} /></smtp></mailSettings></system.net></location>`
      const { text: site, line } = mutated(random, 'end', part)
      const { verdict, findings } = await judgedText(site)
      const found = findings.find(({ rule }) => rule === mutation.rule)
      expect(verdict).toBe('ok')
      expect(found).toMatchObject({ level: 'runtime', severity: 'error', at: { line } })
      expect(found?.message).toContain('"shop"')
    }
  },
)
