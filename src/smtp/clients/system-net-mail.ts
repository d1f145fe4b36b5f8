/**
 * The dialogue with a mail server as the site's own client leads it. nodemailer could often do more than the site;
 * where it could, the test must fail and say so.
 */
import { Buffer } from 'node:buffer'
import type { Socket } from 'node:net'
import { hostname } from 'node:os'
import { domainToASCII } from 'node:url'
import type { SmtpSettings } from '../../settings.js'
import { tryEnvelopes, type Envelopes, type Refusal } from '../envelopes.js'
import { refusedBy, type Failure } from '../failure.js'
import { Handshake } from './handshake.js'
import { loginBarrier, USER_NAME_MISSING, type Login } from './login.js'
import { Session } from '../session.js'
import { reaches, type StageLog } from '../stages.js'

/** What a client is asked to do, over a connection that is already open. */
export interface Call extends Envelopes {
  readonly socket: Socket
  /** Trimmed, as the certificate must name it. */
  readonly host: string
  readonly settings: SmtpSettings
  readonly login: Login
  /** Certificate authorities, PEM; `null` for those that Node.js trusts. */
  readonly authorities: readonly string[] | null
  readonly deadline: AbortSignal
}

/** How a call went, and what was learnt on the way. */
export interface Outcome {
  /** What ended the call before any sender was tried. */
  readonly failure: Failure | null
  /** What went wrong with the senders. */
  readonly refusals: readonly Refusal[]
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
  { mechanisms }: Handshake,
): Promise<Failure | null> {
  if (!reaches(level, 'auth')) return null
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

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64')
}
