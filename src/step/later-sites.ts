/**
 * The mail servers of a site of Umbraco 9 or later, one for each of its environments.
 */
import { theInput } from '../mentions.js'
import { isSameEnvironment, THE_ENVIRONMENT, type EnvironmentResult } from '../config/stack.js'
import {
  inputBehind,
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
  Pick<SendingSite, 'sender' | 'requested'> & {
    readonly environment: string
    /** Why there is no server to test, as a sentence; null where there is one. */
    readonly whyNoServer: string | null
    /** What a test needs, and the environment alone knows; the names of the inputs. */
    readonly unknown: readonly Unknown[]
  }

/** A setting that the environment supplies, and that nobody here knows. */
export interface Unknown {
  readonly setting: 'port' | 'secureSocketOptions' | 'from'
  readonly environmentKey: string
}

/** What a site reads in one of its environments. */
type Environment = Pick<EnvironmentResult<SiteSettings>, 'name' | 'origins'>

/**
 * What is tested: each environment that starts, with the inputs on top. Development, and what stays on the machine
 * itself, are tested only where they are asked for; an environment without a server only where none has one, and one that stands for
 * another that has its own not at all.
 *
 * @param asked the environment that is asked for; '' and `*` for all of them
 */
export function laterSites(
  environments: readonly EnvironmentResult<SiteSettings>[],
  requested: RequestedSettings,
  asked: string,
): readonly LaterSite[] {
  const sites = environments
    .filter(({ name, counts }) => counts && isTested(name, asked))
    .flatMap(({ effective, name, origins }) => {
      if (effective === null || !isMailKit(effective)) return []
      const site = siteOf({ name, origins }, effective, requested)
      const isLeftOut = isLoopback(site.settings.host ?? '') && site.requested.host === undefined
      return isLeftOut && !isSameEnvironment(name, asked) ? [] : [site]
    })
  const withServer = sites.filter(({ whyNoServer }) => whyNoServer === null)
  return withServer.length > 0 ? withServer : sites
}

function isTested(name: string, asked: string): boolean {
  return !isSameEnvironment(name, 'Development') || isSameEnvironment(name, asked)
}

/** RFC 5735 and RFC 4291: an address of the machine itself, or its name. */
function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host.trim())
}

function siteOf(
  { name, origins }: Environment,
  effective: MailKitSettings,
  requested: RequestedSettings,
): LaterSite {
  const port = requested.port ?? known(effective.port) ?? 0
  const userName = requested.userName ?? known(effective.userName)
  const password = requested.password ?? known(effective.password)
  const host = requested.host ?? known(effective.host)
  const secureSocketOptions = wantedOption(effective, requested, port)
  const whyNoServer = reasonAgainst(effective, host)
  return {
    client: 'mail-kit',
    settings: {
      host: whyNoServer === null ? host : null,
      ...{ port, secureSocketOptions, userName, password },
    },
    sender: requested.from ?? known(effective.from),
    requested: withHostOfKeys(requested, origins.get('host') === THE_ENVIRONMENT ? host : null),
    environment: name,
    isLoginUnknown: isLoginUnknown(effective, requested),
    whyNoServer,
    unknown: unknownIn(effective, requested),
  }
}

/** The workflow names a host too where it gives the value of its key. */
function withHostOfKeys(requested: RequestedSettings, host: string | null): RequestedSettings {
  return requested.host !== undefined || host === null ? requested : { ...requested, host }
}

/** A pickup directory swallows all mail: nothing goes to a server. */
function reasonAgainst(
  { host: value, pickupDirectoryLocation: directory }: MailKitSettings,
  host: string | null,
): string | null {
  if ((known(directory) ?? '').trim() !== '') {
    return 'the site writes its mails into the folder that PickupDirectoryLocation names. Empty it, and the mails go to a server.'
  }
  if ((host ?? '').trim() !== '') return null
  return isSupplied(value)
    ? `the environment supplies the host by the key "${value.environmentKey}", and nobody here knows it. Write the value behind the key in ${theInput('environment-keys')}, or set ${theInput('host')}.`
    : `Host is not set, so the site does not send mail. Set ${theInput('host')}.`
}

/** Umbraco logs in with both, or not at all. */
function isLoginUnknown(effective: MailKitSettings, requested: RequestedSettings): boolean {
  const both = (['userName', 'password'] as const).map((name) => requested[name] ?? effective[name])
  const isThere = (value: Supplied<string>): boolean =>
    isSupplied(value) || (value ?? '').trim() !== ''
  return both.every(isThere) && both.some(isSupplied)
}

function unknownIn(effective: MailKitSettings, requested: RequestedSettings): readonly Unknown[] {
  return (['port', 'secureSocketOptions', 'from'] as const).flatMap((setting) => {
    const value = effective[setting]
    const isGiven =
      inputBehind(setting, requested) !== null ||
      (setting === 'secureSocketOptions' && requested.enableSsl !== undefined)
    return isGiven || !isSupplied(value) ? [] : [{ setting, environmentKey: value.environmentKey }]
  })
}

function isSupplied(
  value: Supplied<string | number>,
): value is { readonly environmentKey: string } {
  return typeof value === 'object' && value !== null
}

/** null also where the environment supplies what nobody here knows. */
export function known<Value extends string | number>(value: Supplied<Value>): Value | null {
  return typeof value === 'object' ? null : value
}

/**
 * Where `enable-ssl` alone is given, it stands for the option that an injection would write.
 *
 * @param port the one that results
 */
export function wantedOption(
  { secureSocketOptions }: MailKitSettings,
  requested: RequestedSettings,
  port: number,
): SecureSocketOptions {
  if (requested.secureSocketOptions !== undefined) return requested.secureSocketOptions
  if (requested.enableSsl === false) return 'None'
  if (requested.enableSsl === true) return port === 465 ? 'SslOnConnect' : 'StartTls'
  return (known(secureSocketOptions) ?? 'Auto') as SecureSocketOptions
}
