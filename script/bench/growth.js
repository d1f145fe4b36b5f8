// How time and memory grow with the size of the file.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { profileNothing, profileStep } from './profile.js'
import { INPUTS } from './start-up.js'
import { median } from './measure.js'
import { atMost } from './table.js'

const KB = 1024
const MB = 1024 * KB
const SIZES = [10 * KB, 100 * KB, MB, 10 * MB, 50 * MB]
const RUNS = 3
/** Below this size, what Node needs for itself varies by more than the file takes. */
const COUNTS_FROM = 10 * MB
/** Bytes of memory for each byte of the file, over what Node needs for nothing. */
const MEMORY_GOAL = 16
/** How many times as much a byte of the largest file may take as one of a file a fifth as large. */
const GROWTH_GOAL = 1.25

/**
 * @typedef {object} Sample
 * @property {number} size of the file, in bytes
 * @property {number} durationMs
 * @property {number} peakBytes over what Node needs for nothing
 */

/**
 * @param {string} node
 * @param {string} folder
 * @returns {Promise<import('./table.js').Row[]>}
 */
export async function growth(node, folder) {
  const nothing = await profileNothing(node, folder)
  /** @type {Sample[]} */
  const samples = []
  for (const size of SIZES)
    samples.push(await sample(node, folder, { size, ownBytes: nothing.peakBytes }))
  const [smaller, largest] = samples.slice(-2)
  const rows = samples.map(rowOf)
  if (smaller === undefined || largest === undefined) return rows
  const perByte = (/** @type {'durationMs' | 'peakBytes'} */ what) =>
    largest[what] / largest.size / (smaller[what] / smaller.size)
  return [
    ...rows,
    { what: 'memory per byte, 50 MB / 10 MB', ...atMost(perByte('peakBytes'), GROWTH_GOAL) },
    { what: 'time per byte, 50 MB / 10 MB', ...atMost(perByte('durationMs'), GROWTH_GOAL) },
  ]
}

/**
 * @param {string} node
 * @param {string} folder
 * @param {{ size: number, ownBytes: number }} of the file, and what Node needs for nothing
 * @returns {Promise<Sample>}
 */
async function sample(node, folder, { size, ownBytes }) {
  const workspace = join(folder, `size-${size}`)
  mkdirSync(workspace)
  /** @type {import('./profile.js').StepProfile[]} */
  const profiles = []
  for (let run = 0; run < RUNS; run += 1) {
    writeFileSync(join(workspace, 'Web.config'), webConfig(size))
    profiles.push(await profileStep({ node, workspace, inputs: INPUTS, temp: folder }))
  }
  return {
    size,
    durationMs: median(profiles.map(({ durationMs }) => durationMs)),
    peakBytes: median(profiles.map(({ peakBytes }) => peakBytes)) - ownBytes,
  }
}

/**
 * @param {number} size in bytes
 * @returns {string} a web.config of about that size, in the shape of a site's own
 */
function webConfig(size) {
  const head = '<?xml version="1.0" encoding="utf-8"?>\n<configuration>\n  <appSettings>\n'
  const tail = `  </appSettings>
  <system.net>
    <mailSettings>
      <smtp from="noreply@example.com"><network host="127.0.0.1" password="password" /></smtp>
    </mailSettings>
  </system.net>
</configuration>
`
  const lines = []
  for (let left = size - head.length - tail.length; left > 0; left -= lines.at(-1)?.length ?? 0) {
    lines.push(`    <add key="Bakery.Setting${lines.length}" value="rye &amp; wheat, 7 to 18" />\n`)
  }
  return [head, ...lines, tail].join('')
}

/**
 * @param {Sample} sample
 * @returns {import('./table.js').Row}
 */
function rowOf({ size, durationMs, peakBytes }) {
  const what = size < MB ? `${size / KB} KB` : `${size / MB} MB`
  const time = `${Math.round(durationMs)} ms`
  if (size < COUNTS_FROM) return { what, found: `${time}, ${(peakBytes / MB).toFixed(1)} MB` }
  const unit = (/** @type {number} */ value) => `${time}, ${value.toFixed(2)} bytes per byte`
  return { what, ...atMost(peakBytes / size, MEMORY_GOAL, unit) }
}
