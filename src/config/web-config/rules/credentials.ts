/**
 * User name and password. Source: System.Net.Mail, SmtpNetworkElementInternal. A secret that does not exist
 * reaches a step as an empty string.
 */
import { EMPTY_SECRET_CAUSES } from '../../../settings.js'
import { NOT_AUTHENTICATED } from '../../../dotnet/words.js'
import { parseMailAddress } from '../../../dotnet/mail-address.js'
import type { Rule } from '../rule.js'
import { siteMail } from '../model/site-mail.js'
import { isTemplateCredential, isToken } from '../../../mail/placeholders.js'
import { trim } from '../../../dotnet/values.js'

const SET =
  '<smtp from="post@example.com">\n  <network host="smtp.example.com" port="587" enableSsl="true" '
const NO_LOGIN = {
  text: '<smtp from="post@example.com">\n  <network host="smtp.example.com" port="587" enableSsl="true" />\n</smtp>',
}

/** System.Net.Mail, SmtpNetworkElementInternal: a missing password is sent as an empty one. */
const noPassword: Rule = {
  id: 'credentials/no-password',
  level: 'runtime',
  severity: 'error',
  summary: 'After an injection, there is a user name but no password.',
  dotnet: [],
  bad: { ...NO_LOGIN, settings: { userName: 'shop' } },
  good: { ...NO_LOGIN, settings: { userName: 'shop', password: 'correct horse' } },
  check: (reading, { mode }) => {
    const mail = siteMail(reading)
    if (mode === 'check' || mail?.settings.deliveryMethod !== 'Network') return []
    const { userName, password, defaultCredentials } = mail.settings
    if (!userName || password || defaultCredentials) return []
    return [
      mail.at('userName', {
        message:
          'The settings have a user name, but the input "password" is empty and the file holds no password either.',
        hint: EMPTY_SECRET_CAUSES,
      }),
    ]
  },
}

/** Few servers relay for a client that does not log in. */
const none: Rule = {
  id: 'credentials/none',
  level: 'runtime',
  severity: 'warning',
  summary: 'A host is injected, but there is no user name: the site sends without logging in.',
  dotnet: [],
  bad: { text: '<smtp from="post@example.com" />', settings: { host: 'smtp.example.com' } },
  good: {
    text: '<smtp from="post@example.com" />',
    settings: { host: 'smtp.example.com', userName: 'shop', password: 'correct horse' },
  },
  check: (reading, { mode, settings: requested }) => {
    const mail = siteMail(reading)
    if (mode === 'check' || requested.host === undefined || mail === null) return []
    const { userName, password, defaultCredentials } = mail.settings
    if (userName || password || defaultCredentials) return []
    return [
      mail.at('userName', {
        message: 'A host is set, but no user name: the site will send without logging in.',
        hint: `If the server wants a login, set "username" and "password". ${EMPTY_SECRET_CAUSES}`,
      }),
    ]
  },
}

const noUserName: Rule = {
  id: 'credentials/no-user-name',
  level: 'runtime',
  severity: 'error',
  summary: 'After an injection, there is a password but no user name: the password is ignored.',
  dotnet: [NOT_AUTHENTICATED],
  bad: { ...NO_LOGIN, settings: { password: 'correct horse' } },
  good: { ...NO_LOGIN, settings: { userName: 'shop', password: 'correct horse' } },
  check: (reading, { mode }) => {
    const mail = siteMail(reading)
    if (mode === 'check' || mail?.settings.deliveryMethod !== 'Network') return []
    const { userName, password, defaultCredentials } = mail.settings
    if (!password || userName || defaultCredentials) return []
    return [
      mail.at('password', {
        message:
          'There is a password, but no user name: .NET ignores the password, and sends without logging in.',
        hint: `Set the input "username". ${EMPTY_SECRET_CAUSES}`,
      }),
    ]
  },
}

const ignored: Rule = {
  id: 'credentials/ignored',
  level: 'runtime',
  severity: 'warning',
  summary: '`defaultCredentials` is true, so `userName` and `password` are ignored.',
  dotnet: [NOT_AUTHENTICATED],
  bad: { text: `${SET}userName="shop" defaultCredentials="true" />\n</smtp>` },
  good: { text: `${SET}userName="shop" />\n</smtp>` },
  check: (reading) => {
    const mail = siteMail(reading)
    if (!mail?.settings.defaultCredentials || !mail.settings.userName) return []
    return [
      mail.at('defaultCredentials', {
        message:
          'defaultCredentials is true: the site logs in as the account that it runs under, and ignores userName and password.',
        hint: 'Delete defaultCredentials, or set it to false.',
      }),
    ]
  },
}

