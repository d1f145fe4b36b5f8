import { describe, expect, it } from '@jest/globals'
import { differenceFrom, ownVerdict, type SettingsRow } from '../../support/host-verdict.js'
import { packedRows } from '../../support/packed.js'

/** A version of Umbraco for each version of .NET that was asked; 11 is a look ahead. */
const UMBRACO = { 5: 9, 6: 10, 7: 11, 8: 13, 9: 15, 10: 17, 11: 18 } as const

const ROWS = (packedRows('appsettings') as readonly SettingsRow[]).filter(
  ({ args }) => args.length === 0,
)

describe.each(Object.entries(UMBRACO))('.NET %s', (version, umbraco) => {
  it('loads the same files with the same keys, and refuses the others in the same line', () => {
    const different = ROWS.filter((row) => {
      const verdict = row.versions?.[version] ?? row.verdict
      const environment = verdict.environment ?? row.environment
      return differenceFrom(verdict, ownVerdict({ ...row, environment }, umbraco), row) !== null
    })
    expect(different.map(({ name }) => name)).toEqual([])
  })
})

it('has all rows', () => {
  expect(ROWS.length).toBeGreaterThan(1300)
})
