/**
 * Whether a line of JSON may contain a credential, as far as the line alone tells: what stands in it must be introduced
 * in it. In doubt it does.
 */
import { namesCredential } from './credential-lines.js'

/** A line that is longer is not looked at. In UTF-16 code units. */
const LONGEST = 1000

/** Names, the last part of a key, whose values are not credentials: those of mail settings, and of what is around them. */
const HARMLESS =
  /(?:^|:)(?:from|host|port|secureSocketOptions|deliveryMethod|pickupDirectoryLocation|emailExpiration|useHttps|timeOut|\$schema)$/i

/** A string, anything else that is a value, a comment that ends in its line, a bracket or a comma, a colon. */
const TOKEN = /\s*(?:("(?:[^"\\]|\\.)*")|([\w.+-]+)|(\/\/.*|\/\*.*?\*\/)|([{}[\],])|(:))\s*/y

/**
 * Whether it may: a name in it is that of a credential, a value in it is introduced by a name that is not known to be
 * harmless, or by none, or something goes on from a line above.
 *
 * @param line without its end
 * @param isHarmless whether a name is known not to be that of a credential
 */
export function jsonLineMayContainCredential(
  line: string,
  isHarmless: (name: string) => boolean = (name) => HARMLESS.test(name),
): boolean {
  // An escape may hide a name.
  if (line.length > LONGEST || /\\u/i.test(line) || namesCredential(line)) return true
  /** What a value would belong to; null where it has no name in this line. */
  let name: string | null = null
  let text: string | null = null
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < line.length) {
    const [, string, word, comment, punctuation, colon] = TOKEN.exec(line) ?? []
    if (colon !== undefined) {
      if (text === null) return true
      ;[name, text] = [text, null]
    } else if (string !== undefined && name === null && text === null) {
      text = string.slice(1, -1)
    } else if (string !== undefined || word !== undefined) {
      if (name === null || !isHarmless(name)) return true
      name = null
    } else if (punctuation !== undefined) {
      if (text !== null) return true
      name = null
    } else if (comment === undefined) {
      return true
    }
  }
  return text !== null
}
