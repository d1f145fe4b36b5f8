// The claims of the demonstration, and how they are put to the proof.
import console from 'node:console'
import { readFileSync } from 'node:fs'
import { TextDecoder } from 'node:util'
import { block, bold, dim, green, red } from './terminal.js'

/** @typedef {import('../script/runner.js').StepResult} StepResult */
/** @typedef {readonly [statement: string, holds: boolean]} Claim */

/**
 * Shows which claims hold.
 *
 * @param {readonly Claim[]} claims
 * @returns {readonly Claim[]} the same
 */
export function prove(claims) {
  const mark = { true: green('✓'), false: red('✗') }
  block(
    '',
    claims.map(([statement, holds]) => `${mark[`${holds}`]} ${statement}`),
  )
  return claims
}

/**
 * Shows the verdict over all claims.
 *
 * @param {readonly Claim[]} claims
 * @returns {boolean} whether all hold
 */
export function conclude(claims) {
  const more = dim('npm start -- --full shows the steps, their logs, annotations and summaries.')

  const broken = claims.filter(([, holds]) => !holds).length
  const verdict =
    broken === 0
      ? green(`All ${claims.length} claims hold.`)
      : red(`${broken} of ${claims.length} claims do not hold.`)
  console.log(`\n${bold(verdict)} ${more}\n`)
  return broken === 0
}

/**
 * @param {StepResult} result
 * @param {readonly string[]} secrets
 * @returns {boolean} whether one of them stands, as it is or escaped for XML, in anything that the step
 *   gave away; the runner's masks do not help, they come later
 */
export function shows({ stdout, stderr, files }, secrets) {
  const lines = `${stdout}\n${stderr}`
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
  const text = [...lines, ...Object.values(files)].join('\n')
  return secrets.some((secret) => text.includes(secret) || text.includes(escaped(secret)))
}

/**
 * @param {string} file
 * @param {string} text that stands in it once
 * @returns {{ line: number, column: number }} both counted from 1; a byte order mark is no column
 */
export function placeOf(file, text) {
  const before = new TextDecoder().decode(readFileSync(file)).split(text)[0] ?? ''
  const lines = before.split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

/**
 * @param {string} value
 * @returns {string} as an XML attribute in double quotes holds it
 */
function escaped(value) {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
