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
  START_TAG.lastIndex = rootOffset(text)
  return START_TAG.exec(text)?.[1] ?? null
}

/** The start tag of the root, as far as the first `>`; '' where there is none. The text need not be well-formed. */
export function rootTagOf(text: string): string {
  if (rootNameOf(text) === null) return ''
  const start = rootOffset(text)
  const end = text.indexOf('>', start)
  return text.slice(start, end < 0 ? text.length : end)
}

function rootOffset(text: string): number {
  let offset = 0
  for (let next: number | null = 0; next !== null; next = prologPartEndAt(text, offset)) {
    offset = next
  }
  return offset
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
