/**
 * The words of the domain: the SMTP settings of a site, under the names that .NET's
 * `system.net/mailSettings/smtp` gives them. Every room may use this file; it uses no room.
 */

import { onGitHub } from './mentions.js'

/** `smtp/@deliveryMethod`, in the letter case that .NET's documentation uses. */
export const DELIVERY_METHODS = [
  'Network',
  'SpecifiedPickupDirectory',
  'PickupDirectoryFromIis',
] as const
export type DeliveryMethod = (typeof DELIVERY_METHODS)[number]

/** `smtp/@deliveryFormat` (.NET Framework 4.5 and later). */
export const DELIVERY_FORMATS = ['SevenBit', 'International'] as const
export type DeliveryFormat = (typeof DELIVERY_FORMATS)[number]

/**
 * What the site's runtime would use, defaults filled in as .NET Framework's `SmtpSection` does.
 * `null` where nothing is set, `''` where an empty value is.
 */
export interface SmtpSettings {
  readonly from: string | null
  readonly deliveryMethod: DeliveryMethod
  readonly deliveryFormat: DeliveryFormat
  readonly host: string | null
  readonly port: number
  readonly userName: string | null
  readonly password: string | null
  readonly enableSsl: boolean
  readonly defaultCredentials: boolean
  readonly clientDomain: string | null
  readonly targetName: string | null
  readonly pickupDirectoryLocation: string | null
}

/** Umbraco.Cms.Core.Configuration.Models.SecureSocketOptions, in the order of its numbers. */
export const SECURE_SOCKET_OPTIONS = [
  'None',
  'Auto',
  'SslOnConnect',
  'StartTls',
  'StartTlsWhenAvailable',
] as const
export type SecureSocketOption = (typeof SECURE_SOCKET_OPTIONS)[number]

/** The settings of both generations; `secureSocketOptions` is that of Umbraco 9 and later alone. */
export type SettingName = keyof SmtpSettings | 'secureSocketOptions'

/** The settings that a workflow asks for. What is absent stays as the file has it. */
export type RequestedSettings = {
  readonly [Name in keyof SmtpSettings]?: NonNullable<SmtpSettings[Name]>
} & { readonly secureSocketOptions?: SecureSocketOption }

/** The input of each setting, in the order of action.yml. */
export const SETTING_INPUTS: readonly (readonly [input: string, setting: SettingName])[] = [
  ['from', 'from'],
  ['host', 'host'],
  ['port', 'port'],
  ['username', 'userName'],
  ['password', 'password'],
  ['enable-ssl', 'enableSsl'],
  ['secure-socket-options', 'secureSocketOptions'],
  ['default-credentials', 'defaultCredentials'],
  ['client-domain', 'clientDomain'],
  ['target-name', 'targetName'],
  ['delivery-method', 'deliveryMethod'],
  ['delivery-format', 'deliveryFormat'],
  ['pickup-directory', 'pickupDirectoryLocation'],
]

/** The input that a setting comes from; null where it is not asked for, so that it is the file's own. */
export function inputBehind(setting: SettingName, requested: RequestedSettings): string | null {
  if (requested[setting] === undefined) return null
  return SETTING_INPUTS.find(([, one]) => one === setting)?.[0] ?? null
}

/** The value of one requested setting. */
export type SettingValue = string | number | boolean

/** Which settings are credentials: their values are masked and shown as `***` only. */
export const CREDENTIALS: ReadonlySet<SettingName> = new Set(['userName', 'password'])

/** RFC 3986, section 3.1. */
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i

/**
 * User name and password of a host that was written as an address (`smtp://user:password@host`): no
 * mail server is found by it, yet somebody wrote them down.
 */
export function credentialsInHost(host: string): readonly string[] {
  const at = host.lastIndexOf('@')
  if (at < 0) return []
  const before = host.slice(0, at).trimStart()
  const scheme = SCHEME.exec(before)?.[0]
  const userInfo = before.slice(scheme?.length ?? 0)
  const colon = userInfo.indexOf(':')
  if (colon >= 0) return [userInfo, userInfo.slice(0, colon), userInfo.slice(colon + 1)]
  // Else it is a mail address, which is no secret.
  return scheme === undefined || userInfo === '' ? [] : [userInfo]
}

/** The same host, with `***` for user name and password where it was written with them. */
export function hostWithoutCredentials(host: string): string {
  const [userInfo] = credentialsInHost(host)
  return userInfo === undefined ? host : host.replace(userInfo, () => '***')
}

/** One attribute that an injection changes; the values decoded, `null` where the attribute is absent. */
export interface SettingChange {
  readonly setting: SettingName
  readonly before: string | null
  readonly after: string | null
}

/** Why a secret arrives empty, in the order in which the causes are met; part of several messages. */
export const EMPTY_SECRET_CAUSES = onGitHub(
  "An empty value usually means that the secret's name is misspelt, that the job lacks the `environment:` the secret belongs to, that the secret is not passed on to a reusable workflow (`secrets:`), or that the run is Dependabot's, which has secrets of its own.",
  'An empty variable counts as one that is not set.',
)

/** A value; null where nothing is set; or the key of the environment that supplies one that nobody here knows. */
export type Supplied<Value> = Value | null | { readonly environmentKey: string }

/** What a site of Umbraco 9 or later would use in one environment, defaults filled in. */
export interface MailKitSettings {
  readonly from: Supplied<string>
  readonly host: Supplied<string>
  /** The one that is used: 25 or 465 where it is set to 0. */
  readonly port: Supplied<number>
  /** An option without a name is its number as text. */
  readonly secureSocketOptions: Supplied<string>
  readonly deliveryMethod: Supplied<string>
  readonly pickupDirectoryLocation: Supplied<string>
  readonly userName: Supplied<string>
  readonly password: Supplied<string>
}

/** What a site of either generation would use. */
export type SiteSettings = SmtpSettings | MailKitSettings

/** Whether the site is one of Umbraco 9 or later, which sends by MailKit. */
export function isMailKit(settings: SiteSettings): settings is MailKitSettings {
  return 'secureSocketOptions' in settings
}
