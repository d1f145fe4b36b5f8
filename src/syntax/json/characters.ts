/**
 * Characters that look like others, or like nothing: what copied text brings into a file.
 */

/** Names of characters that people cannot see, or take for another. */
const NAMES: Readonly<Record<string, string>> = {
  '\u00a0': 'a no-break space',
  '\u0085': 'a next-line character',
  '\u2028': 'a line separator',
  '\u2029': 'a paragraph separator',
  '\u200b': 'a zero width space',
  '\u200c': 'a zero width non-joiner',
  '\u200d': 'a zero width joiner',
  '\u2060': 'a word joiner',
  '\u202f': 'a narrow no-break space',
  '\u3000': 'an ideographic space',
  '\ufeff': 'a byte order mark',
  '\ufffd': 'a byte that is not part of a character',
  '\u201c': 'a curly quote',
  '\u201d': 'a curly quote',
  '\u201e': 'a low quote',
  '\u2018': 'a curly quote',
  '\u2019': 'a curly quote',
  '\0': 'a NUL character',
}

const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
const HIDDEN = /[\u0085\u2028\u2029\u200b-\u200d\u2060\ufeff\0]/
const QUOTE = /[\u2018-\u201f\u00ab\u00bb]/

/** A character by its name and number, for a message; null where it speaks for itself. */
export function characterName(character: string): string | null {
  const code = character.codePointAt(0) ?? 0
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  const name = Object.hasOwn(NAMES, character) ? NAMES[character] : undefined
  if (name !== undefined) return `${name} (${number})`
  if (SPACE.test(character)) return `a space of another kind (${number})`
  return code < 0x20 || code > 0x7e ? `the character ${number}` : null
}

/** What to write in place of a character that looks like another; null where nothing is known. */
export function substituteOf(character: string): string | null {
  if (SPACE.test(character)) {
    return 'It looks like a space, but JSON does not take it for one. Type a usual space in its place.'
  }
  if (HIDDEN.test(character)) return 'Delete the character. It is not visible.'
  if (QUOTE.test(character)) return 'Type straight double quotes in place of the curly ones.'
  return null
}

/** What to write in place of a character that looks like a space, or like nothing; null for any other. */
export function spaceOf(character: string): string | null {
  if (SPACE.test(character)) return ' '
  return HIDDEN.test(character) ? '' : null
}

const QUOTED =
  /'[^'"\\\r\n]{1,1000}'|[\u2018-\u201f\u00ab\u00bb][^"\\\r\n\u2018-\u201f\u00ab\u00bb]{1,1000}[\u2018-\u201f\u00ab\u00bb]/y

/** A text in quotes that are not those of JSON, with them; null where none begins here, or where it has an escape. */
export function quotedOtherwise(text: string, start: number): string | null {
  QUOTED.lastIndex = start
  return QUOTED.exec(text)?.[0] ?? null
}
