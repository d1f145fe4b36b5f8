// The third act: what would take a site down is refused, at the place where it stands.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { placeOf, prove, shows } from '../claims.js'
import { SETTINGS } from '../settings.js'
import { framed, showStep, showWorkflow } from '../step.js'
import { block, heading } from '../terminal.js'
import { SECRETS } from './act.js'

/** @typedef {import('../claims.js').Claim} Claim */

/**
 * @param {string} workspace
 * @param {{ good: string, broken: string, stopped: string }} sites the paths of their files
 * @returns {Promise<readonly Claim[]>}
 */
export async function refuse(workspace, sites) {
  heading('3. What would take a site down is refused, before anything is written')
  const broken = await refuseRawAmpersand(workspace, sites)
  const stopped = await refuseOneSecretTooMany(workspace, sites.stopped)
  return prove([...broken, ...stopped])
}

/**
 * @param {string} workspace
 * @param {{ good: string, broken: string }} sites
 * @returns {Promise<readonly Claim[]>}
 */
async function refuseRawAmpersand(workspace, { good, broken }) {
  const inputs = { files: `${good}\n${broken}`, ...SETTINGS, port: '2525' }
  showWorkflow(inputs, SECRETS)
  const files = [good, broken].map((file) => join(workspace, file))
  const before = files.map((file) => readFileSync(file))
  const result = await showStep(workspace, inputs)
  const { line, column } = placeOf(join(workspace, broken), '&chips')
  const annotation = result.annotations.find(({ file }) => file === broken)
  block('', framed(readFileSync(join(workspace, broken), 'utf8'), annotation))
  return [
    [
      `a pasted password with a raw "&": the step fails, and points at line ${line}, column ${column}`,
      result.exitCode === 1 && annotation?.line === line && annotation.column === column,
    ],
    [
      'of two sites in that step, neither was written: all or nothing',
      files.every((file, index) => before[index]?.equals(readFileSync(file)) === true),
    ],
    ['nothing of the pasted password shows', !shows(result, ['fish', 'chips'])],
  ]
}

/**
 * @param {string} workspace
 * @param {string} stopped
 * @returns {Promise<readonly Claim[]>}
 */
async function refuseOneSecretTooMany(workspace, stopped) {
  const key = 'UMBRACO__CMS__GLOBAL__SMTP__PASSWORD'
  const inputs = { mode: 'check', files: stopped, 'environment-keys': key }
  showWorkflow(inputs, {})
  const result = await showStep(workspace, inputs)
  const annotation = result.annotations.find(({ file }) => file === stopped)
  block('', framed(readFileSync(join(workspace, stopped), 'utf8'), annotation))
  return [
    [
      `a secret named ${key} without a sender: Umbraco 17 would not start`,
      result.exitCode === 1 && annotation?.level === 'error',
    ],
  ]
}
