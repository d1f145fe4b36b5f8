/**
 * Values that something else is to replace before the site reads them.
 */
import { THIS_ACTION } from '../../mentions.js'
import {
  isPlaceholder,
  placeholderIn,
  placeholderInPassword,
  type Placeholder,
} from '../../redaction/placeholders.js'
import type { Intent } from '../../findings/intent.js'
import { knownValue } from '../login.js'
import type { SettingName } from '../../settings.js'
import { SERVER } from './server.js'
import type { MailRule, SiteMail } from '../site-mail.js'
import { howToSupply, nameIn } from '../words.js'

const SETTINGS = ['from', 'host', 'userName', 'password', 'pickupDirectoryLocation'] as const

/** What is wrong with a setting, and what to do where the file has it and where an input gives it. */
const SAID: Readonly<
  Record<Placeholder, { readonly what: string; readonly inFile: string; readonly given: string }>
> = {
  workflow: {
    what: 'contains an expression of GitHub Actions, ${{ … }}, which GitHub replaces in workflow files only.',
    inFile: `Write the expression in the workflow, as an input of ${THIS_ACTION}.`,
    given: 'Write the expression in the workflow itself, not in the secret or variable behind it.',
  },
  'key-vault': {
    what: 'is a reference to Azure Key Vault, which Azure resolves in app settings only, and not in a file.',
    inFile: `Store the value itself as a secret of the repository, and let ${THIS_ACTION} inject it.`,
    given: 'Store the value itself in the secret.',
  },
  token: {
    what: 'looks like a token that is still to be replaced.',
    inFile: `Let ${THIS_ACTION} inject the value, or make sure that the token is replaced before the deploy.`,
    given:
      'If that is what the value is meant to be, all is well. Else make sure that the token is replaced before this step, or before the deploy.',
  },
}

const token: MailRule = {
  id: 'settings/token',
  level: 'runtime',
  severity: 'warning',
  summary:
    'A setting contains a token that something else is to replace, such as `#{host}`, `$(host)` or `__host__`.',
  words: [],
  bad: { mail: { ...SERVER, userName: '#{user}#' }, at: ['userName'] },
  good: { mail: { ...SERVER, userName: 'shop' } },
  check: (mail, { settings: given, mode }) =>
    SETTINGS.flatMap((setting) => {
      const kind = placeholderOf(mail, setting, given[setting] !== undefined)
      if (kind === null) return []
      const { what, inFile, given: hint } = SAID[kind]
      return [
        mail.at(setting, {
          message: `The value of ${nameIn(mail, setting)} ${what}`,
          hint: given[setting] === undefined ? howToSupply(mail, [setting], inFile) : hint,
          ...(isLeftOver(mail, mode) && given[setting] === undefined ? { severity: 'error' } : {}),
        }),
      ]
    }),
}

/** Umbraco 9 and later have other ways to supply a value: where it was injected, nobody is to replace the rest. */
function isLeftOver({ client }: SiteMail, mode: Intent['mode']): boolean {
  return client === 'MailKit' && mode === 'inject'
}

/** A password that is given comes from a secret and may contain any characters: it is a placeholder as a whole only. */
function placeholderOf(mail: SiteMail, setting: SettingName, isGiven: boolean): Placeholder | null {
  const value = valueOf(mail, setting)
  if (setting !== 'password') return placeholderIn(value)
  return isGiven && !isPlaceholder(value) ? null : placeholderInPassword(value)
}

/** What is known of a setting, and read by somebody. */
function valueOf({ settings, login }: SiteMail, setting: SettingName): string {
  if (setting === 'userName' || setting === 'password') return knownValue(login[setting])
  if (setting === 'secureSocketOptions') return ''
  const isUnread = setting === 'pickupDirectoryLocation' && settings.deliveryMethod === 'Network'
  return isUnread ? '' : String(settings[setting] ?? '')
}

export const TOKEN_RULES: readonly MailRule[] = [token]
