/**
 * What the rules on MailKit share: their examples, and the questions that several of them ask.
 */
import { trim } from '../../../dotnet/values.js'
import { isTemplateHost } from '../../../redaction/placeholders.js'
import { isExpected } from '../../login.js'
import type { MailKitMail } from '../../mail-kit.js'

/** A file with a sender and some members more. */
export function example(...members: readonly string[]): { readonly text: string } {
  const lines = ['"From": "post@example.com"', ...members].map((member) => `          ${member}`)
  return {
    text: `{\n  "Umbraco": {\n    "CMS": {\n      "Global": {\n        "Smtp": {\n${lines.join(',\n')}\n        }\n      }\n    }\n  }\n}`,
  }
}

export const HOST = '"Host": "smtp.example.com"'
/** A file in which nothing is wrong. */
export const GOOD = example(HOST, '"Port": 587', '"SecureSocketOptions": "StartTls"')

/** Whether mail goes to a server, be it one that only the environment knows; what does not leave the machine is not judged. */
export function hasServer({ settings, isUnknown }: MailKitMail): boolean {
  return (
    settings.deliveryMethod === 'Network' && (trim(settings.host ?? '') !== '' || isUnknown('Host'))
  )
}

/** Whether the server is the machine itself, where nobody listens in between. */
export function isLocal({ settings }: MailKitMail): boolean {
  const host = settings.host ?? ''
  return isTemplateHost(host) || /^(?:127\.[\d.]+|\[?::1\]?)$/.test(host)
}

/** Whether the site logs in: Umbraco does so only with both. */
export function logsIn({ login }: MailKitMail): boolean {
  return isExpected(login.userName) && isExpected(login.password)
}

/** Whether the server is the one that receives mail for a domain of Microsoft 365: it does not know a login. */
export function isReceiving({ settings }: MailKitMail): boolean {
  return /\.mail\.protection\.outlook\.com$/i.test(settings.host ?? '')
}
