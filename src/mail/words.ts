/**
 * What settings are called, and how they are supplied, where the site's client is one or the other.
 */
import { listed, theInput } from '../mentions.js'
import { SETTING_INPUTS, type SettingName } from '../settings.js'
import type { SiteMail } from './site-mail.js'

/** The names of Umbraco 9 and later. */
const OPTIONS: Partial<Record<SettingName, string>> = {
  from: 'From',
  host: 'Host',
  port: 'Port',
  userName: 'Username',
  password: 'Password',
  enableSsl: 'SecureSocketOptions',
  deliveryMethod: 'DeliveryMethod',
  pickupDirectoryLocation: 'PickupDirectoryLocation',
}

/** A setting as the files of the site spell it. */
export function nameIn({ client }: SiteMail, setting: SettingName): string {
  return client === 'MailKit' ? (OPTIONS[setting] ?? setting) : setting
}

/** The variable that supplies a setting of Umbraco 9 or later. */
export function variableFor(setting: SettingName): string {
  return `UMBRACO__CMS__GLOBAL__SMTP__${(OPTIONS[setting] ?? setting).toUpperCase()}`
}

/**
 * How to supply settings: this action injects them, or the environment has them.
 *
 * @param otherwise what to do where the site reads a `web.config`
 */
export function howToSupply(
  { client }: SiteMail,
  settings: readonly SettingName[],
  otherwise: string,
): string {
  if (client !== 'MailKit') return otherwise
  const variables = listed(settings.map(variableFor))
  const inputs = SETTING_INPUTS.filter(([, setting]) => settings.includes(setting))
  const given = theInput(...inputs.map(([input]) => input))
  const it = settings.length > 1 ? 'them' : 'it'
  return `Let the environment supply ${variables}, and name ${it} in ${theInput('environment-keys')}. Or set ${given}.`
}
