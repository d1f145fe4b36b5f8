/**
 * What the mail provider behind the host asks for, as far as its name tells. Source: the providers' own
 * documentation.
 */
import {
  providerComplaints,
  providerOf,
  type Provider,
  type ProviderSettings,
} from '../../providers.js'
import type { SmtpSettings } from '../../settings.js'
import type { Intent } from '../../findings/intent.js'
import { NOT_AUTHENTICATED } from '../../dotnet/words.js'
import { isTemplateCredential, placeholderIn } from '../../redaction/placeholders.js'
import type { MailRule, SiteMail } from '../site-mail.js'

const SENDGRID = {
  from: 'post@example.com',
  host: 'smtp.sendgrid.net',
  port: 587,
  enableSsl: true,
} as const

/** The provider that mail goes through; null where it is not known. */
function providerBehind({ settings }: SiteMail): Provider | null {
  return settings.deliveryMethod === 'Network' ? providerOf(settings.host ?? '') : null
}

const credentials: MailRule = {
  id: 'provider/credentials',
  level: 'runtime',
  severity: 'awaiting',
  summary:
    "User name or password are not what the provider behind the host gives out: SendGrid's user name is always `apikey`, for instance. A warning where they only seem to be wrong.",
  words: [NOT_AUTHENTICATED],
  bad: {
    mail: {
      ...SENDGRID,
      userName: 'shop',
    },
    at: ['userName'],
  },
  good: {
    mail: {
      ...SENDGRID,
      userName: 'apikey',
    },
  },
  check: (mail, intent) => {
    const provider = providerBehind(mail)
    if (provider === null || mail.settings.defaultCredentials) return []
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
    return value === null ||
      comesLater ||
      isTemplateCredential(value) ||
      placeholderIn(value) !== null
      ? null
      : value
  }
  return { host, port, userName: known('userName'), password: known('password') }
}

const port: MailRule = {
  id: 'provider/port',
  level: 'runtime',
  severity: 'error',
  summary:
    'On that port, the provider behind the host waits for TLS from the first byte, which `SmtpClient` cannot do; 465 has a rule of its own.',
  words: ['The operation has timed out.'],
  bad: {
    mail: {
      from: 'post@example.com',
      host: 'smtp.resend.com',
      port: 2465,
      enableSsl: true,
      userName: 'resend',
    },
    at: ['port'],
  },
  good: {
    mail: {
      from: 'post@example.com',
      host: 'smtp.resend.com',
      port: 2587,
      enableSsl: true,
      userName: 'resend',
    },
  },
  check: (mail) => {
    const provider = providerBehind(mail)
    if (provider === null || mail.settings.port === 465) return []
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
const basicLogin: MailRule = {
  id: 'provider/basic-login',
  level: 'advice',
  severity: 'notice',
  summary:
    'The host is that of Microsoft 365, which is giving up SMTP with user name and password; `SmtpClient` knows nothing else.',
  words: [],
  bad: {
    mail: {
      from: 'post@example.com',
      host: 'smtp.office365.com',
      port: 587,
      enableSsl: true,
      userName: 'post@example.com',
    },
    at: ['host'],
  },
  good: {
    mail: {
      ...SENDGRID,
      userName: 'apikey',
    },
  },
  check: (mail) => {
    if (providerBehind(mail)?.id !== 'microsoft-365' || !mail.settings.userName) return []
    return [
      mail.at('host', {
        message:
          'Microsoft 365 is giving up SMTP with user name and password, and .NET Framework cannot log in otherwise.',
        hint: 'Plan a move to a mail relay, or to a provider that keeps this login.',
      }),
    ]
  },
}

export const PROVIDER_RULES: readonly MailRule[] = [credentials, port, basicLogin]
