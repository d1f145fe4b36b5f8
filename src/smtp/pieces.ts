/**
 * Pieces of a secret: a server may cut what it repeats, or break it over several lines.
 */

/** So many characters of a secret count as the secret; fewer stand in other texts by chance. */
const PIECE = 8

/** Where a secret is longer than this, its first characters alone count: a reply shows a few hundred. */
const LONGEST = 2000

/**
 * Makes the function that replaces every piece of some texts, also where white space stands within it.
 *
 * @param forms folded, as the texts will be by `fold`, which keeps every character where it is
 */
export function pieceConcealer(
  forms: readonly string[],
  { fold, replacement }: { readonly fold: (text: string) => string; readonly replacement: string },
): (text: string) => string {
  const squeezed = forms.map((form) => form.replaceAll(/\s+/g, '').slice(0, LONGEST))
  // A line break is in no piece, since the white space is gone.
  const all = squeezed.filter(({ length }) => length >= PIECE).join('\n')
  return (text) => (all === '' ? text : withoutRanges(text, rangesOf(fold(text), all), replacement))
}

/** Where the pieces stand, as ranges of offsets that neither touch nor overlap. */
function rangesOf(text: string, all: string): readonly (readonly [start: number, end: number])[] {
  const black = [...text.matchAll(/\S/g)].map(({ index }) => index)
  const squeezed = text.replaceAll(/\s+/g, '')
  const ranges: [number, number][] = []
  for (let at = 0; at + PIECE <= squeezed.length; at += 1) {
    if (!all.includes(squeezed.slice(at, at + PIECE))) continue
    const start = black[at] ?? 0
    const end = (black[at + PIECE - 1] ?? 0) + 1
    const last = ranges.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = end
    else ranges.push([start, end])
  }
  return ranges
}

function withoutRanges(
  text: string,
  ranges: readonly (readonly [start: number, end: number])[],
  replacement: string,
): string {
  let offset = 0
  const kept = ranges.map(([start, end]) => {
    const before = text.slice(offset, start)
    offset = end
    return before + replacement
  })
  return kept.join('') + text.slice(offset)
}
