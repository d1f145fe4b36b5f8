/**
 * How a text is indented.
 */

/** White space that leads a piece of a text: null where that shares its line with what stands before it. */
export interface Indentation {
  /** The line end before it, as the file writes it there. */
  readonly eol: string
  /** From the start of the line to it. */
  readonly indent: string
}

const LINE_END = /\r\n|\r|\n/

/**
 * The indentation of what stands at `offset`. On the first line, the file's first line end counts.
 *
 * @param text the file
 * @param offset UTF-16 offset of its first character
 */
export function indentationAt(text: string, offset: number): Indentation | null {
  let start = offset
  while (start > 0 && ' \t'.includes(text.charAt(start - 1))) start -= 1
  const eol = start === 0 ? LINE_END.exec(text)?.[0] : lineEndBefore(text, start)
  return eol === undefined ? null : { eol, indent: text.slice(start, offset) }
}

function lineEndBefore(text: string, offset: number): string | undefined {
  const last = text.charAt(offset - 1)
  if (last === '\n') return text.charAt(offset - 2) === '\r' ? '\r\n' : '\n'
  return last === '\r' ? '\r' : undefined
}
