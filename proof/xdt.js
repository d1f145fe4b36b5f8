// Compares our engine with Microsoft's on pairs by chance: node proof/xdt.js [COUNT] [SEED]
// Microsoft's engine comes with the .NET SDK; without one, nothing is compared.
import { Buffer } from 'node:buffer'
import { spawnSync } from 'node:child_process'
import console from 'node:console'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { bundled } from './bundle.js'
import { base, chances, transformation } from './xdt/pairs.js'

/** @typedef {typeof import('../__tests__/support/xdt.js')} Support */

const [count = 5000, seed = 1] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'xdt-'))
try {
  process.exitCode = await compare()
} finally {
  rmSync(folder, { recursive: true })
}

/** @returns {Promise<number>} the exit code */
async function compare() {
  const engine = built()
  if (engine === null) {
    console.log(
      'There is no .NET SDK here, so Microsoft’s engine was not asked. 0 passed, 0 failed',
    )
    return 0
  }
  const support = /** @type {Support} */ (
    await bundled('__tests__/support/xdt.ts', join(folder, 'ours'))
  )
  const pairs = Array.from({ length: count }, (_, index) => {
    const chance = chances(seed * 1_000_003 + index)
    return { base: base(chance), transform: transformation(chance) }
  })
  const outcomes = asked(engine, pairs)
  const differences = pairs.flatMap((pair, index) => {
    const outcome = outcomes[index]
    if (outcome === undefined) return [`${JSON.stringify(pair)}\n  Microsoft’s engine said nothing`]
    const own = support.ours(Buffer.from(pair.base), Buffer.from(pair.transform))
    const difference = support.differenceFrom(support.outcomeOf(outcome), own)
    return difference === null ? [] : [`${JSON.stringify(pair)}\n  ${difference}`]
  })
  for (const difference of differences.slice(0, 20)) console.error(difference)
  console.log(`${count - differences.length} passed, ${differences.length} failed`)
  return differences.length === 0 ? 0 : 1
}

/** @returns {string | null} the program that runs Microsoft's engine; null where there is no SDK */
function built() {
  const { status } = spawnSync('dotnet', ['--version'], { stdio: 'ignore' })
  if (status !== 0) return null
  const source = join(folder, 'engine')
  cpSync(join(import.meta.dirname, 'dotnet/xdt'), source, { recursive: true })
  const args = ['build', '-c', 'Release', '-v', 'q', '--nologo', '-o', join(folder, 'bin')]
  const build = spawnSync('dotnet', args, { cwd: source, encoding: 'utf8' })
  if (build.status !== 0)
    throw new Error(`The program in proof/dotnet/xdt was not built: ${build.stdout}`)
  return join(folder, 'bin/xdt.dll')
}

/**
 * @param {string} engine
 * @param {readonly { readonly base: string, readonly transform: string }[]} pairs
 * @returns {readonly Parameters<Support['outcomeOf']>[0][]}
 */
function asked(engine, pairs) {
  const lines = pairs.map(({ base, transform }) =>
    JSON.stringify({ base: encoded(base), transform: encoded(transform) }),
  )
  const { stdout } = spawnSync('dotnet', [engine], { input: lines.join('\n'), maxBuffer: 2 ** 31 })
  const answers = stdout.toString('utf8').trim().split('\n')
  return answers.map((line) => {
    const answer = /** @type {unknown} */ (JSON.parse(line))
    return /** @type {Parameters<Support['outcomeOf']>[0]} */ (answer)
  })
}

/** @param {string} text */
function encoded(text) {
  return Buffer.from(text).toString('base64')
}
