/**
 * What is quoted from outside: whole until the secrets are out of it, and cut only then. A text that was cut
 * before may end within a secret, where nothing finds it; and to look for beginnings of secrets would tell them
 * character by character to whoever chooses the text.
 *
 * A quotation that is too long carries its limit with it, between private characters, which `inert` takes out
 * of every text from outside.
 */

/** So much of a quotation is kept at most: a name may have a million characters, and be quoted a million times. */
const LONGEST_KEPT = 1000

const OPEN = '\ue000'
/** Stands before the end of what was longer than is kept. */
const MORE = '\uf8ff'
/** With the limit added, the end of a quotation. */
const CLOSE = 0xe000
const QUOTATION = /\ue000([^\ue000-\uf8ff]*\uf8ff?)([\ue001-\uf8fe])/g

/**
 * The beginning of a text, and whether that is all of it.
 *
 * @param limit how many UTF-16 code units will be shown at most
 */
export function beginningOf(
  text: string,
  limit: number,
): { readonly kept: string; readonly isAll: boolean } {
  const longest = Math.max(limit, LONGEST_KEPT)
  return { kept: text.slice(0, longest), isAll: text.length <= longest }
}

/**
 * Marks what is quoted as too long.
 *
 * @param kept inert, and longer than its limit, or not all
 * @param limit how many UTF-16 code units are shown at most, 1 to 6000
 */
export function marked(kept: string, limit: number, isAll: boolean): string {
  return `${OPEN}${kept}${isAll ? '' : MORE}${String.fromCharCode(CLOSE + limit)}`
}

/** Shows a text without any known secret. */
export interface Redaction {
  readonly redact: (text: string) => string
  /** How long the longest form of a secret is, in UTF-16 code units; 0 where there is none. */
  readonly longest: number
}

/**
 * Cuts the quotations in a text, once the secrets are out of them.
 *
 * What is not all that was quoted may end within a secret that is then not known as one; so its end is left out,
 * as much of it as the longest secret has.
 */
export function settled(text: string, { redact, longest }: Redaction): string {
  return text.replaceAll(QUOTATION, (_, content: string, close: string) => {
    const limit = close.charCodeAt(0) - CLOSE
    if (!content.endsWith(MORE)) return cut(redact(content), limit)
    const shown = redact(content.slice(0, -MORE.length))
    return cut(`${shown.slice(0, Math.max(0, shown.length - longest))}…`, limit)
  })
}

/**
 * Cuts a text, but no character in half.
 *
 * @param limit how many UTF-16 code units are left at most, with the `…` that ends what was cut
 */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
