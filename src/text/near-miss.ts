/**
 * What somebody may have meant who wrote a name that does not exist.
 */

/** In UTF-16 code units: a distance takes the time of both lengths multiplied, and no real name is longer. */
const LONGEST = 100

/**
 * The name that was probably meant: the same letters in another case, or at most two letters wrong, one
 * where the name is short; two neighbours that changed places are one.
 *
 * @param written the name in the file
 * @param names the names that exist
 * @returns null where none is near, or the name is itself one of them
 */
export function nearest(written: string, names: readonly string[]): string | null {
  const lower = written.toLowerCase()
  const sameLetters = names.find(
    (name) => name.length === written.length && name.toLowerCase() === lower,
  )
  if (sameLetters !== undefined) return sameLetters === written ? null : sameLetters
  if (written.length > LONGEST) return null
  const limit = written.length < 6 ? 1 : 2
  const near = names.find(
    (name) =>
      name.length > 3 &&
      Math.abs(name.length - written.length) <= limit &&
      isWithin(limit, lower, name.toLowerCase()),
  )
  return near ?? null
}

/** How a hint speaks of a name. */
export interface Correcting {
  /** The name as it is written where it stands: `<smtp>`. */
  readonly show: (name: string) => string
  /** What to do where something else was meant, as the rest of a sentence that begins with "If not". */
  readonly otherwise: string
}

/**
 * What to do about a name that does not exist. The same letters in another case are what was meant; a name that
 * is only near is a guess, and told as one.
 *
 * @returns null where no name is near
 */
export function correction(
  written: string,
  names: readonly string[],
  { show, otherwise }: Correcting,
): string | null {
  const meant = nearest(written, names)
  if (meant === null) return null
  return meant.toLowerCase() === written.toLowerCase()
    ? `Write ${show(meant)}.`
    : `Did you mean ${show(meant)}? If not, ${otherwise}.`
}

/** Whether the distance (letters to insert, delete or replace, neighbours to swap) is at most `limit`. */
function isWithin(limit: number, a: string, b: string): boolean {
  let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwapped = i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = isSwapped ? (before[j - 2] ?? 0) + 1 : Infinity
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    if (Math.min(...next) > limit) return false
    ;[before, row] = [row, next]
  }
  return (row[b.length] ?? 0) <= limit
}
