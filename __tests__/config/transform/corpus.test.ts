import { describe, expect, it } from '@jest/globals'
import { bytesOf, differenceFrom, ours, rowsOf } from '../../support/xdt.js'

// prettier-ignore
const GROUPS = ['hand', 'matrix', 'xpath', 'near', 'inherit', 'namespace', 'text', 'random', 'steps', 'user', 'recipe']

/** Where we refuse on purpose: an assembly cannot be run here, and these characters are not XML 1.0. */
const REFUSED: readonly string[] = [
  'xdt-element-05',
  'xdt-element-11',
  'text-charref0-comment',
  'text-charref0-remove',
  'transform-control',
]

describe.each(GROUPS)('%s: as Microsoft’s engine', (name) => {
  it('makes the same of each pair', () => {
    const rows = rowsOf(name).filter((row) => !REFUSED.includes(row.name))
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
