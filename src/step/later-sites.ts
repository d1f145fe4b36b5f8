/**
 * The mail servers of a site of Umbraco 9 or later, one for each of its environments.
 */
import type { EnvironmentResult } from '../config/stack.js'
import { isSameEnvironment } from '../config/stack.js'
import {
  isMailKit,
  type MailKitSettings,
  type RequestedSettings,
  type SiteSettings,
  type Supplied,
} from '../settings.js'
import type { SendingSite } from '../smtp/shared-logins.js'
import type { MailKitSite, SecureSocketOptions } from '../smtp/site.js'

/** What a smoke test asks of an environment. */
export type LaterSite = MailKitSite &
  Pick<SendingSite, 'sender'> & {
    /** Whether its environment supplies a login that nobody here knows. */
    readonly isLoginUnknown: boolean
  }

/**
 * What is tested: each environment that starts, with the inputs on top. Development, and what stays on the machine
 * itself, are tested only where they are asked for.
 *
 * @param asked the environment that is asked for; '' and `*` for all of them
 */
export function laterSites(
  environments: readonly EnvironmentResult<SiteSettings>[],
  requested: RequestedSettings,
  asked: string,
): readonly LaterSite[] {
  return environments
    .filter(({ name }) => isTested(name, asked))
    .flatMap(({ effective, name }) => {
      if (effective === null || !isMailKit(effective)) return []
      const site = siteOf(effective, requested)
      const isLeftOut = isLoopback(site.settings.host ?? '') && requested.host === undefined
      return isLeftOut && !isSameEnvironment(name, asked) ? [] : [site]
    })
}

function isTested(name: string, asked: string): boolean {
  return !isSameEnvironment(name, 'Development') || isSameEnvironment(name, asked)
}

/** RFC 5735 and RFC 4291: an address of the machine itself, or its name. */
function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host.trim())
}

function siteOf(effective: MailKitSettings, requested: RequestedSettings): LaterSite {
  const port = requested.port ?? known(effective.port) ?? 0
  const userName = requested.userName ?? known(effective.userName)
  const password = requested.password ?? known(effective.password)
  const isUnknown = (given: string | undefined, value: Supplied<string>): boolean =>
    given === undefined && isSupplied(value)
  const isKeptHere = (known(effective.pickupDirectoryLocation) ?? '').trim() !== ''
  const host = requested.host ?? known(effective.host)
  const secureSocketOptions = optionOf(effective, requested, port)
  return {
    client: 'mail-kit',
    // A pickup directory swallows all mail: nothing goes to a server.
    settings: { host: isKeptHere ? null : host, port, secureSocketOptions, userName, password },
    sender: requested.from ?? known(effective.from),
    isLoginUnknown:
      isUnknown(requested.userName, effective.userName) ||
      isUnknown(requested.password, effective.password),
  }
}

function isSupplied(
  value: Supplied<string | number>,
): value is { readonly environmentKey: string } {
  return typeof value === 'object' && value !== null
}

/** null also where the environment supplies what nobody here knows. */
function known<Value extends string | number>(value: Supplied<Value>): Value | null {
  return typeof value === 'object' ? null : value
}

/** Where `enable-ssl` alone is given, it stands for the option that an injection would write. */
function optionOf(
  { secureSocketOptions }: MailKitSettings,
  requested: RequestedSettings,
  port: number,
): SecureSocketOptions {
  if (requested.secureSocketOptions !== undefined) return requested.secureSocketOptions
  if (requested.enableSsl === false) return 'None'
  if (requested.enableSsl === true) return port === 465 ? 'SslOnConnect' : 'StartTls'
  return (known(secureSocketOptions) ?? 'Auto') as SecureSocketOptions
}
