/**
 * What the bench shows on its page, and what it observes of a process.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { expect, it } from '@jest/globals'
import { parseXmlDocument } from 'slimdom'
import { nodeAlone, program } from '../../proof/bench/candidates.js'
import { largeFiles, manyFiles, USUAL, usualLoads } from '../../proof/bench/loads.js'
import { bytesOf, observed } from '../../proof/bench/observed.js'
import { panelsOf, slower } from '../../proof/bench/page.js'
import { described, plot } from '../../proof/bench/plot.js'
import type { Row } from '../../proof/bench/rows.js'
import { inTemporaryFolder } from '../../proof/engines/workspace.js'

const ROW: Row = {
  name: 'a load',
  ours: true,
  node: 2,
  usual: 1,
  before: null,
  scripts: 1,
  memory: 1,
  rounds: 5,
  spread: 0,
  beside: null,
  missing: null,
}

const ROWS: readonly Row[] = [
  ROW,
  { ...ROW, name: '<swaks> & "others"', ours: false, node: 1.26 },
  { ...ROW, name: 'not there', node: null },
  { ...ROW, name: 'much', node: 47.1 },
]

it.each(['light', 'dark'] as const)('draws a bar for each row that was measured: %s', (theme) => {
  const drawn = parseXmlDocument(plot(panelsOf(ROWS), theme))
  const texts = drawn.getElementsByTagName('text').map((element) => element.textContent)
  expect(texts).toStrictEqual([
    'Multiples of a bare Node',
    ...['a load', '2.0 ×', '<swaks> & "others"', '1.3 ×'],
    'Much work, on a scale of its own',
    ...['much', '47 ×'],
  ])
  const bars = drawn.getElementsByTagName('rect').slice(1)
  expect(bars).toHaveLength(3)
  const fills = bars.map((bar) => bar.getAttribute('fill'))
  expect(fills[0]).toBe(fills[2])
  expect(fills[1]).not.toBe(fills[0])
})

it('draws bars as long as their figures, within the picture', () => {
  const panels = panelsOf([{ ...ROW, node: 1 }, ROW, { ...ROW, node: 3.99 }])
  const drawn = parseXmlDocument(plot(panels, 'light'))
  const [back, ...bars] = drawn.getElementsByTagName('rect')
  const widths = bars.map((bar) => Number(bar.getAttribute('width')))
  expect((widths[1] ?? 0) / (widths[0] ?? 0)).toBeCloseTo(2, 1)
  expect(Math.max(...widths)).toBeLessThan(Number(drawn.documentElement?.getAttribute('width')))
  expect(back?.getAttribute('width')).toBe('100%')
})

it('says in words what the bars show', () => {
  const [usual] = panelsOf(ROWS)
  const text = usual === undefined ? '' : described(usual)
  expect(text).toBe('Multiples of a bare Node: a load 2.0 ×; <swaks> & "others" 1.3 ×.')
  const drawn = parseXmlDocument(plot(panelsOf(ROWS), 'dark'))
  expect(drawn.getElementsByTagName('desc')[0]?.textContent).toContain(text)
})

it('lists what other programs did in less time, and only that', () => {
  const rival = { kind: 'rival', to: 'x', words: 'x' } as const
  const rows: readonly Row[] = [
    { ...ROW, name: 'lost', beside: { ...rival, value: 1.5 } },
    { ...ROW, name: 'won', beside: { ...rival, value: 0.9 } },
    { ...ROW, name: 'more', beside: { kind: 'grows', to: 'x', words: 'x', value: 2 } },
  ]
  expect(slower(rows)).toBe('- “lost” takes 1.50 times as long as x.')
  expect(slower(rows.slice(1))).toBe('In this run, no other program was faster.')
})

it('counts the scripts of dist/ that a process loads, and no others', async () => {
  await inTemporaryFolder(async (folder) => {
    mkdirSync(join(folder, 'dist'))
    const [loaded, deferred] = ["require('../outside.cjs')", "require('./loaded.cjs')"]
    writeFileSync(join(folder, 'outside.cjs'), 'module.exports = 1')
    writeFileSync(join(folder, 'dist/loaded.cjs'), loaded)
    writeFileSync(join(folder, 'dist/index.cjs'), deferred)
    writeFileSync(join(folder, 'dist/unused.cjs'), 'module.exports = 2')
    const { warmUp } = program(process.execPath, [join(folder, 'dist/index.cjs')])
    const { scripts } = await observed({ folder, action: folder }, warmUp)
    expect(scripts).toBe(loaded.length + deferred.length)
  })
})

it('takes a folder whose name only begins alike for another one', () => {
  expect(bytesOf([join('/a', 'dist-old', 'index.js')], join('/a', 'dist'))).toBe(0)
})

it('tells the memory of the process, not of the one that started it', async () => {
  const mine = Buffer.alloc(400 * 1024 * 1024, 1)
  await inTemporaryFolder(async (folder) => {
    const { scripts, memory } = (await nodeAlone({ folder, action: folder }).warmUp()) ?? {}
    expect(scripts).toBe(0)
    expect(memory).toBeGreaterThan(10 * 1024 * 1024)
    expect(memory).toBeLessThan(mine.length / 2)
  })
})

it('names each load once, and compares it with rows that there are', () => {
  const server = { port: '1', certificate: '', mails: [] }
  const all = [...usualLoads(server), ...manyFiles(), ...largeFiles(1)]
  const names = all.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names[0]).toBe(USUAL)
  const compared = all.flatMap(({ beside }) => (beside?.kind === 'adds' ? [beside.to] : []))
  expect(compared.filter((name) => !names.includes(name))).toStrictEqual([])
})
