/**
 * What the mail provider behind the host asks for, as far as its name tells. Source: the providers' own
 * documentation.
 */
import { providerComplaints, providerOf, type ProviderSettings } from '../../../providers.js'
import type { SmtpSettings } from '../../../settings.js'
import type { Rule } from '../rule.js'
import { siteMail } from '../site-mail.js'
import { isTemplateCredential, isToken } from '../template-values.js'

const REFUSED =
  'The SMTP server requires a secure connection or the client was not authenticated. The server response was: …'
const SENDGRID = '<smtp from="post@example.com">\n  <network host="smtp.sendgrid.net" '

const credentials: Rule = {
  id: 'provider/credentials',
  level: 'runtime',
  severity: 'error',
  summary:
    "User name or password are not what the provider behind the host gives out: SendGrid's user name is always `apikey`, for instance. A warning where they only seem to be wrong.",
  dotnet: [REFUSED],
  bad: { text: `${SENDGRID}port="587" enableSsl="true" userName="shop" />\n</smtp>` },
  good: { text: `${SENDGRID}port="587" enableSsl="true" userName="apikey" />\n</smtp>` },
  check: (reading) => {
    const mail = siteMail(reading)
    if (mail?.settings.deliveryMethod !== 'Network' || mail.settings.defaultCredentials) return []
    const provider = providerOf(mail.settings.host ?? '')
    return providerComplaints(knownOf(mail.settings))
      .filter(({ setting }) => setting !== 'port')
      .map(({ setting, severity, message }) =>
        mail.at(setting, {
          message,
          hint: `${provider?.name ?? ''} asks for this: as user name, ${provider?.userName ?? ''}; as password, ${provider?.password ?? ''}.`,
          severity,
        }),
      )
  },
}

/** The settings without what a later step or a secret is to fill in. */
function knownOf({ host, port, userName, password }: SmtpSettings): ProviderSettings {
  const known = (value: string | null): string | null =>
    value === null || isTemplateCredential(value) || isToken(value) ? null : value
  return { host, port, userName: known(userName), password: known(password) }
}

const port: Rule = {
  id: 'provider/port',
  level: 'runtime',
  severity: 'warning',
  summary:
    'The provider behind the host does not listen on that port, or expects TLS from the first byte there, which `SmtpClient` cannot do: then it is an error.',
  dotnet: ['Failure sending mail.'],
  bad: { text: `${SENDGRID}port="526" enableSsl="true" userName="apikey" />\n</smtp>` },
  good: { text: `${SENDGRID}port="2525" enableSsl="true" userName="apikey" />\n</smtp>` },
  check: (reading) => {
    const mail = siteMail(reading)
    if (mail?.settings.deliveryMethod !== 'Network') return []
    const provider = providerOf(mail.settings.host ?? '')
    const { port: used } = mail.settings
    // These two have rules of their own.
    if (provider === null || used === 25 || used === 465) return []
    const { name, host, startTlsPorts, implicitTlsPorts } = provider
    if (startTlsPorts.includes(used)) return []
    const isImplicit = implicitTlsPorts.includes(used)
    return [
      mail.at('port', {
        message: isImplicit
          ? `On this port, ${name} speaks TLS from the first byte, which .NET Framework cannot.`
          : `${name} is not known to listen on this port.`,
        hint: `Use port ${startTlsPorts[0] ?? 587} with enableSsl="true"; of ${host}, ${name} names the ports ${startTlsPorts.join(', ')}.`,
        ...(isImplicit ? { severity: 'error' } : {}),
      }),
    ]
  },
}

export const PROVIDER_RULES: readonly Rule[] = [credentials, port]
