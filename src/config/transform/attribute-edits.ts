/**
 * Edits of the attributes in a start tag.
 */
import type { Span } from '../../syntax/span.js'
import { decodeAttribute } from '../../syntax/xml/decode.js'
import { REFERENCES } from '../../syntax/xml/escape.js'
import type { XmlAttribute, XmlElement } from '../../syntax/xml/tree.js'
import type { TransformEdit } from './edits.js'

/** Gives an attribute a value; null where it has that one. */
export function valueEdit(
  { raw, quote, valueStart: start, valueEnd: end }: XmlAttribute,
  value: string,
  from: Span | null,
): TransformEdit | null {
  if (decodeAttribute(raw).value === value) return null
  return { start, end, text: escaped(value, quote), from }
}

/** Puts something behind the last attribute of an element. */
export function addition(
  element: XmlElement,
  {
    words,
    text,
    from,
  }: { readonly words: string; readonly text: string; readonly from: Span | null },
): TransformEdit {
  const start = element.attributes.at(-1)?.end ?? element.nameEnd
  return { start, end: start, text: `${attributeSpace(element, text)}${words}`, from }
}

/** What stands before a further attribute: a line break where each has a line of its own. */
function attributeSpace({ attributes, nameEnd }: XmlElement, text: string): string {
  const last = attributes.at(-1)
  if (last === undefined || attributes.length < 2) return ' '
  const space = text.slice(attributes.at(-2)?.end ?? nameEnd, last.start)
  return space.includes('\n') ? space : ' '
}

/** A value between quotation marks of some kind. */
export function escaped(value: string, quote: '"' | "'" = '"'): string {
  const other = quote === '"' ? "'" : '"'
  return value.replaceAll(/[&<"'\t\n\r]/g, (character) =>
    character === other ? character : (REFERENCES[character] ?? character),
  )
}
