/**
 * `xml:space`. Source: System.Xml, XmlTextReaderImpl.OnXmlReservedAttribute; XML 1.0 itself is milder.
 */
import { at } from '../../../findings/rule.js'
import type { XmlAttribute, XmlElement } from '../../../syntax/xml/tree.js'
import type { WebConfigRule } from '../model/rule.js'
import { xmlSpaceOf } from '../model/white-space.js'

const xmlSpace: WebConfigRule = {
  id: 'document/xml-space',
  level: 'file',
  severity: 'error',
  summary: 'An attribute `xml:space` has a value other than `preserve` and `default`.',
  words: ["'…' is an invalid xml:space value."],
  bad: { text: '<appSettings>\n  <add key="a" value="b" ⟦xml:space="keep"⟧ />\n</appSettings>' },
  good: { text: '<appSettings>\n  <add key="a" value="b" xml:space="default" />\n</appSettings>' },
  check: ({ file }) => {
    if (!file.source.text.includes('xml:space')) return []
    return invalidIn(file.document.root).map((attribute) =>
      at(file, attribute, {
        message: 'The value of xml:space is neither "preserve" nor "default".',
        hint: 'Delete the attribute.',
      }),
    )
  },
}

/** In document order, without recursion, since a file may nest as deep as it likes. */
function invalidIn(root: XmlElement): readonly XmlAttribute[] {
  const found: XmlAttribute[] = []
  const open = [root]
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    const space = xmlSpaceOf(element)
    if (space?.means === 'nothing') found.push(space.attribute)
    for (const child of element.children.toReversed()) open.push(child)
  }
  return found
}

export const XML_SPACE_RULES: readonly WebConfigRule[] = [xmlSpace]
