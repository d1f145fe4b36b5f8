// Whether a step gave a secret away.
import { Masks } from '../../script/runner/masks.js'
import { readingsOf } from './undo.js'

/** A shorter text may stand in a log by chance. */
const SHORTEST = 4

/** So much of a secret is a leak too. */
const PIECE = 10

/**
 * Looks in all that the step printed and wrote, before any mask: for the secret, each of its lines,
 * without the spaces around it, every form in which GitHub's runner would look for it, and every piece
 * of ten characters; in any letter case, behind any disguise that can be taken off.
 *
 * @param {import('../../script/runner.js').StepResult} result
 * @param {string} secret
 * @param {string} [others] the text of the other files it wrote, such as a report
 * @returns {string[]} the forms that were found; pieces only where there is no form
 */
export function leaksOf({ stdout, stderr, files }, secret, others = '') {
  const lines = `${stdout}\n${stderr}`
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
  const text = [...lines, ...Object.values(files), others].join('\n')
  const readings = readingsOf(text).map((reading) => reading.toLowerCase())
  const isFound = (/** @type {string} */ form) =>
    readings.some((reading) => reading.includes(form.toLowerCase()))
  const forms = formsOf(secret).filter(isFound)
  return forms.length > 0 ? forms : piecesOf(secret).filter(isFound)
}

/** @param {string} secret */
function formsOf(secret) {
  const masks = new Masks()
  masks.add(secret)
  masks.add(secret.trim())
  return masks.values.filter((form) => form.trim().length >= SHORTEST)
}

/** @param {string} secret */
function piecesOf(secret) {
  const starts = Array.from({ length: Math.max(0, secret.length - PIECE + 1) }, (_, at) => at)
  const pieces = new Set(starts.map((start) => secret.slice(start, start + PIECE)))
  return [...pieces].filter((piece) => piece.trim().length === PIECE)
}
