// The table of a bench, for a terminal and for a page.

/** @typedef {import('./rows.js').Row} Row */
/** @typedef {import('./rows.js').Comparison} Comparison */

/** What a cell says where there is nothing to say. */
const NOTHING = '–'

const KB = 1024
const MB = 1024 * 1024

/** The widest name of a load, and some space. */
const NAME = 38

const WIDTH = 11

/**
 * @typedef {object} Column
 * @property {string} title
 * @property {(row: Row) => string} cell
 */

/**
 * @param {string | null} against another commit
 * @returns {readonly Column[]} with numbers; the first column has the name of the load, and the last one is `besideOf`
 */
function columns(against) {
  const before = {
    title: `× ${String(against).slice(0, 9)}`,
    cell: (/** @type {Row} */ { before }) => number(before, 2),
  }
  return [
    { title: '× Node', cell: ({ node }) => number(node, 2) },
    { title: '× inject', cell: ({ usual }) => number(usual, 2) },
    ...(against === null ? [] : [before]),
    { title: 'Scripts, KB', cell: ({ scripts }) => number(scripts, 0, KB) },
    { title: 'Memory, MB', cell: ({ memory }) => number(memory, 0, MB) },
    { title: 'Rounds', cell: ({ rounds }) => (rounds === 0 ? NOTHING : String(rounds)) },
  ]
}

/**
 * @param {string | null} against another commit
 * @returns {string} the first line of the table for a terminal
 */
export function heading(against) {
  return line('', [...columns(against).map(({ title }) => title)], 'Beside another')
}

/**
 * @param {Row} row
 * @param {string | null} against another commit
 * @returns {string} a line of the table for a terminal
 */
export function textLine(row, against) {
  return line(
    row.name,
    columns(against).map(({ cell }) => cell(row)),
    besideOf(row),
  )
}

/**
 * @param {readonly Row[]} rows
 * @returns {string} the table in Markdown
 */
export function markdown(rows) {
  const all = columns(null)
  const titles = ['What', ...all.map(({ title }) => title), 'Beside another']
  const rules = ['---', ...all.map(() => '--:'), '---']
  const lines = rows.map((row) => [row.name, ...all.map(({ cell }) => cell(row)), besideOf(row)])
  return [titles, rules, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/**
 * @param {Row} row
 * @returns {string} the one other thing that a row is compared with, or why it is empty
 */
function besideOf({ beside, missing }) {
  if (beside === null) return missing ?? ''
  const value = beside.value.toFixed(2).replace('-', '−')
  if (beside.kind === 'rival') return `${value} × ${beside.words}`
  if (beside.kind === 'grows') return `${beside.words}: × ${value}`
  return `adds ${value} × Node to ${beside.to}`
}

/**
 * @param {readonly Row[]} rows
 * @returns {string} how far one round differs from another
 */
export function noise(rows) {
  const most = Math.max(...rows.map(({ spread }) => spread))
  return `In the row that differs most, half of the rounds lie within ${(most * 100).toFixed(0)} % of the figure.`
}

/**
 * @param {number | null} value
 * @param {number} digits after the point
 * @param {number} [unit]
 */
function number(value, digits, unit = 1) {
  return value === null ? NOTHING : (value / unit).toFixed(digits)
}

/**
 * @param {string} name
 * @param {readonly string[]} cells
 * @param {string} last
 */
function line(name, cells, last) {
  const numbers = cells.map((cell) => cell.padStart(WIDTH + 1)).join('')
  return `${name.padEnd(NAME)}${numbers}   ${last}`.trimEnd()
}
