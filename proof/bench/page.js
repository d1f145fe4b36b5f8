// Writes what was measured into docs/benchmark.md, and its plot.
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, type } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { format, resolveConfig } from 'prettier'
import { replaceBlock } from '../../script/docs/block.js'
import { described, plot } from './plot.js'
import { markdown, noise } from './table.js'

/** @typedef {import('./rows.js').Row} Row */

const PAGE = 'docs/benchmark.md'

/** From here on, in multiples of a bare Node, a load has its bar in the lower part of the plot. */
const LARGE = 4

/**
 * @param {string} root the folder of the project
 * @param {readonly Row[]} rows
 * @returns {Promise<void>}
 */
export async function writePage(root, rows) {
  const panels = panelsOf(rows)
  for (const theme of /** @type {const} */ (['light', 'dark'])) {
    writeFileSync(join(root, `docs/pictures/benchmark-${theme}.svg`), plot(panels, theme))
  }
  const page = join(root, PAGE)
  const blocks = {
    plot: picture(panels.map(described).join(' ')),
    figures: figures(rows, new Date()),
    slower: slower(rows),
  }
  const text = Object.entries(blocks).reduce(
    (written, [name, content]) => replaceBlock(written, { page: PAGE, name, content }),
    readFileSync(page, 'utf8'),
  )
  const style = { ...(await resolveConfig(page)), parser: 'markdown' }
  writeFileSync(page, await format(text, style))
}

/**
 * @param {readonly Row[]} rows
 * @returns {readonly import('./plot.js').Panel[]} those that were measured
 */
export function panelsOf(rows) {
  const shown = rows.filter(({ node }) => node !== null)
  const isLarge = (/** @type {Row} */ { node }) => node !== null && node >= LARGE
  return [
    { title: 'Multiples of a bare Node', rows: shown.filter((row) => !isLarge(row)) },
    { title: 'Much work, on a scale of its own', rows: shown.filter(isLarge) },
  ].filter(({ rows }) => rows.length > 0)
}

/** @param {string} text what the plot shows */
function picture(text) {
  return `<picture>
  <source media="(prefers-color-scheme: dark)" srcset="pictures/benchmark-dark.svg">
  <img alt="${text}" src="pictures/benchmark-light.svg" width="860">
</picture>`
}

/**
 * @param {readonly Row[]} rows
 * @param {Date} date
 * @returns {string} the table, with what one has to know of its run
 */
function figures(rows, date) {
  const day = date.toISOString().slice(0, 10)
  const machine = `${type()} with ${availableParallelism()} processors`
  return `Measured on ${day}, with Node ${process.versions.node} on ${machine}. ${noise(rows)}

${markdown(rows)}`
}

/**
 * @param {readonly Row[]} rows
 * @returns {string} a list of what another program did in less time
 */
export function slower(rows) {
  const lost = rows.flatMap(({ name, beside }) =>
    beside?.kind === 'rival' && beside.value > 1
      ? [`- “${name}” takes ${beside.value.toFixed(2)} times as long as ${beside.words}.`]
      : [],
  )
  return lost.length === 0 ? 'In this run, no other program was faster.' : lost.join('\n')
}
