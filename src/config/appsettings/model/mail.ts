/**
 * The mail settings of one environment, as the rules on settings see them.
 */
import { trim } from '../../../dotnet/values.js'
import type { Intent } from '../../../findings/intent.js'
import type { Credential } from '../../../mail/login.js'
import type { MailKitMail, MailKitSetting } from '../../../mail/mail-kit.js'
import type { SettingName, SmtpSettings } from '../../../settings.js'
import { isSameEnvironment } from '../../stack.js'
import { usedPort } from './effective.js'
import { environmentOf } from './environments.js'
import { valueSpotOf } from './layers.js'
import { otherValue } from './rewrites.js'
import { optionOf, smtpNames, textOf, valueSpot, type Reading } from './reading.js'

/** The option of each setting that both clients have. */
const OPTION_OF: Partial<Record<SettingName, string>> = {
  from: 'From',
  host: 'Host',
  port: 'Port',
  userName: 'Username',
  password: 'Password',
  pickupDirectoryLocation: 'PickupDirectoryLocation',
}

/** null where `Smtp` is not there. */
export function mailKitMail(reading: Reading, intent: Intent): MailKitMail | null {
  if (reading.binding.smtp === null) return null
  const option = optionOf(reading, 'SecureSocketOptions')
  const port = optionOf(reading, 'Port')
  const number = (bound: typeof port): number | null =>
    typeof bound?.value === 'number' ? bound.value : null
  const settings = settingsOf(reading)
  const entryOf = (name: string) => optionOf(reading, name)?.entry ?? null
  const spot = (name: string) => valueSpot(reading, entryOf(name), smtpNames(name))
  return {
    client: 'MailKit',
    settings,
    login: {
      userName: credentialOf(reading, 'Username', intent),
      password: credentialOf(reading, 'Password', intent),
      defaultCredentials: false,
    },
    secureSocketOptions: number(option),
    port: number(port),
    isOfOneEnvironment: (setting) => isOfOneEnvironment(reading, OPTION_OF[setting] ?? ''),
    inComment: () => null,
    at: (setting, { instead, ...said }) => {
      const name = OPTION_OF[setting] ?? 'Host'
      const rewrite = instead === undefined ? {} : otherValue(entryOf(name), instead)
      const complaint = { ...spot(name), ...said, ...rewrite }
      return isGiven(setting, settings, intent) ? { ...complaint, setting } : complaint
    },
    spot,
    otherwise: (name, value) => otherValue(entryOf(name), value),
    isUnknown: (name) => optionOf(reading, name)?.isKnown === false,
    passwordsInFiles: reading.stack.entries(smtpNames('Password')).flatMap((entry) => {
      const written = valueSpotOf(entry)
      return written === null || !entry.value ? [] : [{ ...written, value: entry.value }]
    }),
  }
}

function isOfOneEnvironment(reading: Reading, name: string): boolean {
  const file = optionOf(reading, name)?.entry?.written?.file
  const environment = file === undefined ? null : environmentOf(file.path)
  return environment !== null && !isSameEnvironment(environment, 'Production')
}

/** Whether an input decides a setting here: in another environment, a later layer may hide it. */
function isGiven(
  setting: SettingName,
  settings: SmtpSettings,
  { settings: given }: Intent,
): boolean {
  return setting !== 'secureSocketOptions' && given[setting] === settings[setting]
}

/** In the words of both clients: mail goes into a folder as soon as one is named. */
function settingsOf(reading: Reading): SmtpSettings {
  const text = (name: string): string | null => textOf(reading, name) || null
  const directory = text('PickupDirectoryLocation')
  const option = optionOf(reading, 'SecureSocketOptions')?.value
  return {
    from: text('From'),
    host: text('Host'),
    port: usedPort(reading, optionOf(reading, 'Port')?.value ?? null) ?? 25,
    userName: text('Username'),
    password: text('Password'),
    deliveryMethod: trim(directory ?? '') === '' ? 'Network' : 'SpecifiedPickupDirectory',
    deliveryFormat: 'International',
    enableSsl: option !== 0,
    defaultCredentials: false,
    clientDomain: null,
    targetName: null,
    pickupDirectoryLocation: directory,
  }
}

function credentialOf(
  reading: Reading,
  name: Extract<MailKitSetting, 'Username' | 'Password'>,
  { settings: given, mode }: Intent,
): Credential {
  const setting = name === 'Username' ? 'userName' : 'password'
  const isLater = mode === 'check' && Object.keys(given).length > 0 && given[setting] === undefined
  if (isLater || optionOf(reading, name)?.isKnown === false) return { status: 'later' }
  const value = textOf(reading, name)
  // GlobalSettings and the sender take what is blank for nothing.
  return trim(value) === '' ? { status: 'absent' } : { status: 'known', value }
}
