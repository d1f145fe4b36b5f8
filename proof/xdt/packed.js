// The pairs of the tests, as they are packed in __tests__/fixtures/xdt.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

/** @typedef {import('../xdt.js').Pair} Pair */
/** @typedef {import('../xdt.js').Room} Room */
/** @typedef {{ readonly text?: string, readonly b64?: string, readonly real?: string }} PackedFile */
/** @typedef {{ readonly name: string, readonly base: PackedFile, readonly transform: PackedFile }} Row */

const FIXTURES = join(import.meta.dirname, '../../__tests__/fixtures/xdt')

/**
 * All pairs but those on which we differ on purpose.
 *
 * @param {Room} room
 * @param {string | null} corpus the folder of the real files that some name; without it those are left out
 * @returns {readonly Pair[]}
 */
export function packedPairs({ bytesOf, DIFFERENT }, corpus) {
  /** @param {PackedFile} file */
  const read = (file) =>
    file.real === undefined ? bytesOf(file) : readFileSync(join(corpus ?? '', file.real))
  return rows()
    .filter(({ name }) => !DIFFERENT.includes(name))
    .filter(({ base, transform }) => corpus !== null || !(base.real ?? transform.real))
    .map(({ name, base, transform }) => ({
      title: name,
      base: read(base),
      transform: read(transform),
    }))
}

/** @returns {readonly Row[]} */
function rows() {
  return readdirSync(FIXTURES).flatMap((file) => {
    const text = brotliDecompressSync(readFileSync(join(FIXTURES, file))).toString('utf8')
    return text
      .trim()
      .split('\n')
      .map((line) => {
        const row = /** @type {unknown} */ (JSON.parse(line))
        return /** @type {Row} */ (row)
      })
  })
}
