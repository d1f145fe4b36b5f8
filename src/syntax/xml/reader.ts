/**
 * The text under the scanner, with searches that stay linear over the whole pass.
 */
import { Lines } from '../lines.js'

/** Remembers where a search went, so that the same stretch is never searched twice. */
class Finder {
  readonly #text: string
  readonly #what: string
  #from = 0
  #found = -1

  constructor(text: string, what: string) {
    this.#text = text
    this.#what = what
  }

  /** The first occurrence at or after `offset`; the length of the text where there is none. */
  next(offset: number): number {
    if (this.#found < offset || offset < this.#from) {
      const found = this.#text.indexOf(this.#what, offset)
      this.#found = found < 0 ? this.#text.length : found
      this.#from = offset
    }
    return this.#found
  }
}

/** A text with its length and the positions of the characters that matter. */
export class Reader {
  readonly text: string
  readonly lessThan: Finder
  readonly ampersand: Finder
  readonly cdataEnd: Finder

  constructor(text: string) {
    this.text = text
    this.lessThan = new Finder(text, '<')
    this.ampersand = new Finder(text, '&')
    this.cdataEnd = new Finder(text, ']]>')
  }

  get end(): number {
    return this.text.length
  }

  at(offset: number): string {
    return this.text.charAt(offset)
  }

  startsWith(what: string, offset: number): boolean {
    return this.text.startsWith(what, offset)
  }
}

/**
 * The line of an offset, counted from 1; lines end at LF, CRLF and a lone CR.
 *
 * @param offset UTF-16 code units from the start of the text
 */
export function lineOf(text: string, offset: number): number {
  return new Lines(text.slice(0, offset)).count
}

/**
 * The name in a tag as a message may show it. In text, a `<` may be a raw one in a secret, and what seems
 * to be a name the rest of that secret. So a name is shown only where its tag begins a line, or where the
 * counterpart of the tag stands somewhere; else an ellipsis stands for it.
 *
 * @param start of the `<`
 */
export function shownName(text: string, start: number, nameEnd: number): string {
  const isEndTag = text.startsWith('</', start)
  const name = text.slice(start + (isEndTag ? 2 : 1), nameEnd)
  const counterpart = isEndTag ? `<${name}` : `</${name}>`
  return beginsLine(text, start) || text.includes(counterpart) ? name : '…'
}

function beginsLine(text: string, offset: number): boolean {
  let before = offset - 1
  while (before >= 0 && ' \t'.includes(text.charAt(before))) before -= 1
  return before < 0 || '\r\n'.includes(text.charAt(before))
}
