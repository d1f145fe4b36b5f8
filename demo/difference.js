// What an injection changed: one run of bytes, and the lines it stands in.

/**
 * The one run in which two sequences differ.
 *
 * @template T
 * @typedef {object} Difference
 * @property {number} start index of its first item, the same in both
 * @property {readonly T[]} removed
 * @property {readonly T[]} inserted
 */

const CONTEXT = 2

/**
 * The shortest such run: what is before and after it is the same, in the same order.
 *
 * @template T
 * @param {readonly T[]} before
 * @param {readonly T[]} after
 * @returns {Difference<T>}
 */
export function difference(before, after) {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let tail = 0
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  return {
    start,
    removed: before.slice(start, before.length - tail),
    inserted: after.slice(start, after.length - tail),
  }
}

/**
 * @param {Buffer} before
 * @param {Buffer} after UTF-8, as the other
 * @returns {string[]} the lines that differ, each after its sign, with unchanged ones around them
 */
export function lineDifference(before, after) {
  const old = before.toString('utf8').split('\n')
  const { start, removed, inserted } = difference(old, after.toString('utf8').split('\n'))
  const end = start + removed.length
  return [
    `@@ line ${start + 1} @@`,
    ...old.slice(Math.max(start - CONTEXT, 0), start).map((line) => `  ${line}`),
    ...removed.map((line) => `- ${line}`),
    ...inserted.map((line) => `+ ${line}`),
    ...old.slice(end, end + CONTEXT).map((line) => `  ${line}`),
  ].map((line) => line.trimEnd())
}
