// Compares our engine with Microsoft's on pairs by chance: node proof/xdt.js [COUNT] [SEED]
// Microsoft's engine comes with the .NET SDK; without one, nothing is compared.
import { Buffer } from 'node:buffer'
import console from 'node:console'
import { join } from 'node:path'
import process from 'node:process'
import { bundled } from './bundle.js'
import { asked, built, hasSdk } from './dotnet/programs.js'
import { inTemporaryFolder } from './engines/workspace.js'
import { base, chances, transformation } from './xdt/pairs.js'

/** @typedef {typeof import('../__tests__/support/xdt.js')} Support */

const [count = 5000, seed = 1] = process.argv.slice(2).map(Number)
if (hasSdk()) process.exitCode = await inTemporaryFolder(compare)
else console.log('Not tried: there is no SDK of .NET 10 here.')

/**
 * @param {string} folder an empty one
 * @returns {Promise<number>} the exit code
 */
async function compare(folder) {
  const engine = join(built('xdt', folder), 'xdt.dll')
  const support = /** @type {Support} */ (
    await bundled('__tests__/support/xdt.ts', join(folder, 'ours'))
  )
  const pairs = Array.from({ length: count }, (_, index) => {
    const chance = chances(seed * 1_000_003 + index)
    return { base: base(chance), transform: transformation(chance) }
  })
  const outcomes = await asked(
    engine,
    pairs.map(({ base, transform }) => ({ base: encoded(base), transform: encoded(transform) })),
  )
  const differences = pairs.flatMap((pair, index) => {
    const outcome = /** @type {Parameters<Support['outcomeOf']>[0] | undefined} */ (outcomes[index])
    if (outcome === undefined) return [`${JSON.stringify(pair)}\n  Microsoft’s engine said nothing`]
    const own = support.ours(Buffer.from(pair.base), Buffer.from(pair.transform))
    const difference = support.differenceFrom(support.outcomeOf(outcome), own)
    return difference === null ? [] : [`${JSON.stringify(pair)}\n  ${difference}`]
  })
  for (const difference of differences.slice(0, 20)) console.error(difference)
  console.log(`${count - differences.length} passed, ${differences.length} failed`)
  return differences.length === 0 ? 0 : 1
}

/** @param {string} text */
function encoded(text) {
  return Buffer.from(text).toString('base64')
}
