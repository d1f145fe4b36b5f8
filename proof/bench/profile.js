// Runs the action once more, to see what it needs rather than how long it takes.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { launch } from '../../script/runner/launch.js'
import { runStep } from '../../script/runner.js'

/**
 * @typedef {object} Profile
 * @property {number} peakBytes the most memory that the process had
 * @property {string[]} loaded the files of JavaScript that it loaded
 */

/** @typedef {Profile & { durationMs: number }} StepProfile */

const PRELOAD = pathToFileURL(join(import.meta.dirname, 'preload.js')).href

/**
 * @param {import('../../script/runner.js').StepOptions & { temp: string, node: string }} options
 * @returns {Promise<StepProfile>}
 * @throws {Error} where the step fails
 */
export async function profileStep(options) {
  const { env, read } = profiled(options.temp)
  const { outcome, durationMs, log } = await runStep({ ...options, env })
  if (outcome === 'failure') throw new Error(`The step failed:\n${log}`)
  return { ...read(), durationMs }
}

/**
 * @param {string} node
 * @param {string} temp
 * @returns {Promise<StepProfile>} of a process that does nothing
 */
export async function profileNothing(node, temp) {
  const { env, read } = profiled(temp)
  const command = { file: node, args: ['-e', '0'], cwd: temp, timeout: 60_000 }
  const environment = { ...process.env, ...env }
  const { durationMs } = await launch({ ...command, env: environment }, () => undefined)
  return { ...read(), durationMs }
}

/** @param {string} temp */
function profiled(temp) {
  const file = join(temp, `profile-${randomUUID()}.json`)
  return {
    env: { NODE_OPTIONS: `--import=${PRELOAD}`, BENCH_PROFILE: file },
    read: () => {
      const { peakBytes, loaded } = /** @type {Profile} */ (json(file))
      return { peakBytes, loaded: loaded.map((url) => fileURLToPath(url)) }
    },
  }
}

/**
 * @param {string} file
 * @returns {unknown}
 */
function json(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
