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

/**
 * Whether a text consists of printable ASCII, white space and the typography of our own messages: quotation marks,
 * dashes, arrows, dingbats and mathematical brackets. Nothing in it hides, and no letter in it is outside of ASCII.
 */
export function isPlain(text: string): boolean {
  return !/[^\t\n\r -~\xd7\u2013\u2014\u2018-\u201f\u2026\u2190-\u21ff\u2700-\u27ef]/.test(text)
}
