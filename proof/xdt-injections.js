// Lets Microsoft's engine apply transforms that settings went into, once and twice: node proof/xdt-injections.js [FOLDER]
// FOLDER has real files, beside those of the tests. The engine comes with the .NET SDK; without one, nothing is tried.
import { Buffer } from 'node:buffer'
import console from 'node:console'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { bundled } from './bundle.js'
import { asked, built, hasSdk } from './dotnet/programs.js'

/** @typedef {typeof import('../__tests__/support/transform-injections.js')} Support */
/** @typedef {ReturnType<Support['injectedPairs']>[number]} Pair */
/** @typedef {{ readonly applies: boolean, readonly saveError: string | null, readonly result?: string }} Answer */

/** A file that nobody accepts. */
const NOTHING = Buffer.alloc(0)

const [real = null] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'xdt-'))
try {
  process.exitCode = await prove()
} finally {
  rmSync(folder, { recursive: true })
}

/** @returns {Promise<number>} the exit code */
async function prove() {
  if (!hasSdk()) {
    console.log('Not tried: there is no .NET SDK here, so Microsoft’s engine was not asked.')
    return 0
  }
  const engine = join(built('xdt', join(folder, 'engine')), 'xdt.dll')
  const support = /** @type {Support} */ (
    await bundled('__tests__/support/transform-injections.ts', join(folder, 'ours'))
  )
  const fixtures = join(import.meta.dirname, '../__tests__/fixtures')
  const pairs = support.injectedPairs({ fixtures, real })
  const once = await applied(engine, pairs)
  const twice = await applied(
    engine,
    pairs.map((pair, index) => ({ ...pair, base: saved(once[index]) ?? pair.base })),
  )
  const failures = []
  for (const [index, pair] of pairs.entries()) {
    for (const [time, answers] of Object.entries({ once, twice })) {
      const bytes = saved(answers[index])
      // Where a second time fails, a deploy leaves what the first one has made.
      if (bytes === null && time === 'twice') continue
      // What other steps do a second time is not ours.
      const judged = time === 'once' || pair.isCreated ? pair : { ...pair, predicted: NOTHING }
      const shortcoming = bytes === null ? 'an error' : await shortcomingIn(bytes, judged, support)
      if (shortcoming !== null) failures.push(`${pair.name}, ${time}: ${shortcoming}`)
    }
  }
  for (const failure of failures.slice(0, 20)) console.error(failure)
  console.log(`${2 * pairs.length - failures.length} passed, ${failures.length} failed`)
  return failures.length === 0 ? 0 : 1
}

/**
 * @param {Buffer} result
 * @param {Pair} pair
 * @param {Support} support
 * @returns {Promise<string | null>}
 */
async function shortcomingIn(result, { predicted, expected }, support) {
  // What a plan judges is what our engine makes of the file.
  if (await support.isRefusedNow(predicted, result)) return 'refused by .NET'
  return support.shortcomingOf(result, expected)
}

/**
 * @param {string} engine
 * @param {readonly Pair[]} pairs
 * @returns {Promise<readonly Answer[]>}
 */
async function applied(engine, pairs) {
  const questions = pairs.map(({ base, transform }) => ({
    base: Buffer.from(base).toString('base64'),
    transform: Buffer.from(transform).toString('base64'),
  }))
  return /** @type {readonly Answer[]} */ (await asked(engine, questions))
}

/**
 * @param {Answer | undefined} answer
 * @returns {Buffer | null} the file that a deploy saves; null where it saves none
 */
function saved(answer) {
  if (answer?.applies !== true || answer.result === undefined) return null
  return Buffer.from(answer.result, 'base64')
}
