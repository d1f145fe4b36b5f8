// White space, a byte order mark, comments, processing instructions and the declaration.
const BEFORE_ROOT = /[ \t\r\n\ufeff]+|<!--[^]*?-->|<\?[^]*?\?>/y
const DOCTYPE = /<!DOCTYPE/y
// What may hold a bracket that opens or closes nothing, and whatever opens or closes nothing itself. What is
// never closed takes all the rest, so that the rest is looked at once.
const IN_DOCTYPE = /<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|"[^"]*"|'[^']*'|[^"'<>[\]]+|["']/y
const START_TAG = /<([^ \t\r\n/>!?]+)/y

/**
 * The name of the root element, of a text that need not be well-formed any further.
 *
 * @returns null where no start tag is found behind comments, instructions and a DOCTYPE
 */
export function rootNameOf(text: string): string | null {
  let offset = 0
  for (;;) {
    const next = endOf(BEFORE_ROOT, text, offset) ?? endOfDoctype(text, offset)
    if (next === null) break
    offset = next
  }
  START_TAG.lastIndex = offset
  return START_TAG.exec(text)?.[1] ?? null
}

/** Where a DOCTYPE and its internal subset end; null where there is none. */
function endOfDoctype(text: string, start: number): number | null {
  let offset = endOf(DOCTYPE, text, start)
  let depth = 0
  while (offset !== null && offset < text.length) {
    const inner = endOf(IN_DOCTYPE, text, offset)
    if (inner === null) {
      const character = text.charAt(offset)
      if (character === '>' && depth === 0) return offset + 1
      depth += '<['.includes(character) ? 1 : -1
    }
    offset = inner ?? offset + 1
  }
  return offset
}

/** Where a match of a sticky pattern ends; null where there is none. */
function endOf(pattern: RegExp, text: string, offset: number): number | null {
  pattern.lastIndex = offset
  return pattern.test(text) ? pattern.lastIndex : null
}
