/**
 * Edits as values: planned by one, applied by another.
 */

/**
 * One replacement in a text: `[start, end)` becomes `text`. Offsets count UTF-16 code units in the text as
 * it was before any edit; an insertion has `start === end`. The edits of one text do not overlap; where
 * several begin at the same offset, they apply in the order given, so an insertion has to come before a
 * replacement.
 */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Applies edits, given in any order.
 *
 * @throws RangeError where two edits overlap, or one lies outside of the text
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let offset = 0
  for (const edit of inOrder(edits)) {
    if (edit.start < offset || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(
        `The edit [${edit.start}, ${edit.end}) overlaps another or leaves the text`,
      )
    }
    parts.push(text.slice(offset, edit.start), edit.text)
    offset = edit.end
  }
  return parts.join('') + text.slice(offset)
}

/** Where a piece of an edited text comes from. */
export interface Origin<E extends Edit> {
  /** The edit that wrote it; null where it was there before. */
  readonly edit: E | null
  /** In the text as it was before; the start of the edit for all that an edit wrote. */
  readonly offset: number
}

/**
 * Where an offset of the edited text comes from. An edit may carry more than its text, such as the file that
 * it was taken from: who wrote a character is known to the end.
 *
 * @param edits as they were applied
 * @param offset in UTF-16 code units, into the edited text
 */
export function originOf<E extends Edit>(edits: readonly E[], offset: number): Origin<E> {
  let shift = 0
  for (const edit of inOrder(edits)) {
    const { start, end, text } = edit
    const written = start + shift
    if (offset < written) break
    if (offset < written + text.length) return { edit, offset: start }
    shift += text.length - (end - start)
  }
  return { edit: null, offset: offset - shift }
}

/** By offset; `sort` keeps the given order where offsets are equal. */
function inOrder<E extends Edit>(edits: readonly E[]): readonly E[] {
  return [...edits].sort((a, b) => a.start - b.start)
}
