/**
 * What people get wrong in start tags. The cause often lies before the place where the grammar breaks: a
 * quote too few or too many in the value before. Nothing here runs on a well-formed document.
 */
import type { Span } from '../span.js'
import { isSpace, nameEndAt, spaceEndAt } from './characters.js'
import { refuse, shownName } from './fault.js'
import { judgeReferences, type ReferenceContext } from './references.js'
import type { XmlAttribute, XmlElement } from './tree.js'

/**
 * Where an attribute or the end of the tag has to stand, something else does.
 *
 * @param element with the attributes that were read before that place
 * @throws FaultError always
 */
export function refusePart(text: string, element: XmlElement, offset: number): never {
  const character = text.charAt(offset)
  const place = [offset, offset + 1] as const
  if (character === '' || character === '<') refuseUnfinished(text, element, offset)
  refuseUnusualSpace(text, offset)
  const previous = element.attributes.at(-1)
  if (previous !== undefined) {
    refuseQuoteTooFew(text, element)
    const isAlone = /^[ \t\r\n/><]?$/.test(text.charAt(offset + 1))
    if (isQuote(character) && isAlone) refuse('stray-quote', place)
    refuseQuoteTooMany(text, previous)
    if (offset === previous.end) refuseUnseparated(text, previous)
  }
  if (character === '/') refuse('stray-slash', place)
  if (character === '=') refuse('stray-equals', place)
  refuse('attribute-name', place, { name: tagName(text, element) })
}

/** A start tag is followed by a `<` or the end of the file, before its `>`. */
function refuseUnfinished(text: string, element: XmlElement, offset: number): never {
  refuseQuoteTooFew(text, element)
  const name = tagName(text, element)
  if (text.startsWith('<!--', offset)) refuse('comment-in-tag', [offset, offset + 4], { name })
  const end = element.attributes.at(-1)?.end ?? element.nameEnd
  refuse('tag-not-closed', [end, end], { name })
}

/**
 * A name is not followed by `=` and a value.
 *
 * @param name where it stands
 * @throws FaultError always
 */
export function refuseAttribute(context: ReferenceContext, element: XmlElement, name: Span): never {
  const { text } = context
  const equals = spaceEndAt(text, name.end)
  const open = text.startsWith('=', equals) ? spaceEndAt(text, equals + 1) : equals
  if (open > equals && isQuote(text.charAt(open))) refuseValue(context, element, { name, open })
  refuseUnusualSpace(text, open)
  const previous = element.attributes.at(-1)
  if (previous !== undefined) {
    refuseQuoteTooFew(text, element)
    refuseQuoteTooMany(text, previous)
  }
  refuseUnquoted(text, element, { name, equals, open })
}

/** An attribute up to the place where its value has to begin. */
interface Opening {
  readonly name: Span
  /** Where the quote is, or has to be. */
  readonly open: number
}

/** The place of the value is that of the `=` where there is none. */
function refuseUnquoted(
  text: string,
  element: XmlElement,
  { name, equals, open }: Opening & { readonly equals: number },
): never {
  const detail = { name: tagName(text, element) }
  const character = text.charAt(open)
  const place = [open, open + 1] as const
  if (/[“”„‟‘’‚‛«»]/.test(character)) refuse('curly-quote', place, detail)
  if (open === equals) {
    if (isQuote(character)) refuse('equals-missing', [name.end, open + 1], detail)
    refuse('value-missing', [name.start, name.end], detail)
  }
  if (character === '=') refuse('stray-equals', place)
  if (/^[/><]?$/.test(character)) refuse('value-missing', [name.start, open], detail)
  refuse('value-not-quoted', place, detail)
}

/**
 * A value has a `<` before its closing quote, or no such quote: either the `<` belongs to the value, or the
 * quote was forgotten and the next one belongs to something else.
 */
function refuseValue(context: ReferenceContext, element: XmlElement, value: Opening): never {
  const { text } = context
  const { name, open } = value
  const found = text.indexOf(text.charAt(open), open + 1)
  const lessThan = text.indexOf('<', open)
  const end = lessThan < 0 ? text.length : lessThan
  if (found >= 0 && closesValue(text, open, found)) {
    // What is wrong before the `<` comes first: "&" is as usual in a password as "<".
    judgeReferences(context, text.slice(open + 1, end), open + 1)
    refuse('less-than-in-value', [end, end + 1], { name: text.slice(name.start, name.end) })
  }
  refuseOpenValue(text, element, { name, open, end })
}

/** Whether a quote looks like the end of a value, and not like the beginning of the next. */
function closesValue(text: string, open: number, quote: number): boolean {
  return /^[ \t\r\n/>?]?$/.test(text.charAt(quote + 1)) && !endsInName(text.slice(open + 1, quote))
}

/** A value without a closing quote, as far as `end`; or with a typographic one. */
function refuseOpenValue(
  text: string,
  element: XmlElement,
  { name, open, end }: Opening & { readonly end: number },
): never {
  const curly = text.startsWith('"', open) ? /[“”„‟]/ : /[‘’‚‛]/
  const inside = text.slice(open + 1, end).search(curly)
  const place = open + 1 + inside
  if (inside >= 0) refuse('curly-quote', [place, place + 1], { name: tagName(text, element) })
  refuse('value-not-closed', [open, open + 1], { name: text.slice(name.start, name.end) })
}

/** `key="a value="b"`: the quote that opens the next value has closed this one. */
function refuseQuoteTooFew(text: string, element: XmlElement): void {
  const last = element.attributes.at(-1)
  if (last === undefined || !endsInName(last.raw)) return
  const name = { start: last.start, end: last.nameEnd }
  refuseOpenValue(text, element, { name, open: last.valueStart - 1, end: last.valueEnd })
}

/** `password="a" c d"`: an odd number of quotes follows, so one of them belongs to the value. */
function refuseQuoteTooMany(text: string, { name, quote, valueEnd, end }: XmlAttribute): void {
  const rest = /[^<>]*/.exec(text.slice(end))?.[0] ?? ''
  const quotes = rest.split(quote).length - 1
  if (quotes % 2 === 1) refuse('text-after-value', [valueEnd, end], { name })
}

/** Whether a value ends in white space, a name and `=`. That much is found near its end. */
function endsInName(raw: string): boolean {
  return /[ \t\r\n][^ \t\r\n=<>"']+[ \t\r\n]*=[ \t\r\n]*$/.test(raw.slice(-200))
}

/** Something follows a closing quote directly: the next attribute, or the rest of the value. */
function refuseUnseparated(text: string, { name, valueEnd, end }: XmlAttribute): never {
  const next = nameEndAt(text, end)
  const attribute = next > end && /^[ \t\r\n]*=/.test(text.slice(next, next + 200))
  if (attribute) refuse('space-missing', [end, end + 1], { name })
  refuse('text-after-value', [valueEnd, end + 1], { name })
}

/** What looks like a space and is none of XML's: no-break space and its kin, zero-width ones included. */
function refuseUnusualSpace(text: string, offset: number): void {
  if (isUnusualSpace(text.charAt(offset))) refuse('unusual-space', [offset, offset + 1])
}

/** Whether a character shows as white space, or not at all, without being white space to XML. */
export function isUnusualSpace(character: string): boolean {
  return /[\s\x85\u200b\u2060]/.test(character) && !isSpace(character.charCodeAt(0))
}

function isQuote(character: string): boolean {
  return character === '"' || character === "'"
}

function tagName(text: string, { start, nameEnd }: XmlElement): string {
  return shownName(text, { start, end: nameEnd })
}
