/**
 * What the bench makes of times, which are given here: nothing is measured.
 */
import { describe, expect, it } from '@jest/globals'
import { own, missing, rival } from '../../proof/bench/entries.js'
import type { Entry } from '../../proof/bench/entries.js'
import { isDue, race } from '../../proof/bench/race.js'
import { median, rowsOf } from '../../proof/bench/rows.js'
import { heading, markdown, noise, textLine } from '../../proof/bench/table.js'

const OBSERVED = { scripts: 204_800, memory: 52_428_800 }

/** A candidate that takes the given times, and tells of each turn. */
function candidate(times: readonly number[], onTurn: () => void = () => undefined) {
  const left = [...times]
  return {
    warmUp: () => Promise.resolve(OBSERVED),
    run: () => {
      onTurn()
      return Promise.resolve(left.shift() ?? NaN)
    },
  }
}

const ANY = candidate([])

const NODE = finish([10, 20, 10])
const USUAL = finish([20, 40, 30])

function finish(times: readonly number[]) {
  return { times, observed: OBSERVED }
}

/** The row of an entry that took 30, 50 and 20 ms, before 60, 50 and 10. */
function rowOf(entry: Entry) {
  const measured = { entry, finish: finish([30, 50, 20]), before: finish([60, 50, 10]) }
  const others = [
    { entry: own('usual', ANY), finish: USUAL, before: null },
    { entry: missing('absent', 'needs a program'), finish: null, before: null },
  ]
  const [row, , absent] = rowsOf([measured, ...others], { node: NODE, usual: USUAL })
  if (row === undefined || absent === undefined) throw new Error('There are too few rows.')
  return { row, absent }
}

describe('a race', () => {
  it('gives each one turn a round, beginning with another one each time', async () => {
    const turns: string[] = []
    const candidates = ['a', 'b', 'c'].map((name, index) =>
      candidate([index, index + 10, index + 20, index + 30], () => turns.push(name)),
    )
    const finishes = await race(candidates, { least: 4, most: 4, seconds: 0 })
    expect(turns.join('')).toBe('abcbcacababc')
    expect(finishes.map((one) => one?.times)).toStrictEqual([
      [0, 10, 20, 30],
      [1, 11, 21, 31],
      [2, 12, 22, 32],
    ])
  })

  it('leaves out who cannot take part', async () => {
    const unable = { ...candidate([]), warmUp: () => Promise.resolve(null) }
    const limits = { least: 2, most: 2, seconds: 0 }
    await expect(race([unable, candidate([1, 2])], limits)).resolves.toStrictEqual([
      null,
      finish([1, 2]),
    ])
  })

  it.each([
    { rule: 'always has the least number of rounds', round: 4, elapsed: 60_000, due: true },
    { rule: 'has another round where there is time for it', round: 5, elapsed: 5_000, due: true },
    { rule: 'has no round that would end too late', round: 5, elapsed: 9_000, due: false },
    { rule: 'never has more than the most', round: 9, elapsed: 10, due: false },
  ])('$rule', ({ round, elapsed, due }) => {
    expect(isDue(round, { least: 5, most: 9, seconds: 10 }, elapsed)).toBe(due)
  })
})

describe('a row', () => {
  it('has the medians of the ratios of each round, not the ratios of the medians', () => {
    const { row } = rowOf(own('load', ANY))
    expect(row).toMatchObject({ node: 2.5, usual: 1.25, before: 1, rounds: 3, ...OBSERVED })
  })

  it.each([
    {
      beside: { kind: 'rival', to: 'usual', words: 'them' },
      value: 1.25,
      text: '1.25 × them',
    },
    {
      beside: { kind: 'adds', to: 'usual' },
      value: 0.5,
      text: 'adds 0.50 × Node to usual',
    },
    {
      beside: { kind: 'grows', to: 'usual', words: 'twice' },
      value: 0.8,
      text: 'twice: × 0.80',
    },
  ] as const)('is compared with another: $text', ({ beside, value, text }) => {
    const { row } = rowOf(own('load', ANY, { beside }))
    expect(row.beside).toStrictEqual({ ...beside, value })
    expect(textLine(row, null)).toMatch(new RegExp(` {3}${text}$`))
  })

  it('is compared with nobody who is not there', () => {
    const { row } = rowOf(own('load', ANY, { beside: { kind: 'rival', to: 'absent', words: 'x' } }))
    expect(row.beside).toBeNull()
  })

  it('of a program that is not there says why', () => {
    const { absent } = rowOf(rival('load', ANY))
    expect(textLine(absent, 'abc')).toMatch(/^absent +–( +–){5} {3}needs a program$/)
  })
})

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
])('has the median of %j', (values, expected) => {
  expect(median(values)).toBe(expected)
})

describe('the table', () => {
  const { row, absent } = rowOf(own('load', ANY))

  it('has the numbers below their titles', () => {
    const lines = [heading('0123456789abcdef'), textLine(row, '0123456789abcdef')]
    expect(lines[0]).toMatch(/× Node +× inject +× 012345678 +Scripts, KB +Memory, MB +Rounds/)
    expect(lines[1]).toMatch(/^load +2\.50 +1\.25 +1\.00 +200 +50 +3$/)
    const ends = lines.map((line) => /^.*(?:Rounds| 3)/.exec(line)?.[0].length)
    expect(ends[0]).toBe(ends[1])
  })

  it('has no column of another commit without one', () => {
    expect(textLine(row, null)).toMatch(/^load +2\.50 +1\.25 +200 +50 +3$/)
  })

  it('has as many cells in each line of Markdown, and no milliseconds', () => {
    const text = markdown([row, absent])
    const cells = text.split('\n').map((line) => line.split('|').length)
    expect(cells).toStrictEqual([9, 9, 9, 9])
    expect(text).not.toMatch(/\bms\b/)
  })

  it('says how far the rounds differ', () => {
    expect(noise([row, absent])).toMatch(/within 10 % of/)
  })
})
