/**
 * Takes secrets out of texts, whatever was done to them.
 */
import { Buffer } from 'node:buffer'
import { placesOf, readingsOf, squeezed, type Range } from './disguises.js'
import { isPlain, lazily } from '../text/pattern.js'
import { isSecret, rareFormsOf } from './forms.js'
import { PIECE, piecesOf, windowsOf } from './pieces.js'

/**
 * Whose texts are looked through. In `ours`, a secret shorter than a piece counts as it is only: a user name `From`
 * would blot out our own words in any letter case, and `shop` stands in `its hop` where white space does not count.
 * A `server` sends back what it was sent, in another case or cut, so that pieces count as well; in our own words, a
 * user name `post@example.com` would blot out every `example.com`.
 */
export type Source = 'ours' | 'server'

/** The secrets that are known so far. They only grow. */
export class Redactor {
  readonly #source: Source
  /** As bytes, for what Base64 stands for. */
  readonly #bytes = new Set<string>()
  readonly #forms = new Set<string>()
  /** The forms as long as a piece or longer, without white space and in small letters. */
  readonly #dense = new Set<string>()
  readonly #pieces = new Set<string>()
  /** How long the longest form is, in UTF-16 code units; 0 where there is none. */
  longest = 0

  constructor(source: Source) {
    this.#source = source
  }

  /**
   * Takes a secret.
   *
   * @param hasPieces whether each piece of it counts as well
   */
  add(secret: string, hasPieces = false): void {
    this.#bytes.add(Buffer.from(secret.trim(), 'utf8').toString('latin1'))
    for (const form of rareFormsOf(secret)) {
      this.longest = Math.max(this.longest, form.length)
      this.#forms.add(this.#cased(form))
      const dense = folded(form.replaceAll(/\s+/g, ''))
      if (dense.length >= PIECE && isSecret(dense)) this.#dense.add(dense)
      if (hasPieces) for (const piece of piecesOf(dense)) this.#pieces.add(piece)
    }
  }

  /** A text with `***` for all that is found of the secrets. */
  redact(text: string): string {
    if (this.#forms.size === 0) return text
    const places = readingsOf(text).flatMap((reading) => {
      const dense = squeezed(reading)
      return [
        ...placesOf(reading, this.#foundIn(reading.text)),
        ...placesOf(dense, this.#foundInDense(folded(dense.text))),
      ]
    })
    return without(text, places)
  }

  #foundIn(text: string): readonly Range[] {
    return [...occurrencesOf(this.#forms, this.#cased(text)), ...this.#base64In(text)]
  }

  #foundInDense(dense: string): readonly Range[] {
    const forms = occurrencesOf(this.#dense, dense)
    if (this.#pieces.size === 0) return forms
    const pieces = windowsOf(dense).map((piece, at) => (this.#pieces.has(piece) ? at : -1))
    return [...forms, ...pieces.filter((at) => at >= 0).map((at): Range => [at, at + PIECE])]
  }

  #cased(text: string): string {
    return this.#source === 'server' ? folded(text) : text
  }

  /** Runs of Base64 that stand for a text with a secret, wherever in them it begins. */
  #base64In(text: string): readonly Range[] {
    const secrets = [...this.#bytes]
    const shortest = Math.min(...secrets.map(({ length }) => length))
    const isTold = (run: string): boolean =>
      run.length * 3 >= shortest * 4 &&
      [0, 1, 2, 3]
        .map((skipped) => Buffer.from(run.slice(skipped), 'base64').toString('latin1'))
        .some((bytes) => secrets.some((secret) => bytes.includes(secret)))
    return [...text.matchAll(/[\w+/-]{6,}={0,2}/g)]
      .filter(([run]) => isTold(run))
      .map(({ 0: run, index }) => [index, index + run.length])
  }
}

const CAPITAL = lazily(String.raw`\p{Lu}`, 'gu')

/** In small letters, each character where it was. */
function folded(text: string): string {
  if (isPlain(text) || !/[^\0-\x7f]/.test(text)) return text.toLowerCase()
  return text.replaceAll(CAPITAL(), (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  })
}

/** By hand: a pattern with a secret of some thousand characters is too large, and the error then quotes it. */
function occurrencesOf(forms: ReadonlySet<string>, text: string): readonly Range[] {
  const ranges: Range[] = []
  for (const form of forms) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length))
      ranges.push([at, at + form.length])
  }
  return ranges
}

/** A text with one `***` for all ranges that overlap. */
function without(text: string, ranges: readonly Range[]): string {
  let [shown, offset] = ['', 0]
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    if (start >= offset) shown += `${text.slice(offset, start)}***`
    offset = Math.max(offset, end)
  }
  return shown + text.slice(offset)
}
