/**
 * The mail settings that result in one environment.
 */
import type { MailKitSettings, SettingName, Supplied } from '../../../settings.js'
import { THE_ENVIRONMENT, type EnvironmentResult } from '../../stack.js'
import type { Bound } from './bind.js'
import type { Reading } from './reading.js'
import { optionOf, smtpNames } from './reading.js'

const NOTHING: MailKitSettings = {
  from: null,
  host: null,
  port: null,
  secureSocketOptions: null,
  deliveryMethod: null,
  pickupDirectoryLocation: null,
  userName: null,
  password: null,
}

/** What the site would use; all null where `Smtp` is not there. */
export function effectiveOf(reading: Reading): MailKitSettings {
  if (reading.binding.smtp === null) return NOTHING
  const text = (name: string): Supplied<string> =>
    supplied(optionOf(reading, name), ({ value }) => (typeof value === 'string' ? value : null))
  const word = (name: string): Supplied<string> => supplied(optionOf(reading, name), nameOfNumber)
  return {
    from: text('From'),
    host: text('Host'),
    port: supplied(optionOf(reading, 'Port'), ({ value }) => usedPort(reading, value)),
    secureSocketOptions: word('SecureSocketOptions'),
    deliveryMethod: word('DeliveryMethod'),
    pickupDirectoryLocation: text('PickupDirectoryLocation'),
    userName: text('Username'),
    password: text('Password'),
  }
}

/** The option of each setting. */
const OPTIONS: Readonly<Record<keyof MailKitSettings, string>> = {
  from: 'From',
  host: 'Host',
  port: 'Port',
  secureSocketOptions: 'SecureSocketOptions',
  deliveryMethod: 'DeliveryMethod',
  pickupDirectoryLocation: 'PickupDirectoryLocation',
  userName: 'Username',
  password: 'Password',
}

/** Where settings come from, and what a later layer hides. */
type Origins = Required<Pick<EnvironmentResult<MailKitSettings>, 'origins' | 'hidden'>>

/** The layers of each setting: the path of a file, or that it is the environment. */
export function originsOf(reading: Reading): Origins {
  const origins = new Map<SettingName, string>()
  const hidden = new Map<SettingName, readonly string[]>()
  for (const [setting, option] of Object.entries(OPTIONS) as [SettingName, string][]) {
    const entries = reading.stack.entries(smtpNames(option))
    const names = entries.map(({ written }) => written?.file.path ?? THE_ENVIRONMENT)
    const origin = names.at(-1)
    if (origin === undefined) continue
    origins.set(setting, origin)
    if (names.length > 1) hidden.set(setting, names.slice(0, -1))
  }
  return { origins, hidden }
}

function supplied<Value>(
  bound: Bound | null,
  value: (bound: Bound) => Value | null,
): Supplied<Value> {
  if (bound === null) return null
  const environmentKey = bound.entry?.variable
  return bound.isKnown || environmentKey == null ? value(bound) : { environmentKey }
}

function nameOfNumber({ option: { type }, value }: Bound): string | null {
  if (type.kind !== 'enum' || typeof value !== 'number') return null
  return type.names[value] ?? String(value)
}

/** MailKit, SmtpClient.ComputeDefaultValues: 0 stands for a port that the option decides. */
export function usedPort(reading: Reading, value: Bound['value']): number | null {
  if (typeof value !== 'number') return null
  if (value !== 0) return value
  return optionOf(reading, 'SecureSocketOptions')?.value === 2 ? 465 : 25
}
