// Times whole processes, taking turns.
import { performance } from 'node:perf_hooks'

/** @typedef {import('./observed.js').Observed} Observed */

/**
 * @typedef {object} Candidate
 * @property {() => Promise<Observed | null>} warmUp the first run, which does not count, since it fills the caches of the
 *   file system; null where this candidate cannot take part
 * @property {() => Promise<number>} run resolves to the milliseconds that it took
 */

/**
 * @typedef {object} Limits
 * @property {number} least rounds, whatever time they take
 * @property {number} most rounds
 * @property {number} seconds that all rounds together shall not exceed
 */

/**
 * @typedef {object} Finish
 * @property {readonly number[]} times in milliseconds, one a round
 * @property {Observed} observed
 */

/**
 * Lets each candidate have one turn a round, so that a busy machine slows all of them alike. Each round begins with
 * another one.
 *
 * @param {readonly Candidate[]} candidates
 * @param {Limits} limits
 * @returns {Promise<readonly (Finish | null)[]>} one for each candidate; null for those that cannot take part
 */
export async function race(candidates, limits) {
  const finishes = []
  for (const { run, warmUp } of candidates) {
    finishes.push({ run, observed: await warmUp(), times: /** @type {number[]} */ ([]) })
  }
  const taking = finishes.filter(({ observed }) => observed !== null)
  const started = performance.now()
  for (let round = 0; isDue(round, limits, performance.now() - started); round += 1) {
    for (const { run, times } of turned(taking, round)) times.push(await run())
  }
  return finishes.map(({ observed, times }) => (observed === null ? null : { observed, times }))
}

/**
 * @param {number} round how many there were
 * @param {Limits} limits
 * @param {number} elapsed milliseconds that they took
 * @returns {boolean} whether there is one more; it takes about as long as those before
 */
export function isDue(round, { least, most, seconds }, elapsed) {
  if (round < least) return true
  return round < most && (elapsed * (round + 1)) / round <= seconds * 1000
}

/**
 * @template T
 * @param {readonly T[]} list
 * @param {number} turns
 * @returns {readonly T[]} all of them, beginning with another one each turn
 */
function turned(list, turns) {
  const first = turns % Math.max(list.length, 1)
  return [...list.slice(first), ...list.slice(0, first)]
}
