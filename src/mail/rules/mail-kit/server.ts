/**
 * What MailKit makes of server, port, TLS and login. Source: MailKit 4.18, SmtpClient.ComputeDefaultValues and
 * ConnectAsync; Umbraco, EmailSender.
 */
import { theInput } from '../../../mentions.js'
import { trim } from '../../../dotnet/values.js'
import { providerOf } from '../../../providers.js'
import { isPasswordInUse } from '../../../redaction/placeholders.js'
import { isExpected } from '../../login.js'
import { about, type MailKitRule } from '../../mail-kit.js'
import { example, GOOD, hasServer, HOST, isLocal, isReceiving, logsIn } from './example.js'

const AUTO = 1
const SSL_ON_CONNECT = 2
const WHEN_AVAILABLE = 4

const waits: MailKitRule = {
  id: 'mail-kit/port-465',
  level: 'runtime',
  severity: 'error',
  summary:
    'The port is 465, where the server waits for TLS, but the option makes MailKit wait for its greeting: each mail fails after two minutes.',
  words: ['Operation timed out after 120000 milliseconds'],
  bad: example(HOST, '"Port": 465', '"SecureSocketOptions": ⟦"StartTls"⟧'),
  good: GOOD,
  check: (mail) => {
    const { port, secureSocketOptions: option } = mail
    if (!hasServer(mail) || port !== 465 || option === null) return []
    if (option === AUTO || option === SSL_ON_CONNECT) return []
    return [
      about(mail, 'SecureSocketOptions', {
        message:
          'On port 465, the server speaks TLS from the first byte. With this option, MailKit waits for a greeting, and gives up after 120 seconds.',
        hint: 'Write SslOnConnect, or use port 587 with StartTls.',
        instead: 'SslOnConnect',
      }),
    ]
  },
}

const CLEAR_PORTS: ReadonlySet<number> = new Set([25, 587, 2525])

const fails: MailKitRule = {
  id: 'mail-kit/ssl-on-connect',
  level: 'runtime',
  severity: 'error',
  summary:
    '`SecureSocketOptions` is `SslOnConnect`, but on ports 25, 587 and 2525 the server greets in clear: each mail fails at once.',
  words: ['An error occurred while attempting to establish an SSL or TLS connection.'],
  bad: example(HOST, '"Port": 587', '"SecureSocketOptions": ⟦"SslOnConnect"⟧'),
  good: GOOD,
  check: (mail) => {
    const { port, secureSocketOptions } = mail
    if (!hasServer(mail) || secureSocketOptions !== SSL_ON_CONNECT) return []
    if (port === null || !CLEAR_PORTS.has(port)) return []
    return [
      about(mail, 'SecureSocketOptions', {
        message: `On port ${port}, the server greets in clear, and SslOnConnect wants TLS from the first byte.`,
        hint: 'Write StartTls, or use port 465 with SslOnConnect.',
        instead: 'StartTls',
      }),
    ]
  },
}

const portRange: MailKitRule = {
  id: 'mail-kit/port-range',
  level: 'runtime',
  severity: 'error',
  summary: '`Port` is outside of 0 to 65535. The site starts, and each mail fails.',
  words: ["Specified argument was out of the range of valid values. (Parameter 'port')"],
  bad: example(HOST, '"Port": ⟦70000⟧'),
  good: GOOD,
  check: (mail) => {
    const { port } = mail
    if (!hasServer(mail) || port === null || (port >= 0 && port <= 65_535)) return []
    return [
      about(mail, 'Port', {
        message: `The port is ${port}, and a port is a number from 1 to 65535.`,
        hint: 'Use 587 with StartTls, or 465 with SslOnConnect.',
      }),
    ]
  },
}

const clear: MailKitRule = {
  id: 'mail-kit/login-in-clear',
  level: 'runtime',
  severity: 'error',
  summary:
    '`SecureSocketOptions` is `None`, and the site logs in: user name and password go over the network in clear.',
  words: [],
  bad: example(
    HOST,
    '"Port": 587',
    '"SecureSocketOptions": ⟦"None"⟧',
    '"Username": "shop"',
    '"Password": "correct horse"',
  ),
  good: GOOD,
  check: (mail, { settings: given }) => {
    const { secureSocketOptions: option, port } = mail
    if (!hasServer(mail) || isLocal(mail) || !logsIn(mail)) return []
    if (option === null || (option >= AUTO && option <= WHEN_AVAILABLE)) return []
    // What never gets to a login does not send it either.
    if (port === 465) return []
    const isAskedFor = given.secureSocketOptions === 'None' || given.enableSsl === false
    // A login of which nothing is known yet is only assumed: a relay may do without.
    const isSure = mail.login.userName.status === 'known' || mail.isUnknown('Username')
    return [
      about(mail, 'SecureSocketOptions', {
        message: 'User name and password go over the network in clear.',
        hint: 'Write StartTls for port 587, or SslOnConnect for port 465.',
        ...(port === 587 ? { instead: 'StartTls' } : {}),
        ...(isAskedFor || !isSure ? { severity: 'warning' } : {}),
      }),
    ]
  },
}

