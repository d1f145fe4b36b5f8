/**
 * The sender. Source: System.Net.Mail, MailMessage and MailAddress; Umbraco,
 * GlobalSettings.HasSmtpServerConfigured.
 */
import { theInput } from '../../mentions.js'
import { parseMailAddress } from '../../dotnet/mail-address.js'
import type { MailRule } from '../site-mail.js'
import { isTemplateSender, placeholderIn } from '../../redaction/placeholders.js'
import { wholeTemplate } from '../template.js'

const template: MailRule = {
  id: 'from/template',
  client: 'System.Net.Mail',
  level: 'runtime',
  severity: 'awaiting',
  summary:
    '`from` is `noreply@example.com`, the value of the template: Umbraco 7.13 and later, and 8, take it for "no mail server is configured".',
  words: [],
  bad: { mail: { from: 'noreply@example.com', host: 'smtp.example.com' }, at: ['from'] },
  good: { mail: { from: 'post@example.com', host: 'smtp.example.com' } },
  check: (mail, intent) => {
    if (!isTemplateSender(mail.settings.from ?? '')) return []
    if (wholeTemplate(mail, intent).includes('from')) return []
    return [
      mail.at('from', {
        message:
          'The sender is still that of the template. With it, Umbraco 7.13 and later, and 8, take the site for one without mail, whatever else is set.',
        hint: `Set ${theInput('from')} to an address that the server lets you send from.`,
        ...(intent.settings.from === undefined ? {} : { severity: 'error' }),
      }),
    ]
  },
}

const missing: MailRule = {
  id: 'from/missing',
  client: 'System.Net.Mail',
  level: 'runtime',
  severity: 'warning',
  summary:
    'A host or a pickup directory is set, but `from` is not: code that does not name a sender cannot send.',
  words: ['A from address must be specified.'],
  bad: { mail: { host: 'smtp.example.com' }, at: ['from'] },
  good: { mail: { from: 'post@example.com', host: 'smtp.example.com' } },
  check: (mail, intent) => {
    const { from, host, deliveryMethod } = mail.settings
    if (from || (deliveryMethod === 'Network' && !host)) return []
    // The template of Umbraco 7.4 and before has no sender: it is told of as one.
    if (wholeTemplate(mail, intent).length > 0) return []
    return [
      mail.at('from', {
        message: 'The sender is missing: mail works only where the code of the site names one.',
        hint: `Set ${theInput('from')} to an address that the server lets you send from.`,
      }),
    ]
  },
}

const malformed: MailRule = {
  id: 'from/malformed',
  client: 'System.Net.Mail',
  level: 'runtime',
  severity: 'error',
  summary: '`from` is not one address, with or without a name, as `MailAddress` takes it.',
  words: ['The specified string is not in the form required for an e-mail address.'],
  bad: { mail: { from: 'a@example.com;b@example.com', host: 'smtp.example.com' }, at: ['from'] },
  good: { mail: { from: 'The Bakery <post@example.com>', host: 'smtp.example.com' } },
  check: (mail) => {
    const from = mail.settings.from
    if (!from || placeholderIn(from) !== null || parseMailAddress(from) !== null) return []
    return [
      mail.at('from', {
        message: 'The sender is not one mail address.',
        hint: 'Write one address, as in post@example.org or, with a name, The Bakery <post@example.org> (in XML: &lt; and &gt;).',
      }),
    ]
  },
}

const international: MailRule = {
  id: 'from/international',
  client: 'System.Net.Mail',
  level: 'runtime',
  severity: 'warning',
  summary:
    'The part of `from` before the `@` is not ASCII, but `deliveryFormat` is not `International`.',
  words: [],
  bad: { mail: { from: 'bäckerei@example.com', host: 'smtp.example.com' }, at: ['from'] },
  good: {
    mail: {
      from: 'bäckerei@example.com',
      deliveryFormat: 'International',
      host: 'smtp.example.com',
    },
  },
  check: (mail) => {
    if (mail.settings.deliveryFormat !== 'SevenBit') return []
    const localPart = parseMailAddress(mail.settings.from ?? '')?.localPart ?? ''
    if (!/[^\0-\x7f]/.test(localPart)) return []
    return [
      mail.at('from', {
        message: 'The sender has a character beyond ASCII before its "@".',
        hint: 'Use an ASCII address, or set "delivery-format" to International, where the server has SMTPUTF8.',
      }),
    ]
  },
}

export const FROM_RULES: readonly MailRule[] = [template, missing, malformed, international]
