/**
 * The part of a node that a complaint points at.
 */
import type { Span } from '../span.js'
import { isSpace } from './characters.js'
import type { XmlAttribute, XmlElement } from './tree.js'

/** The name in a start tag. */
export function nameSpan({ start, nameEnd }: XmlElement): Span {
  return { start: start + 1, end: nameEnd }
}

/** The name of an attribute. */
export function attributeName({ start, nameEnd }: XmlAttribute): Span {
  return { start, end: nameEnd }
}

/** From `<` to `>` of a start tag. */
export function startTag({ start, startTagEnd }: XmlElement): Span {
  return { start, end: startTagEnd }
}

/** A text node begins with the white space before its first character; the place to go to is that character. */
export function withoutSpace(text: string, { start, end }: Span): Span {
  let first = start
  while (first < end && isSpace(text.charCodeAt(first))) first += 1
  let last = end
  while (last > first && isSpace(text.charCodeAt(last - 1))) last -= 1
  return { start: first, end: last }
}
