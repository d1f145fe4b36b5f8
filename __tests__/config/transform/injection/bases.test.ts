import { expect, it } from '@jest/globals'
import { join } from 'node:path'
import { readBySite } from '../../../../src/config/transform/injection/chain.js'
import { injectionInto } from '../../../../src/config/transform/injection/inject.js'
import { shortcomingOf } from '../../../support/transform-injections.js'
import { fixtureBases } from '../../../support/transform-bases.js'
import {
  SETTINGS,
  injectedInto,
  outcomeOf,
  siteOf,
  withTransform,
} from '../../../support/transform-site.js'

it('gives every base of the tests exactly what is wanted, or says why not', () => {
  const bases = fixtureBases(join(import.meta.dirname, '../../../fixtures')).filter(
    ({ bytes }) => readBySite({ path: '', bytes }) !== null,
  )
  const outcomes = bases.map(({ name, bytes }) => `${outcomeFor(bytes)}: ${name}`)
  expect(outcomes.filter((one) => !/^(?:exact|encrypted|config-source|fails): /.test(one))).toEqual(
    [],
  )
  // Those that fail are such as Microsoft's engine does not read.
  expect(outcomes.filter((one) => one.startsWith('fails'))).toHaveLength(3)
  expect(outcomes.filter((one) => one.startsWith('exact')).length).toBeGreaterThan(900)
})

function outcomeFor(base: Uint8Array): string {
  const site = siteOf({ base })
  const found = injectionInto(site, SETTINGS)
  if (!found.ok) return found.obstacle.kind
  const { bytes, result } = injectedInto(site, SETTINGS)
  const outcome = outcomeOf(withTransform(site, bytes))
  return shortcomingOf(outcome.bytes, result.injection.expected) ?? 'exact'
}
