/**
 * User name and password. Source: System.Net.Mail, SmtpNetworkElementInternal. A secret that does not exist
 * reaches a step as an empty string.
 */
import { THIS_ACTION, onGitHub, theInput } from '../../mentions.js'
import { EMPTY_SECRET_CAUSES } from '../../settings.js'
import { NOT_AUTHENTICATED } from '../../dotnet/words.js'
import { isExpected, knownValue } from '../login.js'
import { isPasswordInUse, isTemplateCredential } from '../../redaction/placeholders.js'
import { sendAs } from './send-as.js'
import { SERVER } from './server.js'
import type { MailRule } from '../site-mail.js'
import { wholeTemplate } from '../template.js'
import { howToSupply, nameIn } from '../words.js'
import { trim } from '../../dotnet/values.js'

/** System.Net.Mail, SmtpNetworkElementInternal: a missing password is sent as an empty one. */
const noPassword: MailRule = {
  id: 'credentials/no-password',
  client: 'System.Net.Mail',
  level: 'runtime',
  severity: 'error',
  summary: 'After an injection, there is a user name, but the password is missing.',
  words: [],
  bad: {
    mail: { ...SERVER, userName: 'shop' },
    at: ['userName'],
    settings: { host: 'smtp.example.org' },
  },
  good: { mail: SERVER, settings: { userName: 'shop', password: 'correct horse' } },
  check: (mail, { mode }) => {
    if (mode === 'check' || mail.settings.deliveryMethod !== 'Network') return []
    const { userName, password, defaultCredentials } = mail.settings
    if (!userName || password || defaultCredentials) return []
    return [
      mail.at('userName', {
        message: `The settings have a user name, but ${theInput('password')} is empty, and the file does not contain a password either.`,
        hint: EMPTY_SECRET_CAUSES,
      }),
    ]
  },
}

/** Few servers relay for a client that does not log in. */
const none: MailRule = {
  id: 'credentials/none',
  client: 'System.Net.Mail',
  level: 'runtime',
  severity: 'warning',
  summary: 'A host is injected, but the user name is missing: the site sends without logging in.',
  words: [],
  bad: {
    mail: { from: 'post@example.com', port: 587 },
    at: ['userName'],
    settings: { host: 'smtp.example.com' },
  },
  good: {
    mail: { from: 'post@example.com' },
    settings: { host: 'smtp.example.com', userName: 'shop', password: 'correct horse' },
  },
  check: (mail, { mode, settings: requested }) => {
    if (mode === 'check' || requested.host === undefined) return []
    if (mail.settings.deliveryMethod !== 'Network') return []
    const { userName, password, defaultCredentials } = mail.settings
    if (userName || password || defaultCredentials) return []
    return [
      mail.at('userName', {
        message:
          'A host is set, but the user name is missing: the site will send without logging in.',
        hint: `If the server wants a login, set ${theInput('username', 'password')}. ${EMPTY_SECRET_CAUSES}`,
      }),
    ]
  },
}

const noUserName: MailRule = {
  id: 'credentials/no-user-name',
  client: 'System.Net.Mail',
  level: 'runtime',
  severity: 'error',
  summary:
    'After an injection, there is a password, but the user name is missing: the password is ignored.',
  words: [NOT_AUTHENTICATED],
  bad: {
    mail: { ...SERVER, password: 'correct horse' },
    at: ['password'],
    settings: { host: 'smtp.example.org' },
  },
  good: { mail: SERVER, settings: { userName: 'shop', password: 'correct horse' } },
  check: (mail, { mode }) => {
    if (mode === 'check' || mail.settings.deliveryMethod !== 'Network') return []
    const { userName, password, defaultCredentials } = mail.settings
    if (!password || userName || defaultCredentials) return []
    return [
      mail.at('password', {
        message:
          'There is a password, but the user name is missing: .NET ignores the password, and sends without logging in.',
        hint: `Set ${theInput('username')}. ${EMPTY_SECRET_CAUSES}`,
      }),
    ]
  },
}

