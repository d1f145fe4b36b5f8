/**
 * The mail settings that a site of Umbraco 9 or later will use: what the rules on MailKit judge.
 */
import type { Complaint, Rule, Spot, TextExample } from '../findings/rule.js'
import type { SaidOfSetting, SiteMail } from './site-mail.js'

/** The settings in MailKit's words. */
export type MailKitSetting =
  'From' | 'Host' | 'Port' | 'SecureSocketOptions' | 'Username' | 'Password'

/** What the site will use, beyond what both clients have. */
export interface MailKitMail extends SiteMail {
  /** Of MailKit's enumeration, from 0: None, Auto, SslOnConnect, StartTls, StartTlsWhenAvailable; null where unknown. */
  readonly secureSocketOptions: number | null
  /** As it is set, 0 included; null where unknown. */
  readonly port: number | null
  /** Whether the environment supplies a value that nobody here knows. */
  readonly isUnknown: (setting: MailKitSetting) => boolean
  /** The passwords that stand in files, also those that a later layer hides: their values, and where they stand. */
  readonly passwordsInFiles: readonly WrittenPassword[]
  /** Where a setting stands, or would stand. */
  readonly spot: (setting: MailKitSetting) => Spot
  /** What makes a value of the file another one; nothing where it does not stand in a file of settings. */
  readonly otherwise: (setting: MailKitSetting, value: string) => Pick<Complaint, 'rewrite'>
}

/** A password that stands in a file. */
export interface WrittenPassword extends Spot {
  readonly value: string
}

/** A rule on what MailKit does. Its examples are files, since they have settings of their own. */
export type MailKitRule = Rule<MailKitMail, TextExample>

/** A complaint about a setting. */
export function about(
  mail: MailKitMail,
  setting: MailKitSetting,
  { instead, ...said }: SaidOfSetting,
): Complaint {
  const rewrite = instead === undefined ? {} : mail.otherwise(setting, instead)
  return { ...mail.spot(setting), ...said, ...rewrite }
}
