/**
 * Comments, CDATA sections, processing instructions, the XML declaration and the DOCTYPE. Each function
 * takes the offset of the `<` and returns the offset after the `>`, or throws a FaultError.
 */
import type { Span } from '../span.js'
import { isSpace, matchEndAt, nameEndAt, spaceEndAt } from './characters.js'
import { refuse } from './fault.js'
import type { FaultKind } from './messages.js'

/** XML 1.0, section 2.5, production 15. */
export function commentEndAt(text: string, start: number): number {
  const hyphens = text.indexOf('--', start + 4)
  if (hyphens < 0) refuse('comment-not-closed', [start, start + 4])
  if (text.startsWith('>', hyphens + 2)) return hyphens + 3
  if (text.startsWith('<!', hyphens - 2)) refuseNested(text, start, hyphens - 2)
  const next = text.slice(hyphens + 2, hyphens + 40).trimStart()
  refuse(next.startsWith('>') ? 'comment-end' : 'comment-hyphens', [hyphens, hyphens + 2])
}

/** One `-->` for two `<!--`: the first comment was never closed. Two: somebody tried to nest them. */
function refuseNested(text: string, outer: number, inner: number): never {
  const innerEnd = text.indexOf('-->', inner + 4)
  const outerEnd = innerEnd < 0 ? -1 : text.indexOf('-->', innerEnd + 3)
  const next = text.indexOf('<!--', inner + 4)
  const nested = outerEnd >= 0 && (next < 0 || outerEnd < next)
  if (nested) refuse('comment-nested', [inner, inner + 4])
  refuse('comment-not-closed', [outer, outer + 4])
}

/** XML 1.0, section 2.7, productions 18 to 21. */
export function cdataEndAt(text: string, start: number): number {
  const end = text.indexOf(']]>', start)
  if (end < 0) refuse('cdata-not-closed', [start, start + 9])
  return end + 3
}

/**
 * XML 1.0, section 2.6, productions 16 and 17; Namespaces in XML 1.0, section 7: no colon in the target.
 */
export function instructionEndAt(text: string, start: number): number {
  const nameEnd = nameEndAt(text, start + 2)
  const name = text.slice(start + 2, nameEnd)
  if (name === 'xml') refuse('declaration-not-first', [start, nameEnd])
  if (name.toLowerCase() === 'xml') refuse('declaration-letter-case', [start, nameEnd])
  const delimited = isSpace(text.charCodeAt(nameEnd)) || text.startsWith('?>', nameEnd)
  if (name === '' || name.includes(':') || !delimited) refuse('instruction-name', [start, nameEnd])
  const end = text.indexOf('?>', nameEnd)
  if (end < 0) refuse('instruction-not-closed', [start, nameEnd])
  return end + 2
}

/** What the values in a declaration may be. */
const VALUES = {
  version: (value: string) =>
    value.length > 2 && value.startsWith('1.') && !/[^0-9]/.test(value.slice(2)),
  encoding: (value: string) => /^[A-Za-z]/.test(value) && !/[^A-Za-z0-9._-]/.test(value),
  standalone: (value: string) => value === 'yes' || value === 'no',
}
type PseudoAttribute = keyof typeof VALUES

/** XML 1.0, section 2.8, productions 23 to 26, section 2.9, production 32, and section 4.3.3, production 80. */
export function declarationEndAt(text: string, start: number): number {
  const version = pseudoAttributeEndAt(text, start + '<?xml'.length, 'version')
  if (version === null) refuseVersion(text)
  const encoding = optionalEndAt(text, version, 'encoding')
  const standalone = optionalEndAt(text, encoding, 'standalone')
  const end = spaceEndAt(text, standalone)
  if (!text.startsWith('?>', end)) refuseDeclaration(text, standalone, 'declaration')
  return end + 2
}

/**
 * White space, a name, `=`, and a value in quotes. Step by step, since a pattern with white space inside would
 * need a stack as long as that.
 *
 * @returns null where it does not stand there
 */
