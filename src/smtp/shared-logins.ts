/**
 * Which sites log in alike: what one of them proves, it proves for all.
 */
import type { RequestedSettings, SmtpSettings } from '../settings.js'
import { envelopeAddress } from '../dotnet/mail-address.js'
import { loginFor } from './clients/login.js'

/** A site as far as its login and its envelopes are concerned. */
export interface SendingSite {
  readonly settings: SmtpSettings
  /** What its own mails are sent from: an address, perhaps with a name; null where there is none. */
  readonly sender: string | null
}

/** Sites with the same login, in their order. */
export interface SharedLogin<Site> {
  /** The server; '' where the sites send through none. */
  readonly server: string
  /** Those of the first site. Of the settings that others may have differently, the test reads none. */
  readonly settings: SmtpSettings
  readonly sites: readonly Site[]
  /** By the bare address that they send from, in the order of the sites; '' for those without one. */
  readonly senders: ReadonlyMap<string, readonly Site[]>
}

/** The server that a site sends through, trimmed as System.Net.Mail does it; '' where it sends through none. */
export function serverOf({ deliveryMethod, host }: SmtpSettings): string {
  return deliveryMethod === 'Network' ? (host ?? '').trim() : ''
}

/**
 * Groups sites by host, port, encryption, user name, password and client domain. Those that send through no server
 * are one group.
 *
 * @param requested what came as inputs, as it decides which password may go where
 */
export function sharedLogins<Site extends SendingSite>(
  sites: readonly Site[],
  requested: RequestedSettings,
): readonly SharedLogin<Site>[] {
  const logins = grouped(sites, ({ settings }) => loginKey(settings, requested))
  return [...logins.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const senders = grouped(group, (site) => envelopeAddress(site.sender ?? '') ?? '')
    const { settings } = first
    return [{ server: serverOf(settings), settings, sites: group, senders }]
  })
}

function loginKey(settings: SmtpSettings, requested: RequestedSettings): string {
  const server = serverOf(settings)
  if (server === '') return ''
  const { port, enableSsl, userName, password, clientDomain } = settings
  const { how } = loginFor(settings, requested)
  // DNS does not tell letter cases apart (RFC 4343); without a user name, an empty one is as good as none.
  const account = [userName ?? '', password ?? '']
  return JSON.stringify([server.toLowerCase(), port, enableSsl, account, clientDomain, how])
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
