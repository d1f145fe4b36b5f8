/**
 * The mail settings that a site will use, whichever kind of file they stand in: what the rules of this room
 * judge.
 */
import type { Complaint, MailExample, Rule, Said } from '../findings/rule.js'
import type { SettingName, SmtpSettings } from '../settings.js'

/** What the site will use. */
export interface SiteMail {
  readonly settings: SmtpSettings
  /** A complaint at the place of a setting, else at the place where it belongs. */
  readonly at: (setting: SettingName, said: Said) => Complaint
}

/** A rule on the settings that result. */
export type MailRule = Rule<SiteMail, MailExample>
