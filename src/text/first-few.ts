/**
 * The first of some things, in words, and how many more there are: `a, b and 7 more`. A workspace may have
 * thousands of files.
 */
export function firstFew<Item>(
  items: readonly Item[],
  show: (item: Item) => string,
  most = 5,
): string {
  const more = items.length > most ? ` and ${items.length - most} more` : ''
  return items.slice(0, most).map(show).join(', ') + more
}

/** How many things a step says of itself; each may be a paragraph. */
const MOST_SAYINGS = 10

/** The first of some sentences, and one that tells how many more there are. */
export function firstSayings(sayings: readonly string[]): readonly string[] {
  const more = sayings.length - MOST_SAYINGS
  return more <= 0 ? sayings : [...sayings.slice(0, MOST_SAYINGS), `And ${more} more of this kind.`]
}
