/**
 * What the requested settings mean for the leaves of `Smtp`. Source: Umbraco.Cms.Infrastructure, EmailSender and
 * BasicSmtpEmailSenderClient.
 */
import { boundEnum, boundInt32 } from '../../../dotnet/bound.js'
import { trim } from '../../../dotnet/values.js'
import type { Intent } from '../../../findings/intent.js'
import type { SecureSocketOption, SettingName } from '../../../settings.js'
import { SMTP_PATH } from '../model/keys.js'
import type { Entry } from '../model/layers.js'
import { SMTP_OPTIONS, type Option } from '../model/options.js'
import {
  countingOf,
  entryIn,
  surroundingsOf,
  type InjectionSite,
  type Surroundings,
} from './site.js'

/** What one leaf has to become. */
export interface WantedLeaf {
  readonly setting: SettingName
  readonly option: Option
  /** A port is a number; everything else is a text. */
  readonly value: string | number
  /** Whether no input asks for it: it stands in the way of one that does. */
  readonly isImplied: boolean
}

const SETTING_OF: Readonly<Record<string, SettingName>> = {
  From: 'from',
  Host: 'host',
  Port: 'port',
  SecureSocketOptions: 'secureSocketOptions',
  PickupDirectoryLocation: 'pickupDirectoryLocation',
  DeliveryMethod: 'deliveryMethod',
  Username: 'userName',
  Password: 'password',
}

/** The option that has a setting; null where this kind does not have it. */
export function optionOfSetting(setting: SettingName): Option | null {
  const wanted = setting === 'enableSsl' ? 'secureSocketOptions' : setting
  return SMTP_OPTIONS.find(({ name }) => SETTING_OF[name] === wanted) ?? null
}

/** The names of the key of an option. */
export function namesOf({ name }: Option): readonly string[] {
  return [...SMTP_PATH, name]
}

/**
 * The leaves to set, in the order of the options.
 *
 * Beside what is asked for: a host is useless over a pickup directory, which wins over it, so that becomes empty; and
 * a `DeliveryMethod` other than Network becomes Network.
 */
export function wantedLeaves(site: InjectionSite, intent: Intent): readonly WantedLeaf[] {
  const { settings } = intent
  const around = surroundingsOf(site, intent)
  return SMTP_OPTIONS.flatMap((option): readonly WantedLeaf[] => {
    const setting = SETTING_OF[option.name]
    if (setting === undefined) return []
    const requested =
      setting === 'secureSocketOptions' ? requestedOption(around, intent) : settings[setting]
    if (requested !== undefined) {
      const value = typeof requested === 'number' ? requested : String(requested)
      return [{ setting, option, value, isImplied: false }]
    }
    const value = settings.host === undefined ? null : impliedValue(option, around)
    return value === null ? [] : [{ setting, option, value, isImplied: true }]
  })
}

function impliedValue(option: Option, around: readonly Surroundings[]): string | null {
  const entries = around.flatMap(({ below }) => entryIn(below, namesOf(option)) ?? [])
  if (option.name === 'PickupDirectoryLocation') return entries.some(isThere) ? '' : null
  if (option.name !== 'DeliveryMethod') return null
  const network: WantedLeaf = {
    setting: 'deliveryMethod',
    option,
    value: 'Network',
    isImplied: true,
  }
  return entries.some(({ value }) => value !== null && !reads(value, network)) ? 'Network' : null
}

function isThere({ isKnown, value }: Entry): boolean {
  return !isKnown || trim(value ?? '') !== ''
}

function requestedOption(
  around: readonly Surroundings[],
  intent: Intent,
): SecureSocketOption | undefined {
  const { secureSocketOptions, enableSsl } = intent.settings
  if (secureSocketOptions !== undefined || enableSsl === undefined) return secureSocketOptions
  if (!enableSsl) return 'None'
  const ports = resultingPorts(around, intent)
  return ports.length > 0 && ports.every((port) => port === TLS_PORT) ? 'SslOnConnect' : 'StartTls'
}

/** Where the server speaks TLS from the first byte (RFC 8314, section 3.3). */
const TLS_PORT = 465

/** Whether one option for all environments cannot be right: some of them use port 465, and others do not. */
export function needsTwoOptions(site: InjectionSite, intent: Intent): boolean {
  const { secureSocketOptions, enableSsl } = intent.settings
  if (secureSocketOptions !== undefined || enableSsl !== true) return false
  const ports = resultingPorts(surroundingsOf(site, intent), intent)
  return ports.includes(TLS_PORT) && ports.some((port) => port !== TLS_PORT)
}

/** The port in each environment that gets the option from the written file; null where nothing says it. */
function resultingPorts(
  around: readonly Surroundings[],
  { settings }: Intent,
): readonly (number | null)[] {
  return countingOf(around)
    .filter(({ above }) => entryIn(above, [...SMTP_PATH, 'SecureSocketOptions']) === null)
    .map(({ below, above }) => {
      const names = [...SMTP_PATH, 'Port']
      const later = entryIn(above, names)
      if (later === null && settings.port !== undefined) return settings.port
      const text = (later ?? entryIn(below, names))?.value
      return text == null ? null : boundInt32(text)
    })
}

/** Whether .NET reads a text as wanted. */
export function reads(text: string, { option, value }: WantedLeaf): boolean {
  const { type } = option
  if (type.kind === 'int') return boundInt32(text) === value
  if (type.kind === 'enum') return boundEnum(text, type.names) === type.names.indexOf(String(value))
  return text === value
}

/** A leaf that later layers hide. */
export interface HiddenLeaf {
  readonly leaf: WantedLeaf
  /** Where, and by what. */
  readonly by: readonly { readonly environment: string; readonly entry: Entry }[]
  /** Whether no environment that counts gets the value. */
  readonly isEverywhere: boolean
}

/** The leaves that an input asks for and that a later layer hides with another value. */
export function hiddenLeaves(site: InjectionSite, intent: Intent): readonly HiddenLeaf[] {
  const around = countingOf(surroundingsOf(site, intent))
  return wantedLeaves(site, intent)
    .filter(({ isImplied }) => !isImplied)
    .flatMap((leaf) => {
      const by = around.flatMap(({ reading, above }) => {
        const entry = entryIn(above, namesOf(leaf.option))
        const isSame = entry?.isKnown === true && entry.value !== null && reads(entry.value, leaf)
        return entry === null || isSame ? [] : [{ environment: reading.stack.environment, entry }]
      })
      return by.length === 0 ? [] : [{ leaf, by, isEverywhere: by.length === around.length }]
    })
}

/**
 * The leaves to write. In `check`, what is hidden everywhere is left out: such an input is for the smoke test alone.
 * In `inject`, it is refused.
 */
export function writtenLeaves(site: InjectionSite, intent: Intent): readonly WantedLeaf[] {
  const hidden = new Set(
    hiddenLeaves(site, intent).flatMap(({ leaf, isEverywhere }) =>
      isEverywhere ? [leaf.setting] : [],
    ),
  )
  return wantedLeaves(site, intent).filter(({ setting }) => !hidden.has(setting))
}
