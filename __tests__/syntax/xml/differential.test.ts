import { expect, it } from '@jest/globals'
import { compareWithSlimdom } from '../../support/differential.js'
import { mutants } from '../../support/mutants.js'

it('agrees with slimdom on 6000 mutants of a web.config: verdict, names and values', () => {
  const { wellFormed, malformed, differences } = compareWithSlimdom(mutants(1), 6000)
  expect(differences).toEqual([])
  expect(wellFormed).toBeGreaterThan(1500)
  expect(malformed).toBeGreaterThan(3000)
})
