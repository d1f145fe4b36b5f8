/**
 * What to write instead of an attribute, where there is but one thing that is meant.
 */
import type { Complaint } from '../../../findings/rule.js'
import { attributeValue } from '../../../syntax/xml/decode.js'
import { attributeName } from '../../../syntax/xml/spots.js'
import type { Span } from '../../../syntax/span.js'
import type { XmlAttribute, XmlElement } from '../../../syntax/xml/tree.js'

/** A rewrite as a part of a complaint; nothing where none is known. */
type Known = Pick<Complaint, 'rewrite'>

/** The name in the letter case that is taken, unless the element has an attribute of that name too. */
export function nameRewrite(
  element: XmlElement,
  attribute: XmlAttribute,
  taken: readonly string[],
): Known {
  const after = sameLetters(attribute.name, taken)
  return after === null ? {} : otherName(element, attribute, after)
}

/** Another name, unless the element has an attribute of that name too. */
export function otherName(element: XmlElement, attribute: XmlAttribute, after: string): Known {
  return element.attribute(after) === null
    ? { rewrite: { span: attributeName(attribute), after } }
    : {}
}

/** The value in the letter case that is taken, without white space around it. */
export function valueRewrite(attribute: XmlAttribute, taken: readonly string[]): Known {
  const after = sameLetters((attributeValue(attribute) ?? '').trim(), taken)
  return after === null ? {} : { rewrite: { span: valueSpan(attribute), after } }
}

/** Another value; nothing for one that would have to be escaped. */
export function otherValue(attribute: XmlAttribute, after: string | null): Known {
  if (after === null || /[<&"']/.test(after)) return {}
  return { rewrite: { span: valueSpan(attribute), after } }
}

/** The element without the attribute, and without the blanks before it. */
export function withoutAttribute(text: string, { start, end }: XmlAttribute): Known {
  let from = start
  while (/[ \t]/.test(text.charAt(from - 1))) from -= 1
  return { rewrite: { span: { start: from, end }, after: '' } }
}

function valueSpan({ valueStart: start, valueEnd: end }: XmlAttribute): Span {
  return { start, end }
}

function sameLetters(written: string, taken: readonly string[]): string | null {
  const lower = written.toLowerCase()
  return taken.find((one) => one.toLowerCase() === lower) ?? null
}
