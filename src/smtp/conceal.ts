/**
 * Keeps secrets out of what servers send back.
 */
import { inert } from '../inert.js'
import { formsOf } from '../secrets.js'

/** What takes the place of a secret. */
export const CONCEALED = '***'

/** Shorter ones would blot out half of every text, and are no secrets. */
const SHORTEST = 4

/** What may stand inside a secret without being seen: escape sequences, and what `inert` takes away. */
const INVISIBLE = new RegExp(
  String.raw`\u{1b}\[[0-?]*[ -\/]*[@-~]|[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]`,
  'gu',
)

/** User names that are the same for every account. */
const NO_SECRET = new Set(['apikey', 'resend', 'SMTP_Injection', 'api', 'username', 'password'])

/**
 * Makes the function that replaces user name and password, in every form, also in those in which SMTP carries
 * them: base64 and AUTH PLAIN. In any letter case, since servers may echo what they were told in another one.
 */
export function concealer(userName: string, password: string): (text: string) => string {
  const secrets = [userName, password].filter((value) => !NO_SECRET.has(value))
  const pairs = NO_SECRET.has(password)
    ? []
    : [`\0${userName}\0${password}`, `${userName}\0${userName}\0${password}`]
  const forms = [...secrets, ...pairs]
    .flatMap(everyFormOf)
    .filter((form) => form.length >= SHORTEST)
    .map(folded)
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length)
  return (text) => {
    for (const seen of [text.replaceAll(INVISIBLE, ''), inert(text, Infinity)]) {
      const concealed = longestFirst.reduce(withoutForm, seen)
      if (concealed !== seen) return concealed
    }
    return text
  }
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

/** All forms, also with nothing between their words, and those in base64 in its alphabet for addresses. */
function everyFormOf(text: string): readonly string[] {
  const forms = [text, text.replaceAll(/\s+/g, ''), ...formsOf(text)]
  return [...forms, ...forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))]
}
