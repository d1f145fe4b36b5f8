/** A piece of the text: `[start, end)`, in UTF-16 code units from 0. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where one attribute stands, in UTF-16 offsets. */
export interface AttributeSpans {
  readonly start: number
  readonly nameEnd: number
  /** After the opening quote. */
  readonly valueStart: number
  /** At the closing quote. */
  readonly valueEnd: number
}
