/**
 * Why a smoke test stopped.
 */
import type { PeerCertificate } from 'node:tls'
import { namesItsIssuer } from './certificate.js'
import type { Concern, Kind } from './hints/hint.js'
import { parseReply, replyLine, type Reply } from './reply.js'

/** Something that the network or the server did; the table of hints explains it. */
interface ServerFailure {
  readonly by: 'server'
  /** Error code of the system, of TLS or of the SMTP library; '' where the server answered. */
  readonly cause: string
  /** The reply code the failure counts as; `null` where there was no reply. */
  readonly code: number | null
  readonly reply: Reply | null
  /** The IP address that it came from, where the system names it. */
  readonly address?: string
}

/** Something that a rule of ours forbids or cannot test. */
interface RuleFailure {
  readonly by: 'rule'
  readonly id: string
  readonly kind: Kind
  /** What to look at first; `null` where no setting is to blame. */
  readonly setting: Concern | null
  readonly hint: string
}

export type Failure = ServerFailure | RuleFailure

/** The cause where a mail filter in a firewall stands between client and server. */
const MASKED = 'MASKED'

/** The server answered, but not with what the site needs. */
export function refusedBy(reply: Reply): Failure {
  return { by: 'server', cause: '', code: reply.code, reply }
}

/** The server answered, but not with what the site needs, and hung up. */
export function refusedAndClosed(reply: Reply): Failure {
  return { by: 'server', cause: 'REFUSED_AND_CLOSED', code: reply.code, reply }
}

/** EHLO does not list STARTTLS. It is not sent then; the code is the one that it would most likely get. */
export const STARTTLS_NOT_LISTED: Failure = {
  by: 'server',
  cause: 'NO_STARTTLS',
  code: 502,
  reply: null,
}

/** The server knows HELO only, which lists nothing. */
export const EHLO_UNKNOWN_TLS: Failure = {
  by: 'server',
  cause: 'EHLO_UNKNOWN',
  code: 502,
  reply: null,
}

/** A firewall that rewrites the dialogue has taken the place of the word STARTTLS. */
export const STARTTLS_MASKED: Failure = { by: 'server', cause: MASKED, code: 502, reply: null }

/** A firewall that rewrites the dialogue has refused a command, or let the server refuse what it made of it. */
export function maskedRefusal(reply: Reply): Failure {
  return { by: 'server', cause: MASKED, code: reply.code, reply }
}

/** The server has not sent the certificate that issued its own (OpenSSL, x509_vfy.h). */
const MISSING_ISSUER = /^UNABLE_TO_(VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT)/

/**
 * The certificate is not accepted. Where an issuer's is missing that a site could fetch, the cause says so.
 *
 * @param certificate as far as it was seen
 */
export function refusedCertificate(
  failure: ServerFailure,
  certificate: PeerCertificate | null,
): Failure {
  const canBeCompleted =
    MISSING_ISSUER.test(failure.cause) && certificate !== null && namesItsIssuer(certificate)
  return canBeCompleted ? { ...failure, cause: `${failure.cause}, CA_ISSUERS` } : failure
}

/** The deadline passed. */
export const TIMED_OUT: Failure = { by: 'server', cause: 'ETIMEDOUT', code: null, reply: null }

/** The server closed the connection. */
export const HUNG_UP: Failure = { by: 'server', cause: 'ECONNECTION', code: null, reply: null }

/** The server sends more than any honest one. The code counts where it should have greeted. */
export const TOO_MUCH: Failure = { by: 'server', cause: 'EPROTOCOL', code: 0, reply: null }

/** Whether nothing more can be said to the server: the connection is broken, or will be after a 421 (RFC 5321, 3.8). */
export function endsSession(failure: Failure): boolean {
  return failure.by === 'server' && (failure.reply === null || failure.reply.code === 421)
}

/** What came instead of a success; '' where only a diagnosis can tell. */
export function failureWords(failure: Failure): string {
  if (failure.by === 'rule') return failure.id
  return failure.reply === null ? failure.cause : replyLine(failure.reply)
}

/** An error of a socket, of DNS or of the SMTP library. */
export function brokenBy(error: unknown): Failure {
  const { code, originalCode, response, message, address, errors } = fieldsOf(error)
  if (errors.length > 0) return brokenBy(mostTelling(errors))
  if (response !== '') return refusedBy(parseReply(response))
  const cause = originalCode || code || 'UNKNOWN'
  // nodemailer's word for a connection that closes while TLS is being set up.
  if (cause === 'ETLS') return HUNG_UP
  if (cause === 'EPROTOCOL') return TOO_MUCH
  const failure = { by: 'server', cause: named(cause, message), code: null, reply: null } as const
  return address === '' ? failure : { ...failure, address }
}

/**
 * Node.js has no code for every complaint of OpenSSL about a certificate (since version 24, a short key is one); it
 * says UNSPECIFIED then, and OpenSSL's words, such as "EE certificate key too weak", must do.
 */
function named(cause: string, message: string): string {
  if (cause !== 'UNSPECIFIED') return cause
  return `CERT_${message.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_')}`
}

/** An address that cannot be reached says less of the server than one that answers or stays silent. */
function mostTelling(errors: readonly unknown[]): unknown {
  const unreachable = /ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|EAFNOSUPPORT|ENETDOWN|EHOSTDOWN/
  return errors.find((error) => !unreachable.test(fieldsOf(error).code)) ?? errors[0]
}

function fieldsOf(error: unknown) {
  const field = (name: string): unknown =>
    typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined
  const text = (name: string) => {
    const value = field(name)
    return typeof value === 'string' ? value : ''
  }
  const errors = field('errors')
  return {
    code: text('code'),
    originalCode: text('originalCode'),
    response: text('response'),
    message: text('message'),
    address: text('address'),
    errors: Array.isArray(errors) ? (errors as readonly unknown[]) : [],
  }
}
