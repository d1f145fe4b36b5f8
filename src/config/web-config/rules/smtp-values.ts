/**
 * The values that .NET parses. Source: System.Net.Configuration, SmtpSection and SmtpNetworkElement;
 * System.ComponentModel, BaseNumberConverter and BooleanConverter.
 */
import { THIS_ACTION } from '../../../mentions.js'
import { placeholderIn } from '../../../redaction/placeholders.js'
import type { XmlAttribute } from '../../../syntax/xml/tree.js'
import { nearest } from '../../../text/near-miss.js'
import type { MailElement } from '../model/mail-elements.js'
import { valueOf, type Reading } from '../model/reading.js'
import { at, type Complaint, type Said } from '../../../findings/rule.js'
import { otherValue } from '../model/rewrites.js'
import type { WebConfigRule } from '../model/rule.js'
import {
  booleanMeantBy,
  parseBoolean,
  parseDeliveryFormat,
  parseDeliveryMethod,
  parseInt32,
  parsePort,
} from '../../../dotnet/values.js'

/** A value of the mail settings that is refused. */
interface Refused {
  readonly owner: MailElement
  readonly attribute: XmlAttribute
}

/** The attributes of that name whose value is refused. */
function refused(
  reading: Reading,
  name: string,
  isRefused: (value: string) => boolean,
): readonly Refused[] {
  const element = name.startsWith('delivery') ? 'smtp' : 'network'
  return reading.mailElements.flatMap((owner) => {
    if (owner.name !== element) return []
    const attribute = owner.element.attribute(name)
    const value = valueOf(owner.element, name)
    return attribute === null || value === null || !isRefused(value) ? [] : [{ owner, attribute }]
  })
}

const TOKEN_HINT = `It looks like a token that is still to be replaced: let ${THIS_ACTION} inject the value, or make sure that the token is replaced before the deploy.`

/** @param meantBy the value that was meant; null where none is near */
function complain(
  found: readonly Refused[],
  said: Said,
  meantBy: (value: string) => string | null = () => null,
): readonly Complaint[] {
  return found.map(({ owner: { file, location, element }, attribute }) => {
    const value = (valueOf(element, attribute.name) ?? '').trim()
    const names = { name: attribute.name }
    return at(file, attribute, {
      ...said,
      ...(placeholderIn(value) !== null && { hint: TOKEN_HINT }),
      names,
      location,
      ...otherValue(attribute, meantBy(value)),
    })
  })
}

/** One of the names; also the one that is written, where white space stands around it. */
function oneOf(names: readonly string[]): (value: string) => string | null {
  return (value) => names.find((name) => name === value) ?? nearest(value, names)
}

const PORT_HINT = 'Write a number from 1 to 65535; for most providers it is 587.'

const portFormat: WebConfigRule = {
  id: 'smtp/port-format',
  level: 'section',
  severity: 'error',
  summary:
    'The port is not a whole number: digits with an optional sign, or hexadecimal ones after `0x`, `#` or `&amp;h`.',
  words: [
    "The value of the property 'port' cannot be parsed. The error is: … is not a valid value for Int32.",
  ],
  bad: { text: '<smtp>\n  <network ⟦port="587.0"⟧ />\n</smtp>' },
  good: { text: '<smtp>\n  <network port="0x24B" />\n</smtp>' },
  check: (reading) =>
    complain(
      refused(reading, 'port', (value) => parseInt32(value) === null),
      { message: 'The port is not a number that .NET can read.', hint: PORT_HINT },
      (value) => /^(\d{1,5})\.0*$/.exec(value)?.[1] ?? null,
    ),
}

const portRange: WebConfigRule = {
  id: 'smtp/port-range',
  level: 'section',
  severity: 'error',
  summary: 'The port is not within 1 and 65535.',
  words: [
    "The value for the property 'port' is not valid. The error is: The value must be inside the range 1-65535.",
  ],
  bad: { text: '<smtp>\n  <network ⟦port="65536"⟧ />\n</smtp>' },
  good: { text: '<smtp>\n  <network port="587" />\n</smtp>' },
  check: (reading) =>
    complain(
      refused(reading, 'port', (value) => parseInt32(value) !== null && parsePort(value) === null),
      { message: 'The port is out of range.', hint: PORT_HINT },
    ),
}

const boolean: WebConfigRule = {
  id: 'smtp/boolean',
  level: 'section',
  severity: 'error',
  summary:
    '`enableSsl` or `defaultCredentials` is neither `true` nor `false` (in any letter case, white space around it is fine).',
  words: [
    "The value of the property '{name}' cannot be parsed. The error is: … is not a valid value for Boolean.",
  ],
  bad: { text: '<smtp>\n  <network ⟦enableSsl="1"⟧ />\n</smtp>' },
  good: { text: '<smtp>\n  <network enableSsl=" True " />\n</smtp>' },
  check: (reading) =>
    ['enableSsl', 'defaultCredentials'].flatMap((name) =>
      complain(
        refused(reading, name, (value) => parseBoolean(value) === null),
        {
          message: '"{name}" is neither true nor false.',
          hint: 'Write true or false; 1, yes and on are not understood.',
        },
        (value) => booleanMeantBy(value)?.toString() ?? null,
      ),
    ),
}

const deliveryMethod: WebConfigRule = {
  id: 'smtp/delivery-method',
  level: 'section',
  severity: 'error',
  summary:
    '`deliveryMethod` is none of `Network`, `SpecifiedPickupDirectory` and `PickupDirectoryFromIis` (in any letter case, without white space).',
  words: [
    "The value of the property 'deliveryMethod' cannot be parsed. The error is: SmtpDeliveryMethodTypeConverter cannot convert from System.String.",
  ],
  bad: { text: '<smtp ⟦deliveryMethod="Smtp"⟧ />' },
  good: { text: '<smtp deliveryMethod="network" />' },
  check: (reading) =>
    complain(
      refused(reading, 'deliveryMethod', (value) => parseDeliveryMethod(value) === null),
      {
        message: 'There is no delivery method of this name.',
        hint: 'Write Network, SpecifiedPickupDirectory or PickupDirectoryFromIis, without white space around it.',
      },
      oneOf(['Network', 'SpecifiedPickupDirectory', 'PickupDirectoryFromIis']),
    ),
}

const deliveryFormat: WebConfigRule = {
  id: 'smtp/delivery-format',
  level: 'section',
  severity: 'error',
  summary:
    '`deliveryFormat` is neither `SevenBit` nor `International` (in any letter case, without white space).',
  words: [
    "The value of the property 'deliveryFormat' cannot be parsed. The error is: SmtpDeliveryFormatTypeConverter cannot convert from System.String.",
  ],
  bad: { text: '<smtp ⟦deliveryFormat="utf-8"⟧ />' },
  good: { text: '<smtp deliveryFormat="International" />' },
  check: (reading) =>
    complain(
      refused(reading, 'deliveryFormat', (value) => parseDeliveryFormat(value) === null),
      {
        message: 'There is no delivery format of this name.',
        hint: 'Write SevenBit or International, without white space around it.',
      },
      oneOf(['SevenBit', 'International']),
    ),
}

export const SMTP_VALUE_RULES: readonly WebConfigRule[] = [
  portFormat,
  portRange,
  boolean,
  deliveryMethod,
  deliveryFormat,
]
