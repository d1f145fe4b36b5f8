// Who takes part: a step, a bare Node, another program.
import process from 'node:process'
import { launch } from '../../script/runner/launch.js'
import { runStep } from '../../script/runner.js'
import { writeSite } from '../engines/workspace.js'
import { observed, UNOBSERVED } from './observed.js'

/** @typedef {import('./race.js').Candidate} Candidate */

/**
 * @typedef {object} Where
 * @property {string} action the folder of action.yml
 * @property {string} folder to work in
 */

const MINUTE = 60_000

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
    const started = { action, workspace: `${workspace}/${name}`, inputs, env }
    const { outcome, durationMs, log } = await runStep(started)
    if (outcome === 'failure') throw new Error(`${name} failed:\n${log}`)
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
 * @returns {Candidate} throws where the program fails
 */
export function program(file, args) {
  /** @param {NodeJS.ProcessEnv} env */
  async function run(env) {
    const command = { file, args, cwd: '.', env: { ...process.env, ...env }, timeout: MINUTE }
    const { durationMs, exitCode, stdout, stderr } = await launch(command, () => undefined)
    if (exitCode !== 0) throw new Error(`${file} ${args[0] ?? ''} failed: ${stdout}${stderr}`)
    return durationMs
  }
  return { run: () => run({}), warmUp: (env = {}) => run(env).then(() => UNOBSERVED) }
}
