/**
 * The shape of the table that leads from a failure to advice.
 */
import type { ProviderId } from '../../providers.js'
import type { SettingName } from '../../settings.js'
import type { ClientId } from '../site.js'
import type { StageName } from '../stages.js'
import type { Meaning } from './question.js'

/**
 * Whose matter a failure is.
 *
 * - `config`: a setting of the site is wrong.
 * - `credentials`: user name or password are wrong or missing.
 * - `account`: to be put right at the provider.
 * - `server`: the mail server is at fault.
 * - `network`: the runner's network or address, not necessarily the site's.
 * - `temporary`: may pass on a later try.
 * - `untested`: the site may manage what this test cannot.
 */
export type Kind =
  'config' | 'credentials' | 'account' | 'server' | 'network' | 'temporary' | 'untested'

/** What to look at first: a setting of the site, or the recipient of the test. */
export type Concern = SettingName | 'secureSocketOptions' | 'recipient'

/** The AUTH mechanisms that the server lists: `none` at all, or none `usable` for the site. */
export type Lacking = 'any mechanism' | 'usable mechanism'

/** One row: what must be true, all of it, and what is said then. */
export interface Hint {
  /** Public. Rows may share one: the same trouble, in other circumstances. */
  readonly id: string
  /** The site sends with this client; absent means any. */
  readonly client?: ClientId
  readonly kind: Kind
  /** What to look at first; `null` where no setting is to blame. `TLS`: the setting that decides on it. */
  readonly setting: Concern | 'TLS' | null
  /** The failed stage is one of these; absent means any. */
  readonly stages?: readonly StageName[]
  /** Matches the error code of the system, of TLS or of the SMTP library. */
  readonly cause?: RegExp
  /** What ran out of time. */
  readonly timeout?: 'greeting' | 'upgrade'
  /** The reply code is one of these; 0 where what came is no SMTP reply. */
  readonly codes?: readonly number[]
  /** The reply code begins with this digit: 4 for "not now", 5 for "never". */
  readonly series?: 4 | 5
  /** What the reply means, whatever its words. */
  readonly means?: readonly Meaning[]
  /** Matches the reply's text in small letters, its enhanced status code in front. For words of one provider. */
  readonly text?: RegExp
  readonly port?: number
  /** Whether the site speaks TLS there. */
  readonly usesTls?: boolean
  /** The host is this provider's. */
  readonly provider?: ProviderId
  /** The host, in small letters, is one of these. */
  readonly hosts?: RegExp
  /** Whether the test has logged in. */
  readonly loggedIn?: boolean
  /** Whether the server lists a way to log in, or a Windows login. */
  readonly offers?: 'a login' | 'a Windows login' | 'NTLM'
  /** Whether the reply names the recipient and not the sender. */
  readonly namesRecipient?: true
  /** Whether the host is one of a private network: the runner need not be part of it. */
  readonly isPrivate?: true
  /** What the list of AUTH mechanisms has not; never true where the list is not known. */
  readonly lacks?: Lacking
  /**
   * What is wrong, what to do. `{host}` `{port}` `{from}` `{to}` `{cause}` `{names}` (in the certificate),
   * `{mechanisms}`, `{tries}` (logins of the site) and the words of the client are filled in. The server's own words are added by whoever shows a diagnosis, once.
   */
  readonly hint: string
}

/** The site wants STARTTLS, and the server does not list it. */
export const NO_STARTTLS =
  '{host}:{port} offers no STARTTLS, and {tlsWanted}. Use the port that has STARTTLS (587 is usual), or {withoutTls} for a relay inside a network that you trust.'

/** The site has another address than the runner; part of every hint about addresses. */
export const ANOTHER_ADDRESS =
  'The site sends from another address, which this test says nothing about.'
