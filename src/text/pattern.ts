/**
 * Patterns with `\\p{…}`, made when they are first used: as a literal, each of them is looked up in the tables of Unicode
 * whenever the code around it is parsed.
 */

/**
 * @param source of a regular expression
 * @param flags `u` among them
 * @returns gives the pattern, always the same one
 */
export function lazily(source: string, flags: string): () => RegExp {
  let pattern: RegExp | null = null
  return () => (pattern ??= new RegExp(source, flags))
}

/** Whether a text consists of printable ASCII, white space and the typography of our own messages: nothing in it hides. */
export function isPlain(text: string): boolean {
  return !/[^\t\n\r -~\u2013\u2014\u2018-\u201d\u2026\u2192\u2713\u2717]/.test(text)
}
