/**
 * Ports and TLS. Source: System.Net.Mail, SmtpConnection.
 */
import { NOT_AUTHENTICATED } from '../../dotnet/words.js'
import type { MailRule } from '../site-mail.js'
import { isTemplateHost } from '../../redaction/placeholders.js'

const SERVER = { from: 'post@example.com', host: 'smtp.example.com' } as const
const GOOD = { mail: { ...SERVER, port: 587, enableSsl: true, userName: 'shop' } } as const

const implicitTls: MailRule = {
  id: 'port/implicit-tls',
  level: 'runtime',
  severity: 'error',
  summary:
    'The port is 465. There the server waits for TLS, while `SmtpClient` waits for its greeting: it knows STARTTLS only.',
  words: ['The operation has timed out.'],
  bad: { mail: { ...SERVER, port: 465, enableSsl: true }, at: ['port'] },
  good: GOOD,
  check: (mail) => {
    if (mail.settings.deliveryMethod !== 'Network' || mail.settings.port !== 465) return []
    return [
      mail.at('port', {
        message:
          'Port 465 speaks TLS from the first byte, which .NET Framework cannot: it can only switch to TLS later (STARTTLS).',
        hint: 'Use port 587 with enableSsl="true".',
      }),
    ]
  },
}

const port25: MailRule = {
  id: 'port/blocked',
  level: 'runtime',
  severity: 'warning',
  summary:
    'The port is 25, also where none is set. Azure, and Umbraco Cloud with static outbound addresses, block it.',
  words: ['Failure sending mail.'],
  bad: { mail: SERVER, at: ['port'] },
  good: GOOD,
  check: (mail) => {
    if (mail.settings.deliveryMethod !== 'Network' || mail.settings.port !== 25) return []
    if (!mail.settings.host || isTemplateHost(mail.settings.host)) return []
    return [
      mail.at('port', {
        message: 'Mail goes to port 25, which cloud hosts often block.',
        hint: 'Use port 587 with enableSsl="true"; most providers offer 2525 as well.',
      }),
    ]
  },
}

const withPickup: MailRule = {
  id: 'tls/with-pickup',
  level: 'runtime',
  severity: 'error',
  summary: '`enableSsl` is true, but mail goes into a pickup directory.',
  words: ['SSL must not be enabled for pickup-directory delivery methods.'],
  bad: {
    mail: {
      from: 'post@example.com',
      deliveryMethod: 'SpecifiedPickupDirectory',
      enableSsl: true,
      pickupDirectoryLocation: 'C:\\mail',
    },
    at: ['enableSsl'],
  },
  good: {
    mail: {
      from: 'post@example.com',
      deliveryMethod: 'SpecifiedPickupDirectory',
      pickupDirectoryLocation: 'C:\\mail',
    },
  },
  check: (mail) => {
    if (!mail.settings.enableSsl || mail.settings.deliveryMethod === 'Network') return []
    return [
      mail.at('enableSsl', {
        message: 'enableSsl is true, but mail is to go into a pickup directory.',
        hint: 'Delete enableSsl, or set deliveryMethod to Network.',
      }),
    ]
  },
}

const off: MailRule = {
  id: 'tls/off',
  level: 'runtime',
  severity: 'warning',
  summary:
    'There is a user name, but `enableSsl` is not true: the password would cross the network in clear, and most servers offer no login before STARTTLS.',
  words: [NOT_AUTHENTICATED],
  bad: {
    mail: { ...SERVER, port: 587, userName: 'shop' },
    at: ['enableSsl'],
  },
  good: GOOD,
  check: (mail) => {
    if (mail.settings.deliveryMethod !== 'Network' || mail.settings.enableSsl) return []
    const { host, userName, defaultCredentials } = mail.settings
    if (!host || isTemplateHost(host) || !userName || defaultCredentials) return []
    return [
      mail.at('enableSsl', {
        message: 'The site would log in without TLS, since enableSsl is not true.',
        hint: 'Set the input "enable-ssl" to true.',
      }),
    ]
  },
}

export const TLS_RULES: readonly MailRule[] = [implicitTls, port25, withPickup, off]
