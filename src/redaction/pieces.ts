/**
 * Pieces of a secret: a server may cut what it repeats, or break it over several lines.
 */

/** So many characters of a secret count as the secret; fewer stand in other texts by chance. */
const PIECE = 8

/** Of a secret that is longer, the first characters alone count: more of it is never shown at once. */
const LONGEST = 5000

/** What servers say themselves. That a password holds one of these words is no more than its owner expects. */
const COMMON = [
  ...[
    'authenticate',
    'authentication',
    'authorization',
    'unauthorized',
    'credentials',
    'encryption',
  ],
  ...['incorrect', 'mechanism', 'password', 'permission', 'recipient', 'rejected', 'required'],
  ...['submission', 'temporarily', 'username'],
]

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
  const pieces = new Set(squeezed.flatMap(piecesOf))
  for (const piece of COMMON.flatMap(piecesOf)) pieces.delete(piece)
  return (text) =>
    pieces.size === 0 ? text : withoutRanges(text, rangesOf(fold(text), pieces), replacement)
}

function piecesOf(text: string): readonly string[] {
  const count = Math.max(0, text.length - PIECE + 1)
  return Array.from({ length: count }, (_, at) => text.slice(at, at + PIECE))
}

/** Where the pieces stand, as ranges of offsets that neither touch nor overlap. */
function rangesOf(
  text: string,
  pieces: ReadonlySet<string>,
): readonly (readonly [start: number, end: number])[] {
  const black = [...text.matchAll(/\S/g)].map(({ index }) => index)
  const squeezed = text.replaceAll(/\s+/g, '')
  const ranges: [number, number][] = []
  for (const [at, piece] of piecesOf(squeezed).entries()) {
    if (!pieces.has(piece)) continue
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
