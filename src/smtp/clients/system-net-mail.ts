/**
 * The dialogue with a mail server as the site's own client leads it. nodemailer could often do more than the site;
 * where it could, the test must fail and say so.
 */
import { Buffer } from 'node:buffer'
import { hostname } from 'node:os'
import { domainToASCII } from 'node:url'
import { tryEnvelopes } from '../envelopes.js'
import { refusedAndClosed, refusedBy, type Failure } from '../failure.js'
import type { Reply } from '../reply.js'
import { Session, type TlsVersions } from '../session.js'
import { reaches, type StageLog } from '../stages.js'
import type { Call, MailClient, Outcome } from './client.js'
import { Handshake } from './handshake.js'
import { BEFORE_LOGIN, loginBarrier, USER_NAME_MISSING, type Login } from './login.js'
import { NetMailReader } from './net-mail-reader.js'
import { silence } from './silence.js'

/** How long a goodbye may take, in milliseconds. */
const POLITE = 500

/** So soon a server hangs up that does so after a refused login. In milliseconds. */
const HANGING_UP = 300

/** On this port a server waits for TLS and the site for a greeting, which is clear soon. In milliseconds. */
const PATIENCE_465 = 5000

/** So much of its time the test waits for a greeting, before it tries whether the port waits for TLS. */
const GREETING_SHARE = 0.7

/**
 * .NET before `targetFramework` 4.6 (facts of ServicePointManager.SecurityProtocol: SSL 3 and TLS 1.0). The level of
 * security is that of the ciphers of its time; none of them goes without a certificate.
 */
const OLD_TLS: TlsVersions = {
  minVersion: 'TLSv1',
  maxVersion: 'TLSv1',
  ciphers: 'DEFAULT@SECLEVEL=0',
}

/**
 * .NET Framework's `System.Net.Mail.SmtpClient`: STARTTLS where enableSsl is true and only then, never TLS from the
 * first byte, of all ways to send a password AUTH LOGIN alone. `Send` waits 100 seconds.
 */
export const systemNetMail: MailClient = {
  name: 'System.Net.Mail',
  patienceMs: 100_000,
  talk: async (call) => {
    call.stages.begin('greeting')
    const failure = await silence({ ...call, patienceMs: greetingPatience(call) })
    return failure === null
      ? dialogue(call)
      : { failure, refusals: [], mechanisms: null, names: '' }
  },
}

function greetingPatience({ settings, timeoutMs }: Call): number {
  const share = timeoutMs * GREETING_SHARE
  return settings.port === 465 ? Math.min(share, PATIENCE_465) : share
}

async function dialogue(call: Call): Promise<Outcome> {
  const handshake = new Handshake(call)
  const session = new Session({
    ...call,
    clientName: clientName(call.settings.clientDomain),
    startTls: handshake.startTls,
    tlsVersions: call.oldTls === 'all' ? OLD_TLS : null,
    observer: handshake,
    newReader: () => new NetMailReader(),
  })
  let failure = await session.open()
  if (failure === null) {
    if (!handshake.startTls) withoutTls(call.stages)
    failure = await logIn(call, session, handshake)
  } else {
    failure = handshake.failed(failure)
  }
  const refusals = failure === null ? await tryEnvelopes(call, session) : []
  // Without a message the server is told to forget the envelope.
  if (failure !== null || refusals.length > 0) session.close()
  else await session.quit(call.level === 'recipient' ? ['RSET'] : [], POLITE)
  const { mechanisms, names } = handshake
  return { failure, refusals, mechanisms, names }
}

function withoutTls(stages: StageLog): void {
  for (const name of ['starttls', 'tls', 'cert'] as const) stages.skip(name, 'enableSsl is false')
}

/**
 * The name that the site would say in EHLO: `clientDomain`, or the machine's name up to the first dot, in ASCII
 * (SmtpClient.Initialize). The runner's own name stands for the one of the site's machine.
 */
function clientName(clientDomain: string | null): string {
  // An empty one is sent as it is; a space keeps nodemailer from filling in a name.
  if (clientDomain !== null) return clientDomain === '' ? ' ' : clientDomain
  const [machine = ''] = hostname().split('.')
  return domainToASCII(machine) || 'LocalHost'
}

async function logIn(
  { stages, login, level, socket }: Call,
  session: Session,
  handshake: Handshake,
): Promise<Failure | null> {
  if (!reaches(level, 'auth')) return null
  stages.begin('auth')
  const { encrypted } = session
  const { mechanisms, offersStartTls } = handshake
  const { remoteAddress = '' } = socket
  const barrier = loginBarrier(login, { encrypted, remoteAddress, mechanisms, offersStartTls })
  if (barrier !== null) return barrier
  if (login.how !== 'password') {
    if (level === 'login') return USER_NAME_MISSING
    stages.skip('auth', 'no user name: the site sends without a login')
    return null
  }
  const failure = await authLogin(session, login)
  if (failure === null) stages.ok(loginWords(handshake))
  return failure
}

/** After HELO the site logs in by `Send` only (SmtpConnection.ConnectAndHandshakeAsyncResult does not). */
function loginWords({ mechanisms, saidHelo }: Handshake): string {
  if (saidHelo) return "LOGIN, after HELO; Umbraco's own mails (SendMailAsync) go without a login"
  const earlier = BEFORE_LOGIN.find((name) => mechanisms.includes(name))
  const first = earlier === undefined ? '' : `; the site tries ${earlier} first`
  return `LOGIN, of ${mechanisms.join(' ')}${first}`
}

/**
 * AUTH LOGIN with the user name in the same line (SmtpLoginAuthenticationModule). The site ignores a refusal and
 * goes on without a login; here it counts.
 */
async function authLogin(
  session: Session,
  { userName, password }: Extract<Login, { how: 'password' }>,
): Promise<Failure | null> {
  const challenge = await session.say(`AUTH login ${base64(userName)}`)
  if ('by' in challenge) return challenge
  if (challenge.code === 235) return null
  if (challenge.code !== 334) return rejected(session, challenge)
  const verdict = await session.say(base64(password))
  if ('by' in verdict) return verdict
  return verdict.code === 235 ? null : rejected(session, verdict)
}

/** Where the server hangs up after a refusal, the site does not go on without a login. */
async function rejected(session: Session, reply: Reply): Promise<Failure> {
  return (await session.endsWithin(HANGING_UP)) ? refusedAndClosed(reply) : refusedBy(reply)
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64')
}
