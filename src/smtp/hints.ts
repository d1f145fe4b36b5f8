/**
 * From the first failure to one line of advice.
 */
import { inert } from '../text/inert.js'
import { providerOf } from '../providers.js'
import { filled, inWordsOf } from './client-words.js'
import type { Failure } from './failure.js'
import { CONNECTION_HINTS } from './hints/connection.js'
import type { Concern, Hint, Kind, Lacking } from './hints/hint.js'
import { LOGIN_HINTS } from './hints/login.js'
import { MAIL_HINTS } from './hints/mail.js'
import { meaningOf } from './hints/meaning.js'
import { OFFER_HINTS } from './hints/offers.js'
import { isPrivateHost } from './hints/private-host.js'
import type { Meaning } from './hints/question.js'
import { saidIn, type Said } from './hints/said.js'
import { SITE_WORDS } from './hints/site-words.js'
import { TLS_HINTS } from './hints/tls.js'
import type { Login } from './clients/login.js'
import { replyLine } from './reply.js'
import { shownHost } from './shown-host.js'
import type { ClientId } from './site.js'
import type { StageName } from './stages.js'

/** The whole table. The first row that matches counts, so the order is part of it. */
export const HINTS: readonly Hint[] = [
  ...OFFER_HINTS,
  ...CONNECTION_HINTS,
  ...TLS_HINTS,
  ...LOGIN_HINTS,
  ...MAIL_HINTS,
]

/** What was under way when the failure came. */
export interface Circumstances {
  readonly stage: StageName
  readonly client: ClientId
  readonly host: string
  readonly port: number
  /** Whether the site speaks TLS there, as far as that is known. */
  readonly usesTls: boolean
  /** What there was to log in with. */
  readonly login: Pick<Login, 'how'>
  readonly from: string
  readonly to: string
  /** The AUTH mechanisms of the last EHLO reply; `null` while that is not known. */
  readonly mechanisms: readonly string[] | null
  /** Those of them that the site tries with a password, in the order of its tries. */
  readonly tries: readonly string[]
  /** The names in the certificate. */
  readonly names: string
}

/** What is wrong and what to do about it. All of it is inert and without secrets. */
export interface Diagnosis {
  /** Public; stays as it is once named. */
  readonly id: string
  readonly stage: StageName
  readonly kind: Kind
  /** What to look at first; `null` where no setting is to blame. */
  readonly setting: Concern | null
  /** The server's own words, where it said something. The hint does not repeat them. */
  readonly reply: string | null
  readonly hint: string
}

/**
 * Explains a failure by the first row of the table that matches.
 *
 * @param conceal takes the secrets out of text that comes from the server
 */
export function diagnose(
  failure: Failure,
  circumstances: Circumstances,
  conceal: (text: string) => string,
): Diagnosis {
  const { stage } = circumstances
  if (failure.by === 'rule') {
    const { id, kind, setting, hint } = failure
    return { id, stage, kind, setting, reply: null, hint }
  }
  const { client } = circumstances
  const situation = situationOf(failure, circumstances)
  const row = HINTS.find((one) => applies(one, situation)) ?? LAST_RESORT
  const { id, kind, setting, hint } = rowFor(client, row)
  const quoted = (text: string) => inert(conceal(text))
  const text =
    failure.cause === 'EPROTOCOL'
      ? ENDLESS
      : `${hint}${furtherTries(failure, circumstances, { kind, hint })}`
  const advice = filled(text, {
    host: shownHost(circumstances.host),
    port: String(circumstances.port),
    // The sender's address often is the user name.
    from: quoted(circumstances.from),
    to: quoted(circumstances.to),
    cause: quoted(failure.cause),
    names: quoted(circumstances.names),
    mechanisms: quoted((circumstances.mechanisms ?? []).join(' ')),
    tries: circumstances.tries.join(', '),
  })
  const { whose, wordsFor } = SITE_WORDS[client]
  const words = wordsFor(failure, stage)
  return {
    id,
    stage,
    kind,
    setting,
    reply: failure.reply === null ? null : quoted(replyLine(failure.reply)),
    hint: words === null ? advice : `${advice} ${whose} words for it: "${words}"`,
  }
}

/**
 * MailKit goes on to the next login after a refusal, and the test does not: what a wrong password costs there. A
 * sentence with a space in front; '' where the hint says so, or where there is nothing to say.
 */
function furtherTries(
  { reply }: Met,
  { client, stage, tries }: Circumstances,
  { kind, hint }: Pick<Hint, 'kind' | 'hint'>,
): string {
  const isRefusal = stage === 'auth' && reply !== null
  const isAboutLogin = kind === 'credentials' || kind === 'account'
  if (client !== 'mail-kit' || !isRefusal || !isAboutLogin) return ''
  if (tries.length < 2 || hint.includes('{tries}')) return ''
  const count = tries.length === 2 ? 'twice' : `${tries.length} times`
  return ` With each mail the site tries {tries}, one after another, so a wrong password counts ${count}.`
}

