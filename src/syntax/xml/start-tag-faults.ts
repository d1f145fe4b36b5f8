/**
 * What people get wrong in start tags. The cause often lies before the place where the grammar breaks: a
 * quote too few or too many in the value before. Nothing here runs on a well-formed document.
 */
import { isSpace, nameEndAt } from './characters.js'
import { refuse } from './fault.js'
import type { FaultKind } from './messages.js'
import { shownName, type Reader } from './reader.js'
import type { ReferenceRules } from './references.js'
import type { AttributeSpans } from '../span.js'

/** The start tag that is being read. */
export interface StartTag {
  readonly reader: Reader
  /** Of its `<`. */
  readonly start: number
  readonly nameEnd: number
  readonly rules: ReferenceRules
}

/**
 * Where an attribute or the end of the tag has to stand, something else does.
 *
 * @param place its offset, and whether white space separates it from what stands before
 * @throws FaultError always
 */
export function refusePart(
  tag: StartTag,
  previous: AttributeSpans | null,
  { offset, separated }: { readonly offset: number; readonly separated: boolean },
): never {
  const { reader } = tag
  refuseUnusualSpace(reader, offset)
  if (previous !== null) {
    refuseQuoteTooFew(tag, previous)
    refuseStrayQuote(reader, offset)
    refuseQuoteTooMany(reader, previous)
    if (!separated) refuseUnseparated(reader, previous, offset)
  }
  const character = reader.at(offset)
  if (character === '/') refuse('stray-slash', [offset, offset + 1])
  if (character === '=') refuse('stray-equals', [offset, offset + 1])
  refuse('attribute-name', [offset, offset + 1], { name: elementName(tag) })
}

/**
 * A start tag is followed by a `<` or the end of the file, before its `>`.
 *
 * @param offset of the `<`, or the end of the text
 * @throws FaultError always
 */
export function refuseUnfinished(
  tag: StartTag,
  previous: AttributeSpans | null,
  offset: number,
): never {
  const { reader, nameEnd } = tag
  if (previous !== null) refuseQuoteTooFew(tag, previous)
  const name = elementName(tag)
  if (reader.startsWith('<!--', offset)) refuse('comment-in-tag', [offset, offset + 4], { name })
  const end = previous === null ? nameEnd : previous.valueEnd + 1
  refuse('tag-not-closed', [end, end], { name })
}

/** An attribute up to the place where its value has to begin. */
interface Opening {
  readonly start: number
  readonly nameEnd: number
  /** Where the `=` is, or has to be. */
  readonly equals: number
  /** Where the quote has to be; `equals` where there is no `=`. */
  readonly open: number
}

/**
 * A name is not followed by `=` and a quote.
 *
 * @throws FaultError always
 */
export function refuseUnquoted(
  tag: StartTag,
  previous: AttributeSpans | null,
  { start, nameEnd, equals, open }: Opening,
): never {
  const { reader } = tag
  refuseUnusualSpace(reader, open)
  if (previous !== null) {
    refuseQuoteTooFew(tag, previous)
    refuseQuoteTooMany(reader, previous)
  }
  const name = elementName(tag)
  const character = reader.at(open)
  if (character !== '' && '“”„‟‘’‚‛«»'.includes(character)) {
    refuse('curly-quote', [open, open + 1], { name })
  }
  if (open === equals) {
    const valueFollows = character === '"' || character === "'"
    if (valueFollows) refuse('equals-missing', [nameEnd, open + 1], { name })
    refuse('value-missing', [start, nameEnd], { name })
  }
  if (character === '=') refuse('stray-equals', [open, open + 1])
  if (character === '' || '/><'.includes(character))
    refuse('value-missing', [start, open], { name })
  refuse('value-not-quoted', [open, open + 1], { name })
}

/** A value that runs into a `<` or the end of the file. */
interface RunningValue {
  /** Of the attribute's name. */
  readonly start: number
  /** Of the opening quote. */
  readonly open: number
  /** The next quote of that kind, null where there is none. */
  readonly found: number | null
  readonly lessThan: number
}

/**
 * A value holds a `<` before its closing quote: either the `<` belongs to the value, or the quote was
 * forgotten and the next one belongs to something else.
 *
 * @throws FaultError always
 */
