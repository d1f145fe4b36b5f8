// How the bench shows what it found.
import console from 'node:console'

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {string} found
 * @property {{ text: string, met: boolean }} [goal]
 */

/**
 * @param {string} title
 * @param {readonly Row[]} rows
 */
export function showTable(title, rows) {
  const width = (/** @type {(row: Row) => string} */ text) =>
    Math.max(...rows.map((row) => text(row).length))
  const [what, found] = [width((row) => row.what), width((row) => row.found)]
  console.log(`\n${title}`)
  for (const row of rows) {
    const goal = row.goal === undefined ? '' : `${row.goal.met ? '✓' : '✗'} goal ${row.goal.text}`
    console.log(`  ${row.what.padEnd(what)}  ${row.found.padStart(found)}  ${goal}`.trimEnd())
  }
}

/**
 * @param {number} value
 * @param {number} limit
 * @param {(value: number) => string} [unit]
 * @returns {Omit<Row, 'what'>} a row's figure that must not exceed its limit
 */
export function atMost(value, limit, unit = (one) => one.toFixed(2)) {
  return { found: unit(value), goal: { text: `≤ ${limit}`, met: value <= limit } }
}
