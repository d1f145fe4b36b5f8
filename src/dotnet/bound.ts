/**
 * What .NET's binder takes for a number, an enumeration or a span of time in a setting. Source: System.ComponentModel,
 * Int32Converter, EnumConverter, TimeSpanConverter; System.TimeSpan.
 */
import { parseInt32, trim } from './values.js'

/**
 * Reads a number as `Int32Converter` does; NUL characters behind a decimal number are skipped, as `Int32.Parse` does.
 *
 * @returns null where .NET refuses the value
 */
export function boundInt32(value: string): number | null {
  const digits = /^([^\0]*\d)\0+\s*$/.exec(value)?.[1]
  return parseInt32(digits === undefined || /[#x&]/i.test(digits) ? value : digits)
}

/**
 * Reads an enumeration as `EnumConverter` does: names in any letter case, numbers (also such that no name has), and
 * lists of both, whose bits are joined.
 *
 * @param names in the order of their numbers, from 0
 * @returns the number, or null where .NET refuses the value
 */
export function boundEnum(value: string, names: readonly string[]): number | null {
  const parts = value.split(',').map((part) => enumPart(trim(part), names))
  return parts.reduce((all, part) => (all === null || part === null ? null : all | part), 0)
}

function enumPart(text: string, names: readonly string[]): number | null {
  if (/^[+-]?\d+$/.test(text)) return parseInt32(text)
  // Letters beyond ASCII are none of a name, though JavaScript makes small ones of some.
  if (/[^\0-\x7f]/.test(text)) return null
  const index = names.findIndex((name) => name.toLowerCase() === text.toLowerCase())
  return index < 0 ? null : index
}

const TICKS = {
  day: 864_000_000_000n,
  hour: 36_000_000_000n,
  minute: 600_000_000n,
  second: 10_000_000n,
}
const LARGEST = (1n << 63n) - 1n

/** The forms of a span of time; the first one whose parts are in their ranges counts. */
const FORMS = [
  /^(?<sign>-?)(?<days>\d{1,8})$/,
  /^(?<sign>-?)(?<hours>\d{1,8}):(?<minutes>\d{1,2})(?::(?<seconds>\d{1,2})(?:\.(?<fraction>\d{1,7}))?)?$/,
  /^(?<sign>-?)(?<days>\d{1,8})\.(?<hours>\d{1,2}):(?<minutes>\d{1,2})(?::(?<seconds>\d{1,2})(?:\.(?<fraction>\d{1,7}))?)?$/,
  /^(?<sign>-?)(?<days>\d{1,8}):(?<hours>\d{1,2}):(?<minutes>\d{1,2}):(?<seconds>\d{1,2})(?:\.(?<fraction>\d{1,7}))?$/,
  /^(?<sign>-?)(?<days>\d{1,8}):(?<hours>\d{1,2}):(?<minutes>\d{1,2})$/,
] as const

/**
 * Reads a span of time as `TimeSpan.Parse` does: a number alone is days, and so is the first of three numbers where
 * it is too large for hours.
 *
 * @returns ticks of 100 ns, or null where .NET refuses the value
 */
export function boundTimeSpan(value: string): bigint | null {
  const text = trim(value)
  for (const form of FORMS) {
    const parts = form.exec(text)?.groups
    const span = parts === undefined ? null : ticksOf(parts)
    if (span !== null) return span
  }
  return null
}

function ticksOf(parts: Readonly<Record<string, string | undefined>>): bigint | null {
  const number = (name: string): bigint => BigInt(parts[name] ?? '0')
  const [hours, minutes, seconds] = [number('hours'), number('minutes'), number('seconds')]
  if (hours > 23n || minutes > 59n || seconds > 59n) return null
  const total =
    number('days') * TICKS.day +
    hours * TICKS.hour +
    minutes * TICKS.minute +
    seconds * TICKS.second +
    BigInt((parts['fraction'] ?? '').padEnd(7, '0'))
  if (total > LARGEST) return null
  return parts['sign'] === '-' ? -total : total
}

/** For limits. */
export const TICKS_OF_MILLISECOND = 10_000n
export const TICKS_OF_DAY = TICKS.day
