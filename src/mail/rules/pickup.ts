/**
 * Delivery into a directory. Source: System.Net.Mail, SmtpClient.Send.
 */
import { theInput } from '../../mentions.js'
import { SETTING_INPUTS, type RequestedSettings, type SettingName } from '../../settings.js'
import type { MailRule, SiteMail } from '../site-mail.js'
import { placeholderIn } from '../../redaction/placeholders.js'

const ROOTED = 'Only absolute directories are allowed for pickup directory.'
const GOOD = {
  mail: {
    from: 'post@example.com',
    deliveryMethod: 'SpecifiedPickupDirectory',
    pickupDirectoryLocation: 'C:\\mail',
  },
} as const

const missing: MailRule = {
  id: 'pickup/missing',
  client: 'System.Net.Mail',
  level: 'runtime',
  severity: 'awaiting',
  summary: 'Mail goes into a directory, but the directory is not named.',
  words: [ROOTED],
  bad: {
    mail: { from: 'post@example.com', deliveryMethod: 'SpecifiedPickupDirectory' },
    at: ['pickupDirectoryLocation'],
  },
  good: GOOD,
  check: (mail) => {
    if (mail.settings.deliveryMethod !== 'SpecifiedPickupDirectory') return []
    if (mail.settings.pickupDirectoryLocation) return []
    return [
      mail.at('pickupDirectoryLocation', {
        message: 'The delivery method is SpecifiedPickupDirectory, but the directory is not named.',
        hint: `Set ${theInput('pickup-directory')}, or the delivery method to Network.`,
      }),
    ]
  },
}

const relative: MailRule = {
  id: 'pickup/relative',
  client: 'System.Net.Mail',
  level: 'runtime',
  severity: 'error',
  summary: 'The pickup directory is not a rooted path. .NET does not expand `~/`.',
  words: [ROOTED],
  bad: {
    mail: {
      from: 'post@example.com',
      deliveryMethod: 'SpecifiedPickupDirectory',
      pickupDirectoryLocation: '~/App_Data/mail',
    },
    at: ['pickupDirectoryLocation'],
  },
  good: GOOD,
  check: (mail) => {
    if (mail.settings.deliveryMethod !== 'SpecifiedPickupDirectory') return []
    const path = mail.settings.pickupDirectoryLocation
    // System.IO, Path.IsPathRooted on Windows.
    if (!path || placeholderIn(path) !== null || /^(?:[\\/]|[A-Za-z]:)/.test(path)) return []
    return [
      mail.at('pickupDirectoryLocation', {
        message: 'The pickup directory is a relative path.',
        hint: 'Write a path that begins with a drive or a "\\", as in C:\\mail. .NET does not understand "~/" here.',
      }),
    ]
  },
}

/** What only a connection to a server reads. That `enableSsl` is true is told by `tls/with-pickup`. */
const NETWORK: ReadonlySet<SettingName> = new Set([
  'host',
  'port',
  'userName',
  'password',
  'defaultCredentials',
  'clientDomain',
  'targetName',
])

/** The inputs that nothing would read: a setting that is switched off is none. */
function unreadInputs(given: RequestedSettings): readonly string[] {
  return SETTING_INPUTS.filter(
    ([, setting]) => NETWORK.has(setting) && (given[setting] ?? false) !== false,
  ).map(([input]) => input)
}

const networkInputs: MailRule = {
  id: 'pickup/network-inputs',
  client: 'System.Net.Mail',
  level: 'runtime',
  severity: 'error',
  summary:
    'Settings of a server are given as inputs, but mail goes into a directory: a secret would be written, and nothing would read it.',
  words: [],
  bad: {
    mail: GOOD.mail,
    at: ['deliveryMethod'],
    settings: { userName: 'shop', password: 'correct horse' },
  },
  good: {
    mail: GOOD.mail,
    settings: { host: 'smtp.example.com', userName: 'shop', password: 'correct horse' },
  },
  check: (mail, { settings: given }) => {
    if (mail.settings.deliveryMethod === 'Network') return []
    const inputs = unreadInputs(given)
    if (inputs.length === 0) return []
    const names = inputs.map((input) => `"${input}"`).join(', ')
    return [
      mail.at('deliveryMethod', {
        message: `Mail goes into a directory, so nothing reads ${inputs.length > 1 ? 'the inputs' : 'the input'} ${names}.`,
        hint: `To send through a server, set ${theInput('delivery-method')} to Network, and ${theInput('host')}. Otherwise, leave both out.`,
      }),
    ]
  },
}

const staysHere: MailRule = {
  id: 'pickup/stays-here',
  client: 'System.Net.Mail',
  level: 'advice',
  severity: 'notice',
  summary: 'Mail goes into a directory, so it does not leave the machine of the site.',
  words: [],
  bad: { mail: GOOD.mail, at: ['deliveryMethod'] },
  good: { mail: { from: 'post@example.com', host: 'smtp.example.com' } },
  check: (mail, { mode }) => {
    if (mode !== 'check' || mail.settings.deliveryMethod === 'Network') return []
    if (isOnAnotherMachine(mail)) return []
    return [
      mail.at('deliveryMethod', {
        message:
          'Mail goes into a directory. It does not leave the machine, unless another program sends it from there.',
        hint: `To send through a server, set ${theInput('delivery-method')} to Network, and ${theInput('host')}.`,
      }),
    ]
  },
}

/** A share of another machine (UNC): whatever sends from there is not to be seen from here. */
function isOnAnotherMachine({ settings }: SiteMail): boolean {
  const { deliveryMethod, pickupDirectoryLocation } = settings
  const isNamed = deliveryMethod === 'SpecifiedPickupDirectory'
  return isNamed && /^[\\/]{2}[^?.\\/]/.test(pickupDirectoryLocation ?? '')
}

export const PICKUP_RULES: readonly MailRule[] = [missing, relative, networkInputs, staysHere]
