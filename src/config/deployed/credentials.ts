/**
 * User names and passwords that stand in a transform.
 */
import type { XmlElement } from '../../syntax/xml/tree.js'
import type { XmlFile } from '../open.js'
import { valuesOf } from '../web-config/model/credentials.js'

/** The values of such attributes on any `<network>`, decoded and as they are written. Without recursion, whatever the depth. */
export function credentialsInTransform({ document }: XmlFile): readonly string[] {
  const values: string[] = []
  const open: XmlElement[] = [document.root]
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    for (const child of element.children) open.push(child)
    if (element.name.toLowerCase() === 'network')
      for (const value of valuesOf(element)) values.push(value)
  }
  return values.filter((value) => value !== '')
}
