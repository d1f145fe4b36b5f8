/**
 * Whether the test may log in, and whether the site could.
 */
import { isIP } from 'node:net'
import type { SmtpSettings } from '../../settings.js'
import type { Failure } from '../failure.js'
import type { Requested } from '../site.js'

/** What there is to log in with. */
export type Login =
  /** No user name: the site sends without a login. */
  | { readonly how: 'none' }
  /** `defaultCredentials`: the site logs in as the Windows account it runs under. */
  | { readonly how: 'windows-account' }
  /** The site's environment supplies user name or password, and nobody here knows them. */
  | {
      readonly how: 'unknown'
      /** The workflow itself has said that TLS is not wanted. */
      readonly inTheClear: boolean
    }
  /** The credentials came from the workflow, the host did not. */
  | { readonly how: 'withheld' }
  | {
      readonly how: 'password'
      readonly userName: string
      readonly password: string
      /** The workflow itself has said that TLS is not wanted. */
      readonly inTheClear: boolean
    }

/**
 * Decides what the test may log in with. A pull request can change the host in a file; the secret that the
 * workflow adds would then go to whoever wrote it. So what came as an input goes only to the host that came as an
 * input, and not where a transform has put another one in its place. The price: with a host from a file, the login stays untested.
 *
 * @param settings what the site will use (System.Net.Mail, SmtpNetworkElementInternal: `defaultCredentials` wins
 *   over a user name, and a password without one is ignored)
 * @param requested what came as inputs
 */
export function loginFor(settings: SmtpSettings, requested: Requested): Login {
  if (settings.defaultCredentials) return { how: 'windows-account' }
  if (!settings.userName) return { how: 'none' }
  const fromInputs = requested.userName !== undefined || requested.password !== undefined
  const namedByWorkflow = requested.host?.trim() === settings.host?.trim()
  if (fromInputs && !namedByWorkflow) return { how: 'withheld' }
  return {
    how: 'password',
    userName: settings.userName,
    password: settings.password ?? '',
    inTheClear: requested.enableSsl === false,
  }
}

/** The connection on which a login would happen. */
export interface Line {
  readonly encrypted: boolean
  /** The address that was connected to. */
  readonly remoteAddress: string
  /** What the last EHLO reply lists, in capitals. */
  readonly mechanisms: readonly string[]
  /** Whether it lists STARTTLS, which it does before TLS only. */
  readonly offersStartTls: boolean
}

/** Why this login must not or cannot be tried on this line; `null` where it may. */
export function loginBarrier(login: Login, line: Line): Failure | null {
  switch (login.how) {
    case 'none':
      return null
    case 'withheld':
      return WITHHELD
    case 'unknown':
      return LOGIN_UNKNOWN
    case 'windows-account':
      return offersWindowsLogin(line) ? UNTESTED : WINDOWS_ACCOUNT
    case 'password':
      return passwordBarrier(login.inTheClear, line)
  }
}

function passwordBarrier(inTheClear: boolean, line: Line): Failure | null {
  const unusable = mechanismBarrier(line)
  if (unusable !== null) return unusable
  if (!line.mechanisms.includes('LOGIN')) return UNTESTED
  const allowed = line.encrypted || inTheClear || isLoopback(line.remoteAddress)
  return allowed ? null : IN_THE_CLEAR
}

/** Why the site could not log in, by what EHLO lists: none of the ways that it knows. */
export function mechanismBarrier(
  line: Pick<Line, 'mechanisms' | 'offersStartTls'>,
): Failure | null {
  if (line.mechanisms.includes('LOGIN') || offersWindowsLogin(line)) return null
  return line.offersStartTls ? NO_LOGIN_BEFORE_TLS : NO_LOGIN
}

/** What the site tries before AUTH LOGIN, in this order (SmtpConnection, the constructor), and this test cannot do. */
export const BEFORE_LOGIN = ['GSSAPI', 'NTLM', 'WDIGEST']

function offersWindowsLogin({ mechanisms }: Pick<Line, 'mechanisms'>): boolean {
  return BEFORE_LOGIN.some((name) => mechanisms.includes(name))
}

/** Whether an IP address is one of this very machine, also in the form that IPv6 sockets give it. */
export function isLoopback(address: string): boolean {
  const plain = address.replace(/^::ffff:/, '')
  return plain === '::1' || (isIP(plain) === 4 && plain.startsWith('127.'))
}

/** The table of hints looks at the list of mechanisms. */
const NO_LOGIN: Failure = { by: 'server', cause: 'NO_LOGIN', code: null, reply: null }

/** TLS is to be had, and the login may come with it. */
const NO_LOGIN_BEFORE_TLS: Failure = {
  by: 'server',
  cause: 'NO_LOGIN_BEFORE_TLS',
  code: null,
  reply: null,
}

const UNTESTED: Failure = {
  by: 'rule',
  id: 'OTHER',
  kind: 'untested',
  setting: null,
  hint: 'The login is not tested: the server offers Windows logins (NTLM, GSSAPI, WDIGEST) only, which this test cannot do. The site may manage it.',
}

const WINDOWS_ACCOUNT: Failure = {
  by: 'rule',
  id: 'DEFAULT_CREDENTIALS',
  kind: 'config',
  setting: 'defaultCredentials',
  hint: 'defaultCredentials="true" logs in with the Windows account of the site, and the server offers no such login (NTLM, GSSAPI, WDIGEST): the site would send without a login. Set defaultCredentials="false", userName and password.',
}

/** A secret would go to a host that the workflow does not name. */
export const WITHHELD: Failure = {
  by: 'rule',
  id: 'PASSWORD_WITHHELD',
  kind: 'config',
  setting: 'host',
  hint: 'The login is not tested: user name or password come from inputs, the host from a file, and a secret goes only to a host that the workflow names. Set the input host.',
}

/** The site logs in with what its environment supplies. */
export const LOGIN_UNKNOWN: Failure = {
  by: 'rule',
  id: 'PASSWORD_UNKNOWN',
  kind: 'untested',
  setting: null,
  hint: 'The test ends before the login: the environment of the site supplies it, and nobody here knows it. Set the inputs host, username and password to test the login too, or set smoke-test to connect.',
}

const IN_THE_CLEAR: Failure = {
  by: 'rule',
  id: 'PASSWORD_IN_THE_CLEAR',
  kind: 'config',
  setting: 'enableSsl',
  hint: 'The login is not tested: without TLS, user name and password would be readable on the way. Set the input enable-ssl to true; or to false, if you accept that.',
}

/** There is nothing to log in with, and the login was to be tested. */
export const USER_NAME_MISSING: Failure = {
  by: 'rule',
  id: 'USER_NAME_MISSING',
  kind: 'config',
  setting: 'userName',
  hint: 'The login cannot be tested: there is no user name, so the site would send without a login. Set user name and password, or test with smoke-test: connect or recipient.',
}
