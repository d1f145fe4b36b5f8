/**
 * What networks and providers ask of MailKit. Source: the providers' own documentation; Umbraco, IEmailSenderClient.
 */
import { providerOf } from '../../../providers.js'
import { isExpected } from '../../login.js'
import { about, type MailKitRule } from '../../mail-kit.js'
import { example, GOOD, hasServer, HOST, isLocal, isReceiving, logsIn } from './example.js'

const port25: MailKitRule = {
  id: 'mail-kit/port-25',
  level: 'advice',
  severity: 'notice',
  summary:
    'The port is 25, also where none is set. Azure, and Umbraco Cloud with static outbound addresses, block it.',
  words: [],
  bad: example(HOST, '"Port": ⟦25⟧'),
  good: GOOD,
  check: (mail) => {
    if (!hasServer(mail) || isLocal(mail) || mail.isUnknown('Port')) return []
    // A port that does not bind stops the site, and 25 is then no port of anybody.
    if (mail.port === null || mail.settings.port !== 25) return []
    return [
      about(mail, 'Port', {
        message: 'Mail goes to port 25. Cloud hosts often block it.',
        hint: 'Use port 587 with StartTls. Most providers offer port 2525 too.',
      }),
    ]
  },
}

/** What people do whose provider does not take a password any more. */
const INSTEAD =
  "Umbraco's own sender does not know another login. From the version with IEmailSenderClient on, a package or a class of the site can send with Microsoft Graph or OAuth in its place; or use a mail relay."

/** Microsoft's dates, and Google's rule, as they were reported in 2026. */
const GIVEN_UP: Readonly<Record<string, { readonly message: string; readonly hint: string }>> = {
  'microsoft-365': {
    message:
      'Microsoft 365 is giving up SMTP with user name and password: reports say that it is off by default for existing tenants from the end of December 2026, and not offered to new ones in 2027. An app password does not help.',
    hint: `An administrator can switch SMTP AUTH on again for tenant and mailbox, as long as Microsoft offers it. ${INSTEAD}`,
  },
  gmail: {
    message:
      "Google does not take the account's own password, only an app password: 16 letters, for an account with 2-step verification.",
    hint: `Make an app password and use it as Password. ${INSTEAD}`,
  },
}

const basicLogin: MailKitRule = {
  id: 'mail-kit/basic-login',
  level: 'advice',
  severity: 'notice',
  summary:
    "The host is that of Microsoft 365, which is giving up SMTP with user name and password, or of Google, which takes app passwords only. Umbraco's own sender does not know another login.",
  words: [],
  bad: example(
    '"Host": ⟦"smtp.office365.com"⟧',
    '"Port": 587',
    '"SecureSocketOptions": "StartTls"',
    '"Username": "post@example.com"',
  ),
  good: GOOD,
  check: (mail) => {
    const said = GIVEN_UP[providerOf(mail.settings.host ?? '')?.id ?? '']
    if (said === undefined || !hasServer(mail) || isReceiving(mail)) return []
    return isExpected(mail.login.userName) || logsIn(mail) ? [about(mail, 'Host', said)] : []
  },
}

export const MAIL_KIT_PROVIDER_RULES: readonly MailKitRule[] = [port25, basicLogin]
