/**
 * The login: what MailKit would try, what the test may, and what comes of it.
 */
import { refusedBy, type Failure } from '../../failure.js'
import type { Reply } from '../../reply.js'
import type { Session } from '../../session.js'
import type { MailKitSite, Requested } from '../../site.js'
import { reaches } from '../../stages.js'
import type { Call } from '../client.js'
import { isLoopback, LOGIN_UNKNOWN, WITHHELD, type Line, type Login } from '../login.js'
import type { MailKitHandshake } from './handshake.js'
import { saslFor, TESTABLE, type Sasl, type Testable } from './sasl.js'

/** What MailKit can do with a password, in the order of its tries (SaslMechanism.Rank). */
const RANK = [
  'SCRAM-SHA-512',
  'SCRAM-SHA-256',
  'SCRAM-SHA-1',
  'NTLM',
  'DIGEST-MD5',
  'CRAM-MD5',
  'PLAIN',
  'LOGIN',
]

/** A form with channel binding takes the place of the one without (RFC 5802, 6). */
const BOUND = '-PLUS'

/** Refusals that are not about the password: the mechanism, or how it was said. */
const NOT_THE_PASSWORD = [500, 501, 502, 504, 534, 538]

/** What SASLprep forbids, with which MailKit ends the login (RFC 4013, 2.3). */
const CONTROL = /\p{Cc}/u

/**
 * Decides what the test may log in with, as `loginFor` does for System.Net.Mail. Umbraco logs in only where neither
 * user name nor password is blank.
 *
 * @param requested what came as inputs
 */
export function mailKitLogin(
  { settings, isLoginUnknown = false }: Omit<MailKitSite, 'client'>,
  requested: Requested,
): Login {
  const { host, userName, password } = settings
  const { enableSsl, secureSocketOptions } = requested
  const inTheClear = secureSocketOptions === 'None' || enableSsl === false
  if (isLoginUnknown) return { how: 'unknown', inTheClear }
  if (isBlank(userName) || isBlank(password)) return { how: 'none' }
  const fromInputs = requested.userName !== undefined || requested.password !== undefined
  const namedByWorkflow = requested.host?.trim() === host?.trim()
  if (fromInputs && !namedByWorkflow) return { how: 'withheld' }
  return { how: 'password', userName, password, inTheClear }
}

function isBlank(text: string | null): text is null {
  return text === null || text.trim() === ''
}

/** What MailKit would try, in this order. Names count in their exact case. */
export function triesOf(mechanisms: readonly string[]): readonly string[] {
  return RANK.flatMap(
    (name) => [`${name}${BOUND}`, name].find((form) => mechanisms.includes(form)) ?? [],
  )
}

/** Why the site could not log in, by what EHLO lists. */
export function mechanismBarrier(
  line: Pick<Line, 'mechanisms'> & { readonly startTls: boolean },
): Failure | null {
  if (triesOf(line.mechanisms).length > 0) return null
  if (line.startTls) return unusable('NO_LOGIN_BEFORE_TLS')
  return unusable(line.mechanisms.length > 0 ? 'NO_COMMON_LOGIN' : 'NO_LOGIN')
}

function unusable(cause: string): Failure {
  return { by: 'server', cause, code: null, reply: null }
}

/**
 * Logs in once: with one mechanism, and with a second one only after a refusal that is not about the password.
 *
 * @returns why that failed; `null` where it did not, or the site does not log in
 */
export async function logIn(
  { stages, login, level, socket }: Call,
  session: Session,
  { extensions }: MailKitHandshake,
): Promise<Failure | null> {
  if (!reaches(level, 'auth')) return null
  stages.begin('auth')
  if (login.how === 'none') {
    if (level === 'login') return CREDENTIALS_MISSING
    stages.skip('auth', 'user name or password is blank: the site sends without a login')
    return null
  }
  const { mechanisms, startTls } = extensions
  const { remoteAddress = '' } = socket
  const line = { mechanisms, startTls: startTls && !session.encrypted, remoteAddress }
  const barrier = barrierOf(login, { ...line, encrypted: session.encrypted })
  if (barrier !== null || login.how !== 'password') return barrier ?? WITHHELD
  const result = await attempts(session, triesOf(mechanisms), login)
  if ('by' in result) return result
  stages.ok(wordsOf(result.with, mechanisms))
  return null
}

