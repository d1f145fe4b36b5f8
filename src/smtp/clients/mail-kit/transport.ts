/**
 * How MailKit gets to TLS, and which settings can never work (MailKit, SmtpClient.ComputeDefaultValues and
 * ConnectAsync).
 */
import { isIPv6 } from 'node:net'
import { SECURE_SOCKET_OPTIONS } from '../../../settings.js'
import type { Failure } from '../../failure.js'
import { portOf, type MailKitSettings } from '../../site.js'
import type { Foreseen } from '../client.js'

/** What happens between TCP and the login. */
export type Transport = 'clear' | 'TLS first' | 'STARTTLS' | 'STARTTLS where offered'

/** Where servers wait for TLS before they say anything. */
const IMPLICIT_TLS = 465

/** Where servers greet in the clear. */
const CLEAR_FIRST = [25, 587, 2525]

/** The way that the settings ask for. A number without a name is as good as None. */
export function transportOf(settings: MailKitSettings): Transport {
  switch (settings.secureSocketOptions) {
    case 'SslOnConnect':
      return 'TLS first'
    case 'StartTls':
      return 'STARTTLS'
    case 'Auto':
      return portOf({ client: 'mail-kit', settings }) === IMPLICIT_TLS
        ? 'TLS first'
        : 'STARTTLS where offered'
    case 'StartTlsWhenAvailable':
      return 'STARTTLS where offered'
    case 'None':
    default:
      return 'clear'
  }
}

/** What goes wrong whatever the server does, known before anything is sent; `null` where nothing is. */
export function foreseen(settings: MailKitSettings): Foreseen | null {
  const port = portOf({ client: 'mail-kit', settings })
  const transport = transportOf(settings)
  if (isNoHost(settings.host ?? '')) return { stage: 'dns', failure: HOST_FORM }
  if (port < 0 || port > 65_535) return { stage: 'tcp', failure: PORT_RANGE }
  if (port === IMPLICIT_TLS && transport !== 'TLS first') return { stage: 'tcp', failure: WAITS }
  if (CLEAR_FIRST.includes(port) && transport === 'TLS first') {
    return { stage: 'tcp', failure: TLS_TOO_EARLY }
  }
  const isNamed = SECURE_SOCKET_OPTIONS.some((name) => name === settings.secureSocketOptions)
  return isNamed ? null : { stage: 'tcp', failure: NO_SUCH_OPTION }
}

/** A space, a colon or a bracket; an IPv6 address may have its colons. */
function isNoHost(host: string): boolean {
  return !isIPv6(host) && /[\s:[\]]/.test(host)
}

function mistake(
  id: string,
  setting: 'host' | 'port' | 'secureSocketOptions',
  hint: string,
): Failure {
  return { by: 'rule', id, kind: 'config', setting, hint }
}

const HOST_FORM = mistake(
  'HOST_FORM',
  'host',
  'The host is a bare name, without spaces, smtp://, :port or brackets. MailKit does not trim it, and fails before anything is sent. MailKit\'s words for it: "Invalid URI: …"',
)

const PORT_RANGE = mistake(
  'TCP_BADPORT',
  'port',
  "The port is not between 0 and 65535, and MailKit fails before anything is sent; 587 is usual. MailKit's words for it: \"Specified argument was out of the range of valid values. (Parameter 'port')\"",
)

const WAITS = mistake(
  'GREETING_NEVER_465',
  'secureSocketOptions',
  'Port 465 expects TLS from the first byte, and this SecureSocketOptions waits for a greeting first: the site waits 120 seconds and fails. Set "SecureSocketOptions": "SslOnConnect", or use port 587 with "StartTls". MailKit\'s words for it: "Operation timed out after 120000 milliseconds"',
)

const TLS_TOO_EARLY = mistake(
  'TLS_WRONG_VERSION',
  'secureSocketOptions',
  'This port begins in plain text, and SslOnConnect begins with TLS: the site fails at once. Set "SecureSocketOptions": "StartTls", or use port 465. MailKit\'s words for it: "An error occurred while attempting to establish an SSL or TLS connection."',
)

const NO_SUCH_OPTION = mistake(
  'SECURE_SOCKET_OPTIONS',
  'secureSocketOptions',
  'SecureSocketOptions is a number without a name, and MailKit uses no TLS then. Set it to StartTls, or to SslOnConnect for port 465.',
)
