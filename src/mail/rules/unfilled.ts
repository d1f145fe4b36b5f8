/**
 * Settings that nobody has filled in: those of Umbraco's templates, and tokens.
 */
import type { SettingName } from '../../settings.js'
import { knownValue } from '../login.js'
import { isToken } from '../placeholders.js'
import type { MailRule } from '../site-mail.js'
import { wholeTemplate } from '../template.js'

const SERVER = {
  from: 'post@example.com',
  host: 'smtp.example.com',
  port: 587,
  enableSsl: true,
} as const

const NAMES: Partial<Record<SettingName, string>> = { userName: 'user name' }

const template: MailRule = {
  id: 'settings/template',
  level: 'runtime',
  severity: 'awaiting',
  summary:
    "Two or more of sender, host and login are still those of Umbraco's template. One of them alone has a rule of its own.",
  words: ['Failure sending mail.'],
  bad: {
    mail: {
      from: 'noreply@example.com',
      host: '127.0.0.1',
      userName: 'username',
      password: 'password',
    },
    at: ['from'],
  },
  good: { mail: { from: 'post@example.com', host: 'smtp.example.com', userName: 'shop' } },
  check: (mail, intent) => {
    const settings = wholeTemplate(mail, intent)
    const [first] = settings
    if (first === undefined) return []
    const names = settings.map((setting) => NAMES[setting] ?? setting).join(', ')
    return [
      mail.at(first, {
        message: `The mail settings are still those of Umbraco's template: ${names}.`,
        hint: 'Set the inputs "from", "host", "username" and "password", the last two from secrets.',
      }),
    ]
  },
}

const token: MailRule = {
  id: 'settings/token',
  level: 'runtime',
  severity: 'warning',
  summary:
    'A setting contains a token that something else replaces later, such as `#{host}`, `$(host)` or `__host__`.',
  words: [],
  bad: {
    mail: {
      ...SERVER,
      userName: '#{user}#',
    },
    at: ['userName'],
  },
  good: {
    mail: {
      ...SERVER,
      userName: 'shop',
    },
  },
  check: (mail, { settings: given }) => {
    const settings = ['from', 'host', 'userName', 'password', 'pickupDirectoryLocation'] as const
    const { settings: resulting, login } = mail
    const values = {
      ...resulting,
      userName: knownValue(login.userName),
      password: knownValue(login.password),
      pickupDirectoryLocation:
        resulting.deliveryMethod === 'Network' ? null : resulting.pickupDirectoryLocation,
    }
    return settings
      .filter((setting) => isToken(values[setting] ?? ''))
      .map((setting) =>
        mail.at(setting, {
          message: `The value of ${setting} looks like a token that nothing has replaced yet.`,
          hint:
            given[setting] === undefined
              ? 'Let this action inject the value, or make sure that the token is replaced before the deploy.'
              : 'If the value is meant to be so, ignore this. Otherwise, make sure that the token is replaced before this step, or before the deploy.',
        }),
      )
  },
}

export const UNFILLED_RULES: readonly MailRule[] = [template, token]
