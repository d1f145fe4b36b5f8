/**
 * Start tags and their attributes (XML 1.0, section 3.1), and what people get wrong in them.
 */
import { isSpace, nameEndAt } from './characters.js'
import { refuse } from './fault.js'
import type { AttributeSpans } from './flat-tree.js'
import type { Reader } from './reader.js'
import { consumeReference, type ReferenceRules } from './references.js'

/** The start tag that is being read. */
export interface StartTag {
  readonly reader: Reader
  /** Of its `<`. */
  readonly start: number
  readonly nameEnd: number
  readonly rules: ReferenceRules
}

/** What follows in a start tag: an attribute, or the end of the tag. */
export type StartTagPart =
  | { readonly kind: 'attribute'; readonly spans: AttributeSpans }
  | { readonly kind: 'end'; readonly end: number; readonly selfClosed: boolean }

/**
 * Reads the next part of a start tag.
 *
 * @param tag the tag
 * @param previous the attribute before this place, null at the first
 * @throws FaultError at the cause, also where that lies in the attribute before
 */
export function nextPart(tag: StartTag, previous: AttributeSpans | null): StartTagPart {
  const { reader } = tag
  const from = previous === null ? tag.nameEnd : previous.valueEnd + 1
  const offset = skipSpace(reader, from)
  const character = reader.at(offset)
  if (character === '>') return { kind: 'end', end: offset + 1, selfClosed: false }
  if (character === '/') {
    if (reader.at(offset + 1) === '>') return { kind: 'end', end: offset + 2, selfClosed: true }
    refuse('stray-slash', [offset, offset + 1])
  }
  if (offset === reader.end || character === '<') {
    refuse('tag-not-closed', [from, from], { name: elementName(tag) })
  }
  if (offset === from) refuseUnspaced(tag, previous, offset)
  return { kind: 'attribute', spans: consumeAttribute(tag, offset) }
}

/** No white space before an attribute: a quote too few or too many in the value before, or the name ends oddly. */
function refuseUnspaced(tag: StartTag, previous: AttributeSpans | null, offset: number): never {
  if (previous === null) refuse('attribute-name', [offset, offset + 1], { name: elementName(tag) })
  const { text } = tag.reader
  const name = text.slice(previous.start, previous.nameEnd)
  // `key="a value="b"`: the quote that opens the next value has closed this one.
  if (/[ \t\r\n][^ \t\r\n=<>"']+[ \t\r\n]*=[ \t\r\n]*$/.test(valueTail(text, previous))) {
    refuse('value-not-closed', [previous.valueStart - 1, previous.valueEnd], { name })
  }
  refuse('space-missing', [offset, offset + 1], { name })
}

/** The end of a value; a name and its `=` are found within it, however long the value is. */
function valueTail(text: string, { valueStart, valueEnd }: AttributeSpans): string {
  return text.slice(Math.max(valueStart, valueEnd - 200), valueEnd)
}

function consumeAttribute(tag: StartTag, start: number): AttributeSpans {
  const { reader } = tag
  const nameEnd = nameEndAt(reader.text, start)
  const name = elementName(tag)
  if (nameEnd === start) refuse('attribute-name', [start, start + 1], { name })
  const equals = skipSpace(reader, nameEnd)
  if (reader.at(equals) !== '=') refuse('value-missing', [start, nameEnd], { name })
  const open = skipSpace(reader, equals + 1)
  const quote = reader.at(open)
  if (quote !== '"' && quote !== "'") refuseUnquoted(tag, { start, nameEnd, open })
  const spans = {
    start,
    nameEnd,
    valueStart: open + 1,
    valueEnd: closingQuote(tag, { start, nameEnd, open }),
  }
  judgeReferences(tag, spans)
  return spans
}

/** An attribute up to its opening quote. */
interface Opening {
  readonly start: number
  readonly nameEnd: number
  readonly open: number
}

function refuseUnquoted(tag: StartTag, { start, nameEnd, open }: Opening): never {
  const { reader } = tag
  if ('“”„‟‘’‚‛«»'.includes(reader.at(open)) && open < reader.end) {
    refuse('curly-quote', [open, open + 1], { name: reader.text.slice(start, nameEnd) })
  }
  const missing = open === reader.end || '/><'.includes(reader.at(open))
  refuse(missing ? 'value-missing' : 'value-not-quoted', [missing ? start : open, open], {
    name: elementName(tag),
  })
}

/** XML 1.0, section 2.3, production 10: a value ends at its quote, and holds no `<`. */
function closingQuote({ reader }: StartTag, { start, nameEnd, open }: Opening): number {
  const found = reader.text.indexOf(reader.at(open), open + 1)
  const valueEnd = found < 0 ? reader.end : found
  const lessThan = reader.lessThan.next(open + 1)
  if (found >= 0 && lessThan >= valueEnd) return valueEnd
  const name = reader.text.slice(start, nameEnd)
  const inside = reader.text.slice(open + 1, Math.min(lessThan, valueEnd))
  if (found < 0 || runsOver(inside)) refuse('value-not-closed', [open, open + 1], { name })
  refuse('less-than-in-value', [lessThan, lessThan + 1], { name })
}

/** Whether what stands between a quote and a `<` looks like the rest of a tag: the quote was never closed. */
function runsOver(inside: string): boolean {
  return /[\r\n]/.test(inside) || inside.trimEnd().endsWith('>')
}

function judgeReferences(
  { reader, rules }: StartTag,
  { valueStart, valueEnd }: AttributeSpans,
): void {
  let offset = reader.ampersand.next(valueStart)
  while (offset < valueEnd) {
    const end = consumeReference(reader, offset, rules)
    if (end > valueEnd) refuse('ampersand', [offset, offset + 1])
    offset = reader.ampersand.next(end)
  }
}

function skipSpace(reader: Reader, from: number): number {
  let offset = from
  while (isSpace(reader.text.charCodeAt(offset))) offset += 1
  return offset
}

function elementName({ reader, start, nameEnd }: StartTag): string {
  return reader.text.slice(start + 1, nameEnd)
}
