// How the demonstration looks in a terminal.
import console from 'node:console'
import process from 'node:process'

const coloured = process.stdout.isTTY && !process.env['NO_COLOR']

/** @param {number} code of an SGR sequence */
const style = (code) => (/** @type {string} */ text) =>
  coloured && text !== '' ? `\x1b[${code}m${text}\x1b[0m` : text

export const bold = style(1)
export const dim = style(2)
export const red = style(31)
export const green = style(32)
export const yellow = style(33)
export const cyan = style(36)

/** @param {string} text one of the demonstration's acts */
export function heading(text) {
  console.log(`\n${bold(text)}`)
}

/** Whether everything is shown, as with `npm start -- --full`. */
const isFull = process.argv.includes('--full')

/**
 * A block for those who want to see everything.
 *
 * @param {string} title
 * @param {readonly string[]} lines
 */
export function detail(title, lines) {
  if (isFull) block(title, lines)
}

/**
 * A titled block of lines, or nothing where there are none.
 *
 * @param {string} title '' for a block without one
 * @param {readonly string[]} lines
 */
export function block(title, lines) {
  if (lines.length === 0) return
  if (title !== '') console.log(`  ${cyan(title)}`)
  for (const line of lines) console.log(line === '' ? '' : `    ${line}`)
}

/**
 * @param {string} text
 * @returns {string[]} its lines, without empty ones at the start and the end
 */
export function linesOf(text) {
  const trimmed = text.replaceAll(/^(?:\s*\n)+|\s+$/g, '')
  return trimmed === '' ? [] : trimmed.split(/\r?\n/)
}
