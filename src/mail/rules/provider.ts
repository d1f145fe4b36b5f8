/**
 * What the mail provider behind the host asks for, as far as its name tells. Source: the providers' own
 * documentation.
 */
import { theInput } from '../../mentions.js'
import {
  ONLY_OVER_TLS,
  providerComplaints,
  providerOf,
  type Provider,
  type ProviderSettings,
} from '../../providers.js'
import { NOT_AUTHENTICATED } from '../../dotnet/words.js'
import { isExpected, knownValue, type Credential } from '../login.js'
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
    if (provider === null || mail.login.defaultCredentials) return []
    return providerComplaints(knownOf(mail))
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

/** The settings without what a later step or a secret fills in. */
function knownOf({ settings: { host, port }, login }: SiteMail): ProviderSettings {
  const known = (credential: Credential): string | null => {
    const value = knownValue(credential)
    return isTemplateCredential(value) || placeholderIn(value) !== null ? null : value
  }
  return { host, port, userName: known(login.userName), password: known(login.password) }
}

const port: MailRule = {
  id: 'provider/port',
  client: 'System.Net.Mail',
  level: 'runtime',
  severity: 'error',
  summary:
    'On that port, the provider behind the host waits for TLS from the first byte. `SmtpClient` cannot do that. Port 465 has a rule of its own.',
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
        message: `On this port, ${name} speaks TLS from the first byte. .NET Framework cannot do that.`,
        hint: `Use enableSsl="true" with one of the ports ${startTlsPorts.join(', ')} of ${host}.`,
        ...(startTlsPorts.includes(587) ? { instead: '587' } : {}),
      }),
    ]
  },
}

/**
 * The provider that mail goes through, where it refuses this mail because TLS is off; else null. Where the port
 * is one for TLS from the first byte, another rule tells what to do.
 */
export function refusesWithoutTls(mail: SiteMail): Provider | null {
  const provider = providerBehind(mail)
  if (provider === null || mail.settings.enableSsl) return null
  const { port } = mail.settings
  if (port === 465 || provider.implicitTlsPorts.includes(port)) return null
  const logsIn = isExpected(mail.login.userName) || mail.login.defaultCredentials
  const demand = ONLY_OVER_TLS[provider.id]
  return demand === 'mail' || (demand === 'login' && logsIn) ? provider : null
}

const tls: MailRule = {
  id: 'provider/tls',
  client: 'System.Net.Mail',
  level: 'runtime',
  severity: 'error',
  summary:
    '`enableSsl` is not true, and the provider behind the host takes mail, or a login, only over TLS.',
  words: [NOT_AUTHENTICATED],
  bad: {
    mail: {
      from: 'post@example.com',
      host: 'smtp.gmail.com',
      port: 587,
      userName: 'post@example.com',
    },
    at: ['enableSsl'],
  },
  good: {
    mail: {
      from: 'post@example.com',
      host: 'smtp.gmail.com',
      port: 587,
      enableSsl: true,
      userName: 'post@example.com',
    },
  },
  check: (mail) => {
    const provider = refusesWithoutTls(mail)
    if (provider === null) return []
    const { name, startTlsPorts } = provider
    const what = ONLY_OVER_TLS[provider.id] === 'mail' ? 'mail' : 'a login'
    return [
      mail.at('enableSsl', {
        message: `enableSsl is not true, but ${name} takes ${what} only over TLS.`,
        hint: `Set ${theInput('enable-ssl')} to true, with one of the ports ${startTlsPorts.join(', ')}.`,
        ...(startTlsPorts.includes(mail.settings.port) ? { instead: 'true' } : {}),
      }),
    ]
  },
}

/** Microsoft, "Exchange Online to retire Basic auth for Client Submission (SMTP AUTH)". */
const basicLogin: MailRule = {
  id: 'provider/basic-login',
  client: 'System.Net.Mail',
  level: 'advice',
  severity: 'notice',
  summary:
    'The host is that of Microsoft 365, which is giving up SMTP with user name and password. `SmtpClient` does not know another login.',
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
    if (providerBehind(mail)?.id !== 'microsoft-365') return []
    if (!isExpected(mail.login.userName) || mail.login.defaultCredentials) return []
    return [
      mail.at('host', {
        message:
          'Microsoft 365 is giving up SMTP with user name and password, and .NET Framework cannot log in otherwise.',
        hint: 'Plan a move to a mail relay, or to a provider that keeps this kind of login.',
      }),
    ]
  },
}

export const PROVIDER_RULES: readonly MailRule[] = [credentials, port, tls, basicLogin]
