/**
 * A site as far as its mail server is concerned: the client that it sends with, and the settings of that client.
 */
import type { RequestedSettings, SecureSocketOption, SmtpSettings } from '../settings.js'

/** System.Net.Mail for Umbraco 7 and 8, MailKit for later ones. */
export type ClientId = 'system-net-mail' | 'mail-kit'

/** An option by its name; by its number where it has none. */
export type SecureSocketOptions = SecureSocketOption | `${number}`

/** What Umbraco 9 and later hand to MailKit. `null` where nothing is set. */
export interface MailKitSettings {
  /** As it is written: MailKit does not trim it. */
  readonly host: string | null
  /** 0 for the port that the option stands for. */
  readonly port: number
  readonly secureSocketOptions: SecureSocketOptions
  readonly userName: string | null
  readonly password: string | null
}

/** How many of the sites that share a login have a runtime that speaks TLS 1.0 and nothing later. */
export type OldTls = 'none' | 'some' | 'all'

/** A site that sends by System.Net.Mail. */
export interface NetMailSite {
  readonly client: 'system-net-mail'
  readonly settings: SmtpSettings
  /** None where it is absent. */
  readonly oldTls?: OldTls
}

/** A site that sends by MailKit. */
export interface MailKitSite {
  readonly client: 'mail-kit'
  readonly settings: MailKitSettings
  /** Whether its environment supplies a login that nobody here knows. */
  readonly isLoginUnknown?: boolean
}

export type Site = NetMailSite | MailKitSite

/**
 * What came as inputs, as far as a smoke test asks for it: a password goes only to a host that came with it, and goes
 * in the clear only where the workflow itself has said that TLS is not wanted.
 */
export type Requested = Pick<RequestedSettings, 'host' | 'userName' | 'password' | 'enableSsl'> & {
  readonly secureSocketOptions?: SecureSocketOptions
}

/**
 * The server that a site sends through; '' where it sends through none. System.Net.Mail trims the host, MailKit does
 * not.
 */
export function serverOf(site: Site): string {
  const { host } = site.settings
  if (site.client === 'mail-kit') return (host ?? '').trim() === '' ? '' : (host ?? '')
  return site.settings.deliveryMethod === 'Network' ? (host ?? '').trim() : ''
}

/** The port that a site connects to. */
export function portOf(site: Site): number {
  const { port } = site.settings
  if (site.client === 'system-net-mail' || port !== 0) return port
  return site.settings.secureSocketOptions === 'SslOnConnect' ? 465 : 25
}