/** A row as it is said of one client: its words, and the setting by the name that it has there. */
export function rowFor(
  client: ClientId,
  { setting, hint, ...row }: Hint,
): Omit<Hint, 'setting'> & { readonly setting: Concern | null } {
  const named = setting === 'TLS' ? TLS_SETTING[client] : setting
  return { ...row, setting: named, hint: inWordsOf(client, hint) }
}

/** Which setting decides on TLS. */
const TLS_SETTING: Readonly<Record<ClientId, Concern>> = {
  'system-net-mail': 'enableSsl',
  'mail-kit': 'secureSocketOptions',
}

/** What a server did that talks without an end: nothing that it said is worth quoting. */
const ENDLESS =
  'The server says more than any mail server does, and comes to no end. Check host and port: what listens at {host}:{port} may be something else.'

const LAST_RESORT: Hint = {
  id: 'OTHER',
  kind: 'server',
  setting: null,
  hint: 'The server does something that no rule of this test explains.',
}

type Met = Extract<Failure, { by: 'server' }>

/** A failure and its circumstances, as the rows of the table ask for them. */
interface Situation extends Circumstances {
  readonly failure: Met
  readonly said: Said | null
  readonly meaning: Meaning | null
  readonly isLoggedIn: boolean
}

function situationOf(failure: Met, circumstances: Circumstances): Situation {
  const { stage, usesTls, login } = circumstances
  const said = saidIn(failure.reply)
  const loggedIn = login.how === 'password'
  const meaning = said === null ? null : meaningOf(said, { stage, usesTls, loggedIn })
  return { ...circumstances, failure, said, meaning, isLoggedIn: loggedIn }
}

function applies(hint: Hint, situation: Situation): boolean {
  return fitsFailure(hint, situation) && fitsReply(hint, situation) && fitsServer(hint, situation)
}

function fitsFailure(hint: Hint, { failure, stage }: Situation): boolean {
  const { code, cause } = failure
  return (
    (hint.stages?.includes(stage) ?? true) &&
    (hint.cause?.test(cause) ?? true) &&
    (hint.timeout === undefined || hint.timeout === timeoutOf(failure, stage)) &&
    (hint.codes === undefined || (code !== null && hint.codes.includes(code))) &&
    (hint.series === undefined || (code !== null && Math.floor(code / 100) === hint.series))
  )
}

function fitsReply(hint: Hint, { said, meaning, from, to }: Situation): boolean {
  const names = (address: string) => said?.whole.includes(address.toLowerCase()) ?? false
  return (
    (hint.means === undefined || (meaning !== null && hint.means.includes(meaning))) &&
    (hint.text === undefined || (said !== null && hint.text.test(said.whole))) &&
    (hint.namesRecipient === undefined || (names(to) && !names(from)))
  )
}

function fitsServer(hint: Hint, { host, failure, mechanisms, ...now }: Situation): boolean {
  const name = host.trim().toLowerCase().replace(/\.$/, '')
  return (
    (hint.client === undefined || hint.client === now.client) &&
    (hint.port === undefined || hint.port === now.port) &&
    (hint.usesTls === undefined || hint.usesTls === now.usesTls) &&
    (hint.loggedIn === undefined || hint.loggedIn === now.isLoggedIn) &&
    (hint.provider === undefined || hint.provider === providerOf(host)?.id) &&
    (hint.hosts?.test(name) ?? true) &&
    (hint.isPrivate === undefined || isPrivateHost(name) || isPrivateAddress(failure)) &&
    (hint.offers === undefined || offers(mechanisms, hint.offers)) &&
    (hint.lacks === undefined || lacks(mechanisms, hint.lacks))
  )
}

/** The name may be a public one, and its address of a private network. */
function isPrivateAddress({ address }: Met): boolean {
  return address !== undefined && isPrivateHost(address)
}

function timeoutOf({ cause }: Met, stage: StageName): Hint['timeout'] {
  if (cause !== 'ETIMEDOUT') return undefined
  if (stage === 'greeting') return 'greeting'
  return stage === 'starttls' || stage === 'tls' ? 'upgrade' : undefined
}

const WINDOWS = new Set(['NTLM', 'GSSAPI', 'WDIGEST'])

function offers(mechanisms: readonly string[] | null, what: NonNullable<Hint['offers']>): boolean {
  const listed = mechanisms ?? []
  switch (what) {
    case 'a login':
      return listed.length > 0
    case 'a Windows login':
      return listed.some((name) => WINDOWS.has(name))
    case 'NTLM':
      return listed.includes('NTLM')
  }
}

const USABLE = new Set(['LOGIN', ...WINDOWS])

function lacks(mechanisms: readonly string[] | null, what: Lacking): boolean {
  if (mechanisms === null) return false
  if (what === 'any mechanism') return mechanisms.length === 0
  return mechanisms.length > 0 && !mechanisms.some((name) => USABLE.has(name))
}
