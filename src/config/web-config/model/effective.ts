/**
 * What the site's runtime would use: `SmtpSection` with .NET Framework's defaults filled in.
 */
import type { SettingName, SettingValue, SmtpSettings } from '../../../settings.js'
import { attributeValue } from '../../../syntax/xml/decode.js'
import type { XmlElement } from '../../../syntax/xml/tree.js'
import { childrenNamed } from './mail-sections.js'
import { SMTP_ATTRIBUTES } from './schema.js'
import {
  parseBoolean,
  parseDeliveryFormat,
  parseDeliveryMethod,
  parsePort,
} from '../../../dotnet/values.js'

/** Signals a value that .NET refuses; it never leaves this file. */
class RefusedValue extends Error {}

/**
 * Reads the settings of `<smtp>` elements as `SmtpSection` contains them. Attributes are inherited one by one.
 *
 * @param layers the `<smtp>` of the site, then that of its part; none: the defaults alone count
 * @returns null where .NET refuses a value of the section
 */
export function effectiveSettings(layers: readonly XmlElement[]): SmtpSettings | null {
  try {
    return read(layers)
  } catch (error) {
    if (error instanceof RefusedValue) return null
    throw error
  }
}

/** Signals a value that .NET refuses. */
const REFUSED = Symbol('refused')

const DEFAULTS: Partial<SmtpSettings> = {
  deliveryMethod: 'Network',
  deliveryFormat: 'SevenBit',
  port: 25,
  enableSsl: false,
  defaultCredentials: false,
}

/**
 * Which parts of the site get other settings than the site itself. The values of the site are read once, and
 * of a part only what it has itself: both may be long, and the parts many.
 *
 * @param site the `<smtp>` of the site; none: the defaults alone count
 * @returns whether the settings of an `<smtp>` that lies over it differ from the site's
 */
export function differingFrom(site: readonly XmlElement[]): (part: XmlElement) => boolean {
  const ofSite = writtenIn(site)
  const refused = new Set([...ofSite.keys()].filter((name) => ofSite.get(name) === REFUSED))
  return (part) => {
    const own = [...writtenIn([part])]
    const stays = refused.size - own.filter(([name]) => refused.has(name)).length
    const isRefused = stays > 0 || own.some(([, found]) => found === REFUSED)
    if (isRefused || refused.size > 0) return isRefused !== refused.size > 0
    return own.some(([name, found]) => found !== (ofSite.get(name) ?? DEFAULTS[name]))
  }
}

/** The settings that have an attribute. */
function writtenIn(
  smtp: readonly XmlElement[],
): ReadonlyMap<keyof SmtpSettings, SettingValue | typeof REFUSED> {
  const found = new Map<keyof SmtpSettings, SettingValue | typeof REFUSED>()
  for (const { element, name, read: parse } of SMTP_ATTRIBUTES) {
    const written = text(element === 'smtp' ? smtp : childrenNamed(smtp, element), name)
    if (written !== null) found.set(name, parse(written) ?? REFUSED)
  }
  return found
}

function read(smtp: readonly XmlElement[]): SmtpSettings {
  const network = childrenNamed(smtp, 'network')
  const pickup = childrenNamed(smtp, 'specifiedPickupDirectory')
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

/** The value that the last of the elements with the attribute gives it. */
function text(elements: readonly XmlElement[], name: SettingName): string | null {
  const owner = elements.findLast((element) => element.attribute(name) !== null)
  return attributeValue(owner?.attribute(name) ?? null)
}

/** The value of an attribute, null where it is missing; throws where .NET refuses it. */
function value<T>(
  elements: readonly XmlElement[],
  name: SettingName,
  parse: (value: string) => T | null,
): T | null {
  const written = text(elements, name)
  if (written === null) return null
  const parsed = parse(written)
  if (parsed === null) throw new RefusedValue()
  return parsed
}
