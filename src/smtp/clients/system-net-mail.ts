/**
 * The dialogue with a mail server as the site's own client leads it. nodemailer could often do more than the site;
 * where it could, the test must fail and say so.
 */
import { Buffer } from 'node:buffer'
import type { Socket } from 'node:net'
import { hostname } from 'node:os'
import { domainToASCII } from 'node:url'
import type { SmtpSettings } from '../../settings.js'
import { refusedBy, type Failure } from '../failure.js'
import { Handshake } from './handshake.js'
import { loginBarrier, USER_NAME_MISSING, type Login } from './login.js'
import { testMessage } from '../message.js'
import type { Reply } from '../reply.js'
import { Session } from '../session.js'
import { reaches, type SmokeTestLevel, type StageLog, type StageName } from '../stages.js'

/** What a client is asked to do, over a connection that is already open. */
export interface Call {
  readonly socket: Socket
  /** Trimmed, as the certificate must name it. */
  readonly host: string
  readonly settings: SmtpSettings
  readonly login: Login
  readonly level: SmokeTestLevel
  /** Bare addresses for the envelope; read from the level `recipient` on. */
  readonly from: string
  readonly to: string
  /** Certificate authorities, PEM; `null` for those that Node.js trusts. */
  readonly authorities: readonly string[] | null
  readonly stages: StageLog
  readonly deadline: AbortSignal
}

/** How a call went, and what was learnt on the way. */
export interface Outcome {
  readonly failure: Failure | null
  /** AUTH mechanisms of the last EHLO reply; `null` where none came. */
  readonly mechanisms: readonly string[] | null
  /** The names in the certificate. */
  readonly names: string
}

/** The client of one kind of site: System.Net.Mail for Umbraco 7 and 8, MailKit for later ones. */
export type SiteClient = (call: Call) => Promise<Outcome>

/** How long a goodbye may take, in milliseconds. */
const POLITE = 500

/**
 * .NET Framework's `System.Net.Mail.SmtpClient`: STARTTLS where enableSsl is true and only then, never TLS from the
 * first byte, of all ways to send a password AUTH LOGIN alone.
 */
export const systemNetMail: SiteClient = async (call) => {
  const startTls = call.settings.enableSsl && reaches(call.level, 'starttls')
  const handshake = new Handshake(call.stages, startTls)
  const session = new Session({
    ...call,
    clientName: clientName(call.settings.clientDomain),
    startTls,
    observer: handshake,
  })
  call.stages.begin('greeting')
  let failure = await session.open()
  if (failure === null) {
    if (!startTls) withoutTls(call.stages)
    failure = await converse(call, session, handshake)
  } else {
    handshake.failed(failure)
  }
  const { mechanisms, names } = handshake
  // Without a message the server is told to forget the envelope.
  if (failure === null) await session.quit(call.level === 'recipient' ? ['RSET'] : [], POLITE)
  else session.close()
  return { failure, mechanisms, names }
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

async function converse(
  call: Call,
  session: Session,
  { mechanisms }: Handshake,
): Promise<Failure | null> {
  if (!reaches(call.level, 'auth')) return null
  const failure = await logIn(call, session, mechanisms)
  if (failure !== null || !reaches(call.level, 'mail')) return failure
  return sendEnvelope(call, session)
}

async function logIn(
  { stages, login, level, socket }: Call,
  session: Session,
  mechanisms: readonly string[],
): Promise<Failure | null> {
  stages.begin('auth')
  const { encrypted } = session
  const { remoteAddress = '' } = socket
  const barrier = loginBarrier(login, { encrypted, remoteAddress, mechanisms })
  if (barrier !== null) return barrier
  if (login.how !== 'password') {
    if (level === 'login') return USER_NAME_MISSING
    stages.skip('auth', 'no user name: the site sends without a login')
    return null
  }
  const failure = await authLogin(session, login)
  if (failure === null) stages.ok(loginWords(mechanisms))
  return failure
}

function loginWords(mechanisms: readonly string[]): string {
  const earlier = ['GSSAPI', 'NTLM'].find((name) => mechanisms.includes(name))
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
  if (challenge.code !== 334) return refusedBy(challenge)
  const verdict = await session.say(base64(password))
  if ('by' in verdict) return verdict
  return verdict.code === 235 ? null : refusedBy(verdict)
}

/**
 * The commands one by one, never in one go as PIPELINING would allow: after DATA there is no way back from
 * sending a message. The codes are those that System.Net.Mail accepts (SmtpCommands).
 */
async function sendEnvelope(
  { stages, level, from, to }: Call,
  session: Session,
): Promise<Failure | null> {
  const steps: readonly [StageName, string, readonly number[]][] = [
    ['mail', `MAIL FROM:<${from}>`, [250]],
    ['rcpt', `RCPT TO:<${to}>`, [250, 251]],
    ['data', 'DATA', [354]],
    ['message', `${testMessage(from, to, new Date())}.`, [250]],
  ]
  for (const [stage, line, accepted] of steps) {
    if (!reaches(level, stage)) break
    stages.begin(stage)
    const reply = await session.say(line)
    if ('by' in reply) return reply
    if (!accepted.includes(reply.code)) return refusedBy(reply)
    stages.ok(words(reply))
  }
  return null
}

function words({ code, lines }: Reply): string {
  return `${code} ${lines.join(' ')}`
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64')
}
