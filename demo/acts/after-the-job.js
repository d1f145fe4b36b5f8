// The last act: after the job, the clean-up puts the file back.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runStep } from '../../script/runner.js'
import { prove } from '../claims.js'
import { detail, heading, linesOf } from '../terminal.js'

/** @typedef {import('../claims.js').Claim} Claim */

/**
 * @param {string} workspace
 * @param {Readonly<Record<string, string>> & { files: string }} inputs that change the file
 * @returns {Promise<readonly Claim[]>}
 */
export async function cleanUp(workspace, inputs) {
  heading('5. After the job, nothing is left behind')
  const file = join(workspace, inputs.files)
  const temp = join(workspace, 'runner-temp')
  mkdirSync(temp)
  const before = readFileSync(file)
  const { state } = await runStep({ workspace, temp, inputs })
  const during = readFileSync(file)
  const { log, exitCode } = await runStep({ workspace, temp, inputs, phase: 'post', state })
  detail('The log of the clean-up', linesOf(log))
  const kept = readdirSync(temp).filter((name) => name.startsWith('umbraco-smtp-settings'))
  return prove([
    ['the step wrote the file', !before.equals(during)],
    ['after the job, every byte is as it was', exitCode === 0 && before.equals(readFileSync(file))],
    ['of what was kept for that, nothing is left', kept.length === 0],
  ])
}
