// Times whole processes, taking turns, so that a busy machine slows all of them alike.

/**
 * @typedef {object} Contestant
 * @property {string} name
 * @property {() => void} [prepare] what is not timed
 * @property {() => Promise<{ exitCode: number | null, durationMs: number }>} run
 */

/** Turns that do not count: they fill the caches of the file system. */
const WARM_UP = 2

/**
 * @param {readonly Contestant[]} contestants
 * @param {number} rounds in each of which every contestant has one turn
 * @returns {Promise<number[][]>} for each contestant, the milliseconds of its turns
 * @throws {Error} where one fails: its time would say nothing
 */
export async function takeTurns(contestants, rounds) {
  const racers = contestants.map((contestant) => ({
    contestant,
    times: /** @type {number[]} */ ([]),
  }))
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const { contestant, times } of racers) {
      contestant.prepare?.()
      const { exitCode, durationMs } = await contestant.run()
      if (exitCode !== 0) throw new Error(`${contestant.name} did not end with exit code 0.`)
      if (round >= 0) times.push(durationMs)
    }
  }
  return racers.map(({ times }) => times)
}

/**
 * How many times as long one took as the other, in the middle of all rounds.
 *
 * @param {readonly number[]} times
 * @param {readonly number[]} others of the same rounds
 * @returns {number}
 */
export function ratio(times, others) {
  return median(times.map((time, round) => time / (others[round] ?? Number.NaN)))
}

/**
 * @param {readonly number[]} values
 * @returns {number}
 */
export function median(values) {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  const [low = Number.NaN, high = Number.NaN] = sorted.slice(middle - 1, middle + 1)
  return sorted.length % 2 === 0 ? (low + high) / 2 : (sorted[middle] ?? Number.NaN)
}
