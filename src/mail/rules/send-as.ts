/**
 * The sender beside the mailbox that logs in.
 */
import { comparableAddress } from '../../dotnet/mail-address.js'
import { trim } from '../../dotnet/values.js'
import { isTemplateCredential, placeholderIn } from '../../redaction/placeholders.js'
import { knownValue } from '../login.js'
import type { MailRule } from '../site-mail.js'
import { nameIn } from '../words.js'

/** Microsoft 365 refuses a sender other than the mailbox: `5.2.252 SendAsDenied`. */
export const sendAs: MailRule = {
  id: 'credentials/send-as',
  level: 'runtime',
  severity: 'warning',
  summary:
    'The host is that of Office 365, and `from` is not the mailbox that logs in. Office 365 refuses that, unless that mailbox may send as the other.',
  words: [],
  bad: {
    mail: {
      from: 'shop@example.com',
      host: 'smtp.office365.com',
      port: 587,
      enableSsl: true,
      userName: 'post@example.com',
    },
    at: ['from'],
  },
  good: {
    mail: {
      from: 'The Shop <post@example.com>',
      host: 'smtp.office365.com',
      port: 587,
      enableSsl: true,
      userName: 'post@example.com',
    },
  },
  check: (mail) => {
    if (trim(mail.settings.host ?? '').toLowerCase() !== 'smtp.office365.com') return []
    const sender = comparableAddress(mail.settings.from ?? '')
    const userName = knownValue(mail.login.userName)
    if (sender === null || userName === '' || isTemplateCredential(userName)) return []
    const mailbox = comparableAddress(userName) ?? trim(userName).toLowerCase()
    if (placeholderIn(userName) !== null || sender === mailbox) return []
    return [
      mail.at('from', {
        message:
          'The sender is not the mailbox that logs in. Office 365 refuses that with "5.2.252 SendAsDenied".',
        hint: `Send from the mailbox that ${nameIn(mail, 'userName')} names, or give it the right to send as the other one.`,
      }),
    ]
  },
}
