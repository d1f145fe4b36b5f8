/**
 * The sender. Source: System.Net.Mail, MailMessage and MailAddress; Umbraco,
 * GlobalSettings.HasSmtpServerConfigured.
 */
import { parseMailAddress } from '../../../dotnet/mail-address.js'
import type { Rule } from '../rule.js'
import { siteMail } from '../model/site-mail.js'
import { isToken } from '../../../mail/placeholders.js'

const template: Rule = {
  id: 'from/template',
  level: 'runtime',
  severity: 'awaiting',
  summary:
    '`from` is `noreply@example.com`, the value of the template: Umbraco 7.13 and later, and 8, take it for "no mail server is configured".',
  dotnet: [],
  bad: {
    text: '<smtp from="noreply@example.com">\n  <network host="smtp.example.com" />\n</smtp>',
  },
  good: { text: '<smtp from="post@example.com">\n  <network host="smtp.example.com" />\n</smtp>' },
  check: (reading, { settings: given }) => {
    const mail = siteMail(reading)
    if (mail?.settings.from?.trim().toLowerCase() !== 'noreply@example.com') return []
    return [
      mail.at('from', {
        message:
          'The sender is still that of the template. Umbraco 7.13 and later, and 8, take it for a site without mail, whatever else is set.',
        hint: 'Set the input "from" to an address that the server lets you send from.',
        ...(given.from === undefined ? {} : { severity: 'error' }),
      }),
    ]
  },
}

const missing: Rule = {
  id: 'from/missing',
  level: 'runtime',
  severity: 'warning',
  summary: 'A host is set, but no `from`: code that names no sender cannot send.',
  dotnet: ['A from address must be specified.'],
  bad: { text: '<smtp>\n  <network host="smtp.example.com" />\n</smtp>' },
  good: { text: '<smtp from="post@example.com">\n  <network host="smtp.example.com" />\n</smtp>' },
  check: (reading) => {
    const mail = siteMail(reading)
    if (!mail?.settings.host || mail.settings.from) return []
    return [
      mail.at('from', {
        message: 'There is no sender: mail works only where the code of the site names one.',
        hint: 'Set the input "from" to an address that the server lets you send from.',
      }),
    ]
  },
}

const malformed: Rule = {
  id: 'from/malformed',
  level: 'runtime',
  severity: 'error',
  summary: '`from` is not one address, with or without a name, as `MailAddress` takes it.',
  dotnet: ['The specified string is not in the form required for an e-mail address.'],
  bad: {
    text: '<smtp from="a@example.com;b@example.com">\n  <network host="smtp.example.com" />\n</smtp>',
  },
  good: {
    text: '<smtp from="The Bakery &lt;post@example.com&gt;">\n  <network host="smtp.example.com" />\n</smtp>',
  },
  check: (reading) => {
    const mail = siteMail(reading)
    const from = mail?.settings.from
    if (!from || isToken(from) || parseMailAddress(from) !== null) return []
    return [
      mail.at('from', {
        message: 'The sender is not one mail address.',
        hint: 'Write one address, as in post@example.org or, with a name, The Bakery <post@example.org> (in XML: &lt; and &gt;).',
      }),
    ]
  },
}

const international: Rule = {
  id: 'from/international',
  level: 'runtime',
  severity: 'warning',
  summary:
    'The part of `from` before the `@` is not ASCII, but `deliveryFormat` is not `International`.',
  dotnet: [],
  bad: {
    text: '<smtp from="bäckerei@example.com">\n  <network host="smtp.example.com" />\n</smtp>',
  },
  good: {
    text: '<smtp from="bäckerei@example.com" deliveryFormat="International">\n  <network host="smtp.example.com" />\n</smtp>',
  },
  check: (reading) => {
    const mail = siteMail(reading)
    if (mail?.settings.deliveryFormat !== 'SevenBit') return []
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

export const FROM_RULES: readonly Rule[] = [template, missing, malformed, international]
