/**
 * What .NET Framework's reader takes for white space between elements. Source: System.Xml,
 * XmlTextReaderImpl.ParseText and OnXmlReservedAttribute; measured on .NET 10.
 */
import type { Span } from '../../../syntax/span.js'
import { attributeValue } from '../../../syntax/xml/decode.js'
import type { XmlAttribute, XmlElement, XmlNode } from '../../../syntax/xml/tree.js'

/** As it stands, or as a reference with hexadecimal digits: one with decimal digits makes a text of it. */
const WHITE_SPACE = /(?:[ \t\r\n]|&#x0*(?:9|[aA]|[dD]|20);)+/y

/** A reference to white space, in decimal or hexadecimal digits. */
const REFERENCE = /^&#(?:0*(?:9|10|13|32)|x0*(?:9|[aA]|[dD]|20));$/

/** Whether a node outside of sections is a reference that the reader passes over as white space. */
export function isSpaceOutside(text: string, { kind, start, end }: XmlNode): boolean {
  return kind === 'reference' && whiteSpaceAt(text, start).end === end
}

/** The same inside of a section, which is written out and read again: there the digits are forgotten. */
export function isSpaceInside(text: string, { kind, start, end }: XmlNode): boolean {
  return kind === 'reference' && REFERENCE.test(text.slice(start, end))
}

/** The white space that begins at an offset; empty where none does. */
export function whiteSpaceAt(text: string, start: number): Span {
  WHITE_SPACE.lastIndex = start
  return { start, end: WHITE_SPACE.test(text) ? WHITE_SPACE.lastIndex : start }
}

/** What `xml:space` of an element says; null where it has none. */
export interface XmlSpace {
  readonly attribute: XmlAttribute
  readonly means: 'preserve' | 'default' | 'nothing'
}

/** Reads `xml:space`: trimmed of the white space of XML, in exactly this letter case. */
export function xmlSpaceOf(element: XmlElement): XmlSpace | null {
  const attribute = element.attribute('xml:space')
  const value = attributeValue(attribute)
  if (attribute === null || value === null) return null
  const [, word] = /^[ \t\r\n]*(preserve|default)[ \t\r\n]*$/.exec(value) ?? []
  if (word === 'preserve' || word === 'default') return { attribute, means: word }
  return { attribute, means: 'nothing' }
}
