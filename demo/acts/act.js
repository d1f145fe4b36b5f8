// What several acts have in common.
import { green, dim, red } from '../terminal.js'
import { lineDifference } from '../difference.js'

/** Which inputs a workflow would take from which secret. */
export const SECRETS = { username: 'SMTP_USERNAME', password: 'SMTP_PASSWORD' }

/**
 * @param {Buffer} before
 * @param {Buffer} after
 * @param {import('../../script/runner.js').StepResult} result whose masks hide the credentials
 * @returns {string[]} the change, with a little around it
 */
export function changeOf(before, after, result) {
  return lineDifference(before, after).map(result.mask).map(coloured)
}

/** @param {string} row of a line difference */
function coloured(row) {
  if (row.startsWith('+')) return green(row)
  return row.startsWith('-') ? red(row) : dim(row)
}

/**
 * @param {import('../../script/runner.js').StepResult} result
 * @param {'true' | 'false'} changed
 * @returns {boolean} whether the step passed with this output
 */
export function succeeds({ outcome, outputs }, changed) {
  return outcome === 'success' && outputs['changed'] === changed
}
