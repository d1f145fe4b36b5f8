/**
 * Which sites log in alike: what one of them proves, it proves for all.
 */
import { bareAddress } from './bare-address.js'
import { loginOf } from './clients/clients.js'
import { portOf, serverOf, type Requested, type Site } from './site.js'

/** A site as far as its login and its envelopes are concerned. */
export type SendingSite = Site & {
  /** What its own mails are sent from: an address, perhaps with a name; null where there is none. */
  readonly sender: string | null
  /** What of its settings came from the workflow, as it decides which password may go where. */
  readonly requested: Requested
}

/** Sites with the same login, in their order. */
export interface SharedLogin<Sending> {
  /** The server; '' where the sites send through none. */
  readonly server: string
  /** The first site. Of the settings that others may have differently, the test reads none. */
  readonly first: Sending
  readonly sites: readonly Sending[]
  /** By the bare address that they send from, in the order of the sites; '' for those without one. */
  readonly senders: ReadonlyMap<string, readonly Sending[]>
}

/**
 * Groups sites by client, host, port, encryption, user name, password and client domain. Those that send through no
 * server are one group.
 */
export function sharedLogins<Sending extends SendingSite>(
  sites: readonly Sending[],
): readonly SharedLogin<Sending>[] {
  const logins = grouped(sites, loginKey)
  return [...logins.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const senders = grouped(group, (site) => bareAddress(site.client, site.sender ?? '') ?? '')
    return [{ server: serverOf(first), first, sites: group, senders }]
  })
}

function loginKey(site: SendingSite): string {
  const server = serverOf(site)
  if (server === '') return ''
  const { userName, password } = site.settings
  const { how } = loginOf(site, site.requested)
  // DNS does not tell letter cases apart (RFC 4343); without a user name, an empty one is as good as none.
  const account = [userName ?? '', password ?? '']
  const key = [site.client, server.toLowerCase(), portOf(site), account, how, ...ownKeyOf(site)]
  return JSON.stringify(key)
}

/** What else tells the logins of one client apart. */
function ownKeyOf(site: Site): readonly unknown[] {
  if (site.client === 'mail-kit') return [site.settings.secureSocketOptions]
  const { enableSsl, clientDomain } = site.settings
  return [enableSsl, clientDomain]
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
