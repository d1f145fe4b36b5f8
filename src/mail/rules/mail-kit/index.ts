/**
 * Every rule on what MailKit does, and which of the shared ones hold for it. A new one goes into the list of its
 * subject, with its examples.
 */
import type { MailKitRule } from '../../mail-kit.js'
import { MAIL_KIT_PROVIDER_RULES } from './provider.js'
import { MAIL_KIT_SENDER_RULES } from './sender.js'
import { MAIL_KIT_SERVER_RULES } from './server.js'

export const MAIL_KIT_RULES: readonly MailKitRule[] = [
  ...MAIL_KIT_SENDER_RULES,
  ...MAIL_KIT_SERVER_RULES,
  ...MAIL_KIT_PROVIDER_RULES,
]

/** Rules of both clients that hold for MailKit too, by their ids: the others speak of System.Net.Mail. */
export const SHARED_WITH_MAIL_KIT: ReadonlySet<string> = new Set([
  'settings/template',
  'host/template',
  'host/malformed',
  'credentials/template',
  'credentials/white-space',
  'credentials/send-as',
  'settings/token',
  'provider/credentials',
])
