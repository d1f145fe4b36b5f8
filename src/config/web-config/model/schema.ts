/**
 * The schema of `<smtp>`: which setting is which attribute of which element.
 * Source: System.Net.Configuration, SmtpSection, SmtpNetworkElement and
 * SmtpSpecifiedPickupDirectoryElement (.NET Framework 4.8).
 */
import type { SettingName, SettingValue, SmtpSettings } from '../../../settings.js'
import type { XmlElement } from '../../../syntax/xml/tree.js'
import {
  parseBoolean,
  parseDeliveryFormat,
  parseDeliveryMethod,
  parsePort,
} from '../../../dotnet/values.js'

/** The elements that contain settings: `<smtp>` itself and its two children. */
export const SMTP_ELEMENTS = ['smtp', 'network', 'specifiedPickupDirectory'] as const
export type SmtpElementName = (typeof SMTP_ELEMENTS)[number]

/** One attribute of the schema. Element and attribute names are compared with letter case. */
export interface SmtpAttribute {
  readonly element: SmtpElementName
  readonly name: keyof SmtpSettings
  /** Reads a decoded value as .NET does; null where .NET refuses it. */
  readonly read: (value: string) => SettingValue | null
}

const asIs = (value: string): string => value

/** Every attribute, in the order in which new ones are written. */
export const SMTP_ATTRIBUTES: readonly SmtpAttribute[] = [
  { element: 'smtp', name: 'from', read: asIs },
  { element: 'smtp', name: 'deliveryMethod', read: parseDeliveryMethod },
  { element: 'smtp', name: 'deliveryFormat', read: parseDeliveryFormat },
  { element: 'network', name: 'host', read: asIs },
  { element: 'network', name: 'port', read: parsePort },
  { element: 'network', name: 'userName', read: asIs },
  { element: 'network', name: 'password', read: asIs },
  { element: 'network', name: 'enableSsl', read: parseBoolean },
  { element: 'network', name: 'defaultCredentials', read: parseBoolean },
  { element: 'network', name: 'clientDomain', read: asIs },
  { element: 'network', name: 'targetName', read: asIs },
  { element: 'specifiedPickupDirectory', name: 'pickupDirectoryLocation', read: asIs },
]

/** The attribute that contains a setting. */
export function attributeOf(setting: SettingName): SmtpAttribute {
  const attribute = SMTP_ATTRIBUTES.find(({ name }) => name === setting)
  if (attribute === undefined) throw new RangeError(`No attribute has the setting ${setting}`)
  return attribute
}

/** `<smtp>` itself, or its first child of that name. */
export function elementNamed(smtp: XmlElement, name: SmtpElementName): XmlElement | null {
  if (name === 'smtp') return smtp
  return smtp.children.find((child) => child.name === name) ?? null
}
