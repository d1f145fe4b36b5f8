/**
 * Pieces of a secret: a server may cut what it repeats, or break it over several lines.
 */

/** So many characters of a secret count as the secret; fewer stand in other texts by chance. */
export const PIECE = 8

/** Of a secret that is longer, the first characters alone count: more of it is never shown at once. */
const LONGEST = 5000

/** What servers say themselves. That a password contains one of these words is no more than its owner expects. */
const COMMON = [
  'authenticate authentication authorization unauthorized credentials encryption incorrect mechanism password',
  'permission recipient rejected required submission temporarily username',
]

const COMMON_PIECES = new Set(COMMON.flatMap((words) => words.split(' ')).flatMap(windowsOf))

/**
 * The pieces of a secret that are no words of servers.
 *
 * @param form in small letters, without white space
 */
export function piecesOf(form: string): readonly string[] {
  return windowsOf(form.slice(0, LONGEST)).filter((piece) => !COMMON_PIECES.has(piece))
}

/** Every piece of a text, by the offset where it begins. */
export function windowsOf(text: string): readonly string[] {
  const count = Math.max(0, text.length - PIECE + 1)
  return Array.from({ length: count }, (_, at) => text.slice(at, at + PIECE))
}
