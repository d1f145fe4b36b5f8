/**
 * What stands inside of `<smtp>`. Source: System.Configuration, ConfigurationElement.DeserializeElement.
 */
import type { XmlElement } from '../../../syntax/xml/tree.js'
import {
  hasForeignPrefix,
  schemaAttributes,
  schemaElements,
  type MailElement,
} from '../model/mail-elements.js'
import { elementNamed } from '../model/schema.js'
import { isSpaceInside } from '../model/white-space.js'
import { correction } from '../../../text/near-miss.js'
import { at, related } from '../../../findings/rule.js'
import { nameSpan, startTag, withoutSpace } from '../../../syntax/xml/spots.js'
import type { WebConfigRule } from '../model/rule.js'

interface Child {
  readonly owner: MailElement
  readonly child: XmlElement
}

/** Every element inside that is not of the schema, but for those with a prefix of their own rule. */
function unknownChildren(owners: readonly MailElement[]): readonly Child[] {
  return owners.flatMap((owner) =>
    owner.element.children
      .filter((child) => !schemaElements(owner.name).includes(child.name))
      .filter((child) => !hasForeignPrefix(child.name, child, owner.smtp))
      .map((child) => ({ owner, child })),
  )
}

function isAttribute({ owner, child }: Child): boolean {
  return schemaAttributes(owner.name).includes(child.name)
}

const unknown: WebConfigRule = {
  id: 'smtp/unknown-element',
  level: 'section',
  severity: 'error',
  summary:
    '`<smtp>` contains an element other than `<network>` and `<specifiedPickupDirectory>`, or one of these contains an element. Letter case counts.',
  words: ["Unrecognized element '{name}'."],
  bad: { text: '<smtp>\n  <⟦Network⟧ host="smtp.example.com" />\n</smtp>' },
  good: { text: '<smtp>\n  <network host="smtp.example.com" />\n</smtp>' },
  check: (reading) =>
    unknownChildren(reading.mailElements)
      .filter((found) => !isAttribute(found))
      .map(({ owner, child }) =>
        at(owner.file, nameSpan(child), {
          message: '<{owner}> contains an element that it does not know: <{name}>.',
          hint: hintFor(owner, child),
          names: { name: child.name, owner: owner.name },
          location: owner.location,
        }),
      ),
}

function hintFor(owner: MailElement, child: XmlElement): string {
  const corrected = correction(child.name, schemaElements(owner.name), {
    show: (meant) => `<${meant}>`,
    otherwise: 'delete it',
  })
  if (corrected !== null) return corrected
  return owner.name === 'smtp'
    ? 'Delete it; <smtp> contains <network> and <specifiedPickupDirectory>.'
    : 'Delete it; <{owner}> does not contain elements; its settings are attributes.'
}

const attributeAsElement: WebConfigRule = {
  id: 'smtp/attribute-as-element',
  level: 'section',
  severity: 'error',
  summary: 'An attribute of the schema is written as an element.',
  words: ["Property '{name}' is not a ConfigurationElement."],
  bad: { text: '<smtp>\n  <network>\n    <⟦host⟧>smtp.example.com</host>\n  </network>\n</smtp>' },
  good: { text: '<smtp>\n  <network host="smtp.example.com" />\n</smtp>' },
  check: (reading) =>
    unknownChildren(reading.mailElements)
      .filter(isAttribute)
      .map(({ owner, child }) =>
        at(owner.file, nameSpan(child), {
          message: '"{name}" is an attribute of <{owner}>, not an element.',
          hint: 'Write it as an attribute: <{owner} {name}="…">.',
          names: { name: child.name, owner: owner.name },
          location: owner.location,
        }),
      ),
}

const duplicate: WebConfigRule = {
  id: 'smtp/duplicate-element',
  level: 'section',
  severity: 'error',
  summary: '`<network>` or `<specifiedPickupDirectory>` appears twice in one `<smtp>`.',
  words: ['The element <{name}> may only appear once in this section.'],
  bad: {
    text: '<smtp>\n  <network host="smtp.example.com" />\n  ⟦<network port="587" />⟧\n</smtp>',
  },
  good: { text: '<smtp>\n  <network host="smtp.example.com" port="587" />\n</smtp>' },
  check: (reading) => {
    return reading.mailElements.flatMap(({ file, smtp, element, name, location }) => {
      const first = elementNamed(smtp, name)
      if (first === null || first.start === element.start) return []
      return [
        at(file, startTag(element), {
          message: '<{name}> appears a second time in this <smtp>.',
          hint: 'Put all attributes on one <{name}>.',
          names: { name },
          location,
          related: [related('The first one', file, startTag(first))],
        }),
      ]
    })
  },
}

const text: WebConfigRule = {
  id: 'smtp/text',
  level: 'section',
  severity: 'error',
  summary:
    'Text or a CDATA section stands in `<smtp>` or one of its children; often an invisible character.',
  words: ['The configuration section cannot contain a CDATA or text element.'],
  bad: { text: '<smtp from="a@example.com">\n  ⟦host: smtp.example.com⟧\n</smtp>' },
  good: { text: '<smtp from="a@example.com">\n  <!-- host: smtp.example.com -->\n</smtp>' },
  check: (reading) =>
    reading.mailElements.flatMap(({ file, element, name, location }) =>
      element.nodes
        .filter(({ kind }) => kind === 'text' || kind === 'cdata' || kind === 'reference')
        .filter((node) => !isSpaceInside(file.source.text, node))
        .map((node) =>
          at(file, withoutSpace(file.source.text, node), {
            message: 'Text stands in <{name}>.',
            hint: 'Delete it, or put it into a comment: <!-- … -->. Settings are attributes.',
            names: { name },
            location,
          }),
        ),
    ),
}

export const SMTP_CONTENT_RULES: readonly WebConfigRule[] = [
  unknown,
  attributeAsElement,
  duplicate,
  text,
]
