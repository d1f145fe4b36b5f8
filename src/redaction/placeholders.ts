/**
 * Values that stand for a setting, or that are the same for every site: none of them is a secret. Every pattern
 * takes linear time.
 */

/** What is to replace a placeholder: GitHub, in a workflow file; Azure, in an app setting; or another tool. */
export type Placeholder = 'workflow' | 'key-vault' | 'token'

const WORKFLOW = /\$\{\{[^{}\r\n]+\}\}/
const KEY_VAULT = /@Microsoft\.KeyVault\([^()\r\n]+\)/i

/** The tokens of tools that deploy, such as Octopus Deploy, Azure Pipelines and its task Replace Tokens. */
const TOKENS = [
  /#\{[^{}\r\n]+\}#?/,
  /\$\([^()\r\n]+\)/,
  /\$\{[^{}\r\n]+\}/,
  /\{\{[^{}\r\n]+\}\}/,
  /\{#[^{}\r\n]+#\}/,
  /\[\[[^[\]\r\n]+\]\]/,
  /@@[\w.: -]+@@/,
  /__[A-Za-z0-9][\w.:-]*__/,
]

/** Braces alone: a password may contain a word in them. */
const BRACES = /\{ *[A-Za-z_][\w.: -]*\}/

/** These count as the whole value only: a domain may contain `--`, and an address `%`. */
const WHOLE_TOKENS = [/%[\w.: -]+%/, /--[A-Za-z0-9][\w.:-]*--/]

/** Whether a value is one placeholder and nothing else, but for white space around it. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim()
  const isWhole = (make: RegExp): boolean => make.exec(text)?.[0] === text
  return [WORKFLOW, KEY_VAULT, ...TOKENS, BRACES, ...WHOLE_TOKENS].some(isWhole)
}

/**
 * The placeholder that a value is or contains.
 *
 * @returns null where it contains none
 */
export function placeholderIn(value: string): Placeholder | null {
  return placeholderInPassword(value) ?? (BRACES.test(value) ? 'token' : null)
}

/** The same of a password in a file: all but a word in braces, which may well be a part of it. */
export function placeholderInPassword(value: string): Placeholder | null {
  if (WORKFLOW.test(value)) return 'workflow'
  if (KEY_VAULT.test(value)) return 'key-vault'
  return isPlaceholder(value) || TOKENS.some((make) => make.test(value)) ? 'token' : null
}

/**
 * Hosts of Umbraco's templates, and of the page of Umbraco Cloud on SMTP (`127.0.0.0`): the site's own machine, where
 * Umbraco Cloud runs no mail server.
 */
export function isTemplateHost(value: string): boolean {
  return /^(?:127\.0\.0\.[01]|localhost)$/i.test(value.trim())
}

/** `userName` and `password` as Umbraco's templates have them, and the page of Umbraco Cloud on SMTP. */
export function isTemplateCredential(value: string): boolean {
  return /^(?:username|password|password123\/<API Key[^<>\r\n]*>)$/i.test(value)
}

/** Whether a password in a file is one that somebody uses: neither a template's, nor one that is still to be put in. */
export function isPasswordInUse(value: string): boolean {
  return value !== '' && !isTemplateCredential(value) && placeholderInPassword(value) === null
}

/** The sender of Umbraco's templates; Umbraco, GlobalSettings.HasSmtpServerConfigured: letter case does not count. */
export function isTemplateSender(value: string): boolean {
  return /^noreply@example\.com$/i.test(value.trim())
}

/** The sender of the template of Umbraco 9, and that of the page of Umbraco Cloud on SMTP. */
export function isSampleSender(value: string): boolean {
  return /^(?:your@email\.here|person@umbraco\.dk)$/i.test(value.trim())
}

/** User names that a provider gives to everybody, ports and booleans. */
const COMMON = /^(?:apikey|resend|smtp_injection|true|false|2465|2525|2587)$/i

/** Whether a value looks like a credential and is none: to mask it would ruin the log, and hide nothing. */
export function isNoSecret(value: string): boolean {
  const text = value.trim()
  const kinds = [
    isPlaceholder,
    isTemplateHost,
    isTemplateCredential,
    isTemplateSender,
    isSampleSender,
  ]
  return COMMON.test(text) || kinds.some((isOfKind) => isOfKind(text))
}
