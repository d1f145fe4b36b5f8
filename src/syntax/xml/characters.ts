/**
 * The characters of XML 1.0 (fifth edition): sections 2.2 and 2.3.
 */

/** Production 3: space, tab, line feed, carriage return. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d
}

/**
 * Where a match that begins at `start` ends.
 *
 * @param pattern sticky: it is tried at that one offset
 * @returns a UTF-16 offset; null where it does not match
 */
export function matchEndAt(pattern: RegExp, text: string, start: number): number | null {
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : null
}

const SPACES = /[ \t\r\n]*/y

/**
 * Where the white space that begins at `start` ends.
 *
 * @returns a UTF-16 offset; `start` itself where none begins there
 */
export function spaceEndAt(text: string, start: number): number {
  return matchEndAt(SPACES, text, start) ?? start
}

/** Production 4: whether a code point may begin a name (`:` included). */
export function isNameStart(code: number): boolean {
  return NAME_START.test(String.fromCodePoint(code))
}

const NAME_START =
  /[:A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]/u

/** Production 4a, beside the above. */
const NAME_MORE = /[\u0300-\u036f\u203f\u2040\xb7.0-9-]/

/** Nearly every name altogether. */
const ASCII_NAME = /[:A-Z_a-z][-.0-9:A-Z_a-z]*/y

/**
 * Production 5: where the name that begins at `start` ends.
 *
 * @returns a UTF-16 offset; `start` itself where no name begins there
 */
export function nameEndAt(text: string, start: number): number {
  let end = matchEndAt(ASCII_NAME, text, start) ?? start
  if (text.charCodeAt(end) < 0x80) return end
  // One by one, since a pattern of pairs of UTF-16 units would need a stack as long as the name.
  for (let code = text.codePointAt(end); code !== undefined; code = text.codePointAt(end)) {
    const character = String.fromCodePoint(code)
    const more = NAME_START.test(character) || (end > start && NAME_MORE.test(character))
    if (!more) break
    end += character.length
  }
  return end
}

/** A code point as people write it: `U+FEFF`. */
export function codePointName(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/** What is not in production 2. Half of a pair is not, either. */
const FORBIDDEN = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/** Production 2: whether a document may contain a code point. */
export function isAllowed(code: number): boolean {
  return code <= 0x10ffff && !FORBIDDEN.test(String.fromCodePoint(code))
}

/**
 * Production 2: the first character that no XML document can contain.
 *
 * @returns its UTF-16 offset, or null where there is none
 */
export function forbiddenCharacter(text: string): number | null {
  const found = text.search(FORBIDDEN)
  return found < 0 ? null : found
}
