/**
 * Umbraco's options as its binder sees them. Source: Umbraco.Cms.Core, GlobalSettings and SmtpSettings of 9.3, 13.16,
 * 17.8 and 18.3.
 */

import { SECURE_SOCKET_OPTIONS } from '../../../settings.js'

export { SECURE_SOCKET_OPTIONS }

/** What an option is to .NET. */
export type OptionType =
  | { readonly kind: 'string' }
  | { readonly kind: 'int' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'time-span'; readonly isNullable: boolean }
  | { readonly kind: 'enum'; readonly type: string; readonly names: readonly string[] }

/** One option. */
export interface Option {
  readonly name: string
  readonly type: OptionType
  /** The versions of Umbraco that know it. */
  readonly since?: number
  readonly until?: number
}

const STRING: OptionType = { kind: 'string' }
const INT: OptionType = { kind: 'int' }
const BOOLEAN: OptionType = { kind: 'boolean' }
const TIME_SPAN: OptionType = { kind: 'time-span', isNullable: false }

/** The options of `Smtp`. */
export const SMTP_OPTIONS: readonly Option[] = [
  { name: 'From', type: STRING },
  { name: 'Host', type: STRING },
  { name: 'Port', type: INT },
  {
    name: 'SecureSocketOptions',
    type: {
      kind: 'enum',
      type: 'Umbraco.Cms.Core.Configuration.Models.SecureSocketOptions',
      names: SECURE_SOCKET_OPTIONS,
    },
  },
  { name: 'PickupDirectoryLocation', type: STRING },
  {
    name: 'DeliveryMethod',
    type: {
      kind: 'enum',
      type: 'System.Net.Mail.SmtpDeliveryMethod',
      names: ['Network', 'SpecifiedPickupDirectory', 'PickupDirectoryFromIis'],
    },
  },
  { name: 'Username', type: STRING },
  { name: 'Password', type: STRING },
  { name: 'EmailExpiration', type: { kind: 'time-span', isNullable: true }, since: 17 },
]

/** The names of the options of `Smtp`. */
export const OPTION_NAMES: readonly string[] = SMTP_OPTIONS.map(({ name }) => name)

/**
 * The options of `Global`, which are in the same object as `Smtp`: one that does not bind stops the site, and the mail
 * with it. Its strings take anything.
 */
export const GLOBAL_OPTIONS: readonly Option[] = [
  { name: 'UseHttps', type: BOOLEAN },
  { name: 'TimeOut', type: TIME_SPAN },
  { name: 'HideTopLevelNodeFromPath', type: BOOLEAN },
  { name: 'VersionCheckPeriod', type: INT },
  { name: 'InstallMissingDatabase', type: BOOLEAN },
  { name: 'DisableElectionForSingleServer', type: BOOLEAN },
  { name: 'SanitizeTinyMce', type: BOOLEAN, until: 16 },
  { name: 'SqlWriteLockTimeOut', type: TIME_SPAN, until: 9 },
  { name: 'MainDomReleaseSignalPollingInterval', type: INT, since: 13 },
  { name: 'DistributedLockingReadLockDefaultTimeout', type: TIME_SPAN, since: 13 },
  { name: 'DistributedLockingWriteLockDefaultTimeout', type: TIME_SPAN, since: 13 },
  { name: 'ForceCombineUrlPathLeftToRight', type: BOOLEAN, since: 13 },
  { name: 'ShowMaintenancePageWhenInUpgradeState', type: BOOLEAN, since: 13 },
]

/** The options that a version of Umbraco knows. */
export function knownTo(umbraco: number, options: readonly Option[]): readonly Option[] {
  return options.filter(({ since = 0, until = Infinity }) => umbraco >= since && umbraco <= until)
}

/** The name of a type as .NET's message has it. */
export function typeName(type: OptionType): string {
  switch (type.kind) {
    case 'string':
      return 'System.String'
    case 'int':
      return 'System.Int32'
    case 'boolean':
      return 'System.Boolean'
    case 'time-span':
      return 'System.TimeSpan'
    case 'enum':
      return type.type
  }
}