const template: Rule = {
  id: 'credentials/template',
  level: 'runtime',
  severity: 'awaiting',
  summary: 'The user name or the password is that of the template: `username`, `password`.',
  dotnet: [NOT_AUTHENTICATED],
  bad: { text: `${SET}userName="username" password="password" />\n</smtp>` },
  good: { text: `${SET}userName="shop" />\n</smtp>` },
  check: (reading, { settings: given }) => {
    const mail = siteMail(reading)
    if (mail === null) return []
    return (['userName', 'password'] as const)
      .filter((setting) => isTemplateCredential(mail.settings[setting] ?? ''))
      .map((setting) =>
        mail.at(setting, {
          message: `The value of ${setting} is that of the template.`,
          hint: 'Set the inputs "username" and "password" from secrets.',
          ...(given[setting] === undefined ? {} : { severity: 'warning' }),
        }),
      )
  },
}

const token: Rule = {
  id: 'settings/token',
  level: 'runtime',
  severity: 'warning',
  summary:
    'A setting holds a token that something else is to replace, such as `#{host}`, `$(host)` or `__host__`.',
  dotnet: [],
  bad: { text: `${SET}userName="#{user}#" />\n</smtp>` },
  good: { text: `${SET}userName="shop" />\n</smtp>` },
  check: (reading, { settings: given }) => {
    const mail = siteMail(reading)
    if (mail === null) return []
    const settings = ['from', 'host', 'userName', 'password', 'pickupDirectoryLocation'] as const
    return settings
      .filter((setting) => isToken(mail.settings[setting] ?? ''))
      .map((setting) =>
        mail.at(setting, {
          message: `The value of ${setting} looks like a token that is still to be replaced.`,
          hint:
            given[setting] === undefined
              ? 'Let this action inject the value, or make sure that the token is replaced before the deploy.'
              : 'If that is what the value is meant to be, all is well. Else make sure that the token is replaced before this step, or before the deploy.',
        }),
      )
  },
}

const committed: Rule = {
  id: 'credentials/committed',
  level: 'runtime',
  severity: 'awaiting',
  summary: 'A password stands in the file, and with it in the history of the repository.',
  dotnet: [],
  bad: { text: `${SET}userName="shop" password="correct horse" />\n</smtp>` },
  good: { text: `${SET}userName="shop" password="" />\n</smtp>` },
  check: (reading, { settings: given }) => {
    const mail = siteMail(reading)
    const password = mail?.settings.password
    if (!password || given.password !== undefined) return []
    if (isTemplateCredential(password) || isToken(password)) return []
    return [
      mail.at('password', {
        message: 'A password is committed: everybody who can read the repository can read it.',
        hint: 'Replace the password at the provider, empty it here, store the new one as a secret, and let this action inject it.',
      }),
    ]
  },
}

const whiteSpace: Rule = {
  id: 'credentials/white-space',
  level: 'runtime',
  severity: 'warning',
  summary:
    'The user name or the password begins or ends with white space. .NET sends it along; often it is a line break that came with a secret.',
  dotnet: [NOT_AUTHENTICATED],
  bad: { text: `${SET}userName="shop " />\n</smtp>` },
  good: { text: `${SET}userName="shop" />\n</smtp>` },
  check: (reading) => {
    const mail = siteMail(reading)
    if (mail === null) return []
    return (['userName', 'password'] as const)
      .filter((setting) => {
        const value = mail.settings[setting] ?? ''
        return trim(value) !== value
      })
      .map((setting) =>
        mail.at(setting, {
          message: `The value of ${setting} begins or ends with white space, which is sent to the server as a part of it.`,
          hint: 'Delete the white space in the secret or in the file, unless it really belongs to the value.',
        }),
      )
  },
}

/** Microsoft 365 refuses a sender other than the mailbox: `5.2.252 SendAsDenied`. */
const sendAs: Rule = {
  id: 'credentials/send-as',
  level: 'runtime',
  severity: 'warning',
  summary:
    'The host is that of Office 365, and `from` is not the mailbox that logs in, which it refuses unless that mailbox may send as the other.',
  dotnet: [],
  bad: {
    text: '<smtp from="shop@example.com">\n  <network host="smtp.office365.com" port="587" enableSsl="true" userName="post@example.com" />\n</smtp>',
  },
  good: {
    text: '<smtp from="The Shop &lt;post@example.com&gt;">\n  <network host="smtp.office365.com" port="587" enableSsl="true" userName="post@example.com" />\n</smtp>',
  },
  check: (reading) => {
    const mail = siteMail(reading)
    if (trim(mail?.settings.host ?? '').toLowerCase() !== 'smtp.office365.com') return []
    const sender = parseMailAddress(mail?.settings.from ?? '')
    const userName = mail?.settings.userName ?? ''
    if (!mail || sender === null || userName === '' || isTemplateCredential(userName)) return []
    const address = `${sender.localPart}@${sender.domain}`.toLowerCase()
    if (isToken(userName) || address === trim(userName).toLowerCase()) return []
    return [
      mail.at('from', {
        message:
          'The sender is not the mailbox that logs in; Office 365 refuses that with "5.2.252 SendAsDenied".',
        hint: 'Send from the mailbox that userName names, or give it the right to send as the other one.',
      }),
    ]
  },
}

export const CREDENTIAL_RULES: readonly Rule[] = [
  noPassword,
  none,
  noUserName,
  ignored,
  template,
  token,
  committed,
  whiteSpace,
  sendAs,
]
