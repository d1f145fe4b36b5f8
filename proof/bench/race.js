// Times whole processes, taking turns.
import process from 'node:process'
import { writeSite } from '../engines/workspace.js'
import { launch } from '../../script/runner/launch.js'
import { runStep } from '../../script/runner.js'

/** @typedef {() => Promise<number>} Runner resolves to the milliseconds that it took */

/** Turns that do not count: they fill the caches of the file system. */
const WARM_UP = 1

/**
 * @param {readonly Runner[]} runners
 * @param {number} rounds in each of which every runner has one turn
 * @returns {Promise<number[][]>} for each runner, the milliseconds of its turns
 */
export async function race(runners, rounds) {
  const times = runners.map(() => /** @type {number[]} */ ([]))
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const [index, run] of runners.entries()) {
      const duration = await run()
      if (round >= 0) times[index]?.push(duration)
    }
  }
  return times
}

/**
 * @param {import('./loads.js').Load} load its files are written anew before each turn
 * @param {{ action: string, workspace: string }} where
 * @returns {Runner} runs a step
 * @throws {Error} where the step fails: its time would say nothing
 */
export function step({ name, files, inputs }, { action, workspace }) {
  return async () => {
    writeSite(workspace, name, files)
    const started = { action, workspace: `${workspace}/${name}`, inputs }
    const { outcome, durationMs, log } = await runStep(started)
    if (outcome === 'failure') throw new Error(`${name} failed:\n${log}`)
    return durationMs
  }
}

/** A Node that starts, does nothing and ends. @type {Runner} */
export async function nodeAlone() {
  const command = { file: process.execPath, args: ['-e', '0'], cwd: '.', env: process.env }
  const { durationMs } = await launch({ ...command, timeout: 60_000 }, () => undefined)
  return durationMs
}

/**
 * @param {readonly number[]} values of an odd number
 * @returns {number}
 */
export function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}
