// Who takes part: a step, a bare Node, another program.
import process from 'node:process'
import { launch } from '../../script/runner/launch.js'
import { runStep } from '../../script/runner.js'
import { writeSite } from '../engines/workspace.js'
import { observed, UNOBSERVED } from './observed.js'

/** @typedef {import('./observed.js').Observed} Observed */
/** @typedef {import('./race.js').Candidate} Candidate */

/**
 * @typedef {object} Where
 * @property {string} action the folder of action.yml
 * @property {string} folder to work in
 */

/** In milliseconds: what takes longer does not end at all. A busy machine takes its time. */
const TIMEOUT = 600_000

/**
 * @param {import('./loads.js').Load} load its files are written anew before each turn
 * @param {Where} where
 * @returns {Candidate} throws where the step fails: its time would say nothing
 */
export function step({ name, files, inputs }, { action, folder }) {
  const workspace = `${folder}/workspace`
  /** @param {Readonly<Record<string, string>>} env */
  async function run(env) {
    writeSite(workspace, name, files)
    const started = { action, workspace: `${workspace}/${name}`, inputs, env, timeoutMs: TIMEOUT }
    const { outcome, durationMs, ...ended } = await runStep(started)
    if (outcome === 'failure') throw new Error(`${name} ${howEnded(ended)}:\n${ended.log}`)
    return durationMs
  }
  return { warmUp: () => observed({ folder, action }, run), run: () => run({}) }
}

/**
 * @param {Candidate} candidate
 * @returns {Candidate} the same; it does not take part where it fails at once
 */
export function ifItRuns(candidate) {
  return { ...candidate, warmUp: () => candidate.warmUp().catch(() => null) }
}

/**
 * A Node that starts, does nothing and ends.
 *
 * @param {Where} where
 * @returns {Candidate}
 */
export function nodeAlone(where) {
  const { run, warmUp } = program(process.execPath, ['-e', '0'])
  return { run, warmUp: () => observed(where, warmUp) }
}

/**
 * @param {string} file
 * @param {string[]} args
 * @returns {Candidate & { warmUp: (env?: NodeJS.ProcessEnv) => Promise<Observed> }} throws where the program fails; its
 *   first run takes further variables of the environment
 */
export function program(file, args) {
  /** @param {NodeJS.ProcessEnv} env */
  async function run(env) {
    const command = { file, args, cwd: '.', env: { ...process.env, ...env }, timeout: TIMEOUT }
    const ended = await launch(command, () => undefined)
    const { durationMs, exitCode, stdout, stderr } = ended
    if (exitCode !== 0) throw new Error(`${file} ${howEnded(ended)}:\n${stdout}${stderr}`)
    return durationMs
  }
  return {
    run: () => run({}),
    warmUp: (/** @type {NodeJS.ProcessEnv} */ env = {}) => run(env).then(() => UNOBSERVED),
  }
}

/** @param {Pick<import('../../script/runner/launch.js').Ended, 'exitCode' | 'signal'>} ended */
function howEnded({ exitCode, signal }) {
  return signal === null ? `failed with exit code ${String(exitCode)}` : `was ended by ${signal}`
}
