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

// Global: each test goes on where the last one ended, and starts over when it has found nothing.
const LINE_END = /\r\n|[\r\n]/g

/** Where the lines of a text begin. */
export class Lines {
  /** UTF-16 offsets of the first character of each line. */
  readonly #starts: Int32Array

  constructor(text: string) {
    // Counted first, since a growing list would take more room than the text.
    this.#starts = new Int32Array(1 + countLineEnds(text))
    for (let line = 1; LINE_END.test(text); line += 1) this.#starts[line] = LINE_END.lastIndex
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

function countLineEnds(text: string): number {
  let count = 0
  while (LINE_END.test(text)) count += 1
  return count
}
