/**
 * Keeps secrets out of what servers send back.
 */
import { Buffer } from 'node:buffer'
import { formsOf } from './secrets.js'
import { replaceBase64, UNDISGUISE } from './disguises.js'
import { pieceConcealer } from './pieces.js'

/** What takes the place of a secret. */
const CONCEALED = '***'

/** Shorter ones would blot out half of every text, and are no secrets. */
const SHORTEST = 4

/** Of a text, nobody is shown so much; a reply may have 64 KB, and each would be looked through many times. */
const LONGEST = 4000

/** User names that are the same for every account. */
const NO_SECRET = new Set(['apikey', 'resend', 'SMTP_Injection', 'api', 'username', 'password'])

/**
 * Makes the function that replaces user name and password, in every form and disguise, also inside of the
 * base64 in which SMTP carries them, and each piece of the password. In any letter case, since servers may
 * echo what they were told in another one. What is longer than some thousand characters is cut.
 */
export function concealer(userName: string, password: string): (text: string) => string {
  const secrets = [userName, password].filter(
    (value) => value.length >= SHORTEST && !NO_SECRET.has(value),
  )
  const inBytes = secrets.map((secret) => Buffer.from(secret, 'utf8').toString('latin1'))
  const isTold = (bytes: string): boolean => inBytes.some((secret) => bytes.includes(secret))
  const forms = new Map(secrets.map((secret) => [secret, everyFormOf(secret).map(folded)]))
  const longestFirst = [...new Set([...forms.values()].flat())]
    .filter((form) => form.length >= SHORTEST)
    .sort((a, b) => b.length - a.length)
  const withoutPieces = pieceConcealer(forms.get(password) ?? [], {
    fold: folded,
    replacement: CONCEALED,
  })
  const withoutForms = (seen: string): string =>
    longestFirst.reduce(withoutForm, replaceBase64(seen, isTold, CONCEALED))
  return (text) => {
    const cut = text.slice(0, LONGEST)
    return behindDisguises(behindDisguises(cut, withoutForms), withoutPieces)
  }
}

/** Conceals in each reading of a text, and leaves it as it is where that finds nothing. */
function behindDisguises(text: string, conceal: (seen: string) => string): string {
  return UNDISGUISE.reduce((shown, undo) => {
    const seen = undo(shown)
    const concealed = conceal(seen)
    return concealed === seen ? shown : concealed
  }, text)
}

/** In small letters, each character where it was. */
function folded(text: string): string {
  return text.replaceAll(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  })
}

/**
 * By hand, since a pattern that holds a secret of some thousand characters is too large, and the error then
 * quotes it.
 *
 * @param form folded
 */
function withoutForm(text: string, form: string): string {
  if (form.length > text.length) return text
  let offset = 0
  const kept = folded(text)
    .split(form)
    .map(({ length }) => {
      const start = offset
      offset += length + form.length
      return text.slice(start, start + length)
    })
  return kept.join(CONCEALED)
}

/**
 * All forms, also with nothing between their words, in hexadecimal digits, and those in base64 in its alphabet for
 * addresses.
 */
function everyFormOf(text: string): readonly string[] {
  const digits = Buffer.from(text, 'utf8').toString('hex')
  const forms = [text, text.replaceAll(/\s+/g, ''), digits, ...formsOf(text)]
  return [...forms, ...forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))]
}
