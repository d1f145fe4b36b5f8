/** Random numbers that are the same for the same seed, on every machine (the generator mulberry32). */
export class Random {
  /** @type {number} */
  #state

  /** @param {number} seed an integer of 32 bits; of a larger one, the lower bits count */
  constructor(seed) {
    this.#state = seed | 0
  }

  /**
   * An integer from 0 to `below` - 1.
   *
   * @param {number} below
   * @returns {number}
   */
  below(below) {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) % below
  }

  /**
   * One of several.
   *
   * @template T
   * @param {readonly T[]} from
   * @returns {T}
   * @throws {RangeError} where there is none
   */
  pick(from) {
    const one = from[this.below(from.length)]
    if (one === undefined) throw new RangeError('There is nothing to pick from')
    return one
  }
}
