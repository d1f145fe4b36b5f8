import { describe, expect, it } from '@jest/globals'
import { bytesOf, DIFFERENT, differenceFrom, ours, rowsOf } from '../../support/xdt.js'

// prettier-ignore
const GROUPS = ['hand', 'matrix', 'xpath', 'near', 'inherit', 'namespace', 'text', 'random', 'steps', 'user', 'recipe']

describe.each(GROUPS)('%s: as Microsoft’s engine', (name) => {
  it('makes the same of each pair', () => {
    const rows = rowsOf(name).filter((row) => !DIFFERENT.includes(row.name))
    const different = rows.flatMap((row) => {
      const difference = differenceFrom(
        row.outcome,
        ours(bytesOf(row.base), bytesOf(row.transform)),
      )
      return difference === null ? [] : [`${row.name}: ${difference}`]
    })
    expect(different).toEqual([])
  })
})
