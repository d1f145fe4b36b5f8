/**
 * What the smoke test knows of the mail client of a site: one interface for all of them.
 */
import type { Socket } from 'node:net'
import type { SmtpSettings } from '../../settings.js'
import type { Envelopes, Refusal } from '../envelopes.js'
import type { Login } from './login.js'

/** How many of the sites that share a login have a runtime that speaks TLS 1.0 and nothing later. */
export type OldTls = 'none' | 'some' | 'all'

/** What a client is asked to do, over a connection that is already open. */
export interface Call extends Envelopes {
  readonly socket: Socket
  /** Trimmed, as the certificate must name it. */
  readonly host: string
  readonly settings: SmtpSettings
  readonly oldTls: OldTls
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
  /** AUTH mechanisms of the last EHLO reply; `null` where none came. */
  readonly mechanisms: readonly string[] | null
  /** The names in the certificate. */
  readonly names: string
}

/** The mail client of one kind of site: System.Net.Mail for Umbraco 7 and 8, MailKit for later ones. */
export interface MailClient {
  /** As messages call it. */
  readonly name: string
  /** So long it waits for a server, in milliseconds. A test that ends sooner says nothing about a slow server. */
  readonly patienceMs: number
  /** Leads the dialogue as the client does, and ends it by the deadline. */
  talk(call: Call): Promise<Outcome>
}