function barrierOf(
  login: Login,
  line: Omit<Line, 'offersStartTls'> & { readonly startTls: boolean },
): Failure | null {
  if (login.how !== 'password' && login.how !== 'unknown') return WITHHELD
  const unusable = mechanismBarrier(line)
  if (unusable !== null) return unusable
  const allowed = line.encrypted || login.inTheClear || isLoopback(line.remoteAddress)
  if (login.how === 'unknown') return allowed ? LOGIN_UNKNOWN : IN_THE_CLEAR
  const tries = triesOf(line.mechanisms)
  if (tries.some((name) => name.startsWith('SCRAM')) && CONTROL.test(login.password)) {
    return CONTROL_CHARACTER
  }
  if (testable(tries).length === 0) return UNTESTED
  return allowed ? null : IN_THE_CLEAR
}

function testable(tries: readonly string[]): readonly Testable[] {
  return TESTABLE.filter((name) => tries.includes(name))
}

async function attempts(
  session: Session,
  tries: readonly string[],
  login: Extract<Login, { how: 'password' }>,
): Promise<Failure | { readonly with: Testable }> {
  let refusal: Failure = UNTESTED
  for (const mechanism of testable(tries)) {
    const verdict = await attempt(session, mechanism, saslFor(mechanism, login))
    if ('by' in verdict) return verdict
    if (verdict.code === 235) return { with: mechanism }
    refusal = refusedBy(verdict)
    if (!NOT_THE_PASSWORD.includes(verdict.code)) return session.rejected(verdict)
  }
  return refusal
}

/** Says what there is to say, until the server has decided. */
async function attempt(
  session: Session,
  mechanism: Testable,
  sasl: Sasl,
): Promise<Reply | Failure> {
  const initial = sasl.initial === null ? '' : ` ${sasl.initial}`
  let reply = await session.say(`AUTH ${mechanism}${initial}`)
  while (!('by' in reply) && reply.code === 334) {
    const answer = sasl.answer(reply.lines.join(''))
    if (answer === null) return reply
    reply = await session.say(answer)
  }
  return reply
}

function wordsOf(mechanism: Testable, mechanisms: readonly string[]): string {
  const [first = mechanism] = triesOf(mechanisms)
  const earlier = first === mechanism ? '' : `; the site tries ${first} first`
  return `${mechanism}, of ${mechanisms.join(' ')}${earlier}`
}

const UNTESTED: Failure = {
  by: 'rule',
  id: 'OTHER',
  kind: 'untested',
  setting: null,
  hint: 'The login is not tested: of the logins that the server offers, the site can do NTLM, DIGEST-MD5 or one with channel binding (-PLUS) only, which this test cannot do. The site may manage it.',
}

const IN_THE_CLEAR: Failure = {
  by: 'rule',
  id: 'PASSWORD_IN_THE_CLEAR',
  kind: 'config',
  setting: 'secureSocketOptions',
  hint: 'The login is not tested: there is no TLS on this connection, and the site sends user name and password readable for everybody on the way. Set "SecureSocketOptions": "StartTls", or "SslOnConnect" on port 465; or the input secure-socket-options to None, if you accept that.',
}

const CONTROL_CHARACTER: Failure = {
  by: 'rule',
  id: 'PASSWORD_CONTROL_CHARACTER',
  kind: 'credentials',
  setting: 'password',
  hint: "The password contains a control character, such as a line break, and the server offers SCRAM, with which MailKit takes none: the site fails. Set the secret again, without it. MailKit's words for it: \"Control characters are prohibited. (Parameter 's')\"",
}

/** There is nothing to log in with, and the login was to be tested. */
const CREDENTIALS_MISSING: Failure = {
  by: 'rule',
  id: 'USER_NAME_MISSING',
  kind: 'config',
  setting: 'userName',
  hint: 'The login cannot be tested: user name or password is blank, so the site would send without a login. Set both, or test with smoke-test: connect or recipient.',
}