const opportunistic: MailKitRule = {
  id: 'mail-kit/tls-not-required',
  level: 'advice',
  severity: 'notice',
  summary:
    '`SecureSocketOptions` is `Auto`, also where it is not set, or `StartTlsWhenAvailable`, and the site logs in: where the server does not offer TLS, the login goes on in clear. Silent for providers that are known to offer it.',
  words: [],
  bad: example(
    HOST,
    '"Port": 587',
    '"SecureSocketOptions": ⟦"Auto"⟧',
    '"Username": "shop"',
    '"Password": "correct horse"',
  ),
  good: GOOD,
  check: (mail) => {
    const { secureSocketOptions: option, port, settings } = mail
    if (!hasServer(mail) || isLocal(mail) || !logsIn(mail)) return []
    if (option !== WHEN_AVAILABLE && !(option === AUTO && port !== 465)) return []
    if (option === WHEN_AVAILABLE && port === 465) return []
    if (mail.isUnknown('Host') || providerOf(settings.host ?? '') !== null) return []
    return [
      about(mail, 'SecureSocketOptions', {
        message:
          'Where the server does not offer TLS, or somebody on the way takes the offer out, the password goes in clear.',
        hint: 'Write StartTls, which then fails and does not send the password.',
        ...(port === 587 ? { instead: 'StartTls' } : {}),
      }),
    ]
  },
}

const receiving: MailKitRule = {
  id: 'mail-kit/receiving-host',
  level: 'runtime',
  severity: 'error',
  summary:
    'The host ends in `.mail.protection.outlook.com`, which receives mail for a domain and does not offer a login, but the site logs in.',
  words: ['The SMTP server does not support authentication.'],
  bad: example(
    '"Host": ⟦"example-com.mail.protection.outlook.com"⟧',
    '"Port": 25',
    '"Username": "shop"',
    '"Password": "correct horse"',
  ),
  good: GOOD,
  check: (mail) => {
    if (!isReceiving(mail) || !hasServer(mail) || !logsIn(mail)) return []
    return [
      about(mail, 'Host', {
        message: 'This server receives mail for a domain. It does not offer a login.',
        hint: 'Use smtp.office365.com with a login, or empty Username and Password and let a connector allow the address of the site.',
      }),
    ]
  },
}

const untrimmed: MailKitRule = {
  id: 'mail-kit/host-white-space',
  level: 'runtime',
  severity: 'error',
  summary: 'White space stands around the host. Umbraco does not remove it, and each mail fails.',
  words: ['Invalid URI: The hostname could not be parsed.'],
  bad: example('"Host": ⟦" smtp.example.com"⟧', '"Port": 587'),
  good: GOOD,
  check: (mail) => {
    const host = mail.settings.host ?? ''
    if (!hasServer(mail) || trim(host) === host) return []
    return [
      about(mail, 'Host', {
        message: 'White space stands before or after the host. MailKit cannot connect to it.',
        hint: 'Delete it.',
        instead: trim(host),
      }),
    ]
  },
}

const noHost: MailKitRule = {
  id: 'mail-kit/no-host',
  level: 'runtime',
  severity: 'awaiting',
  summary: 'Mail settings are there, but `Host` is missing or empty: the site does not send mail.',
  words: [],
  bad: { text: example('"Port": 587').text.replace('"Smtp"', '⟦"Smtp"⟧') },
  good: GOOD,
  check: (mail) => {
    if (mail.isUnknown('Host') || mail.settings.deliveryMethod !== 'Network') return []
    if (trim(mail.settings.host ?? '') !== '') return []
    return [
      about(mail, 'Host', {
        message: 'Host is not set, so the site does not send mail.',
        hint: `Set Host to the name of the SMTP server, or name the key that supplies it in ${theInput('environment-keys')}.`,
      }),
    ]
  },
}

const noLogin: MailKitRule = {
  id: 'mail-kit/half-a-login',
  level: 'runtime',
  severity: 'warning',
  summary:
    'There is a user name without a password, or the reverse, and nothing supplies the other: the site does not log in.',
  words: [],
  bad: example(HOST, '"Port": 587', '"SecureSocketOptions": "StartTls"', '"Username": ⟦"shop"⟧'),
  good: GOOD,
  check: (mail, { mode }) => {
    if (mode === 'inject' || !hasServer(mail) || logsIn(mail)) return []
    const { userName, password } = mail.login
    if (!isExpected(userName) && !isExpected(password)) return []
    const [there, missing] = isExpected(userName)
      ? (['Username', 'Password'] as const)
      : (['Password', 'Username'] as const)
    return [
      about(mail, there, {
        message: `${there} is set, but ${missing} is not. Umbraco logs in with both, or not at all.`,
        hint: `Let the environment supply UMBRACO__CMS__GLOBAL__SMTP__${missing.toUpperCase()}, and name it in ${theInput('environment-keys')}.`,
      }),
    ]
  },
}

const committed: MailKitRule = {
  id: 'mail-kit/committed-password',
  level: 'runtime',
  severity: 'warning',
  summary: 'A file contains a password, and so does the history of the repository.',
  words: [],
  bad: example(
    HOST,
    '"SecureSocketOptions": "StartTls"',
    '"Username": "shop"',
    '"Password": ⟦"correct horse"⟧',
  ),
  good: GOOD,
  check: (mail, { settings: given }) =>
    given.password !== undefined
      ? []
      : mail.passwordsInFiles
          .filter(({ value }) => isPasswordInUse(value))
          .map(({ file, span }) => ({
            file,
            span,
            message:
              'The file contains a password. Everybody who can read the repository can read it.',
            hint: mail.isUnknown('Password')
              ? 'Get a new password from the provider, for the secret that the environment supplies already. Delete the value here.'
              : 'Get a new password from the provider, and let the environment supply it as the secret UMBRACO__CMS__GLOBAL__SMTP__PASSWORD. Delete the value here.',
          })),
}

export const MAIL_KIT_SERVER_RULES: readonly MailKitRule[] = [
  waits,
  fails,
  portRange,
  clear,
  opportunistic,
  receiving,
  untrimmed,
  noHost,
  noLogin,
  committed,
]
