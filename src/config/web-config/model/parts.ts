/**
 * The files that sections of a `web.config` are in: what `configSource` names.
 */
import { attributeValue } from '../../../syntax/xml/decode.js'
import type { XmlElement } from '../../../syntax/xml/tree.js'

/**
 * The values of every `configSource`, on whatever element, decoded. Without recursion, since a file may nest as
 * deep as it likes.
 */
export function partsOf(root: XmlElement, text: string): readonly string[] {
  if (!text.includes('configSource')) return []
  const parts: string[] = []
  const open = [root]
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    const value = attributeValue(element.attribute('configSource'))
    if (value !== null) parts.push(value)
    for (const child of element.children) open.push(child)
  }
  return parts
}
