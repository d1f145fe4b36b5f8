/**
 * From the first failure to one line of advice.
 */
import { inert } from '../text/inert.js'
import { providerOf } from '../providers.js'
import type { Failure } from './failure.js'
import { CONNECTION_HINTS } from './hints/connection.js'
import type { Hint, Kind, Lacking } from './hints/hint.js'
import { LOGIN_HINTS } from './hints/login.js'
import { MAIL_HINTS } from './hints/mail.js'
import { TLS_HINTS } from './hints/tls.js'
import { replyLine, replyText } from './reply.js'
import { shownHost } from './shown-host.js'
import type { StageName } from './stages.js'

/** The whole table. The first row that matches counts, so the order is part of it. */
export const HINTS: readonly Hint[] = [
  ...CONNECTION_HINTS,
  ...TLS_HINTS,
  ...LOGIN_HINTS,
  ...MAIL_HINTS,
]

/** What was under way when the failure came. */
export interface Circumstances {
  readonly stage: StageName
  readonly host: string
  readonly port: number
  readonly enableSsl: boolean
  readonly from: string
  readonly to: string
  /** The AUTH mechanisms of the last EHLO reply; `null` while that is not known. */
  readonly mechanisms: readonly string[] | null
  /** The names in the certificate. */
  readonly names: string
}

/** What is wrong and what to do about it. All of it is inert and without secrets. */
export interface Diagnosis {
  /** Public; stays as it is once named. */
  readonly id: string
  readonly stage: StageName
  readonly kind: Kind
  /** The server's own words, where it said something. */
  readonly reply: string | null
  readonly hint: string
}

/**
 * Explains a failure by the first row of the table that matches.
 *
 * @param conceal takes the secrets out of text that comes from the server
 */
export function diagnose(
  failure: Failure,
  circumstances: Circumstances,
  conceal: (text: string) => string,
): Diagnosis {
  const { stage } = circumstances
  if (failure.by === 'rule') {
    return { id: failure.id, stage, kind: failure.kind, reply: null, hint: failure.hint }
  }
  const row = HINTS.find((hint) => applies(hint, failure, circumstances)) ?? LAST_RESORT
  const quoted = (text: string) => inert(conceal(text))
  return {
    id: row.id,
    stage,
    kind: row.kind,
    reply: failure.reply === null ? null : quoted(replyLine(failure.reply)),
    hint: fill(failure.cause === 'EPROTOCOL' ? ENDLESS : row.hint, {
      host: shownHost(circumstances.host),
      port: String(circumstances.port),
      // The sender's address often is the user name.
      from: quoted(circumstances.from),
      to: quoted(circumstances.to),
      reply: quoted(wordsFor(failure)),
      cause: quoted(failure.cause),
      names: quoted(circumstances.names),
      mechanisms: quoted((circumstances.mechanisms ?? []).join(' ')),
    }),
  }
}

/** What a server did that talks without an end: nothing that it said is worth quoting. */
const ENDLESS =
  'The server says more than any mail server does, and comes to no end. Check host and port: what listens at {host}:{port} may be something else.'

/** What a server said; its code alone where it gave no reason, and the cause where it said nothing. */
function wordsFor({ cause, reply }: Met): string {
  return reply === null ? cause : replyText(reply) || replyLine(reply)
}

const LAST_RESORT: Hint = { id: 'OTHER', kind: 'server', hint: '{reply}' }

type Met = Extract<Failure, { by: 'server' }>

function applies(hint: Hint, failure: Met, { stage, port, host, ...now }: Circumstances): boolean {
  return (
    (hint.stages?.includes(stage) ?? true) &&
    (hint.cause?.test(failure.cause) ?? true) &&
    (hint.timeout === undefined || hint.timeout === timeoutOf(failure, stage)) &&
    (hint.codes === undefined || (failure.code !== null && hint.codes.includes(failure.code))) &&
    (hint.text === undefined || says(failure, hint.text)) &&
    (hint.port === undefined || hint.port === port) &&
    (hint.enableSsl === undefined || hint.enableSsl === now.enableSsl) &&
    (hint.provider === undefined || hint.provider === providerOf(host)?.id) &&
    (hint.lacks === undefined || lacks(now.mechanisms, hint.lacks))
  )
}

function timeoutOf({ cause }: Met, stage: StageName): Hint['timeout'] {
  if (cause !== 'ETIMEDOUT') return undefined
  if (stage === 'greeting') return 'greeting'
  return stage === 'starttls' || stage === 'tls' ? 'upgrade' : undefined
}

/** The text alone, or with its enhanced code in front: providers differ in which of them tells more. */
function says({ reply }: Met, pattern: RegExp): boolean {
  if (reply === null) return false
  const text = replyText(reply)
  return pattern.test(text) || pattern.test(`${reply.enhanced} ${text}`)
}

const USABLE = new Set(['LOGIN', 'NTLM', 'GSSAPI'])

function lacks(mechanisms: readonly string[] | null, what: Lacking): boolean {
  if (mechanisms === null) return false
  if (what === 'any mechanism') return mechanisms.length === 0
  return mechanisms.length > 0 && !mechanisms.some((name) => USABLE.has(name))
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder)
}
