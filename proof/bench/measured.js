// Measures groups of entries; in each, a bare Node and the usual inject take turns with the others.
import { ifItRuns, nodeAlone, step } from './candidates.js'
import { own, rival } from './entries.js'
import { largeFiles, manyFiles, usualLoads } from './loads.js'
import { race } from './race.js'
import { rowsOf } from './rows.js'
import { swaks } from './swaks.js'
import { transformEntries } from './transforms.js'

/** @typedef {import('./entries.js').Entry} Entry */
/** @typedef {import('./race.js').Finish} Finish */
/** @typedef {import('./race.js').Limits} Limits */
/** @typedef {import('./rows.js').Row} Row */

/**
 * @typedef {object} Bench
 * @property {string} folder an empty one to work in
 * @property {string} action the folder of action.yml
 * @property {string | null} before the one of another commit
 * @property {import('../../demo/mail-server.js').MailServer} server
 * @property {number | null} rounds of each group; null for as many as there is time for
 */

/** How long the groups take turns: 41 seconds in all, but for the least rounds of a busy machine. */
const LIMITS = {
  usual: { least: 5, most: 15, seconds: 12 },
  many: { least: 2, most: 15, seconds: 7 },
  large: { least: 5, most: 15, seconds: 5 },
  largest: { least: 2, most: 15, seconds: 7 },
  transform: { least: 5, most: 15, seconds: 3 },
  transforms: { least: 2, most: 15, seconds: 7 },
}

/**
 * @param {Bench} bench
 * @param {(row: Row) => void} onRow gets each row as soon as its group is measured
 * @returns {Promise<readonly Row[]>} all rows
 * @throws {Error} where something of ours fails: its time would say nothing
 */
export async function measured(bench, onRow) {
  const [usual, ...others] = usualLoads(bench.server).map((load) => stepEntry(load, bench))
  const standards = [
    rival('a bare Node', nodeAlone(bench)),
    ...(usual === undefined ? [] : [usual]),
  ]
  const transforms = transformEntries(bench.folder)
  /** @type {readonly [keyof typeof LIMITS, readonly Entry[]][]} */
  const groups = [
    ['usual', [...others, swaks(bench)]],
    ['many', manyFiles().map((load) => stepEntry(load, bench))],
    ['large', largeFiles(1).map((load) => stepEntry(load, bench))],
    ['largest', largeFiles(16).map((load) => stepEntry(load, bench))],
    ['transform', transforms.usual],
    ['transforms', transforms.large],
  ]
  /** @type {Row[]} */
  const rows = []
  for (const [name, entries] of groups) {
    const all = await rowsOfGroup([...standards, ...entries], limits(name, bench))
    const fresh = rows.length === 0 ? all : all.slice(standards.length)
    fresh.forEach(onRow)
    rows.push(...fresh)
  }
  return rows
}

/**
 * @param {keyof typeof LIMITS} name
 * @param {Bench} bench
 * @returns {Limits}
 */
function limits(name, { rounds }) {
  return rounds === null ? LIMITS[name] : { least: rounds, most: rounds, seconds: Infinity }
}

/**
 * @param {readonly Entry[]} entries a bare Node and the usual inject first
 * @param {Limits} limits
 * @returns {Promise<readonly Row[]>}
 */
async function rowsOfGroup(entries, limits) {
  const candidates = entries.flatMap(({ candidate, before }) => [candidate, before])
  const taking = candidates.filter((candidate) => candidate !== null)
  const finishes = await race(taking, limits)
  /** @param {import('./race.js').Candidate | null} candidate */
  const finishOf = (candidate) =>
    candidate === null ? null : (finishes[taking.indexOf(candidate)] ?? null)
  const group = entries.map((entry) => ({
    entry,
    finish: finishOf(entry.candidate),
    before: finishOf(entry.before),
  }))
  return rowsOf(group, { node: group[0]?.finish ?? null, usual: group[1]?.finish ?? null })
}

/**
 * @param {import('./loads.js').Load} load
 * @param {Bench} bench
 * @returns {Entry}
 */
function stepEntry(load, { action, before, folder }) {
  const other = before === null ? null : ifItRuns(step(load, { action: before, folder }))
  return own(load.name, step(load, { action, folder }), { beside: load.beside, before: other })
}
