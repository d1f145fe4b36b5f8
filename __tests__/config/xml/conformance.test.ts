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

/** Good by XML 1.0 alone, and rightly refused: the names break Namespaces in XML 1.0. */
const NOT_BY_NAMESPACES = [
  'o-p04pass1',
  'o-p05pass1',
  'valid-sa-012',
  'x-ibm-1-0.5-valid-P04-ibm04v01.xml',
  'x-ibm-1-0.5-valid-P05-ibm05v01.xml',
  'x-ibm-1-0.5-valid-P05-ibm05v02.xml',
  'x-ibm-1-0.5-valid-P05-ibm05v03.xml',
  'x-ibm-1-0.5-valid-P05-ibm05v05.xml',
]

/** An undeclared entity is no fault of well-formedness after a reference to a parameter entity. */
const CORNER_OF_PARAMETER_ENTITIES = ['rmt-e3e-13']

it.each([
  ['plain', 228],
  ['internal subset', 620],
  ['namespaces', 24],
] as const)('refuses every malformed document: %s', async (bucket, count) => {
  const { accepted, of } = await refused(bucket, false)
  expect(accepted).toEqual([])
  expect(of).toBe(count)
})

it.each([
  ['plain', 57],
  ['internal subset', 663],
  ['namespaces', 24],
] as const)('accepts every good document but for those listed: %s', async (bucket, count) => {
  const listed = [...NOT_BY_NAMESPACES, ...CORNER_OF_PARAMETER_ENTITIES]
  const { refused: wrongly, of } = await refused(bucket, true)
  expect(wrongly.filter((id) => !listed.includes(id))).toEqual([])
  expect(of).toBe(count)
})
