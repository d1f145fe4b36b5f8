/**
 * The sender, as MimeKit takes it before each mail. Source: MimeKit 4.18, InternetAddress.TryParse; Umbraco,
 * EmailMessageExtensions.
 */
import { parseInternetAddress } from '../../../dotnet/internet-address.js'
import { isSampleSender, isTemplateSender } from '../../../redaction/placeholders.js'
import { about, type MailKitMail, type MailKitRule } from '../../mail-kit.js'
import { wholeTemplate } from '../../template.js'
import { howToSupply } from '../../words.js'
import { example, GOOD, hasServer, HOST } from './example.js'

const ADDRESS = 'Write one address, as in post@example.org or The Bakery <post@example.org>.'

/** The example of a sender. */
function senderExample(from: string): { readonly text: string } {
  return { text: example(HOST).text.replace('"post@example.com"', `⟦${JSON.stringify(from)}⟧`) }
}

/** The sender, where it is known and used; else empty. */
function senderOf({ settings, isUnknown }: MailKitMail): string {
  return isUnknown('From') ? '' : (settings.from ?? '')
}

const unparsed: MailKitRule = {
  id: 'mail-kit/from',
  level: 'runtime',
  severity: 'error',
  summary:
    'Umbraco starts with this `From`, since it has one `@`, but MimeKit does not read an address in it: no mail ever leaves.',
  words: ['Could not parse from address'],
  bad: senderExample('The Bakery post@example.com'),
  good: GOOD,
  check: (mail) => {
    const from = senderOf(mail)
    if (from === '' || parseInternetAddress(from) !== null) return []
    return [
      about(mail, 'From', {
        message: 'The site starts with this sender, but it is not an address that mail can have.',
        hint: ADDRESS,
      }),
    ]
  },
}

/** Quotes, and characters that nobody sees, which become a part of the address. */
const ODD = /^["'].*["']$|[\u00a0\u200b-\u200d\u2028\u2029\u2060\ufeff]/

const odd: MailKitRule = {
  id: 'mail-kit/odd-from',
  level: 'runtime',
  severity: 'warning',
  summary:
    '`From` is read as something else than it looks like: `mailto:post@example.com` as a group, quotes and invisible characters as a part of the address.',
  words: [],
  bad: senderExample('mailto:post@example.com'),
  good: GOOD,
  check: (mail) => {
    const parsed = parseInternetAddress(senderOf(mail))
    if (parsed === null) return []
    const what = parsed.kind === 'group' ? 'a group of addresses, because of the colon' : null
    const isOdd = parsed.kind === 'mailbox' && ODD.test(parsed.address)
    if (what === null && !isOdd) return []
    return [
      about(mail, 'From', {
        message: `The sender is read as ${what ?? 'an address with quotes or invisible characters in it'}.`,
        hint: ADDRESS,
      }),
    ]
  },
}

const template: MailKitRule = {
  id: 'mail-kit/template-from',
  level: 'runtime',
  severity: 'awaiting',
  summary:
    "`From` is still that of Umbraco's template, or of the documentation: `your@email.here`, `person@umbraco.dk`, `noreply@example.com`.",
  words: [],
  bad: senderExample('your@email.here'),
  good: GOOD,
  check: (mail, intent) => {
    const from = senderOf(mail)
    if (!hasServer(mail) || !(isSampleSender(from) || isTemplateSender(from))) return []
    if (wholeTemplate(mail, intent).includes('from')) return []
    return [
      about(mail, 'From', {
        message:
          'The sender is still that of a template. A server refuses it, or marks the mail as spam.',
        hint: howToSupply(mail, ['from'], ADDRESS),
      }),
    ]
  },
}

export const MAIL_KIT_SENDER_RULES: readonly MailKitRule[] = [unparsed, odd, template]
