/**
 * The attributes of `<smtp>` and its children. Source: System.Configuration,
 * ConfigurationElement.DeserializeElement.
 */
import type { XmlAttribute } from '../../../syntax/xml/tree.js'
import {
  hasForeignPrefix,
  prefixOf,
  schemaAttributes,
  schemaElements,
  type MailElement,
} from '../model/mail-elements.js'
import { correction } from '../../../text/near-miss.js'
import { at, type Complaint } from '../../../findings/rule.js'
import { parseBoolean } from '../../../dotnet/values.js'
import { attributeValue } from '../../../syntax/xml/decode.js'
import { attributeName } from '../../../syntax/xml/spots.js'
import { nameRewrite, otherName, withoutAttribute } from '../model/rewrites.js'
import type { WebConfigRule } from '../model/rule.js'
import { SMTP_ATTRIBUTES } from '../model/schema.js'
import { LOCK_ATTRIBUTES } from './smtp-locks.js'

const unknown: WebConfigRule = {
  id: 'smtp/unknown-attribute',
  level: 'section',
  severity: 'error',
  summary:
    '`<smtp>`, `<network>` or `<specifiedPickupDirectory>` has an attribute that is not in the schema. Letter case counts.',
  words: ["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],
  bad: { text: '<smtp>\n  <network host="smtp.example.com" ⟦enableSSL⟧="true" />\n</smtp>' },
  good: { text: '<smtp>\n  <network host="smtp.example.com" enableSsl="true" />\n</smtp>' },
  check: (reading) =>
    unknownAttributes(reading.mailElements)
      .filter((found) => kindOf(found) === 'unknown')
      .map(({ owner: { file, element, name, location }, attribute }) =>
        at(file, attributeName(attribute), {
          message: '<{owner}> has no attribute "{name}".',
          hint: hintFor(name, attribute.name),
          names: { name: attribute.name, owner: name },
          location,
          ...mendOf(file.source.text, { element, name, attribute }),
        }),
      ),
}

const elementAsAttribute: WebConfigRule = {
  id: 'smtp/element-as-attribute',
  level: 'section',
  severity: 'error',
  summary: '`<smtp>` has an attribute `network` or `specifiedPickupDirectory`: these are elements.',
  words: ["The value of the property '{name}' cannot be parsed. The error is: …"],
  bad: { text: '<smtp ⟦network⟧="smtp.example.com" />' },
  good: { text: '<smtp>\n  <network host="smtp.example.com" />\n</smtp>' },
  check: (reading) =>
    unknownAttributes(reading.mailElements)
      .filter((found) => kindOf(found) === 'element')
      .map(({ owner: { file, location }, attribute }) =>
        at(file, attributeName(attribute), {
          message: '"{name}" is an element in <smtp>, not an attribute.',
          hint: 'Write it as an element: <{name} … />.',
          names: { name: attribute.name },
          location,
        }),
      ),
}

const undeclaredPrefix: WebConfigRule = {
  id: 'smtp/undeclared-prefix',
  level: 'section',
  severity: 'error',
  summary:
    'An attribute or element of the section has a prefix that is declared above `<smtp>`. .NET reads the section on its own, where that declaration is missing.',
  words: ["'{prefix}' is an undeclared prefix."],
  bad: {
    text: '<system.net xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">\n  <mailSettings>\n    <smtp ⟦xdt:Transform⟧="Replace" />\n  </mailSettings>\n</system.net>',
  },
  good: { text: '<smtp from="a@example.com" />' },
  check: (reading) => {
    const elements = reading.mailElements
    const attributes = unknownAttributes(elements)
      .filter((found) => kindOf(found) === 'prefix')
      .map(({ owner, attribute }) => ({
        owner,
        span: attributeName(attribute),
        name: attribute.name,
        attribute,
      }))
    const children = elements
      .filter(({ name }) => name === 'smtp')
      .flatMap((owner) =>
        owner.element.children
          .filter((child) => hasForeignPrefix(child.name, child, owner.smtp))
          .map((child) => ({
            owner,
            span: { start: child.start + 1, end: child.nameEnd },
            name: child.name,
            attribute: null,
          })),
      )
    return [...attributes, ...children].map(
      ({ owner: { file, location }, span, name, attribute }) =>
        at(file, span, {
          message:
            'The prefix of {name} is declared outside of <smtp>, which .NET reads on its own.',
          hint: 'Delete it. Attributes such as xdt:Transform belong in a transform file.',
          names: { name, prefix: prefixOf(name) },
          location,
          ...(attribute === null ? {} : withoutAttribute(file.source.text, attribute)),
        }),
    )
  },
}

interface Unknown {
  readonly owner: MailElement
  readonly attribute: XmlAttribute
}

/** Attributes of a section that BaseConfigurationRecord reads itself. */
const SECTION_ATTRIBUTES = ['configProtectionProvider', 'configBuilders']

function unknownAttributes(owners: readonly MailElement[]): readonly Unknown[] {
  return owners.flatMap((owner) => {
    const known = new Set([
      ...schemaAttributes(owner.name),
      ...LOCK_ATTRIBUTES,
      ...(owner.name === 'smtp' ? SECTION_ATTRIBUTES : []),
    ])
    return owner.element.attributes
      .filter(({ name }) => !known.has(name))
      .map((attribute) => ({ owner, attribute }))
  })
}

/** How .NET comes to refuse an attribute. */
function kindOf({ owner, attribute }: Unknown): 'unknown' | 'element' | 'prefix' {
  if (schemaElements(owner.name).includes(attribute.name)) return 'element'
  return hasForeignPrefix(attribute.name, owner.element, owner.smtp) ? 'prefix' : 'unknown'
}

/** What people write for an attribute of the schema, in lower case. */
const SYNONYMS: Readonly<Record<string, string>> = {
  ssl: 'enableSsl',
  tls: 'enableSsl',
  enabletls: 'enableSsl',
  usessl: 'enableSsl',
  usetls: 'enableSsl',
  starttls: 'enableSsl',
  enablestarttls: 'enableSsl',
  user: 'userName',
  login: 'userName',
  pass: 'password',
  pwd: 'password',
  server: 'host',
  hostname: 'host',
  smtpserver: 'host',
  sender: 'from',
  usedefaultcredentials: 'defaultCredentials',
  domain: 'clientDomain',
  ehlo: 'clientDomain',
}

/** A name in another letter case, or of other programs; what .NET does not have can go. */
function mendOf(
  text: string,
  { element, name, attribute }: Pick<MailElement, 'element' | 'name'> & Pick<Unknown, 'attribute'>,
): Pick<Complaint, 'rewrite'> {
  const lower = attribute.name.toLowerCase()
  if (lower === 'timeout') return withoutAttribute(text, attribute)
  const own = schemaAttributes(name)
  const synonym = Object.hasOwn(SYNONYMS, lower) ? SYNONYMS[lower] : undefined
  if (synonym === undefined || !own.includes(synonym)) return nameRewrite(element, attribute, own)
  const value = attributeValue(attribute) ?? ''
  const isSwitch = synonym === 'enableSsl' || synonym === 'defaultCredentials'
  return isSwitch && parseBoolean(value) === null ? {} : otherName(element, attribute, synonym)
}

function hintFor(owner: MailElement['name'], written: string): string {
  const lower = written.toLowerCase()
  const every = SMTP_ATTRIBUTES.map(({ name }) => name as string)
  const synonym = Object.hasOwn(SYNONYMS, lower) ? SYNONYMS[lower] : undefined
  const exact = every.find((name) => name.toLowerCase() === lower) ?? synonym
  if (lower === 'timeout') return 'Delete it: the timeout can be set in code only.'
  if (lower === 'inheritinchildapplications')
    return 'Put it on <location path=".">, around <system.net>.'
  if (lower === 'configsource') return 'Write configSource, on <smtp> in the web.config.'
  if (exact !== undefined) return `Write ${onItsElement(exact, owner)}.`
  const guess = { show: (name: string) => onItsElement(name, owner), otherwise: 'delete it' }
  return (
    correction(written, schemaAttributes(owner), guess) ??
    correction(written, every, guess) ??
    `Delete it; <${owner}> takes ${schemaAttributes(owner).join(', ')}.`
  )
}

/** An attribute by its name; where it belongs on another element, with that one. */
function onItsElement(meant: string, owner: MailElement['name']): string {
  const attribute = SMTP_ATTRIBUTES.find(({ name }) => name === meant)
  return attribute === undefined || attribute.element === owner
    ? meant
    : `${meant}, on <${attribute.element}>`
}

export const SMTP_ATTRIBUTE_RULES: readonly WebConfigRule[] = [
  unknown,
  elementAsAttribute,
  undeclaredPrefix,
]
