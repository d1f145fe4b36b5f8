import { describe, expect, it } from '@jest/globals'
import { generationOf } from '../../../src/config/appsettings/model/generation.js'
import { Stack } from '../../../src/config/appsettings/model/layers.js'
import { bytesOf, stackOfFiles, type Files } from '../../support/app-settings.js'
import { packedRows } from '../../support/packed.js'

interface Verdict {
  readonly loads: boolean
  readonly keys?: Readonly<Record<string, string | null>>
  readonly file?: string
  readonly line?: number
  readonly environment?: string
}

interface Row {
  readonly name: string
  readonly files: Files
  readonly environment: string
  readonly env: Readonly<Record<string, string>>
  readonly args: readonly string[]
  readonly verdict: Verdict
  readonly versions?: Readonly<Record<string, Verdict>>
}

/** A version of Umbraco for each version of .NET that was asked; 11 is a look ahead. */
const UMBRACO = { 5: 9, 6: 10, 7: 11, 8: 13, 9: 15, 10: 17, 11: 18 } as const

const ROWS = (packedRows('appsettings') as readonly Row[]).filter(({ args }) => args.length === 0)

/** .NET does not count a lone CR as the end of a line. */
function hasLoneCr(file: Files[string] | undefined): boolean {
  return file !== undefined && /\r(?!\n)/.test(bytesOf(file).toString())
}

function keysOf(stack: Stack): Readonly<Record<string, string | null>> {
  const keys: Record<string, string | null> = {}
  for (const layer of stack.layers) {
    for (const [node, { value }] of layer.keys.entries()) {
      const names: string[] = []
      for (let path = node.path; path !== null; path = path.parent) names.unshift(path.name)
      keys[names.join(':').toUpperCase()] = value
    }
  }
  return keys
}

function upper(keys: Verdict['keys'] = {}): Readonly<Record<string, string | null>> {
  return Object.fromEntries(Object.entries(keys).map(([key, value]) => [key.toUpperCase(), value]))
}

describe.each(Object.entries(UMBRACO))('.NET %s', (version, umbraco) => {
  it('loads the same files with the same keys, and refuses the others in the same line', () => {
    const different = ROWS.filter((row) => {
      const verdict = row.versions?.[version] ?? row.verdict
      const environment = verdict.environment ?? row.environment
      const stack = stackOfFiles({ ...row, environment }, generationOf(umbraco))
      if (stack instanceof Stack) {
        return !verdict.loads || !sameKeys(keysOf(stack), upper(verdict.keys))
      }
      const isLine =
        verdict.line === undefined ||
        hasLoneCr(row.files[stack.path]) ||
        stack.at.line === verdict.line
      return verdict.loads || stack.path !== verdict.file || !isLine
    })
    expect(different.map(({ name }) => name)).toEqual([])
  })
})

function sameKeys(ours: object, theirs: object): boolean {
  const sorted = (keys: object): string => JSON.stringify(Object.entries(keys).sort())
  return sorted(ours) === sorted(theirs)
}

it('has all rows', () => {
  expect(ROWS.length).toBeGreaterThan(1300)
})
