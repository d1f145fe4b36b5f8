import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { openXml } from '../../../src/config/open.js'
import { readXml } from '../../../src/syntax/xml/read.js'
import { conformanceTests, type Bucket, type ConformanceTest } from '../../support/conformance.js'

const tests = conformanceTests('5')

/** Good by XML 1.0 alone, and rightly refused: the names break Namespaces in XML 1.0. */
const NOT_BY_NAMESPACES = [
  ['o-p04pass1', 'qualified-name'],
  ['o-p05pass1', 'qualified-name'],
  ['valid-sa-012', 'qualified-name'],
  ['x-ibm-1-0.5-valid-P04-ibm04v01.xml', 'qualified-name'],
  ['x-ibm-1-0.5-valid-P05-ibm05v01.xml', 'qualified-name'],
  // The target of an instruction, and the name of an entity, take no colon.
  ['x-ibm-1-0.5-valid-P05-ibm05v02.xml', 'instruction-name'],
  ['x-ibm-1-0.5-valid-P05-ibm05v05.xml', 'doctype'],
  ['x-ibm-1-0.5-valid-P05-ibm05v03.xml', 'qualified-name'],
] as const

/** An undeclared entity is no fault of well-formedness after a reference to a parameter entity. */
const CORNER_OF_PARAMETER_ENTITIES = ['rmt-e3e-13', 'declared-entities'] as const

const EXCEPTIONS = [...NOT_BY_NAMESPACES, CORNER_OF_PARAMETER_ENTITIES]

it.each([
  ['plain', 228],
  ['internal subset', 620],
  ['external entities', 78],
  ['namespaces', 24],
] as const)('refuses every malformed document: %s', async (bucket, count) => {
  const chosen = chosenFrom(bucket, { good: false })
  expect(chosen).toHaveLength(count)
  expect(await refused(chosen)).toEqual(chosen.map(({ id }) => id))
})

it.each([
  ['plain', 57],
  ['internal subset', 663],
  ['external entities', 30],
  ['namespaces', 24],
] as const)('accepts every good document but for those listed: %s', async (bucket, count) => {
  const listed = new Set<string>(EXCEPTIONS.map(([id]) => id))
  const chosen = chosenFrom(bucket, { good: true })
  expect(chosen).toHaveLength(count)
  expect(await refused(chosen)).toEqual(chosen.map(({ id }) => id).filter((id) => listed.has(id)))
})

it.each(EXCEPTIONS)('refuses %s for its own reason: %s', async (id, kind) => {
  const file = tests.find((test) => test.id === id)?.file ?? ''
  expect(await readXml(readFileSync(file, 'utf8'))).toMatchObject({ ok: false, fault: { kind } })
})

function chosenFrom(bucket: Bucket, { good }: { good: boolean }): readonly ConformanceTest[] {
  return tests.filter((test) => test.bucket === bucket && test.good === good)
}

/** The ids of those that are refused. */
async function refused(chosen: readonly ConformanceTest[]): Promise<readonly string[]> {
  const opened = await Promise.all(
    chosen.map(({ file }) => openXml({ path: file, bytes: readFileSync(file) })),
  )
  return chosen.filter((_, index) => opened[index]?.ok === false).map(({ id }) => id)
}
