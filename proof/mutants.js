// Compares the scanner with slimdom on many mutants: node proof/mutants.js COUNT [SEED]
import { spawnSync } from 'node:child_process'
import console from 'node:console'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

/**
 * @typedef {typeof import('../__tests__/support/differential.js')} Differential
 * @typedef {typeof import('../__tests__/support/mutants.js')} Mutants
 */

const root = join(import.meta.dirname, '..')
const [count = 100_000, seed = 1] = process.argv.slice(2).map(Number)

const { compareWithSlimdom, mutants } = await compiled()
const { wellFormed, malformed, known, differences } = compareWithSlimdom(mutants(seed), count)
for (const difference of differences) console.error(difference)
console.log(
  `${wellFormed + malformed} mutants (seed ${seed}): ${wellFormed} well-formed, ${malformed} not; ${differences.length} differences, and ${known} where slimdom is known to be lax.`,
)
process.exitCode = differences.length > 0 ? 1 : 0

/**
 * Compiles sources and tests into node_modules/, from where they find their packages.
 *
 * @returns {Promise<Differential & Mutants>}
 */
async function compiled() {
  const target = join(root, 'node_modules/.cache/umbraco-smtp-settings')
  mkdirSync(target, { recursive: true })
  writeFileSync(join(target, 'package.json'), '{ "type": "module" }')
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const args = [tsc, '--noEmit', 'false', '--outDir', target]
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(1)
  const support = pathToFileURL(join(target, '__tests__/support/')).href
  const [differential, mutants] = await Promise.all([
    /** @type {Promise<Differential>} */ (import(`${support}differential.js`)),
    /** @type {Promise<Mutants>} */ (import(`${support}mutants.js`)),
  ])
  return { ...differential, ...mutants }
}
