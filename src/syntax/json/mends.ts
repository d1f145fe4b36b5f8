/**
 * What to write in place of a token that may not stand where it stands, where there is but one thing that is meant.
 */
import type { Edit } from '../edit.js'
import { quotedOtherwise, spaceOf } from './characters.js'
import type { Expected } from './faults.js'

/** A mend as a part of a fault; nothing where none is known. */
interface Known {
  readonly mend?: Edit
}

/**
 * What mends an unexpected token.
 *
 * @param start of the token
 */
export function mended(text: string, start: number, expected: Expected): Known {
  const character = text.charAt(start)
  const one = (after: string): Known => ({ mend: { start, end: start + 1, text: after } })
  const space = spaceOf(character)
  if (space !== null) return one(space)
  if (character === '#' && expected !== 'colon') return one('//')
  if (character === ',') {
    return expected === 'name' || expected === 'item' || expected === 'end' ? one('') : {}
  }
  if (expected === 'separator') return character === '"' ? withComma(text, start) : {}
  if (expected !== 'value' && expected !== 'item' && expected !== 'name') return {}
  const word = wordAt(text, start)
  if (word !== null) return { mend: { start, end: start + word.length, text: word.toLowerCase() } }
  const quoted = quotedOtherwise(text, start)
  return quoted === null
    ? {}
    : { mend: { start, end: start + quoted.length, text: `"${quoted.slice(1, -1)}"` } }
}

const WORD = /(?:true|false|null)(?![\w.+-])/iy

/** One of the three words in another letter case; null where none stands here. */
function wordAt(text: string, start: number): string | null {
  WORD.lastIndex = start
  return WORD.exec(text)?.[0] ?? null
}

/** A name with its colon. */
const NAME = /"(?:[^"\\\r\n]|\\.)+"\s*:/y

/** Behind the value before a name; none where a comment may stand between the two. */
function withComma(text: string, start: number): Known {
  NAME.lastIndex = start
  if (!NAME.test(text)) return {}
  const end = text.slice(0, start).trimEnd().length
  const line = text.slice(Math.max(text.lastIndexOf('\n', end - 1), end - LONGEST, 0), end)
  if (!/["\]}\del]$/.test(line) || /\/[/*]|\*\//.test(line)) return {}
  return { mend: { start: end - 1, end, text: `${text.charAt(end - 1)},` } }
}

/** Of a line, so much is looked at. In UTF-16 code units. */
const LONGEST = 1000
