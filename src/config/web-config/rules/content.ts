/**
 * What stands between the elements. Source: System.Configuration, XmlUtil.StrictReadToNextElement,
 * CopySection and VerifyIgnorableNodeType.
 */
import { at, related, type Complaint } from '../../../findings/rule.js'
import { withoutSpace } from '../../../syntax/xml/spots.js'
import type { XmlAttribute, XmlElement } from '../../../syntax/xml/tree.js'
import type { Reading } from '../model/reading.js'
import type { WebConfigRule } from '../model/rule.js'
import type { SectionUse } from '../model/skeleton.js'
import { isSpaceOutside, whiteSpaceAt, xmlSpaceOf } from '../model/white-space.js'

const stray: WebConfigRule = {
  id: 'content/stray',
  level: 'file',
  severity: 'error',
  summary:
    'Text, a CDATA section, a processing instruction or a reference stands between elements, outside of any section. White space and comments alone may stand there.',
  words: ['Unrecognized element.'],
  bad: { text: '<system.net>\n  ⟦# settings for mail⟧\n  <mailSettings />\n</system.net>' },
  good: { text: '<system.net>\n  <!-- settings for mail -->\n  <mailSettings />\n</system.net>' },
  check: ({ file, skeleton }) => {
    if (file.document.root.name !== 'configuration') return []
    const { text } = file.source
    const around = file.document.nodes.filter(({ kind }) => kind === 'instruction')
    const inside = skeleton.strays.filter((node) => !isSpaceOutside(text, node))
    return [...around, ...inside].map((node) =>
      at(file, withoutSpace(text, node), {
        message:
          'Something stands here that is neither an element nor a comment: text, CDATA, a reference, an invisible character or a processing instruction.',
        hint: 'Delete it, or put it into a comment: <!-- … -->.',
      }),
    )
  },
}

/** After a section it has copied, .NET passes over white space, but not over white space to be kept. */
const preservedSpace: WebConfigRule = {
  id: 'content/preserved-space',
  level: 'file',
  severity: 'error',
  summary:
    'White space stands directly after a section, in a group where `xml:space="preserve"` counts. .NET takes it for text.',
  words: ['Unrecognized element.'],
  bad: {
    text: '<system.net xml:space="preserve"><mailSettings><smtp from="a@example.com" />⟦\n⟧</mailSettings></system.net>',
  },
  good: {
    text: '<system.net>\n  <mailSettings>\n    <smtp from="a@example.com" />\n  </mailSettings>\n</system.net>',
  },
  check: (reading) => {
    if (!reading.file.source.text.includes('xml:space')) return []
    const preserving = preservingGroups(reading)
    const told = new Set<XmlAttribute>()
    return reading.skeleton.sections.flatMap((use) => {
      const attribute = use.element.parent === null ? null : preserving.get(use.element.parent)
      // One attribute is at fault, however many sections follow it.
      if (!attribute || told.has(attribute)) return []
      const complaints = spaceAfter(reading, use, attribute)
      if (complaints.length > 0) told.add(attribute)
      return complaints
    })
  },
}

function spaceAfter(
  { file }: Reading,
  { element }: SectionUse,
  attribute: XmlAttribute,
): readonly Complaint[] {
  const space = whiteSpaceAt(file.source.text, element.end)
  if (space.start === space.end) return []
  return [
    at(file, space, {
      message:
        'White space stands directly after <{name}>, and xml:space="preserve" makes it text.',
      hint: 'Delete the attribute xml:space.',
      names: { name: element.name },
      related: [related('The attribute', file, attribute)],
    }),
  ]
}

/** The groups in which white space is kept, each with the attribute that says so. */
function preservingGroups({ skeleton }: Reading): ReadonlyMap<XmlElement, XmlAttribute> {
  const preserving = new Map<XmlElement, XmlAttribute>()
  for (const group of skeleton.groups) {
    const own = xmlSpaceOf(group)
    const around = group.parent === null ? undefined : preserving.get(group.parent)
    const attribute = own === null ? around : own.attribute
    if (attribute === undefined || (own !== null && own.means !== 'preserve')) continue
    preserving.set(group, attribute)
  }
  return preserving
}

export const CONTENT_RULES: readonly WebConfigRule[] = [stray, preservedSpace]
