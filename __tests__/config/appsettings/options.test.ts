import { describe, expect, it } from '@jest/globals'
import { differenceFrom, ownVerdict, type SettingsRow } from '../../support/host-verdict.js'
import { packedRows } from '../../support/packed.js'

const ROWS = (packedRows('options') as readonly SettingsRow[]).filter(
  ({ args }) => args.length === 0,
)

describe.each([9, 10, 13, 16, 17, 18])('Umbraco %d', (umbraco) => {
  it('binds the same values, or stops with the same settings', () => {
    const different = ROWS.filter((row) => {
      const verdict = row.versions?.[umbraco] ?? row.verdict
      return differenceFrom(verdict, ownVerdict(row, umbraco), row) !== null
    })
    expect(different.map(({ name }) => name)).toEqual([])
  })
})

it('has all rows', () => {
  expect(ROWS.length).toBeGreaterThan(600)
})
