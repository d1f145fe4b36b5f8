/**
 * Examples of files, short enough to be shown.
 */
import type { TextExample } from '../../../findings/rule.js'

const LEAD = '{\n  "Umbraco": {\n    "CMS": {\n      "Global": {\n        "Smtp": {\n'
const END = '\n        }\n      }\n    }\n  }\n}'

/** A file with a sender, a host and some members more, each on a line. */
export function smtpExample(...members: readonly string[]): TextExample {
  return { text: smtpText('"From": "post@example.com"', '"Host": "smtp.example.com"', ...members) }
}

/** The text of a file with some members of `Smtp`. */
export function smtpText(...members: readonly string[]): string {
  return `${LEAD}${members.map((member) => `          ${member}`).join(',\n')}${END}`
}

/** A file in which nothing is wrong. */
export const SMTP_GOOD: TextExample = smtpExample(
  '"Port": 587',
  '"SecureSocketOptions": "StartTls"',
)
