/**
 * Values that stand for a setting, or that are the same for every site: none of them is a secret. Every pattern
 * takes linear time.
 */
import { isAnyOf } from '../text/letter-case.js'

/** What is to replace a placeholder: GitHub, in a workflow file; Azure, in an app setting; or another tool. */
export type Placeholder = 'workflow' | 'key-vault' | 'token'

/** What a placeholder looks like. Its pattern costs nothing where what it begins with is missing. */
interface Shape {
  /** In small letters. */
  readonly opening: string
  readonly whole: RegExp
}

const WORKFLOW: Shape = { opening: '${{', whole: /\$\{\{[^{}\r\n]+\}\}/ }
const KEY_VAULT: Shape = {
  opening: '@microsoft.keyvault(',
  whole: /@Microsoft\.KeyVault\([^()\r\n]+\)/i,
}

/** The tokens of tools that deploy, such as Octopus Deploy, Azure Pipelines and its task Replace Tokens. */
const TOKENS: readonly Shape[] = [
  { opening: '#{', whole: /#\{[^{}\r\n]+\}#?/ },
  { opening: '$(', whole: /\$\([^()\r\n]+\)/ },
  { opening: '${', whole: /\$\{[^{}\r\n]+\}/ },
  { opening: '{{', whole: /\{\{[^{}\r\n]+\}\}/ },
  { opening: '{#', whole: /\{#[^{}\r\n]+#\}/ },
  { opening: '[[', whole: /\[\[[^[\]\r\n]+\]\]/ },
  { opening: '@@', whole: /@@[\w.: -]+@@/ },
  { opening: '__', whole: /__[A-Za-z0-9][\w.:-]*__/ },
]

/** Braces alone: a password may contain a word in them. */
const BRACES: Shape = { opening: '{', whole: /\{ *[A-Za-z_][\w.: -]*\}/ }

/** These count as the whole value only: a domain may contain `--`, and an address `%`. */
const WHOLE_TOKENS: readonly Shape[] = [
  { opening: '%', whole: /%[\w.: -]+%/ },
  { opening: '--', whole: /--[A-Za-z0-9][\w.:-]*--/ },
]

const SHAPES = [WORKFLOW, KEY_VAULT, ...TOKENS, BRACES, ...WHOLE_TOKENS]

const FIRST_CHARACTERS = new Set(SHAPES.map(({ opening }) => opening.charAt(0)))

/** Whether a value is one placeholder and nothing else, but for white space around it. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim()
  if (!FIRST_CHARACTERS.has(text.charAt(0))) return false
  const small = text.toLowerCase()
  return SHAPES.some(
    ({ opening, whole }) => small.startsWith(opening) && whole.exec(text)?.[0] === text,
  )
}

/** Whether a value contains a placeholder of one of some shapes. */
function contains(value: string, shapes: readonly Shape[]): boolean {
  const small = value.toLowerCase()
  return shapes.some(({ opening, whole }) => small.includes(opening) && whole.test(value))
}

/**
 * The placeholder that a value is or contains.
 *
 * @returns null where it contains none
 */
export function placeholderIn(value: string): Placeholder | null {
  return placeholderInPassword(value) ?? (contains(value, [BRACES]) ? 'token' : null)
}

/** The same of a password in a file: all but a word in braces, which may well be a part of it. */
export function placeholderInPassword(value: string): Placeholder | null {
  if (contains(value, [WORKFLOW])) return 'workflow'
  if (contains(value, [KEY_VAULT])) return 'key-vault'
  return isPlaceholder(value) || contains(value, TOKENS) ? 'token' : null
}

const TEMPLATE_HOSTS = new Set(['127.0.0.0', '127.0.0.1', 'localhost'])

/**
 * Hosts of Umbraco's templates, and of the page of Umbraco Cloud on SMTP (`127.0.0.0`): the site's own machine, where
 * Umbraco Cloud runs no mail server.
 */
export function isTemplateHost(value: string): boolean {
  return isAnyOf(value.trim(), TEMPLATE_HOSTS)
}

const TEMPLATE_CREDENTIALS = new Set(['username', 'password'])

const SAMPLE_PASSWORD = /^password123\/<API Key[^<>\r\n]*>$/i

/** `userName` and `password` as Umbraco's templates have them, and the page of Umbraco Cloud on SMTP. */
export function isTemplateCredential(value: string): boolean {
  const isSample = value.endsWith('>') && SAMPLE_PASSWORD.test(value)
  return isSample || isAnyOf(value, TEMPLATE_CREDENTIALS)
}

/** Whether a password in a file is one that somebody uses: neither a template's, nor one that is still to be put in. */
export function isPasswordInUse(value: string): boolean {
  return value !== '' && !isTemplateCredential(value) && placeholderInPassword(value) === null
}

const TEMPLATE_SENDERS = new Set(['noreply@example.com'])

/** The sender of Umbraco's templates; Umbraco, GlobalSettings.HasSmtpServerConfigured: letter case does not count. */
export function isTemplateSender(value: string): boolean {
  return isAnyOf(value.trim(), TEMPLATE_SENDERS)
}

const SAMPLE_SENDERS = new Set(['your@email.here', 'person@umbraco.dk'])

/** The sender of the template of Umbraco 9, and that of the page of Umbraco Cloud on SMTP. */
export function isSampleSender(value: string): boolean {
  return isAnyOf(value.trim(), SAMPLE_SENDERS)
}

/** User names that a provider gives to everybody, ports and booleans. */
const COMMON = new Set('apikey resend smtp_injection true false 2465 2525 2587'.split(' '))

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
  return isAnyOf(text, COMMON) || kinds.some((isOfKind) => isOfKind(text))
}
