/**
 * What MailKit says where the test has failed, as Umbraco logs it: the kind of exception and its text. Measured with
 * 4.18; the server's own words are left out.
 */
import { concernsCertificate } from '../certificate.js'
import type { Failure } from '../failure.js'
import type { StageName } from '../stages.js'

const HANDSHAKE =
  'SslHandshakeException: An error occurred while attempting to establish an SSL or TLS connection.'
const TIMED_OUT = 'TimeoutException: Operation timed out after 120000 milliseconds'
const DISCONNECTED = 'SmtpProtocolException: The SMTP server has unexpectedly disconnected'
const UNPARSABLE = 'SmtpProtocolException: Unable to parse status code returned by the server.'
const NO_LOGIN = 'NotSupportedException: The SMTP server does not support authentication.'
const NO_STARTTLS =
  'NotSupportedException: The SMTP server does not support the STARTTLS extension.'

/** Texts by what the client met, at any stage. */
const BY_CAUSE: Readonly<Record<string, string>> = {
  REPLY_FORMAT: UNPARSABLE,
  REPLY_CODES: 'SmtpProtocolException: The status codes returned by the server did not match.',
  REFUSED_AND_CLOSED: `${DISCONNECTED}: …`,
  TLS_FIRST: TIMED_OUT,
  CERT_NO_REVOCATION: `${HANDSHAKE} … unable to get certificate CRL (on Windows: The revocation function was unable to check revocation for the certificate.)`,
  NO_STARTTLS,
  MASKED: NO_STARTTLS,
  NO_LOGIN,
  NO_LOGIN_BEFORE_TLS: NO_LOGIN,
  NO_COMMON_LOGIN: 'NotSupportedException: No compatible authentication mechanisms found.',
}

/** The words of MailKit for a failure at a stage, with `…` for the server's; `null` where none are known. */
export function mailKitWords(failure: Failure, stage: StageName): string | null {
  if (failure.by === 'rule') return null
  const { code, cause, reply } = failure
  const byCause = BY_CAUSE[cause]
  if (byCause !== undefined) return byCause
  return reply !== null && code !== null ? wordsForCode(code, stage) : wordsForCause(cause, stage)
}

function wordsForCode(code: number, stage: StageName): string {
  if (code === 0) return UNPARSABLE
  if (stage === 'auth') return `AuthenticationException: ${code}: …`
  const isUnauthenticated = code === 530 && ['mail', 'rcpt', 'message'].includes(stage)
  return isUnauthenticated ? 'ServiceNotAuthenticatedException: …' : 'SmtpCommandException: …'
}

function wordsForCause(cause: string, stage: StageName): string | null {
  if (stage === 'dns') return 'SocketException: Name or service not known'
  if (stage === 'tcp')
    return cause === 'ECONNREFUSED' ? 'SocketException: Connection refused' : null
  if (stage === 'tls' || stage === 'cert' || concernsCertificate(cause)) return HANDSHAKE
  if (cause === 'ETIMEDOUT') return TIMED_OUT
  return cause === 'ECONNECTION' ? DISCONNECTED : null
}
