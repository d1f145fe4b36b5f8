// Which code has run so far: an input that reaches new code is worth bending further.
import { Session } from 'node:inspector/promises'

/** @typedef {import('node:inspector').Profiler.FunctionCoverage} FunctionCoverage */
/** @typedef {import('node:inspector').Profiler.CoverageRange} CoverageRange */

export class Coverage {
  #session = new Session()
  /** For each function that ever ran, the blocks in it that never did. @type {Map<string, readonly CoverageRange[]>} */
  #untouched = new Map()

  /** @returns {Promise<void>} */
  async start() {
    this.#session.connect()
    await this.#session.post('Profiler.enable')
    await this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  }

  /**
   * Whether any function or block of the sources has run for the first time since this was last asked.
   *
   * @returns {Promise<boolean>}
   */
  async grew() {
    const { result } = await this.#session.post('Profiler.takePreciseCoverage')
    let grew = false
    for (const { url, functions } of result.filter(({ url }) => url.includes('/.sources-'))) {
      for (const one of functions) grew = this.#learn(url, one) || grew
    }
    return grew
  }

  /** Ends the measurement, and the slowness that comes with it. */
  stop() {
    this.#session.disconnect()
  }

  /**
   * @param {string} url
   * @param {FunctionCoverage} ran
   * @returns {boolean} whether that is news
   */
  #learn(url, { ranges: [whole, ...blocks] }) {
    if (whole === undefined || whole.count === 0) return false
    const key = `${url} ${whole.startOffset}`
    const known = this.#untouched.get(key)
    const idle = blocks.filter(({ count }) => count === 0)
    const still = known?.filter((block) => idle.some((one) => holds(one, block))) ?? idle
    this.#untouched.set(key, still)
    return known === undefined || still.length < known.length
  }
}

/**
 * @param {CoverageRange} outer
 * @param {CoverageRange} inner
 */
function holds(outer, inner) {
  return outer.startOffset <= inner.startOffset && outer.endOffset >= inner.endOffset
}
