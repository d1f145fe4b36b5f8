/**
 * The mail settings that a site will use, whichever kind of file they stand in: what the rules of this room
 * judge.
 */
import type { Complaint, MailExample, RelatedSpot, Rule, Said } from '../findings/rule.js'
import type { SettingName, SmtpSettings } from '../settings.js'
import type { SiteLogin } from './login.js'

/** What is said of a setting. */
export interface SaidOfSetting extends Said {
  /** The value that it should have, where there is but one; it is no credential. */
  readonly instead?: string
}

/** What the site will use. */
export interface SiteMail {
  /** Who sends: .NET Framework up to Umbraco 8, MailKit from 9 on. */
  readonly client: 'System.Net.Mail' | 'MailKit'
  readonly settings: SmtpSettings
  /** User name, password and `defaultCredentials`, once all is supplied. Rules on them read this. */
  readonly login: SiteLogin
  /** A complaint at the place of a setting, else at the place where it belongs. */
  readonly at: (setting: SettingName, said: SaidOfSetting) => Complaint
  /** Whether a setting stands in a file that one environment alone reads, other than Production. */
  readonly isOfOneEnvironment: (setting: SettingName) => boolean
  /** Mail settings in a comment, which nobody reads; null where there are none. */
  readonly inComment: () => RelatedSpot | null
}

/** A rule on the settings that result. */
export type MailRule = Rule<SiteMail, MailExample>
