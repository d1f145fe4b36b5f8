/**
 * The user names and passwords that stand in checked files: which of them are masked.
 */

/** How many are masked in a step. Each takes some fifteen masks, and every line of the log is searched for all. */
const MOST = 100

/** How many UTF-16 code units all of them have together at most; GitHub's own secrets have 48 KB each. */
const MOST_CHARACTERS = 200_000

/** Masks old credentials, up to a limit, and remembers how many it has left out. */
export class OldCredentials {
  readonly #mask: (value: string) => void
  readonly #seen = new Set<string>()
  #masked = 0
  #characters = 0

  /** @param mask takes a credential before anything could show it */
  constructor(mask: (value: string) => void) {
    this.#mask = mask
  }

  /** Takes the credentials of one file. */
  take(values: readonly string[]): void {
    for (const value of values) {
      if (this.#seen.has(value)) continue
      this.#seen.add(value)
      if (this.#masked >= MOST || this.#characters + value.length > MOST_CHARACTERS) continue
      this.#masked += 1
      this.#characters += value.length
      this.#mask(value)
    }
  }

  /** What is said of those that are not masked; nothing where all are. */
  get warnings(): readonly string[] {
    const left = this.#seen.size - this.#masked
    if (left === 0) return []
    return [
      `The checked files contain ${this.#seen.size} user names and passwords, which is more than this step masks: ${left} of them are not masked. This step shows none of them, but a later step could. Delete them from the files.`,
    ]
  }
}