export function refuseValue(tag: StartTag, { start, open, found, lessThan }: RunningValue): never {
  const { text } = tag.reader
  if (found !== null && closesValue(text, open, found)) {
    const name = text.slice(start, nameEndAt(text, start))
    refuse('less-than-in-value', [lessThan, lessThan + 1], { name })
  }
  refuseOpenValue(tag, { start, open, end: lessThan })
}

/** Whether a quote looks like the end of a value, and not like the beginning of the next. */
export function closesValue(text: string, open: number, quote: number): boolean {
  const ends = quote + 1 === text.length || ' \t\r\n/>?'.includes(text.charAt(quote + 1))
  return ends && !endsInName(text, open + 1, quote)
}

/** A value without a closing quote, as far as `end`; or with a typographic one. */
function refuseOpenValue(
  tag: StartTag,
  { start, open, end }: { readonly start: number; readonly open: number; readonly end: number },
): never {
  const { text } = tag.reader
  const curly = text.charAt(open) === '"' ? /[“”„‟]/ : /[‘’‚‛]/
  const inside = text.slice(open + 1, end).search(curly)
  if (inside >= 0) {
    const place = open + 1 + inside
    refuse('curly-quote', [place, place + 1], { name: elementName(tag) })
  }
  const name = text.slice(start, nameEndAt(text, start))
  refuse('value-not-closed', [open, open + 1], { name })
}

/** `key="a value="b"`: the quote that opens the next value has closed this one. */
function refuseQuoteTooFew(tag: StartTag, { start, valueStart, valueEnd }: AttributeSpans): void {
  if (!endsInName(tag.reader.text, valueStart, valueEnd)) return
  refuseOpenValue(tag, { start, open: valueStart - 1, end: valueEnd })
}

/** `password="a" c d"`: an odd number of quotes follows, so one of them belongs to the value. */
function refuseQuoteTooMany(reader: Reader, previous: AttributeSpans): void {
  const { text } = reader
  const { start, nameEnd, valueEnd } = previous
  const rest = text.slice(valueEnd + 1, tagEnd(reader, valueEnd + 1))
  const quotes = rest.split(text.charAt(valueEnd)).length - 1
  if (quotes % 2 === 0) return
  refuse('text-after-value', [valueEnd, valueEnd + 1], { name: text.slice(start, nameEnd) })
}

/** Whether a stretch ends in white space, a name and `=`. That much is found near its end. */
function endsInName(text: string, start: number, end: number): boolean {
  const tail = text.slice(Math.max(start, end - 200), end)
  return /[ \t\r\n][^ \t\r\n=<>"']+[ \t\r\n]*=[ \t\r\n]*$/.test(tail)
}

/** Where the tag seems to end: at the next `<` or `>`. */
function tagEnd(reader: Reader, from: number): number {
  const greaterThan = reader.text.indexOf('>', from)
  const lessThan = reader.lessThan.next(from)
  return greaterThan < 0 ? lessThan : Math.min(greaterThan, lessThan)
}

/** A quote that stands alone, as in `password="a" "`. */
function refuseStrayQuote(reader: Reader, offset: number): void {
  const isQuote = reader.at(offset) === '"' || reader.at(offset) === "'"
  const after = reader.at(offset + 1)
  const alone = after === '' || ' \t\r\n/><'.includes(after)
  if (isQuote && alone) refuse('stray-quote', [offset, offset + 1])
}

/** Something follows a closing quote directly: the next attribute, or the rest of the value. */
function refuseUnseparated({ text }: Reader, previous: AttributeSpans, offset: number): never {
  const { start, nameEnd, valueEnd } = previous
  const next = nameEndAt(text, offset)
  const attribute = next > offset && /^[ \t\r\n]*=/.test(text.slice(next, next + 200))
  const kind: FaultKind = attribute ? 'space-missing' : 'text-after-value'
  refuse(kind, [attribute ? offset : valueEnd, offset + 1], { name: text.slice(start, nameEnd) })
}

/** What looks like a space and is none of XML's: no-break space and its kin, zero-width ones included. */
function refuseUnusualSpace(reader: Reader, offset: number): void {
  if (isUnusualSpace(reader.at(offset))) refuse('unusual-space', [offset, offset + 1])
}

/** Whether a character shows as white space, or not at all, without being white space to XML. */
export function isUnusualSpace(character: string): boolean {
  return /[\s\x85\u200b\u2060]/.test(character) && !isSpace(character.charCodeAt(0))
}

function elementName({ reader, start, nameEnd }: StartTag): string {
  return shownName(reader.text, start, nameEnd)
}
