// How time and memory grow with the size of the file.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { median, ratio } from './measure.js'
import { profileNothing, profileStep } from './profile.js'
import { atMost } from './table.js'
import { INPUTS, webConfig } from './web-config.js'

const KB = 1024
const MB = 1024 * KB
const SIZES = [10 * KB, 100 * KB, MB, 10 * MB, 50 * MB]
const ROUNDS = 5
/** Below this size, what Node needs for itself varies by more than the file takes. */
const COUNTS_FROM = 10 * MB
/** Bytes of memory for each byte of the file, over what Node needs for nothing. */
const MEMORY_GOAL = 16
/** How many times as much a byte of the largest file may take as one of a file a fifth as large. */
const GROWTH_GOAL = 1.25

/**
 * What all rounds found for one size.
 *
 * @typedef {object} Sample
 * @property {number} size of the file, in bytes
 * @property {number[]} times as multiples of what Node needs for nothing, by round
 * @property {number[]} peaks in bytes, over what Node needs for nothing, by round
 */

/**
 * @param {string} node
 * @param {string} folder
 * @returns {Promise<import('./table.js').Row[]>}
 */
export async function growth(node, folder) {
  const samples = await takeSamples(node, folder)
  const [smaller, largest] = samples.slice(-2)
  const rows = samples.map(rowOf)
  if (smaller === undefined || largest === undefined) return rows
  const sizes = largest.size / smaller.size
  const memory = ratio(largest.peaks, smaller.peaks) / sizes
  const time = ratio(largest.times, smaller.times) / sizes
  return [
    ...rows,
    { what: 'memory per byte, 50 MB / 10 MB', ...atMost(memory, GROWTH_GOAL) },
    { what: 'time per byte, 50 MB / 10 MB', ...atMost(time, GROWTH_GOAL) },
  ]
}

/**
 * @param {string} node
 * @param {string} folder
 * @returns {Promise<Sample[]>} by size
 */
async function takeSamples(node, folder) {
  const workspace = join(folder, 'growth')
  mkdirSync(workspace)
  /** @type {Sample[]} */
  const samples = SIZES.map((size) => ({ size, times: [], peaks: [] }))
  for (let round = 0; round < ROUNDS; round += 1) {
    const nothing = await profileNothing(node, folder)
    for (const { size, times, peaks } of samples) {
      writeFileSync(join(workspace, 'Web.config'), webConfig(size))
      const step = await profileStep({ node, workspace, inputs: INPUTS, temp: folder })
      times.push(step.durationMs / nothing.durationMs)
      peaks.push(step.peakBytes - nothing.peakBytes)
    }
  }
  return samples
}

/**
 * @param {Sample} sample
 * @returns {import('./table.js').Row}
 */
function rowOf({ size, times, peaks }) {
  const what = size < MB ? `${size / KB} KB` : `${size / MB} MB`
  const time = `${median(times).toFixed(1)} × the time`
  const peak = median(peaks)
  if (size < COUNTS_FROM) return { what, found: `${time}, ${(peak / MB).toFixed(1)} MB` }
  const unit = (/** @type {number} */ value) => `${time}, ${value.toFixed(2)} bytes per byte`
  return { what, ...atMost(peak / size, MEMORY_GOAL, unit) }
}
