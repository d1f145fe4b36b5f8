/**
 * Words whose letter case does not count.
 */

/** Its small letter is `k`, though it is not a letter of ASCII. */
const KELVIN_SIGN = '\u212a'

/**
 * Whether a text is one of some words, as a pattern with the flag `i` would find them: letters of ASCII in either case.
 *
 * @param words in ASCII and small letters
 */
export function isAnyOf(text: string, words: ReadonlySet<string>): boolean {
  return words.has(text.toLowerCase()) && !text.includes(KELVIN_SIGN)
}
