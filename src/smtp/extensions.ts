/**
 * What a server lists in its reply to EHLO, read as System.Net.Mail reads it
 * (SmtpConnection.ParseExtensions: every line but the first, compared by its beginning, in any letter case).
 */
import type { Reply } from './reply.js'

export interface Extensions {
  readonly startTls: boolean
  /** AUTH mechanisms, in capitals, in the order of the list. */
  readonly mechanisms: readonly string[]
  /** Other lines that tell something about what can be sent. */
  readonly others: readonly string[]
}

/** HELO lists nothing; System.Net.Mail then takes AUTH LOGIN for granted. */
export const AFTER_HELO: Extensions = { startTls: false, mechanisms: ['LOGIN'], others: [] }

export const NO_EXTENSIONS: Extensions = { startTls: false, mechanisms: [], others: [] }

const WORTH_SHOWING = /^(SIZE|8BITMIME|SMTPUTF8)\b/i

export function extensionsOf({ raw }: Reply): Extensions {
  const listed = raw.slice(1)
  const [auth, rest] = partition(listed, (line) => /^AUTH/i.test(line))
  const [startTls, others] = partition(rest, (line) => /^STARTTLS/i.test(line))
  return {
    startTls: startTls.length > 0,
    mechanisms: auth.flatMap(mechanismsOf),
    others: others.filter((line) => WORTH_SHOWING.test(line)),
  }
}

/** `AUTH LOGIN PLAIN`, and the older `AUTH=LOGIN PLAIN`. */
function mechanismsOf(line: string): readonly string[] {
  return line
    .slice('AUTH'.length)
    .split(/[ =]/)
    .filter((name) => name !== '')
    .map((name) => name.toUpperCase())
}

/** The list in one line, what matters first. */
export function extensionWords({ startTls, mechanisms, others }: Extensions): string {
  const words = [
    ...(startTls ? ['STARTTLS'] : []),
    ...(mechanisms.length > 0 ? [`AUTH ${mechanisms.join(' ')}`] : []),
    ...others,
  ]
  return words.length > 0 ? words.join(', ') : 'neither STARTTLS nor AUTH'
}

function partition(
  lines: readonly string[],
  first: (line: string) => boolean,
): readonly [readonly string[], readonly string[]] {
  return [lines.filter(first), lines.filter((line) => !first(line))]
}
