/**
 * What a server lists in its reply to EHLO, read as MailKit reads it (SmtpClient.UpdateCapabilities): every line, the
 * first one included, with keywords in any letter case and the names of login mechanisms in their own.
 */
import type { Extensions } from '../../extensions.js'
import type { Reply } from '../../reply.js'

/** What MailKit makes use of. */
export interface MailKitExtensions extends Extensions {
  /** Whether the sender's line says how large the mail is. */
  readonly size: boolean
  /** Whether addresses may leave ASCII. */
  readonly smtpUtf8: boolean
}

/** HELO lists nothing. */
export const NOTHING: MailKitExtensions = {
  startTls: false,
  mechanisms: [],
  others: [],
  size: false,
  smtpUtf8: false,
}

const LOGIN = /^(?:AUTH|X-EXPS)[ =]/i

const WORTH_SHOWING = /^(SIZE|8BITMIME|SMTPUTF8)\b/i

/** Reads a reply to EHLO that is a success. */
export function mailKitExtensions({ raw }: Reply): MailKitExtensions {
  const listed = raw.map((line) => line.trim())
  const has = (keyword: string) => listed.some((line) => line.toUpperCase() === keyword)
  return {
    startTls: has('STARTTLS'),
    mechanisms: listed.filter((line) => LOGIN.test(line)).flatMap(mechanismsOf),
    others: listed.filter((line) => WORTH_SHOWING.test(line)),
    size: listed.some((line) => /^SIZE +\d/i.test(line)),
    smtpUtf8: has('SMTPUTF8'),
  }
}

/** Spaces alone stand between two names. */
function mechanismsOf(line: string): readonly string[] {
  return line
    .replace(LOGIN, '')
    .split(' ')
    .filter((name) => name !== '')
}
