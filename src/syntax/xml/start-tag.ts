/**
 * Start tags and their attributes (XML 1.0, section 3.1).
 */
import { nameEndAt, spaceEndAt } from './characters.js'
import { refuse } from './fault.js'
import { consumeReference } from './references.js'
import type { AttributeSpans } from '../span.js'
import {
  closesValue,
  refusePart,
  refuseUnfinished,
  refuseUnquoted,
  refuseValue,
  type StartTag,
} from './start-tag-faults.js'

/** What follows in a start tag: an attribute, or the end of the tag. */
export type StartTagPart =
  | { readonly kind: 'attribute'; readonly spans: AttributeSpans }
  | { readonly kind: 'end'; readonly end: number }

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
  const offset = spaceEndAt(reader.text, from)
  const character = reader.at(offset)
  if (character === '>') return { kind: 'end', end: offset + 1 }
  if (character === '/' && reader.at(offset + 1) === '>') {
    return { kind: 'end', end: offset + 2 }
  }
  if (offset === reader.end || character === '<') refuseUnfinished(tag, previous, offset)
  const separated = offset > from
  const nameEnd = nameEndAt(reader.text, offset)
  if (!separated || nameEnd === offset) refusePart(tag, previous, { offset, separated })
  return { kind: 'attribute', spans: consumeAttribute(tag, previous, { start: offset, nameEnd }) }
}

function consumeAttribute(
  tag: StartTag,
  previous: AttributeSpans | null,
  { start, nameEnd }: { readonly start: number; readonly nameEnd: number },
): AttributeSpans {
  const { reader } = tag
  const equals = spaceEndAt(reader.text, nameEnd)
  const open = reader.at(equals) === '=' ? spaceEndAt(reader.text, equals + 1) : equals
  const quote = reader.at(open)
  if (open === equals || (quote !== '"' && quote !== "'")) {
    refuseUnquoted(tag, previous, { start, nameEnd, equals, open })
  }
  const spans = { start, nameEnd, valueStart: open + 1, valueEnd: closingQuote(tag, start, open) }
  judgeReferences(tag, spans.valueStart, spans.valueEnd)
  return spans
}

/** XML 1.0, section 2.3, production 10: a value ends at its quote, and holds no `<`. */
function closingQuote(tag: StartTag, start: number, open: number): number {
  const { reader } = tag
  const found = reader.text.indexOf(reader.at(open), open + 1)
  const lessThan = reader.lessThan.next(open + 1)
  if (found >= 0 && found < lessThan) return found
  // What is wrong before the `<` comes first: "&" is as usual in a password as "<".
  if (found >= 0 && closesValue(reader.text, open, found)) {
    judgeReferences(tag, open + 1, lessThan)
  }
  refuseValue(tag, { start, open, found: found < 0 ? null : found, lessThan })
}

/** Judges the references of a value, from its start to its end. */
function judgeReferences({ reader, rules }: StartTag, start: number, end: number): void {
  let offset = reader.ampersand.next(start)
  while (offset < end) {
    const after = consumeReference(reader, offset, rules)
    if (after > end) refuse('ampersand', [offset, offset + 1])
    offset = reader.ampersand.next(after)
  }
}
