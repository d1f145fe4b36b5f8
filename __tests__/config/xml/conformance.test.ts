import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { openXml } from '../../../src/config/open.js'
import { conformanceTests, type ConformanceTest } from '../../support/conformance.js'

const tests = conformanceTests()

async function isRefused({ file }: ConformanceTest): Promise<boolean> {
  const { ok } = await openXml({ path: file, bytes: readFileSync(file) })
  return !ok
}

async function refused(bucket: ConformanceTest['bucket'], good: boolean) {
  const chosen = tests.filter((test) => test.bucket === bucket && test.good === good)
  const verdicts = await Promise.all(chosen.map(isRefused))
  return {
    of: chosen.length,
    accepted: chosen.filter((_, index) => !verdicts[index]).map(({ id }) => id),
    refused: chosen.filter((_, index) => verdicts[index]).map(({ id }) => id),
  }
}

it.each(['plain', 'internal subset', 'namespaces'] as const)(
  'refuses every malformed document: %s',
  async (bucket) => {
    const { accepted, of } = await refused(bucket, false)
    expect(accepted).toEqual([])
    expect(of).toMatchSnapshot()
  },
)
it.each(['plain', 'internal subset', 'namespaces'] as const)(
  'accepts every good document: %s',
  async (bucket) => {
    const { refused: wrongly, of } = await refused(bucket, true)
    expect(wrongly).toEqual([])
    expect(of).toMatchSnapshot()
  },
)
