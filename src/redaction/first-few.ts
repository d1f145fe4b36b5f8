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
