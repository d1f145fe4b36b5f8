// A job on Windows: its workspace, its steps and the clean-up after them, and another program that has a file open.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { SETTINGS } from '../../demo/settings.js'
import { inTemporaryFolder, writeSite } from '../engines/workspace.js'
import { runStep } from '../../script/runner.js'

/** @typedef {import('../../script/runner.js').StepResult} StepResult */
/** @typedef {Readonly<Record<string, string>>} Texts by path or by name */

/** A site with the line ends of Windows. */
export const SITE = `\ufeff<?xml version="1.0"?>\r
<configuration>\r
  <system.net><mailSettings><smtp from="a@b.example" /></mailSettings></system.net>\r
  <system.web><httpRuntime targetFramework="4.7.2" /></system.web>\r
</configuration>\r
`

/**
 * @typedef {object} Job
 * @property {string} workspace
 * @property {string} temp
 * @property {(inputs?: Texts, env?: Texts) => Promise<StepResult>} step
 * @property {(ran: StepResult, inputs?: Texts, env?: Texts) => Promise<StepResult>} after the clean-up
 * @property {(path: string) => string} text
 * @property {() => string[]} left what lies in the temporary folder, but the runner's own files
 */

/**
 * @template T
 * @param {Texts} files of the workspace
 * @param {(job: Job) => Promise<T>} work
 * @returns {Promise<T>}
 */
export function withJob(files, work) {
  return inTemporaryFolder((folder) => {
    const workspace = join(folder, 'workspace')
    const temp = join(folder, 'temp')
    mkdirSync(temp)
    writeSite(folder, 'workspace', files)
    const step = (inputs = {}, env = {}) =>
      runStep({ workspace, temp, env, inputs: { ...SETTINGS, ...inputs } })
    return work({
      workspace,
      temp,
      step,
      after: ({ state }, inputs = {}, env = {}) =>
        runStep({ workspace, temp, env, inputs: { ...SETTINGS, ...inputs }, phase: 'post', state }),
      text: (path) => readFileSync(join(workspace, path), 'utf8'),
      left: () => readdirSync(temp).filter((name) => name.startsWith('umbraco-smtp-settings-')),
    })
  })
}

/** Opens the file, says so, and has it open for so many milliseconds. */
const HOLD = `const [path, ms] = process.argv.slice(1)
require('node:fs').openSync(path)
process.stdout.write('open')
setTimeout(() => {}, Number(ms))`

/**
 * Another program has a file open, for a time or until the work is done.
 *
 * @template T
 * @param {string} path absolute
 * @param {number} ms
 * @param {() => Promise<T>} work begins once the file is open
 * @returns {Promise<T>}
 */
export async function whileOpen(path, ms, work) {
  const args = ['-e', HOLD, path, String(ms)]
  const program = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(program, 'exit')
  await once(program.stdout, 'data')
  try {
    return await work()
  } finally {
    program.kill()
    await ended
  }
}
