/**
 * The shape of the table that leads from a failure to advice.
 */
import type { ProviderId } from '../../providers.js'
import type { StageName } from '../stages.js'

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

/** The AUTH mechanisms that the server lists: `none` at all, or none `usable` for the site. */
export type Lacking = 'any mechanism' | 'usable mechanism'

/** One row: what must hold, all of it, and what is said then. */
export interface Hint {
  readonly id: string
  readonly kind: Kind
  /** The failed stage is one of these; absent means any. */
  readonly stages?: readonly StageName[]
  /** Matches the error code of the system, of TLS or of the SMTP library. */
  readonly cause?: RegExp
  /** What ran out of time. */
  readonly timeout?: 'greeting' | 'upgrade'
  /** The reply code is one of these; 0 where what came is no SMTP reply. */
  readonly codes?: readonly number[]
  /** Matches the reply's text, with or without its enhanced status code in front. */
  readonly text?: RegExp
  readonly port?: number
  readonly enableSsl?: boolean
  /** The host is this provider's. */
  readonly provider?: ProviderId
  /** What the list of AUTH mechanisms has not; never true where the list is not known. */
  readonly lacks?: Lacking
  /**
   * What is wrong, what to do. `{host}` `{port}` `{from}` `{to}` `{reply}` `{cause}` `{names}` (in the
   * certificate) and `{mechanisms}` are filled in.
   */
  readonly hint: string
}
