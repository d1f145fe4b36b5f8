/**
 * The dialogue with a mail server as the site's own client leads it. nodemailer could often do more than the site;
 * where it could, the test must fail and say so.
 */
import { Buffer } from 'node:buffer'
import { hostname } from 'node:os'
import { domainToASCII } from 'node:url'
import { tryEnvelopes, type EnvelopeRules, type EnvelopeStage } from '../envelopes.js'
import type { Failure } from '../failure.js'
import { Session, type TlsVersions } from '../session.js'
import type { NetMailSite } from '../site.js'
import { reaches } from '../stages.js'
import type { Call, MailClient, Outcome } from './client.js'
import { Handshake } from './handshake.js'
import { BEFORE_LOGIN, loginBarrier, USER_NAME_MISSING, type Login } from './login.js'
import { NetMailReader } from './net-mail-reader.js'
import { silence } from './silence.js'

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

/** The codes that count as success (SmtpCommands), and a session without extensions. */
const ENVELOPE: EnvelopeRules = {
  commands: (from, to) => [`MAIL FROM:<${from}>`, `RCPT TO:<${to}>`],
  accepts: (stage, code) => ACCEPTED[stage].includes(code),
}

const ACCEPTED: Readonly<Record<EnvelopeStage, readonly number[]>> = {
  mail: [250],
  rcpt: [250, 251],
  data: [354],
  message: [250],
}

/** A call, and the site that it is made for. */
type SiteCall = Call & Required<Pick<NetMailSite, 'settings' | 'oldTls'>>

/**
 * .NET Framework's `System.Net.Mail.SmtpClient`: STARTTLS where enableSsl is true and only then, never TLS from the
 * first byte, of all ways to send a password AUTH LOGIN alone. `Send` waits 100 seconds.
 */
export function systemNetMail(site: Pick<NetMailSite, 'settings' | 'oldTls'>): MailClient {
  const { settings, oldTls = 'none' } = site
  return {
    id: 'system-net-mail',
    port: settings.port,
    patienceMs: 100_000,
    wantsTls: settings.enableSsl,
    foreseen: null,
    talk: async (asked) => {
      const call = { ...asked, settings, oldTls }
      call.stages.begin('greeting')
      const failure = await silence({ ...call, patienceMs: greetingPatience(call) })
      if (failure === null) return dialogue(call)
      return { ...UNKNOWN, failure, usesTls: settings.enableSsl }
    },
  }
}

/** What is known where nothing was heard. */
const UNKNOWN = { refusals: [], doubts: [], mechanisms: null, tries: [], names: '' } as const

function greetingPatience({ settings, timeoutMs }: SiteCall): number {
  const share = timeoutMs * GREETING_SHARE
  return settings.port === 465 ? Math.min(share, PATIENCE_465) : share
}

async function dialogue(call: SiteCall): Promise<Outcome> {
  const handshake = new Handshake(call)
  const session = new Session({
    ...call,
    clientName: clientName(call.settings.clientDomain),
    wayToTls: handshake.startTls ? 'STARTTLS' : 'none',
    tlsVersions: call.oldTls === 'all' ? OLD_TLS : null,
    observer: handshake,
    newReader: () => new NetMailReader(),
  })
  let failure = await session.open()
  if (failure === null) {
    if (!handshake.startTls) call.stages.skipTls('enableSsl is false')
    failure = await logIn(call, session, handshake)
  } else {
    failure = handshake.failed(failure)
  }
  const refusals = failure === null ? await tryEnvelopes(call, ENVELOPE, session) : []
  await session.leave(call.level, failure === null && refusals.length === 0)
  const { mechanisms, names } = handshake
  const usesTls = call.settings.enableSsl
  const doubts = failure === null ? tlsDoubts(call) : []
  return { failure, refusals, doubts, mechanisms, tries: [], names, usesTls }
}

/** One login serves all sites. Where only some of them speak old TLS, it proves nothing for those. */
function tlsDoubts({ oldTls, level, settings }: SiteCall): Outcome['doubts'] {
  const isInDoubt = oldTls === 'some' && settings.enableSsl && reaches(level, 'tls')
  return isInDoubt ? [{ stage: 'tls', failure: OLD_TLS_UNTESTED }] : []
}

const OLD_TLS_UNTESTED: Failure = {
  by: 'rule',
  id: 'TLS_SITE_TOO_OLD',
  kind: 'untested',
  setting: null,
  hint: 'Some of these sites offer TLS 1.0 at most, since targetFramework in <httpRuntime> is missing or below 4.6 there. This test has used a later version, as the others do, so it proves nothing for them. Set <httpRuntime targetFramework="4.7.2"> or later in <system.web>, or test them in a step of their own.',
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
  { stages, login, level, socket }: SiteCall,
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
 * goes on without a login, but where the server hangs up after it; here it counts.
 */
async function authLogin(
  session: Session,
  { userName, password }: Extract<Login, { how: 'password' }>,
): Promise<Failure | null> {
  const challenge = await session.say(`AUTH login ${base64(userName)}`)
  if ('by' in challenge) return challenge
  if (challenge.code === 235) return null
  if (challenge.code !== 334) return session.rejected(challenge)
  const verdict = await session.say(base64(password))
  if ('by' in verdict) return verdict
  return verdict.code === 235 ? null : session.rejected(verdict)
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64')
}
