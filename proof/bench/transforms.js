// Our engine for transforms, alone, beside Microsoft's.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { bundle } from '../bundle.js'
import { built, hasSdk } from '../dotnet/programs.js'
import { program } from './candidates.js'
import { transformBases } from './loads.js'
import { missing, own, rival } from './entries.js'
import { manySteps, USUAL_TRANSFORM } from './usual-transforms.js'

/** @typedef {import('./entries.js').Entry} Entry */

const MICROSOFT = 'Microsoft’s engine'

const USUAL = 'transform: a usual one'

const LARGE = 'transform: 200 steps on 1 MB'

/**
 * Builds the engines.
 *
 * @param {string} folder an empty one
 * @returns {{ usual: readonly Entry[], large: readonly Entry[] }} a usual transform, and many steps on large files
 * @throws {Error} where an engine does not build
 */
export function transformEntries(folder) {
  const bundled = bundle('proof/bench/transform.ts', join(folder, 'own'))
  const theirs = hasSdk() ? join(built('xdt', folder), 'xdt.dll') : null
  const { usual, large, half } = transformBases()
  const ofUsual = files(join(folder, 'usual'), usual, USUAL_TRANSFORM)
  const ofLarge = files(join(folder, 'large'), large, manySteps(200, 50))
  const fewer = files(join(folder, 'fewer'), large, manySteps(100, 100))
  const smaller = files(join(folder, 'smaller'), half, manySteps(200, 25))
  /** @param {readonly string[]} paths */
  const ours = (paths) => program(process.execPath, [bundled, ...paths])
  const grows = /** @type {const} */ ({ kind: 'grows', to: LARGE })
  return {
    usual: [
      own(USUAL, ours(ofUsual), { beside: theirsBeside(USUAL) }),
      microsofts(USUAL, theirs, ofUsual),
    ],
    large: [
      own(LARGE, ours(ofLarge), { beside: theirsBeside(LARGE) }),
      microsofts(LARGE, theirs, ofLarge),
      own('transform: 100 steps on 1 MB', ours(fewer), {
        beside: { ...grows, words: 'twice the steps' },
      }),
      own('transform: 200 steps on 0.5 MB', ours(smaller), {
        beside: { ...grows, words: 'twice the base' },
      }),
    ],
  }
}

/**
 * @param {string} name of the row of our engine
 * @returns {import('./entries.js').Relation}
 */
function theirsBeside(name) {
  return { kind: 'rival', to: besideName(name), words: MICROSOFT }
}

/**
 * @param {string} name of the row of our engine
 * @param {string | null} assembly null without a .NET SDK
 * @param {readonly string[]} paths
 * @returns {Entry}
 */
function microsofts(name, assembly, paths) {
  return assembly === null
    ? missing(besideName(name), 'needs the SDK of .NET 10')
    : rival(besideName(name), program('dotnet', [assembly, ...paths]))
}

/** @param {string} name */
function besideName(name) {
  return `${MICROSOFT}: ${name.replace(/^.*: /, '')}`
}

/**
 * @param {string} stem of the paths
 * @param {string | Uint8Array} base
 * @param {string} steps
 * @returns {readonly string[]} what an engine is given: base, transform and result
 */
function files(stem, base, steps) {
  const paths = ['base', 'steps', 'result'].map((name) => `${stem}-${name}.config`)
  for (const [index, text] of [base, steps].entries()) writeFileSync(paths[index] ?? '', text)
  return paths
}