function pseudoAttributeEndAt(text: string, start: number, name: PseudoAttribute): number | null {
  const equals = equalsAt(text, start, name)
  if (equals === null) return null
  const open = spaceEndAt(text, equals + 1)
  const quote = text.charAt(open)
  if (quote !== '"' && quote !== "'") return null
  const close = text.indexOf(quote, open + 1)
  return close >= 0 && VALUES[name](text.slice(open + 1, close)) ? close + 1 : null
}

/** Where the `=` behind a name stands; null where there is none. */
function equalsAt(text: string, start: number, name: PseudoAttribute): number | null {
  const nameStart = spaceEndAt(text, start)
  if (nameStart === start || !text.startsWith(name, nameStart)) return null
  const equals = spaceEndAt(text, nameStart + name.length)
  return text.charAt(equals) === '=' ? equals : null
}

/** The version that the declaration at the start of a text names; null where there is none. */
export function declaredVersion(text: string): Span | null {
  if (!text.startsWith('<?xml')) return null
  const end = pseudoAttributeEndAt(text, '<?xml'.length, 'version')
  const equals = equalsAt(text, '<?xml'.length, 'version')
  if (end === null || equals === null) return null
  return { start: spaceEndAt(text, equals + 1) + 1, end: end - 1 }
}

/** `encoding` or `standalone`, which may be left out. */
function optionalEndAt(text: string, start: number, name: 'encoding' | 'standalone'): number {
  const end = pseudoAttributeEndAt(text, start, name)
  if (end !== null) return end
  if (text.startsWith(name, spaceEndAt(text, start))) {
    refuseDeclaration(text, start, `declaration-${name}`)
  }
  return start
}

/** At the version where there is one, else where it has to stand. */
function refuseVersion(text: string): never {
  const behindName = '<?xml'.length
  const equals = equalsAt(text, behindName, 'version')
  const open = equals === null ? spaceEndAt(text, behindName) : spaceEndAt(text, equals + 1)
  const isQuoted = equals !== null && /["']/.test(text.charAt(open))
  const start = isQuoted ? open + 1 : open
  refuse('declaration-version', [start, start + 1])
}

/** At the value of `encoding` or `standalone` where there is one, else at what stands in its place. */
function refuseDeclaration(text: string, offset: number, kind: FaultKind): never {
  const start = spaceEndAt(text, offset)
  const rest = text.slice(start, start + 100)
  const value = /^(?:encoding|standalone)[ \t\r\n]*=[ \t\r\n]*["']?/.exec(rest)?.[0].length ?? 0
  const place = start > offset ? start + value : start
  refuse(kind, [place, place + 1])
}

/**
 * XML 1.0, section 2.8, production 28, as far as its internal subset tells where it ends. What the subset
 * declares is judged elsewhere.
 */
export function doctypeEndAt(text: string, start: number): number {
  const strict = { commentEndAt, strayQuoteEndAt: () => text.length }
  return endOfDoctype(text, start, strict) ?? refuse('doctype', [start, start + 9])
}

/** What a reader of a DOCTYPE passes over in its own way: each takes the offset, and returns where to go on. */
export interface InDoctype {
  readonly commentEndAt: (text: string, start: number) => number
  readonly strayQuoteEndAt: (text: string, start: number) => number
}

// What may contain a bracket that opens or closes nothing: instructions and values; and what is no bracket.
// An instruction without an end takes all the rest, so that the rest is looked at once.
const NO_BRACKET = /<\?[^]*?(?:\?>|$)|"[^"]*"|'[^']*'|[^"'<>[\]]+/y

/**
 * Where a DOCTYPE and its internal subset end.
 *
 * @param start of the `<`
 * @returns the offset after the `>`, null where there is none
 */
export function endOfDoctype(text: string, start: number, inside: InDoctype): number | null {
  let depth = 0
  let offset = start + '<!DOCTYPE'.length
  while (offset < text.length) {
    const character = text.charAt(offset)
    const end = matchEndAt(NO_BRACKET, text, offset)
    if (end !== null) offset = end
    else if (text.startsWith('<!--', offset)) offset = inside.commentEndAt(text, offset)
    else if (/["']/.test(character)) offset = inside.strayQuoteEndAt(text, offset)
    else {
      offset += 1
      if (character === '>' && depth === 0) return offset
      depth += /[<[]/.test(character) ? 1 : -1
    }
  }
  return null
}
