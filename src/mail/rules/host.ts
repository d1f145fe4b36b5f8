/**
 * The server. Source: System.Net.Mail, SmtpClient; Umbraco Cloud's documentation of its transforms.
 */
import { theInput } from '../../mentions.js'
import type { Intent } from '../../findings/intent.js'
import type { Said } from '../../findings/rule.js'
import type { MailRule, SiteMail } from '../site-mail.js'
import { isTemplateHost, placeholderIn } from '../../redaction/placeholders.js'
import { wholeTemplate } from '../template.js'
import { howToSupply, nameIn } from '../words.js'
import { trim } from '../../dotnet/values.js'

const missing: MailRule = {
  id: 'host/missing',
  client: 'System.Net.Mail',
  level: 'runtime',
  severity: 'awaiting',
  summary: 'The host is not set, and mail goes through a server.',
  words: ['The SMTP host was not specified.'],
  bad: { mail: { from: 'post@example.com' }, at: ['host'] },
  good: { mail: { from: 'post@example.com', host: 'smtp.example.com' } },
  check: (mail) => {
    if (mail.settings.deliveryMethod !== 'Network') return []
    if (trim(mail.settings.host ?? '') !== '') return []
    const comment = mail.inComment()
    const hint = `Set ${theInput('host')} to the name of the SMTP server.`
    return [
      mail.at('host', {
        message: 'The SMTP host is not set.',
        hint: comment === null ? hint : `${hint} Nobody reads the settings in the comment.`,
        related: comment === null ? [] : [comment],
      }),
    ]
  },
}

const template: MailRule = {
  id: 'host/template',
  level: 'runtime',
  severity: 'awaiting',
  summary:
    'The host is `127.0.0.1` or `localhost`, as in the template. Umbraco Cloud does not run a mail server there, and empties the host outside of the live environment.',
  words: ['Failure sending mail.'],
  bad: { mail: { from: 'post@example.com', host: '127.0.0.1' }, at: ['host'] },
  good: { mail: { from: 'post@example.com', host: 'smtp.example.com' } },
  check: (mail, intent) => {
    if (mail.settings.deliveryMethod !== 'Network') return []
    if (!isTemplateHost(mail.settings.host ?? '')) return []
    if (wholeTemplate(mail, intent).includes('host')) return []
    return [
      mail.at('host', {
        message:
          'The host is the machine of the site itself. Umbraco Cloud does not run a mail server there.',
        hint: howToSupply(
          mail,
          ['host'],
          `Set ${theInput('host')} to the name of the SMTP server.`,
        ),
        ...severityOf(mail, intent),
      }),
    ]
  },
}

/** A developer's own server stands in the file of an environment; whoever gives the host has chosen it. */
function severityOf(mail: SiteMail, { settings }: Intent): Pick<Said, 'severity'> {
  if (settings.host !== undefined) return { severity: 'warning' }
  return mail.isOfOneEnvironment('host') ? { severity: 'notice' } : {}
}

const malformed: MailRule = {
  id: 'host/malformed',
  level: 'runtime',
  severity: 'error',
  summary:
    'The host has a scheme (`smtp://`), a user name (`@`), a port (`:587`) or white space inside.',
  words: ['Failure sending mail.'],
  bad: { mail: { from: 'post@example.com', host: 'smtp.example.com:587' }, at: ['host'] },
  good: { mail: { from: 'post@example.com', host: 'smtp.example.com', port: 587 } },
  check: (mail) => {
    if (mail.settings.deliveryMethod !== 'Network') return []
    const host = trim(mail.settings.host ?? '')
    const part = placeholderIn(host) === null ? surplus(host) : null
    if (part === null) return []
    return [
      mail.at('host', {
        message: `The host contains ${part}. Only a name may stand there.`,
        hint: `Write only the name of the server, as in smtp.example.org. The port goes into "${nameIn(mail, 'port')}".`,
        ...nameAlone(host, mail.settings.port),
      }),
    ]
  },
}

