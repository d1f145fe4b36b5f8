/**
 * A place in a file, counted from 1. Lines end at LF, CRLF and a lone CR; columns count UTF-16 code units,
 * a byte order mark is none; `end…` is exclusive.
 */
export interface Range {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Where the lines of a text begin. */
export class Lines {
  /** UTF-16 offsets of the first character of each line. */
  readonly #starts: readonly number[]

  constructor(text: string) {
    const starts = [0]
    for (const lineEnd of text.matchAll(/\r\n|\r|\n/g)) {
      starts.push(lineEnd.index + lineEnd[0].length)
    }
    this.#starts = starts
  }

  /** How many there are; a text without any line end is one line. */
  get count(): number {
    return this.#starts.length
  }

  /**
   * The place of a span.
   *
   * @param span UTF-16 offsets into the text, `[start, end)`
   */
  range({ start, end }: { readonly start: number; readonly end: number }): Range {
    const first = this.#lineAt(start)
    const last = this.#lineAt(end)
    return {
      line: first + 1,
      column: start - (this.#starts[first] ?? 0) + 1,
      endLine: last + 1,
      endColumn: end - (this.#starts[last] ?? 0) + 1,
    }
  }

  /** The index of the last line that begins at or before an offset. */
  #lineAt(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}
