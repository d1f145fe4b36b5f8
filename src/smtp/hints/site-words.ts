/**
 * What the site's own client says where the test has failed: what people find in a log, and search for.
 *
 * System.Net.Mail: from the source of .NET Framework 4.8 (SmtpException.GetMessageForStatus, SmtpCommands.cs,
 * SmtpConnection.cs).
 */
import { concernsCertificate } from '../certificate.js'
import type { Failure } from '../failure.js'
import type { ClientId } from '../site.js'
import type { StageName } from '../stages.js'
import { mailKitWords } from './mail-kit-words.js'

/** Texts by reply code (SmtpException.GetMessageForStatus). */
const BY_CODE: Readonly<Record<number, string>> = {
  421: 'Service not available, closing transmission channel.',
  450: 'Mailbox unavailable.',
  451: 'Error in processing.',
  452: 'Insufficient system storage.',
  454: 'Client does not have permission to submit mail to this server.',
  501: 'Syntax error in parameters or arguments.',
  502: 'Command not implemented.',
  503: 'Bad sequence of commands.',
  504: 'Command parameter not implemented.',
  530: 'The SMTP server requires a secure connection or the client was not authenticated.',
  550: 'Mailbox unavailable.',
  551: 'User not local; please try a different path.',
  552: 'Exceeded storage allocation.',
  553: 'Mailbox name not allowed.',
  554: 'Transaction failed.',
}

const CONNECTION_CLOSED =
  'Failure sending mail. Unable to read data from the transport connection: net_io_connectionclosed.'

/** Texts by what the site's client met, at any stage. */
const BY_CAUSE: Readonly<Record<string, string>> = {
  REPLY_FORMAT: 'Failure sending mail. Smtp server returned an invalid response.',
  REPLY_LINE_FEED: 'The operation has timed out.',
  REFUSED_AND_CLOSED: CONNECTION_CLOSED,
  TLS_FIRST: 'The operation has timed out.',
  NO_STARTTLS: 'Server does not support secure connections.',
  EHLO_UNKNOWN: 'Server does not support secure connections.',
}

const UNRECOGNIZED = 'Syntax error, command unrecognized.'
const SERVER_RESPONSE = 'The server response was: …'

/** Whose words, and what they are; `null` where it says nothing that is known, or nothing at all. */
interface SiteWords {
  readonly whose: string
  readonly wordsFor: (failure: Failure, stage: StageName) => string | null
}

/** The words of each client. */
export const SITE_WORDS: Readonly<Record<ClientId, SiteWords>> = {
  'system-net-mail': { whose: ".NET's", wordsFor: siteWords },
  'mail-kit': { whose: "MailKit's", wordsFor: mailKitWords },
}

/**
 * The words of .NET for a failure at a stage, with `…` for the server's; `null` where it says nothing that is known,
 * or nothing at all.
 */
export function siteWords(failure: Failure, stage: StageName): string | null {
  if (failure.by === 'rule') return null
  const { code, cause, reply } = failure
  const byCause = BY_CAUSE[cause]
  if (byCause !== undefined) return byCause
  if (stage === 'auth') return null
  if (stage === 'starttls' && reply === null && cause !== 'ETIMEDOUT' && cause !== 'ECONNECTION') {
    return 'Server does not support secure connections.'
  }
  return reply !== null && code !== null ? wordsForCode(code) : wordsForCause(cause, stage)
}

function wordsForCode(code: number): string | null {
  if (code === 0) return 'Failure sending mail.'
  if (code < 400) return `The server committed a protocol violation. ${SERVER_RESPONSE}`
  return `${BY_CODE[code] ?? UNRECOGNIZED} ${SERVER_RESPONSE}`
}

function wordsForCause(cause: string, stage: StageName): string | null {
  if (cause === 'ETIMEDOUT' && stage !== 'dns' && stage !== 'tcp') {
    return 'The operation has timed out.'
  }
  if (/ECONNECTION|ECONNRESET/.test(cause) && stage !== 'tcp') return CONNECTION_CLOSED
  if (stage === 'dns') return 'Failure sending mail. The remote name could not be resolved'
  if (stage === 'tcp') return 'Failure sending mail. Unable to connect to the remote server'
  if (concernsCertificate(cause)) {
    return 'The remote certificate is invalid according to the validation procedure.'
  }
  return null
}
