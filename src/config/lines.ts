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
  readonly #starts: Int32Array

  constructor(text: string) {
    // Counted first, since a growing list would take more room than the text.
    this.#starts = new Int32Array(1 + countLineEnds(text))
    let line = 1
    for (let offset = 0; offset < text.length; offset += 1) {
      if (!isLineEnd(text, offset)) continue
      this.#starts[line] = offset + 1
      line += 1
    }
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
  for (let offset = 0; offset < text.length; offset += 1) {
    if (isLineEnd(text, offset)) count += 1
  }
  return count
}

/** Whether a line ends with the character at an offset: an LF, or a CR without an LF behind it. */
function isLineEnd(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return code === 0x0a || (code === 0x0d && text.charCodeAt(offset + 1) !== 0x0a)
}
