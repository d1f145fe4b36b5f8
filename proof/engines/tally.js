// Counts what held and what did not, in the words of a test run.
import console from 'node:console'

/** Shown in full up to this many failures; a single cause may break hundreds of checks. */
const SHOWN = 20

export class Tally {
  #passed = 0
  #failed = 0

  /**
   * Counts one check, and names it where it failed.
   *
   * @param {string} statement what should hold
   * @param {boolean} holds
   * @param {string} [reason] what was found instead
   */
  check(statement, holds, reason = '') {
    if (holds) {
      this.#passed += 1
      return
    }
    this.#failed += 1
    if (this.#failed <= SHOWN) console.error(`FAILED: ${[statement, reason].join('\n  ').trim()}`)
  }

  /** Prints the sum. @returns {number} the exit code that follows from it */
  conclude() {
    console.log(`Tests: ${this.#passed} passed, ${this.#failed} failed`)
    return this.#failed === 0 && this.#passed > 0 ? 0 : 1
  }
}
