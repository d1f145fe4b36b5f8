/**
 * Every rule on what MailKit does. A new one goes into the list of its subject, with its examples. Those of `MAIL_RULES`
 * that do not name a client hold for it too.
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
