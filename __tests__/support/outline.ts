/**
 * What two readers say of one document: slimdom, and the scanner. Both tell the elements in document
 * order, with their attributes and values, so that they can be compared.
 */
import { parseXmlDocument, type Element } from 'slimdom'
import { decodeAttribute } from '../../src/syntax/xml/decode.js'
import type { XmlElement } from '../../src/syntax/xml/tree.js'

/** The name of an element, then name and value of each attribute. */
export type Outline = readonly (readonly string[])[]

/** @returns null where slimdom refuses the document */
export function outlineOfSlimdom(text: string): Outline | null {
  let root: Element | null
  try {
    root = parseXmlDocument(text).documentElement
  } catch {
    return null
  }
  const outline: string[][] = []
  const visit = (element: Element): void => {
    const attributes = element.attributes.flatMap(({ name, value }) => [name, value])
    outline.push([element.nodeName, ...attributes])
    element.children.forEach(visit)
  }
  if (root !== null) visit(root)
  return outline
}

/** The values normalised as XML 1.0 says in section 3.3.3, since slimdom does so. */
export function outlineOf(root: XmlElement): Outline {
  const attributes = root.attributes.flatMap(({ name, raw }) => [
    name,
    decodeAttribute(raw.replaceAll(/\r\n|[\t\r\n]/g, ' ')).value,
  ])
  return [[root.name, ...attributes], ...root.children.flatMap(outlineOf)]
}
