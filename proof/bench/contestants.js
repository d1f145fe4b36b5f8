// What takes part in a race: a step of the action, or another program.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import { launch } from '../../script/runner/launch.js'
import { runStep } from '../../script/runner.js'

/** @typedef {import('./measure.js').Contestant} Contestant */

/**
 * Files by their path in a workspace.
 *
 * @typedef {Readonly<Record<string, string | Uint8Array>>} Files
 */

/**
 * @param {import('../../script/runner.js').StepOptions} options
 * @param {Files} files written anew before each turn
 * @returns {Contestant}
 */
export function step(options, files) {
  const { workspace } = options
  return {
    name: basename(workspace),
    prepare: () => {
      writeAll(workspace, files)
    },
    run: () => runStep(options),
  }
}

/**
 * @param {{ file: string, args: string[], cwd: string }} command
 * @param {Files} [files] written anew into its folder before each turn
 * @returns {Contestant}
 */
export function program(command, files = {}) {
  const { file, cwd } = command
  const started = { ...command, env: process.env, timeout: 60_000 }
  return {
    name: basename(file),
    prepare: () => {
      writeAll(cwd, files)
    },
    run: () => launch(started, () => undefined),
  }
}

/**
 * @param {string} node
 * @param {string} folder
 * @returns {Contestant} a Node that starts, does nothing and ends
 */
export function nodeAlone(node, folder) {
  return program({ file: node, args: ['-e', '0'], cwd: folder })
}

/**
 * @param {string} file
 * @returns {boolean} whether there is such a program
 */
export function isInstalled(file) {
  return spawnSync(file, ['--version']).error === undefined
}

/**
 * @param {string} folder
 * @param {Files} files
 */
function writeAll(folder, files) {
  mkdirSync(folder, { recursive: true })
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}
