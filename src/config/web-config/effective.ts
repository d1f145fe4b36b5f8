/**
 * What the site's runtime would use: `SmtpSection` with .NET Framework's defaults filled in.
 */
import type { SettingName, SmtpSettings } from '../../settings.js'
import { decodeAttribute } from '../xml/decode.js'
import type { XmlElement } from '../xml/tree.js'
import { parseBoolean, parseDeliveryFormat, parseDeliveryMethod, parsePort } from './values.js'

/** Signals a value that .NET refuses; it never leaves this file. */
class RefusedValue extends Error {}

/**
 * Reads the settings of an `<smtp>` element as `SmtpSection` holds them.
 *
 * @param smtp null where the site has none: the defaults alone count
 * @returns null where .NET refuses a value of the section
 */
export function effectiveSettings(smtp: XmlElement | null): SmtpSettings | null {
  try {
    return read(smtp)
  } catch (error) {
    if (error instanceof RefusedValue) return null
    throw error
  }
}

function read(smtp: XmlElement | null): SmtpSettings {
  const network = child(smtp, 'network')
  const pickup = child(smtp, 'specifiedPickupDirectory')
  return {
    from: text(smtp, 'from'),
    deliveryMethod: value(smtp, 'deliveryMethod', parseDeliveryMethod) ?? 'Network',
    deliveryFormat: value(smtp, 'deliveryFormat', parseDeliveryFormat) ?? 'SevenBit',
    host: text(network, 'host'),
    port: value(network, 'port', parsePort) ?? 25,
    userName: text(network, 'userName'),
    password: text(network, 'password'),
    enableSsl: value(network, 'enableSsl', parseBoolean) ?? false,
    defaultCredentials: value(network, 'defaultCredentials', parseBoolean) ?? false,
    clientDomain: text(network, 'clientDomain'),
    targetName: text(network, 'targetName'),
    pickupDirectoryLocation: text(pickup, 'pickupDirectoryLocation'),
  }
}

function child(smtp: XmlElement | null, name: string): XmlElement | null {
  return smtp?.children.find((element) => element.name === name) ?? null
}

function text(element: XmlElement | null, name: SettingName): string | null {
  const attribute = element?.attribute(name) ?? null
  return attribute === null ? null : decodeAttribute(attribute.raw).value
}

/** The value of an attribute, null where it is missing; throws where .NET refuses it. */
function value<T>(
  element: XmlElement | null,
  name: SettingName,
  parse: (value: string) => T | null,
): T | null {
  const written = text(element, name)
  if (written === null) return null
  const parsed = parse(written)
  if (parsed === null) throw new RefusedValue()
  return parsed
}
