/**
 * Comments, CDATA sections, processing instructions, the XML declaration and the DOCTYPE. Each function
 * takes the offset of the `<` and returns the offset after the `>`, or throws a FaultError.
 */
import { isSpace, nameEndAt, spaceEndAt } from './characters.js'
import { refuse } from './fault.js'
import type { FaultKind } from './messages.js'
import type { Reader } from './reader.js'

/** XML 1.0, section 2.5, production 15. */
export function consumeComment(reader: Reader, start: number): number {
  const hyphens = reader.text.indexOf('--', start + 4)
  if (hyphens < 0) refuse('comment-not-closed', [start, start + 4])
  if (reader.at(hyphens + 2) === '>') return hyphens + 3
  if (reader.startsWith('<!', hyphens - 2)) refuseNested(reader, start, hyphens - 2)
  const next = reader.text.slice(hyphens + 2, hyphens + 40).trimStart()
  refuse(next.startsWith('>') ? 'comment-end' : 'comment-hyphens', [hyphens, hyphens + 2])
}

/** One `-->` for two `<!--`: the first comment was never closed. Two: somebody tried to nest them. */
function refuseNested(reader: Reader, outer: number, inner: number): never {
  const { text } = reader
  const innerEnd = text.indexOf('-->', inner + 4)
  const outerEnd = innerEnd < 0 ? -1 : text.indexOf('-->', innerEnd + 3)
  const next = text.indexOf('<!--', inner + 4)
  const nested = outerEnd >= 0 && (next < 0 || outerEnd < next)
  refuse(
    nested ? 'comment-nested' : 'comment-not-closed',
    nested ? [inner, inner + 4] : [outer, outer + 4],
  )
}

/** XML 1.0, section 2.7, production 18. */
export function consumeCdata(reader: Reader, start: number): number {
  const end = reader.cdataEnd.next(start)
  if (end === reader.end) refuse('cdata-not-closed', [start, start + 9])
  return end + 3
}

/** XML 1.0, section 2.6, production 16; Namespaces in XML 1.0, section 7: no colon in the target. */
export function consumeInstruction(reader: Reader, start: number): number {
  const nameEnd = nameEndAt(reader.text, start + 2)
  const name = reader.text.slice(start + 2, nameEnd)
  if (name === 'xml') refuse('declaration-not-first', [start, nameEnd])
  if (name.toLowerCase() === 'xml') refuse('declaration-letter-case', [start, nameEnd])
  const delimited = isSpace(reader.text.charCodeAt(nameEnd)) || reader.startsWith('?>', nameEnd)
  if (name === '' || name.includes(':') || !delimited) refuse('instruction-name', [start, nameEnd])
  const end = reader.text.indexOf('?>', nameEnd)
  if (end < 0) refuse('instruction-not-closed', [start, nameEnd])
  return end + 2
}

const SPACE = '[ \\t\\r\\n]'
const VERSION = new RegExp(`<\\?xml${SPACE}+version${SPACE}*=${SPACE}*(["'])1\\.[0-9]+\\1`, 'y')
const ENCODING = new RegExp(
  `${SPACE}+encoding${SPACE}*=${SPACE}*(["'])([A-Za-z][A-Za-z0-9._-]*)\\1`,
  'y',
)
const STANDALONE = new RegExp(`${SPACE}+standalone${SPACE}*=${SPACE}*(["'])(?:yes|no)\\1`, 'y')
const DECLARATION_END = new RegExp(`${SPACE}*\\?>`, 'y')

/** XML 1.0, section 2.8, productions 23 to 26, and 32. */
export function consumeDeclaration(reader: Reader): number {
  let offset = 0
  const accept = (pattern: RegExp): boolean => {
    pattern.lastIndex = offset
    const match = pattern.exec(reader.text)
    offset += match?.[0].length ?? 0
    return match !== null
  }
  const missing = (word: string): boolean =>
    new RegExp(`^${SPACE}*${word}`).test(reader.text.slice(offset, offset + 40))
  if (!accept(VERSION)) refuseVersion(reader)
  if (!accept(ENCODING) && missing('encoding'))
    refuseAfterSpace(reader, offset, 'declaration-encoding')
  if (!accept(STANDALONE) && missing('standalone')) {
    refuseAfterSpace(reader, offset, 'declaration-standalone')
  }
  if (!accept(DECLARATION_END)) refuseAfterSpace(reader, offset, 'declaration')
  return offset
}

/**
 * Passes over a DOCTYPE with its internal subset: quotes, comments and instructions may hold `]` and
 * `>`. What the subset declares is judged elsewhere.
 */
export function consumeDoctype(reader: Reader, start: number): number {
  let depth = 0
  for (let offset = start + 9; offset < reader.end; offset += 1) {
    const character = reader.at(offset)
    if (character === '"' || character === "'") {
      offset = closing(reader, offset + 1, character) ?? reader.end
    } else if (reader.startsWith('<!--', offset)) {
      offset = consumeComment(reader, offset) - 1
    } else if (reader.startsWith('<?', offset)) {
      offset = (closing(reader, offset + 2, '?>') ?? reader.end) + 1
    } else if (character === '[' || character === '<') {
      depth += 1
    } else if (character === ']') {
      depth -= 1
    } else if (character === '>') {
      if (depth === 0) return offset + 1
      depth -= 1
    }
  }
  refuse('doctype', [start, start + 9])
}

function closing(reader: Reader, from: number, what: string): number | null {
  const found = reader.text.indexOf(what, from)
  return found < 0 ? null : found
}

/** At the version where there is one, else where it has to stand. */
function refuseVersion(reader: Reader): never {
  const present = new RegExp(`^<\\?xml${SPACE}+(?:version${SPACE}*=${SPACE}*["']?)?`)
  const start = present.exec(reader.text)?.[0].length ?? 5
  refuse('declaration-version', [start, start + 1])
}

/** At the value of `encoding` or `standalone` where there is one, else at what stands in its place. */
function refuseAfterSpace(reader: Reader, offset: number, kind: FaultKind): never {
  const start = spaceEndAt(reader.text, offset)
  const rest = reader.text.slice(start, start + 100)
  const value = /^(?:encoding|standalone)[ \t\r\n]*=[ \t\r\n]*["']?/.exec(rest)?.[0].length ?? 0
  const place = start > offset ? start + value : start
  refuse(kind, [place, place + 1])
}
