import { matchEndAt } from './characters.js'
import { endOfDoctype, type InDoctype } from './markup.js'

// White space, a byte order mark, comments, processing instructions and the declaration.
const BEFORE_ROOT = /[ \t\r\n\ufeff]+|<!--[^]*?-->|<\?[^]*?\?>/y
const START_TAG = /<([^ \t\r\n/>!?]+)/y

/**
 * The name of the root element, of a text that need not be well-formed any further.
 *
 * @returns null where no start tag is found behind comments, instructions and a DOCTYPE
 */
export function rootNameOf(text: string): string | null {
  let offset = 0
  for (let next: number | null = 0; next !== null; next = prologPartEndAt(text, offset)) {
    offset = next
  }
  START_TAG.lastIndex = offset
  return START_TAG.exec(text)?.[1] ?? null
}

function prologPartEndAt(text: string, start: number): number | null {
  if (!text.startsWith('<!DOCTYPE', start)) return matchEndAt(BEFORE_ROOT, text, start)
  return endOfDoctype(text, start, LENIENT) ?? text.length
}

const LENIENT: InDoctype = {
  commentEndAt(text, start) {
    const end = text.indexOf('-->', start + 4)
    return end < 0 ? text.length : end + 3
  },
  strayQuoteEndAt: (_, start) => start + 1,
}
