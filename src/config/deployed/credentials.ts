/**
 * User names and passwords that stand in a transform.
 */
import { attributeValue } from '../../syntax/xml/decode.js'
import type { XmlElement } from '../../syntax/xml/tree.js'
import type { XmlFile } from '../open.js'

const NAMES = /^(?:user|user-?name|login|pass|password|pwd)$/i

/**
 * The values of such attributes on any `<network>`, decoded and as they are written. Without recursion, whatever the
 * depth.
 */
export function credentialsInTransform({ document }: XmlFile): readonly string[] {
  const values: string[] = []
  const open: XmlElement[] = [document.root]
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    for (const child of element.children) open.push(child)
    if (element.name.toLowerCase() !== 'network') continue
    for (const attribute of element.attributes.filter(({ name }) => NAMES.test(name))) {
      values.push(attributeValue(attribute) ?? '', attribute.raw)
    }
  }
  return values.filter((value) => value !== '')
}
