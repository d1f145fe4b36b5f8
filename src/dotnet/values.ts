/**
 * The grammars of .NET Framework's attribute values: what text its converters take, and for what.
 */
import {
  DELIVERY_FORMATS,
  DELIVERY_METHODS,
  type DeliveryFormat,
  type DeliveryMethod,
} from '../settings.js'
import { trimOf } from '../text/trim.js'

// Char.IsWhiteSpace of .NET Framework 4.8, which String.Trim follows. Unlike JavaScript's trim it
// takes U+0085 and leaves U+FEFF.
const WHITE_SPACE = /[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/
const WHITE_SPACE_OR_NUL = new RegExp(`\0|${WHITE_SPACE.source}`)

/** `String.Trim()`. */
export function trim(value: string): string {
  return trimOf(value, WHITE_SPACE)
}

/**
 * Reads a number as `Int32Converter` does (`BaseNumberConverter.ConvertFrom`): trimmed, decimal with a
 * sign, or hexadecimal after `#`, `0x` or `&h`, where eight digits may set the sign.
 *
 * @param value the attribute's value, decoded
 * @returns null where .NET refuses the value, also for what does not fit into 32 bits
 */
export function parseInt32(value: string): number | null {
  const text = trim(value)
  const hexadecimal = /^(?:#|0x|&h)([0-9a-f]+)$/i.exec(text)?.[1]
  if (hexadecimal !== undefined) {
    const bits = Number.parseInt(hexadecimal, 16)
    return bits > 0xffff_ffff ? null : bits | 0
  }
  const decimal = /^[+-]?\d+$/.test(text) ? Number(text) : null
  return decimal !== null && decimal === (decimal | 0) ? decimal | 0 : null
}

/**
 * Reads a port: a number in the range that `SmtpNetworkElement` validates.
 *
 * @param value the attribute's value, decoded
 * @returns 1 to 65535, or null where .NET refuses the value
 */
export function parsePort(value: string): number | null {
  const port = parseInt32(value)
  return port !== null && port >= 1 && port <= 65_535 ? port : null
}

/**
 * Reads a boolean as `BooleanConverter` does (`Boolean.Parse`): any letter case, white space and NUL
 * around it.
 *
 * @param value the attribute's value, decoded
 * @returns null where .NET refuses the value
 */
export function parseBoolean(value: string): boolean | null {
  const text = trimOf(value, WHITE_SPACE_OR_NUL).toLowerCase()
  if (text === 'true') return true
  return text === 'false' ? false : null
}

/** The boolean of somebody who writes it as other programs read it, and .NET does not; null for anything else. */
export function booleanMeantBy(value: string): boolean | null {
  if (/^(?:1|yes|on)$/i.test(value)) return true
  return /^(?:0|no|off)$/i.test(value) ? false : null
}

/**
 * Reads `deliveryMethod` as `SmtpDeliveryMethodTypeConverter` does: any letter case, not trimmed.
 *
 * @param value the attribute's value, decoded
 * @returns the documented spelling, or null where .NET refuses the value
 */
export function parseDeliveryMethod(value: string): DeliveryMethod | null {
  return DELIVERY_METHODS.find((name) => name.toLowerCase() === value.toLowerCase()) ?? null
}

/**
 * Reads `deliveryFormat` as `SmtpDeliveryFormatTypeConverter` does: any letter case, not trimmed.
 *
 * @param value the attribute's value, decoded
 * @returns the documented spelling, or null where .NET refuses the value
 */
export function parseDeliveryFormat(value: string): DeliveryFormat | null {
  return DELIVERY_FORMATS.find((name) => name.toLowerCase() === value.toLowerCase()) ?? null
}