const ignored: MailRule = {
  id: 'credentials/ignored',
  client: 'System.Net.Mail',
  level: 'runtime',
  severity: 'warning',
  summary: '`defaultCredentials` is true, so `userName` and `password` are ignored.',
  words: [NOT_AUTHENTICATED],
  bad: {
    mail: {
      ...SERVER,
      userName: 'shop',
      defaultCredentials: true,
    },
    at: ['defaultCredentials'],
  },
  good: {
    mail: {
      ...SERVER,
      userName: 'shop',
    },
  },
  check: (mail) => {
    if (!mail.login.defaultCredentials || !isExpected(mail.login.userName)) return []
    return [
      mail.at('defaultCredentials', {
        message:
          'defaultCredentials is true: the site logs in as the account that it runs under, and ignores userName and password.',
        hint: 'Delete defaultCredentials, or set it to false.',
      }),
    ]
  },
}

const template: MailRule = {
  id: 'credentials/template',
  level: 'runtime',
  severity: 'awaiting',
  summary: 'The user name or the password is that of the template: `username`, `password`.',
  words: [NOT_AUTHENTICATED],
  bad: {
    mail: {
      ...SERVER,
      userName: 'username',
      password: 'password',
    },
    at: ['userName'],
  },
  good: {
    mail: {
      ...SERVER,
      userName: 'shop',
    },
  },
  check: (mail, intent) => {
    const settings = (['userName', 'password'] as const).filter((setting) =>
      isTemplateCredential(knownValue(mail.login[setting])),
    )
    const [first] = settings
    if (first === undefined || wholeTemplate(mail, intent).includes(first)) return []
    const isGiven = settings.every((setting) => intent.settings[setting] !== undefined)
    return [
      mail.at(first, {
        message: `${settings.length > 1 ? `The values of ${nameIn(mail, 'userName')} and ${nameIn(mail, 'password')} are` : `The value of ${nameIn(mail, first)} is`} still that of the template.`,
        hint: howToSupply(
          mail,
          ['userName', 'password'],
          `Set ${theInput('username', 'password')}${onGitHub(' from secrets')}.`,
        ),
        ...(isGiven ? { severity: 'warning' } : {}),
      }),
    ]
  },
}

const committed: MailRule = {
  id: 'credentials/committed',
  client: 'System.Net.Mail',
  level: 'runtime',
  severity: 'awaiting',
  summary: 'The file contains a password, and so does the history of the repository.',
  words: [],
  bad: {
    mail: {
      ...SERVER,
      userName: 'shop',
      password: 'correct horse',
    },
    at: ['password'],
  },
  good: {
    mail: {
      ...SERVER,
      userName: 'shop',
      password: '',
    },
  },
  check: (mail, { settings: given }) => {
    if (given.password !== undefined || !isPasswordInUse(mail.settings.password ?? '')) return []
    return [
      mail.at('password', {
        message: 'The file contains a password. Everybody who can read the repository can read it.',
        hint: `Get a new password from the provider, and store it as a secret. Empty the value here, and let ${THIS_ACTION} inject it.`,
      }),
    ]
  },
}

const whiteSpace: MailRule = {
  id: 'credentials/white-space',
  level: 'runtime',
  severity: 'warning',
  summary:
    'The user name or the password begins or ends with white space. .NET sends it along; often it is a line break that came with a secret.',
  words: [NOT_AUTHENTICATED],
  bad: {
    mail: {
      ...SERVER,
      userName: 'shop ',
    },
    at: ['userName'],
  },
  good: {
    mail: {
      ...SERVER,
      userName: 'shop',
    },
  },
  check: (mail) => {
    return (['userName', 'password'] as const)
      .filter((setting) => {
        const value = knownValue(mail.login[setting])
        return trim(value) !== value
      })
      .map((setting) =>
        mail.at(setting, {
          message: `The value of ${nameIn(mail, setting)} begins or ends with white space. It is sent to the server as a part of the value.`,
          hint: 'Delete the white space in the secret or in the file, unless it belongs to the value.',
        }),
      )
  },
}

export const CREDENTIAL_RULES: readonly MailRule[] = [
  noPassword,
  none,
  noUserName,
  ignored,
  template,
  committed,
  whiteSpace,
  sendAs,
]
