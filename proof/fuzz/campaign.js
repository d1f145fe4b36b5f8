// Fuzzes one reader: bends inputs without end, and keeps those that reach new code for further bending.
import process from 'node:process'
import { bend } from './bend.js'
import { Coverage } from './coverage.js'
import { Random } from './random.js'
import { shrink } from './shrink.js'

/** @typedef {import('./reader.js').Input} Input */
/** @typedef {import('./reader.js').Reader} Reader */

/**
 * How an input came to be: the numbers of the cases in which it was bent, the first from a seed of the
 * reader. Together with the seed of the campaign they make it again.
 *
 * @typedef {readonly number[]} Lineage
 */

/**
 * @typedef {object} Failure
 * @property {Lineage} lineage
 * @property {string} statement what does not hold
 * @property {Input} input made as small as possible
 */

/** In milliseconds of computing: what takes longer has no end, or does not grow with its input alone. */
const SLOWEST = 10_000
/** How often coverage is looked at, in cases; all cases since are kept where it grew. */
const BATCH = 20
/** An input that was bent so often is bent no further. */
const DEEPEST = 30
/** One failure of each sort is enough, and so many sorts. */
const FAILURES = 5

export class Campaign {
  /** How many cases have run. */
  cases = 0
  /** Of the slowest case, in milliseconds of computing. */
  slowest = 0
  /** @type {Lineage[]} */
  kept = []
  /** @type {Failure[]} */
  failures = []
  #reader
  #seed
  #begins

  /**
   * @param {Reader} reader
   * @param {number} seed
   * @param {(lineage: Lineage) => void} begins is told of each input before it is tried
   */
  constructor(reader, seed, begins) {
    this.#reader = reader
    this.#seed = seed
    this.#begins = begins
  }

  /**
   * @param {() => boolean} goesOn whether one more case is wanted
   * @returns {Promise<void>}
   */
  async run(goesOn) {
    const coverage = new Coverage()
    await coverage.start()
    /** @type {Lineage[]} */
    let batch = []
    for (let number = 1; this.failures.length < FAILURES && goesOn(); number += 1) {
      const lineage = this.#next(number)
      await this.#try(lineage)
      batch.push(lineage)
      if (batch.length < BATCH) continue
      if (await coverage.grew()) this.kept.push(...batch.filter(({ length }) => length < DEEPEST))
      batch = []
    }
    coverage.stop()
  }

  /**
   * The input of a case.
   *
   * @param {Lineage} lineage
   * @returns {Input}
   */
  inputOf([first = 0, ...rest]) {
    const random = this.#randomOf(first)
    const bent = bend(this.#reader, random.pick(this.#reader.seeds), random)
    return rest.reduce((input, number) => bend(this.#reader, input, this.#randomOf(number)), bent)
  }

  /**
   * What does not hold for an input; null where all is well.
   *
   * @param {Input} input
   * @param {Lineage} lineage of the input, or of the one that it was made from
   * @returns {Promise<string | null>}
   */
  async verdictOn(input, lineage) {
    this.#begins(lineage)
    const before = process.cpuUsage()
    const statement = await statementOn(this.#reader, input)
    const { user, system } = process.cpuUsage(before)
    const ms = (user + system) / 1000
    this.slowest = Math.max(this.slowest, ms)
    return statement ?? (ms > SLOWEST ? `it took more than ${SLOWEST} ms` : null)
  }

  /** @param {number} number of the case */
  #next(number) {
    const random = new Random(~(this.#seed + number))
    const parent = this.kept.length > 0 && random.below(4) > 0 ? random.pick(this.kept) : []
    return [...parent, number]
  }

  /** @param {Lineage} lineage */
  async #try(lineage) {
    this.cases += 1
    const input = this.inputOf(lineage)
    const statement = await this.verdictOn(input, lineage)
    if (statement === null || this.failures.some((known) => isSame(known.statement, statement))) {
      return
    }
    const smallest = await shrink(input, async (smaller) =>
      isSame((await this.verdictOn(smaller, lineage)) ?? '', statement),
    )
    this.failures.push({ lineage, statement, input: smallest })
  }

  /** @param {number} number */
  #randomOf(number) {
    return new Random(Math.imul(this.#seed, 0x9e37_79b1) ^ Math.imul(number, 0x85eb_ca6b))
  }
}

/**
 * @param {Reader} reader
 * @param {Input} input
 */
async function statementOn(reader, input) {
  try {
    return await reader.check(input)
  } catch (error) {
    return `it threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
  }
}

/**
 * Numbers apart, such as offsets.
 *
 * @param {string} one
 * @param {string} other
 */
function isSame(one, other) {
  return one.replaceAll(/\d+/g, '') === other.replaceAll(/\d+/g, '')
}
