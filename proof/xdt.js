// Compares our engine with Microsoft's, which comes with the .NET SDK: on the pairs of the tests, and on pairs by chance.
//   node proof/xdt.js [--count N] [--seed N] [--corpus FOLDER]
// With a folder of real files, the pairs that name them are compared, too. Ends with a line "N passed, N failed".
import { Buffer } from 'node:buffer'
import console from 'node:console'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { bundled } from './bundle.js'
import { asked, built, hasSdk } from './dotnet/programs.js'
import { Tally } from './engines/tally.js'
import { inTemporaryFolder } from './engines/workspace.js'
import { packedPairs } from './xdt/packed.js'
import { base, chances, transformation } from './xdt/pairs.js'

/** @typedef {typeof import('./xdt/room.js')} Room */
/** @typedef {Parameters<Room['outcomeOf']>[0]} Answer */

/**
 * @typedef {object} Pair
 * @property {string} title
 * @property {Uint8Array} base
 * @property {Uint8Array} transform
 */

const { count, seed, corpus } = parseArgs({
  options: {
    count: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    corpus: { type: 'string' },
  },
}).values

if (hasSdk()) process.exitCode = await inTemporaryFolder(compare)
else console.log('Not tried: there is no SDK of .NET 10 here.')

/**
 * @param {string} folder an empty one
 * @returns {Promise<number>} the exit code
 */
async function compare(folder) {
  const engine = join(built('xdt', folder), 'xdt.dll')
  const room = /** @type {Room} */ (await bundled('proof/xdt/room.ts', join(folder, 'room')))
  const packed = packedPairs(room, corpus === undefined ? null : resolve(corpus))
  const pairs = [...packed, ...randomPairs(room)]
  const answers = await asked(
    engine,
    pairs.map(({ base, transform }) => ({ base: encoded(base), transform: encoded(transform) })),
  )
  const tally = new Tally()
  pairs.forEach(({ title, base, transform }, index) => {
    const answer = /** @type {Answer} */ (answers[index])
    const difference = room.differenceFrom(room.outcomeOf(answer), room.ours(base, transform))
    tally.check(`the engines agree on ${title}`, difference === null, difference ?? '')
  })
  return tally.conclude()
}

/**
 * @param {Room} room
 * @returns {readonly Pair[]}
 */
function randomPairs({ TRANSFORM_NAMES }) {
  return Array.from({ length: Number(count) }, (_, index) => {
    const chance = chances(Number(seed) * 1_000_003 + index)
    return {
      title: `pair ${String(index)} of seed ${seed}`,
      base: Buffer.from(base(chance)),
      transform: Buffer.from(transformation(chance, TRANSFORM_NAMES)),
    }
  })
}

/** @param {Uint8Array} bytes */
function encoded(bytes) {
  return Buffer.from(bytes).toString('base64')
}
