/**
 * Every rule on the mail settings that result. A new one goes into the list of its subject, with its examples.
 */
import type { MailRule } from '../site-mail.js'
import { CREDENTIAL_RULES } from './credentials.js'
import { FROM_RULES } from './from.js'
import { HOST_RULES } from './host.js'
import { PICKUP_RULES } from './pickup.js'
import { PROVIDER_RULES } from './provider.js'
import { TLS_RULES } from './tls.js'
import { TOKEN_RULES } from './tokens.js'
import { TEMPLATE_RULES } from './template.js'

export const MAIL_RULES: readonly MailRule[] = [
  ...TEMPLATE_RULES,
  ...FROM_RULES,
  ...HOST_RULES,
  ...TLS_RULES,
  ...CREDENTIAL_RULES,
  ...TOKEN_RULES,
  ...PICKUP_RULES,
  ...PROVIDER_RULES,
]
