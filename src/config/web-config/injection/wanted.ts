/**
 * What the requested settings mean for the attributes of `<smtp>` and its children: which values are
 * wanted, and which attributes have to go.
 */
import type { RequestedSettings, SettingValue } from '../../../settings.js'
import { decodeAttribute } from '../../../syntax/xml/decode.js'
import type { XmlElement } from '../../../syntax/xml/tree.js'
import { elementNamed, SMTP_ATTRIBUTES, type SmtpAttribute } from '../model/schema.js'

/** What one attribute has to become. */
export interface WantedAttribute {
  readonly attribute: SmtpAttribute
  /** The value that .NET shall read; null: the attribute goes. */
  readonly value: SettingValue | null
}

/**
 * The attributes to set or to remove, in the order of the schema.
 *
 * Beside what is asked for: a user name is useless beside `defaultCredentials="true"`, which wins over
 * it (System.Net.Mail, SmtpNetworkElementInternal), so that attribute goes; a host is useless beside a
 * pickup delivery, so a `deliveryMethod` other than Network becomes Network.
 *
 * @param settings what the workflow asks for
 * @param smtp the element as it is, null where there is none
 */
export function wantedAttributes(
  settings: RequestedSettings,
  smtp: XmlElement | null,
): readonly WantedAttribute[] {
  return SMTP_ATTRIBUTES.flatMap((attribute) => {
    const requested = settings[attribute.name]
    const value = requested ?? impliedValue(attribute, settings, smtp)
    return value === undefined ? [] : [{ attribute, value }]
  })
}

function impliedValue(
  { element, name, read }: SmtpAttribute,
  settings: RequestedSettings,
  smtp: XmlElement | null,
): SettingValue | null | undefined {
  const written = smtp && elementNamed(smtp, element)?.attribute(name)
  if (!written) return undefined
  const present = read(decodeAttribute(written.raw).value)
  if (name === 'defaultCredentials' && settings.userName !== undefined) {
    return present === true ? null : undefined
  }
  if (name === 'deliveryMethod' && settings.host !== undefined) {
    return present === 'Network' ? undefined : 'Network'
  }
  return undefined
}

/** Whether a value in the file already reads as wanted, decoded and parsed as .NET does. */
export function readsAs(raw: string, { attribute, value }: WantedAttribute): boolean {
  return value !== null && attribute.read(decodeAttribute(raw).value) === value
}
