// Where a finding points: it has to be somewhere in the file. And whether it says something.
import { asItLeaves } from './inert-text.js'

/** @typedef {import('../../src/syntax/lines.js').Range} Range */
/** @typedef {import('../../src/findings/finding.js').Finding} Finding */
/** @typedef {import('./inert-text.js').Quotation} Quotation */

/**
 * What is wrong with a place; null where it is in the text, or right behind its end.
 *
 * @param {Range} place
 * @param {string} text
 * @returns {string | null}
 */
export function placeFault({ line, column, endLine, endColumn }, text) {
  const lines = text.split(/\r\n|\r|\n/)
  const isInside = (/** @type {number} */ row, /** @type {number} */ place) =>
    Number.isInteger(row) &&
    Number.isInteger(place) &&
    place >= 1 &&
    place <= widthOf(lines, row) + 1
  if (!isInside(line, column)) return 'a place begins outside of the file'
  if (!isInside(endLine, endColumn)) return 'a place ends outside of the file'
  const isBackwards = endLine < line || (endLine === line && endColumn < column)
  return isBackwards ? 'a place ends before it begins' : null
}

/**
 * In UTF-16 units, the line end counted, since a place may lie in the middle of CRLF; none below 0.
 *
 * @param {readonly string[]} lines
 * @param {number} row
 */
function widthOf(lines, row) {
  const line = lines[row - 1]
  return line === undefined ? -1 : line.length + 2
}

/**
 * What is wrong with the words of a finding as they leave, whatever they say.
 *
 * @param {Quotation} quotation
 * @param {Pick<Finding, 'message' | 'hint'>} finding
 * @returns {string | null}
 */
export function wordsFault(quotation, { message, hint }) {
  if (message === '' || hint === '') return 'a finding has no words'
  const words = asItLeaves(quotation, message) + asItLeaves(quotation, hint)
  return words.length > 2000 ? 'a finding has too many words' : null
}

/**
 * What is wrong with the findings of a plan; null where each has words, and a place in its file.
 *
 * @param {Quotation} quotation
 * @param {readonly Finding[]} findings
 * @param {(path: string) => string | null} textOf the text of a file; null where nobody else knows it
 * @returns {string | null}
 */
export function findingsFault(quotation, findings, textOf) {
  for (const finding of findings) {
    const text = textOf(finding.path)
    const place = text === null ? null : placeFault(finding.at, text)
    const fault = wordsFault(quotation, finding) ?? place
    if (fault !== null) return `${finding.rule}: ${fault}`
  }
  return null
}
