/**
 * The secrets of a run.
 */
import { OF_WORKFLOWS, worded, type Wording } from '../mentions.js'
import { inert } from '../text/inert.js'
import { cut, settled } from '../text/quotation.js'
import { formsOf, isSecret } from './forms.js'
import { Redactor } from './redactor.js'

/** The secrets that are known so far. They only grow. */
export class Secrets {
  readonly #masks = new Set<string>()
  readonly #redactor = new Redactor('ours')
  readonly #wording: Wording

  /** @param wording how the place speaks where texts are shown */
  constructor(wording: Wording = OF_WORKFLOWS) {
    this.#wording = wording
  }

  /**
   * Takes a value for a secret, if it is worth it.
   *
   * @returns the forms that were not known before, to be masked
   */
  add(value: string): readonly string[] {
    if (!isSecret(value) || this.#masks.has(value)) return []
    const added = formsOf(value).filter((form) => !this.#masks.has(form))
    for (const form of added) this.#masks.add(form)
    this.#redactor.add(value)
    return added
  }

  /** A text of ours with `***` for every form of every secret. */
  redact(text: string): string {
    return this.#redactor.redact(text)
  }

  /**
   * A text of ours as people may see it: without secrets, inert, and its quotations cut.
   *
   * @param limit how many UTF-16 code units are left of all of it at most
   */
  show(text: string, limit = 4096): string {
    const redact = (one: string): string => this.redact(one)
    const quoting = settled(worded(text, this.#wording), {
      redact,
      longest: this.#redactor.longest,
    })
    // Once more, since a secret may only show once invisible characters are gone.
    return cut(redact(inert(redact(quoting), Infinity)), limit)
  }
}
