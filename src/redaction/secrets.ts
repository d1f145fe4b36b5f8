/**
 * The secrets of a run, and every form in which they may appear.
 */
import { Buffer } from 'node:buffer'
import { ENCODINGS, withReferences } from '../syntax/encoding.js'
import { escapeAttribute } from '../syntax/xml/escape.js'
import { inert } from '../text/inert.js'
import { isNoSecret } from './placeholders.js'
import { cut, settled } from '../text/quotation.js'
import { trimEndOf } from '../text/trim.js'

/** Below this many characters a mask would ruin the log: the text stands everywhere. */
export const SHORTEST_SECRET = 4

/** Whether a value is worth masking: no placeholder, no constant, not shorter than four characters. */
export function isSecret(value: string): boolean {
  return value.length >= SHORTEST_SECRET && value.trim() !== '' && !isNoSecret(value)
}

/**
 * Every form in which a secret may appear: as it is, trimmed, line by line; escaped as we write it into
 * XML, in each encoding; escaped for JSON and for a URI; in Base64 at each of the three offsets; as a path; and
 * made inert, since what is quoted is that already.
 *
 * @param value one for which `isSecret` holds
 * @returns the forms that are long enough to be told from other text, longest first
 */
export function formsOf(value: string): readonly string[] {
  const parts = [value, ...value.split(/[\r\n]+/)]
  const texts = new Set(parts.flatMap((part) => [part, part.trim()]).filter(isSecret))
  const forms = [...texts].flatMap((text) => [text, ...escapedForms(text)])
  return [...new Set(forms)].filter(isSecret).sort((a, b) => b.length - a.length)
}

function escapedForms(text: string): readonly string[] {
  const escaped = [escapeAttribute(text, '"'), escapeAttribute(text, "'")]
  return [
    ...escaped.flatMap((form) => ENCODINGS.map((encoding) => withReferences(form, encoding))),
    escapeAttribute(text, '"').replaceAll("'", '&apos;'),
    JSON.stringify(text).slice(1, -1),
    text.toWellFormed(),
    text.replaceAll('\\', '/'),
    inert(text, Infinity),
    encodeURIComponent(text.toWellFormed()),
    ...base64Forms(text),
  ]
}

/** What Base64 of a longer text holds of this one, whatever stands before and after it. */
function base64Forms(text: string): readonly string[] {
  const bytes = Buffer.from(text, 'utf8')
  const whole = bytes.toString('base64')
  const inner = [0, 1, 2].map((before) => {
    const start = (3 - before) % 3
    const length = Math.floor((bytes.length - start) / 3) * 3
    return bytes.subarray(start, start + length).toString('base64')
  })
  return [whole, trimEndOf(whole, /=/), ...inner.filter((form) => form.length >= 8)]
}

/** The secrets that are known so far. They only grow. */
export class Secrets {
  readonly #known = new Set<string>()
  /** Longest first; null where one was added since they were put in order. */
  #sorted: readonly string[] | null = null

  /**
   * Takes a value for a secret, if it is worth it.
   *
   * @returns the forms that were not known before, to be masked
   */
  add(value: string): readonly string[] {
    if (!isSecret(value) || this.#known.has(value)) return []
    const added = formsOf(value).filter((form) => !this.#known.has(form))
    for (const form of added) this.#known.add(form)
    this.#sorted = null
    return added
  }

  get #forms(): readonly string[] {
    this.#sorted ??= [...this.#known].sort((a, b) => b.length - a.length)
    return this.#sorted
  }

  /** A text with `***` for every form of every secret. */
  redact(text: string): string {
    return this.#forms.reduce((result, form) => result.replaceAll(form, '***'), text)
  }

  /**
   * A text of ours as people may see it: without secrets, inert, and its quotations cut.
   *
   * @param limit how many UTF-16 code units are left of all of it at most
   */
  show(text: string, limit = 4096): string {
    const redact = (one: string): string => this.redact(one)
    const longest = this.#forms[0]?.length ?? 0
    const quoting = settled(text, { redact, longest })
    // Once more, since a secret may only show once invisible characters are gone.
    return cut(redact(inert(redact(quoting), Infinity)), limit)
  }
}
