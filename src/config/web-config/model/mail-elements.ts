/**
 * The elements of `<smtp>` that .NET reads: the section itself and its children of the schema.
 */
import type { XmlFile } from '../../open.js'
import type { XmlElement } from '../../../syntax/xml/tree.js'
import { SMTP_ATTRIBUTES, SMTP_ELEMENTS, type SmtpElementName } from './schema.js'
import type { Location } from './skeleton.js'
import type { ElementInFile } from './web-config.js'

/** An `<smtp>` that .NET reads settings from. */
export interface MailSection extends ElementInFile {
  /** null for that of the site itself. */
  readonly location: Location | null
}

/** One element of the schema, where it stands. */
export interface MailElement {
  readonly file: XmlFile
  readonly element: XmlElement
  readonly name: SmtpElementName
  readonly smtp: XmlElement
  readonly location: Location | null
}

/** Every element of the schema in every `<smtp>` whose content .NET takes as it stands. */
export function mailElementsIn(mail: readonly MailSection[]): readonly MailElement[] {
  return mail.filter(({ element }) => !isOpaque(element)).flatMap(elementsOf)
}

/** Whether what the section contains is known on the server alone: encrypted, or filled in by a builder. */
export function isOpaque(smtp: XmlElement): boolean {
  return (
    smtp.attribute('configProtectionProvider') !== null || smtp.attribute('configBuilders') !== null
  )
}

function elementsOf({ file, element: smtp, location }: MailSection): readonly MailElement[] {
  const elements = smtp.children.flatMap((element) => {
    const name = SMTP_ELEMENTS.find((known) => known === element.name && known !== 'smtp')
    return name === undefined ? [] : [{ file, element, name, smtp, location }]
  })
  return [{ file, element: smtp, name: 'smtp', smtp, location }, ...elements]
}

const ATTRIBUTES = namesOf((element) =>
  SMTP_ATTRIBUTES.filter((attribute) => attribute.element === element).map(({ name }) => name),
)
const ELEMENTS = namesOf((element) =>
  element === 'smtp' ? SMTP_ELEMENTS.filter((name) => name !== 'smtp') : [],
)

function namesOf(
  names: (element: SmtpElementName) => readonly string[],
): Readonly<Record<SmtpElementName, readonly string[]>> {
  return {
    smtp: names('smtp'),
    network: names('network'),
    specifiedPickupDirectory: names('specifiedPickupDirectory'),
  }
}

/** The attributes that the schema gives an element. */
export function schemaAttributes(element: SmtpElementName): readonly string[] {
  return ATTRIBUTES[element]
}

/** The elements that the schema allows in an element. */
export function schemaElements(element: SmtpElementName): readonly string[] {
  return ELEMENTS[element]
}

/** Whether a name has a prefix that is not declared between its element and `<smtp>`. */
export function hasForeignPrefix(name: string, element: XmlElement, smtp: XmlElement): boolean {
  const prefix = prefixOf(name)
  if (prefix === '' || prefix === 'xml' || prefix === 'xmlns') return false
  const declares = (one: XmlElement) => one.attribute(`xmlns:${prefix}`) !== null
  return !declares(element) && !declares(smtp)
}

/** The prefix of a qualified name; empty where it has none. */
export function prefixOf(name: string): string {
  return name.includes(':') ? name.slice(0, name.indexOf(':')) : ''
}