/** What a host must not contain; null where it contains none of it. Two colons are an IPv6 address. */
function surplus(host: string): string | null {
  if (host.includes('@')) return 'a user name or a mail address ("@")'
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(host)) return 'a scheme ("://")'
  if (/^[^:]*:\d*$/.test(host) || /\]:\d*$/.test(host)) return 'a port'
  if (/\s/.test(host)) return 'white space'
  return host.includes('/') ? 'a path' : null
}

/** The host without a scheme, and without a port that is set where it belongs; nothing where more would be lost. */
function nameAlone(host: string, port: number): { readonly instead?: string } {
  const { name, written } =
    /^(?:smtps?:\/\/)?(?<name>[\w.-]+)(?::(?<written>\d+))?\/?$/i.exec(host)?.groups ?? {}
  const isKept = written === undefined || Number(written) === port
  return name === undefined || !isKept ? {} : { instead: name }
}

const whiteSpace: MailRule = {
  id: 'host/white-space',
  client: 'System.Net.Mail',
  level: 'runtime',
  severity: 'warning',
  summary: 'White space stands around the host. .NET removes it, other programs may not.',
  words: [],
  bad: { mail: { from: 'post@example.com', host: ' smtp.example.com' }, at: ['host'] },
  good: { mail: { from: 'post@example.com', host: 'smtp.example.com' } },
  check: (mail) => {
    const host = mail.settings.host
    if (!host || trim(host) === '' || trim(host) === host) return []
    return [
      mail.at('host', {
        message: 'White space stands before or after the host.',
        hint: 'Delete it.',
        instead: trim(host),
      }),
    ]
  },
}

const EHLO_REFUSED = 'Syntax error in parameters or arguments. The server response was: …'

const emptyDomain: MailRule = {
  id: 'client-domain/empty',
  client: 'System.Net.Mail',
  level: 'runtime',
  severity: 'error',
  summary: '`clientDomain` is empty, so the site greets the server with an `EHLO` without a name.',
  words: [EHLO_REFUSED],
  bad: {
    mail: { from: 'post@example.com', host: 'smtp.example.com', clientDomain: '' },
    at: ['clientDomain'],
  },
  good: {
    mail: { from: 'post@example.com', host: 'smtp.example.com', clientDomain: 'www.example.com' },
  },
  check: (mail) => {
    if (mail.settings.deliveryMethod !== 'Network' || mail.settings.clientDomain !== '') return []
    return [
      mail.at('clientDomain', {
        message: 'The name that the site gives itself in EHLO is empty. Servers refuse that.',
        hint: 'Delete the attribute clientDomain, or give it the name of the site.',
      }),
    ]
  },
}

/** RFC 5321, section 4.1.1.1: one domain or address literal follows, and the line ends. */
const malformedDomain: MailRule = {
  id: 'client-domain/malformed',
  client: 'System.Net.Mail',
  level: 'runtime',
  severity: 'error',
  summary: '`clientDomain` contains white space, a control character or a character beyond ASCII.',
  words: [EHLO_REFUSED],
  bad: {
    mail: { from: 'post@example.com', host: 'smtp.example.com', clientDomain: 'our shop' },
    at: ['clientDomain'],
  },
  good: {
    mail: { from: 'post@example.com', host: 'smtp.example.com', clientDomain: 'shop.example.com' },
  },
  check: (mail) => {
    if (mail.settings.deliveryMethod !== 'Network') return []
    const name = mail.settings.clientDomain ?? ''
    if (placeholderIn(name) !== null || /^[!-~]*$/.test(name)) return []
    return [
      mail.at('clientDomain', {
        message:
          'The name that the site gives itself in EHLO contains white space or a character that is not allowed in a domain.',
        hint: 'Write only the name of the site, as in www.example.org. Write a domain beyond ASCII in its "xn--" form.',
      }),
    ]
  },
}

export const HOST_RULES: readonly MailRule[] = [
  missing,
  template,
  malformed,
  whiteSpace,
  emptyDomain,
  malformedDomain,
]
