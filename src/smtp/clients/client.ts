/**
 * What the smoke test knows of the mail client of a site: one interface for all of them.
 */
import type { Socket } from 'node:net'
import type { Envelopes, Refusal } from '../envelopes.js'
import type { ClientId } from '../site.js'
import type { StageName } from '../stages.js'
import type { Login } from './login.js'

/** What a client is asked to do, over a connection that is already open. */
export interface Call extends Envelopes {
  readonly socket: Socket
  /** As the certificate must name it. */
  readonly host: string
  readonly login: Login
  /** Certificate authorities, PEM; `null` for those that Node.js trusts. */
  readonly authorities: readonly string[] | null
  /** For the whole test, in milliseconds. */
  readonly timeoutMs: number
  readonly deadline: AbortSignal
}

/** How a call went, and what was learnt on the way. */
export interface Outcome {
  /** What ended the call before any sender was tried. */
  readonly failure: Refusal['failure'] | null
  /** What went wrong with the senders. */
  readonly refusals: readonly Refusal[]
  /** What went well here, and may go otherwise for the site. */
  readonly doubts: readonly Omit<Refusal, 'senders'>[]
  /** AUTH mechanisms of the last EHLO reply; `null` where none came. */
  readonly mechanisms: readonly string[] | null
  /** Those of them that the site tries with a password, in the order of its tries. */
  readonly tries: readonly string[]
  /** The names in the certificate. */
  readonly names: string
  /** Whether the site speaks TLS there, as far as that is known. */
  readonly usesTls: boolean
}

/** What must go wrong, known before anything goes over the network. */
export interface Foreseen {
  readonly stage: StageName
  readonly failure: Refusal['failure']
}

/** The mail client of one site, set up as the site sets it up. */
export interface MailClient {
  readonly id: ClientId
  /** The port that it connects to. */
  readonly port: number
  /** So long it waits for a server, in milliseconds. A test that ends sooner may say nothing about a slow server. */
  readonly patienceMs: number
  /** Whether its settings ask for TLS, whatever the server offers. */
  readonly wantsTls: boolean
  /** What goes wrong with its settings whatever the server does; `null` where nothing is known to. */
  readonly foreseen: Foreseen | null
  /** Leads the dialogue as the client does, and ends it by the deadline. */
  talk(call: Call): Promise<Outcome>
}
