/**
 * Wildcards without regular expressions, whose time a pattern from outside could make explode.
 */

/** A pattern over items of any kind: characters, or the segments of a path. */
export interface Wildcards<Element, Item> {
  readonly pattern: readonly Element[]
  /** Which element of the pattern stands for any number of items. */
  readonly any: Element
  readonly fits: (element: Element, item: Item) => boolean
}

/**
 * Whether a pattern matches all items. Where a match fails, only the last wildcard has to take one item
 * more, so the time is that of both lengths multiplied at worst.
 */
export function matchesAll<Element, Item>(
  wildcards: Wildcards<Element, Item>,
  items: readonly Item[],
): boolean {
  const { pattern, any, fits } = wildcards
  let element = 0
  let item = 0
  let retry: { readonly element: number; item: number } | null = null
  while (item < items.length) {
    const wanted = pattern[element]
    const found = items[item]
    if (wanted === any) {
      retry = { element: element + 1, item }
      element++
    } else if (wanted !== undefined && found !== undefined && fits(wanted, found)) {
      element++
      item++
    } else if (retry !== null) {
      retry.item++
      ;({ element, item } = retry)
    } else return false
  }
  return pattern.slice(element).every((rest) => rest === any)
}

/** Whether a text matches a pattern in which `*` stands for any text and `?` for a character. */
export function matchesText(pattern: string, text: string): boolean {
  const fits = (element: string, character: string): boolean =>
    element === '?' || element === character
  return matchesAll({ pattern: Array.from(pattern), any: '*', fits }, Array.from(text))
}
