import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { bytesOf, differenceFrom, ours, type Outcome } from '../../support/xdt.js'

/** A pair, and what Microsoft's engine made of it. */
interface Row {
  readonly name: string
  readonly base: { readonly text?: string; readonly b64?: string; readonly real?: string }
  readonly transform: { readonly text?: string; readonly b64?: string; readonly real?: string }
  readonly outcome: Outcome
}

function rowsOf(name: string): readonly Row[] {
  const packed = readFileSync(new URL(`../../fixtures/xdt/${name}.jsonl.br`, import.meta.url))
  const lines = brotliDecompressSync(packed).toString('utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as Row)
}

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
