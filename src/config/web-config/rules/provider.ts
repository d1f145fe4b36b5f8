/**
 * What the mail provider behind the host asks for, as far as its name tells. Source: the providers' own
 * documentation.
 */
import {
  providerComplaints,
  providerOf,
  type Provider,
  type ProviderSettings,
} from '../../../providers.js'
import type { SmtpSettings } from '../../../settings.js'
import type { Intent } from '../../kind.js'
import { NOT_AUTHENTICATED } from '../../../dotnet/words.js'
import type { Reading } from '../model/reading.js'
import type { Rule } from '../rule.js'
import { siteMail, type SiteMail } from '../model/site-mail.js'
import { isTemplateCredential, isToken } from '../../../mail/placeholders.js'

const SENDGRID = '<smtp from="post@example.com">\n  <network host="smtp.sendgrid.net" '
const RESEND = '<smtp from="post@example.com">\n  <network host="smtp.resend.com" '

/** The mail of a site that a known provider sends; null where none does. */
function providerBehind(
  reading: Reading,
): { readonly mail: SiteMail; readonly provider: Provider } | null {
  const mail = siteMail(reading)
  if (mail?.settings.deliveryMethod !== 'Network') return null
  const provider = providerOf(mail.settings.host ?? '')
  return provider && { mail, provider }
}

const credentials: Rule = {
  id: 'provider/credentials',
  level: 'runtime',
  severity: 'awaiting',
  summary:
    "User name or password are not what the provider behind the host gives out: SendGrid's user name is always `apikey`, for instance. A warning where they only seem to be wrong.",
  dotnet: [NOT_AUTHENTICATED],
  bad: { text: `${SENDGRID}port="587" enableSsl="true" userName="shop" />\n</smtp>` },
  good: { text: `${SENDGRID}port="587" enableSsl="true" userName="apikey" />\n</smtp>` },
  check: (reading, intent) => {
    const through = providerBehind(reading)
    if (through === null || through.mail.settings.defaultCredentials) return []
    const { mail, provider } = through
    return providerComplaints(knownOf(mail.settings, intent))
      .filter(({ setting }) => setting !== 'port')
      .map(({ setting, severity, message }) => {
        const isSure = severity === 'error' && intent.settings[setting] !== undefined
        return mail.at(setting, {
          message,
          hint: `${provider.name} asks for this: as user name, ${provider.userName}; as password, ${provider.password}.`,
          ...(isSure || severity === 'warning' ? { severity } : {}),
        })
      })
  },
}

/**
 * The settings without what a later step or a secret is to fill in. A `check` that is given a host judges what
 * the deploy will make of the file, and is not given its secrets.
 */
function knownOf(settings: SmtpSettings, { mode, settings: given }: Intent): ProviderSettings {
  const { host, port } = settings
  const known = (name: 'userName' | 'password'): string | null => {
    const value = settings[name]
    const comesLater = mode === 'check' && given.host !== undefined && given[name] === undefined
    return value === null || comesLater || isTemplateCredential(value) || isToken(value)
      ? null
      : value
  }
  return { host, port, userName: known('userName'), password: known('password') }
}

const port: Rule = {
  id: 'provider/port',
  level: 'runtime',
  severity: 'error',
  summary:
    'On that port, the provider behind the host waits for TLS from the first byte, which `SmtpClient` cannot do; 465 has a rule of its own.',
  dotnet: ['The operation has timed out.'],
  bad: { text: `${RESEND}port="2465" enableSsl="true" userName="resend" />\n</smtp>` },
  good: { text: `${RESEND}port="2587" enableSsl="true" userName="resend" />\n</smtp>` },
  check: (reading) => {
    const through = providerBehind(reading)
    if (through === null || through.mail.settings.port === 465) return []
    const { mail, provider } = through
    const { name, host, startTlsPorts, implicitTlsPorts } = provider
    if (!implicitTlsPorts.includes(mail.settings.port)) return []
    return [
      mail.at('port', {
        message: `On this port, ${name} speaks TLS from the first byte, which .NET Framework cannot.`,
        hint: `Use enableSsl="true" with one of the ports ${startTlsPorts.join(', ')} of ${host}.`,
      }),
    ]
  },
}

/** Microsoft, "Exchange Online to retire Basic auth for Client Submission (SMTP AUTH)". */
const basicLogin: Rule = {
  id: 'provider/basic-login',
  level: 'advice',
  severity: 'notice',
  summary:
    'The host is that of Microsoft 365, which is giving up SMTP with user name and password; `SmtpClient` knows nothing else.',
  dotnet: [],
  bad: {
    text: '<smtp from="post@example.com">\n  <network host="smtp.office365.com" port="587" enableSsl="true" userName="post@example.com" />\n</smtp>',
  },
  good: { text: `${SENDGRID}port="587" enableSsl="true" userName="apikey" />\n</smtp>` },
  check: (reading) => {
    const through = providerBehind(reading)
    if (through?.provider.id !== 'microsoft-365' || !through.mail.settings.userName) return []
    return [
      through.mail.at('host', {
        message:
          'Microsoft 365 is giving up SMTP with user name and password, and .NET Framework cannot log in otherwise.',
        hint: 'Plan a move to a mail relay, or to a provider that keeps this login.',
      }),
    ]
  },
}

export const PROVIDER_RULES: readonly Rule[] = [credentials, port, basicLogin]
