/**
 * Keeps secrets out of what servers send back.
 */
import { Buffer } from 'node:buffer'

/** What takes the place of a secret. */
export const CONCEALED = '***'

/** Shorter ones would blot out half of every text, and are no secrets. */
const SHORTEST = 4

/** What may stand inside a secret without being seen: escape sequences, control and format characters. */
const INVISIBLE = new RegExp(String.raw`\u001b\[[\d;]*[a-zA-Z]|[\p{Cc}\p{Cf}]`, 'gu')

/** User names that are the same for every account. */
const NO_SECRET = new Set(['apikey', 'resend', 'SMTP_Injection', 'api', 'username', 'password'])

/**
 * Makes the function that replaces user name and password, also in the forms in which SMTP carries them: base64
 * and AUTH PLAIN. In any letter case, since servers may echo what they were told in another one.
 */
export function concealer(userName: string, password: string): (text: string) => string {
  const secrets = [userName, password].filter((value) => !NO_SECRET.has(value))
  const pairs = NO_SECRET.has(password)
    ? []
    : [`\0${userName}\0${password}`, `${userName}\0${userName}\0${password}`]
  const forms = [...secrets.flatMap(formsOf), ...pairs.flatMap(base64Forms)]
    .filter((form) => form.length >= SHORTEST)
    .sort((a, b) => b.length - a.length)
  if (forms.length === 0) return (text) => text
  const pattern = new RegExp(forms.map(escaped).join('|'), 'gi')
  return (text) => {
    const visible = text.replaceAll(INVISIBLE, '')
    const concealed = visible.replaceAll(pattern, CONCEALED)
    return concealed === visible ? text : concealed
  }
}

function formsOf(secret: string): readonly string[] {
  return [secret, encodeURIComponent(secret.toWellFormed()), ...base64Forms(secret)]
}

/** With its padding, without, and in the alphabet for addresses. */
function base64Forms(text: string): readonly string[] {
  const bytes = Buffer.from(text, 'utf8')
  const form = bytes.toString('base64')
  return [form, form.replace(/=+$/, ''), bytes.toString('base64url')]
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
