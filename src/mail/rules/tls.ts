/**
 * Ports and TLS. Source: System.Net.Mail, SmtpConnection.
 */
import { theInput } from '../../mentions.js'
import { NOT_AUTHENTICATED } from '../../dotnet/words.js'
import { isExpected } from '../login.js'
import type { MailRule } from '../site-mail.js'
import { refusesWithoutTls } from './provider.js'
import { trim } from '../../dotnet/values.js'
import { isTemplateHost } from '../../redaction/placeholders.js'

const SERVER = { from: 'post@example.com', host: 'smtp.example.com' } as const
const GOOD = { mail: { ...SERVER, port: 587, enableSsl: true, userName: 'shop' } } as const

const implicitTls: MailRule = {
  id: 'port/implicit-tls',
  client: 'System.Net.Mail',
  level: 'runtime',
  severity: 'error',
  summary:
    'The port is 465. There the server waits for TLS, while `SmtpClient` waits for its greeting: it knows only STARTTLS.',
  words: ['The operation has timed out.'],
  bad: { mail: { ...SERVER, port: 465, enableSsl: true }, at: ['port'] },
  good: GOOD,
  check: (mail) => {
    if (mail.settings.deliveryMethod !== 'Network' || mail.settings.port !== 465) return []
    return [
      mail.at('port', {
        message:
          'On port 465, the server speaks TLS from the first byte. .NET Framework cannot do that: it can only switch to TLS later (STARTTLS).',
        hint: 'Use port 587 with enableSsl="true".',
        instead: '587',
      }),
    ]
  },
}

const port25: MailRule = {
  id: 'port/blocked',
  client: 'System.Net.Mail',
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
        message: 'Mail goes to port 25. Cloud hosts often block it.',
        hint: 'Use port 587 with enableSsl="true". Most providers offer port 2525 too.',
      }),
    ]
  },
}

const withPickup: MailRule = {
  id: 'tls/with-pickup',
  client: 'System.Net.Mail',
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
        message: 'enableSsl is true, but mail goes into a pickup directory.',
        hint: 'Delete enableSsl, or set deliveryMethod to Network.',
        instead: 'false',
      }),
    ]
  },
}

const off: MailRule = {
  id: 'tls/off',
  client: 'System.Net.Mail',
  level: 'runtime',
  severity: 'warning',
  summary:
    'There is a user name, but `enableSsl` is not true: the password would cross the network in the clear, and most servers do not offer a login before STARTTLS.',
  words: [NOT_AUTHENTICATED],
  bad: {
    mail: { ...SERVER, port: 587, userName: 'shop' },
    at: ['enableSsl'],
  },
  good: GOOD,
  check: (mail) => {
    if (mail.settings.deliveryMethod !== 'Network' || mail.settings.enableSsl) return []
    const { host } = mail.settings
    const { userName, defaultCredentials } = mail.login
    if (!host || isTemplateHost(host) || !isExpected(userName) || defaultCredentials) return []
    if (refusesWithoutTls(mail) !== null) return []
    return [
      mail.at('enableSsl', {
        message: 'The site would log in without TLS, since enableSsl is not true.',
        hint: `Set ${theInput('enable-ssl')} to true.`,
        instead: 'true',
      }),
    ]
  },
}

/** IPv4, or an IPv6 address, which alone has two colons. */
const IP_ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[?[\da-f.]*:[\da-f.]*:[\da-f.:]*\]?)$/i

/** The site's own machine. */
const LOOPBACK = /^(?:127\.[\d.]+|\[?::1\]?)$/

/** System.Net.Mail, SmtpConnection.GetConnection: the host is the name that the certificate must have. */
const ipAddress: MailRule = {
  id: 'tls/ip-address',
  client: 'System.Net.Mail',
  level: 'runtime',
  severity: 'warning',
  summary:
    '`enableSsl` is true, and the host is an IP address. Certificates are for names, so the one of the server does not fit.',
  words: ['The remote certificate is invalid according to the validation procedure.'],
  bad: { mail: { ...SERVER, host: '192.0.2.25', port: 587, enableSsl: true }, at: ['host'] },
  good: GOOD,
  check: (mail) => {
    const { deliveryMethod, enableSsl } = mail.settings
    const host = trim(mail.settings.host ?? '')
    if (deliveryMethod !== 'Network' || !enableSsl) return []
    if (!IP_ADDRESS.test(host) || LOOPBACK.test(host)) return []
    return [
      mail.at('host', {
        message:
          'The host is an IP address, and enableSsl is true. The certificate of the server is for a name, so it does not fit.',
        hint: 'Set the host to a name that is in the certificate of the server.',
      }),
    ]
  },
}

export const TLS_RULES: readonly MailRule[] = [implicitTls, port25, withPickup, off, ipAddress]
