/** A piece of the text: `[start, end)`, in UTF-16 code units from 0. */
export interface Span {
  readonly start: number
  readonly end: number
}
