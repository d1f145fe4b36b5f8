// Makes a failing input smaller, as long as it fails in the same way.
import { performance } from 'node:perf_hooks'

/** @typedef {import('./reader.js').Input} Input */

/** How long smaller inputs are tried, in milliseconds. */
const PATIENCE = 10_000

/**
 * @param {Input} input
 * @param {(input: Input) => Promise<boolean>} fails
 * @returns {Promise<Input>} the smallest that was found
 */
export async function shrink(input, fails) {
  const deadline = performance.now() + PATIENCE
  let smallest = input
  for (const name of Object.keys(input)) {
    for (let size = smallest[name]?.length ?? 0; size > 0; size = Math.floor(size / 2)) {
      for (let start = 0; start < (smallest[name]?.length ?? 0);) {
        if (performance.now() > deadline) return smallest
        const text = smallest[name] ?? ''
        const smaller = { ...smallest, [name]: text.slice(0, start) + text.slice(start + size) }
        if (await fails(smaller)) smallest = smaller
        else start += size
      }
    }
  }
  return smallest
}
