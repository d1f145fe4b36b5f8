// What a run loads, and how much memory it takes: from a run of its own, whose time does not count.
import { readFileSync, rmSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

/**
 * @typedef {object} Observed
 * @property {number | null} scripts the bytes of the files of `dist/` that it loaded
 * @property {number | null} memory the bytes of memory that it took at most
 */

/** Of a program that is not a Node of ours. @type {Observed} */
export const UNOBSERVED = { scripts: null, memory: null }

const OBSERVER = join(import.meta.dirname, 'observer.cjs')

/**
 * Observes a process of Node.
 *
 * @param {{ folder: string, action: string }} where a folder to write in, and the one of the action, both without links
 * @param {(env: { OBSERVED: string, NODE_OPTIONS: string }) => Promise<unknown>} run starts it with these variables too
 * @returns {Promise<Observed>}
 * @throws {Error} where the process writes nothing down
 */
export async function observed({ folder, action }, run) {
  const target = join(folder, 'observed.json')
  rmSync(target, { force: true })
  await run({ OBSERVED: target, NODE_OPTIONS: `--require ${JSON.stringify(OBSERVER)}` })
  /** @type {unknown} */
  const written = JSON.parse(readFileSync(target, 'utf8'))
  const { scripts, peak } = /** @type {{ scripts: string[], peak: number }} */ (written)
  return { scripts: bytesOf(scripts, join(action, 'dist')), memory: peak }
}

/**
 * @param {readonly string[]} scripts absolute paths
 * @param {string} folder
 * @returns {number} the bytes of those that lie in the folder
 */
export function bytesOf(scripts, folder) {
  return scripts
    .filter((path) => path.startsWith(folder + sep))
    .reduce((sum, path) => sum + statSync(path).size, 0)
}
