/**
 * What is worth masking, and the forms in which it may appear.
 */
import { Buffer } from 'node:buffer'
import { ENCODINGS, withReferences } from '../syntax/encoding.js'
import { escapeAttribute } from '../syntax/xml/escape.js'
import { inert } from '../text/inert.js'
import { trimEndOf } from '../text/trim.js'
import { isNoSecret } from './placeholders.js'

/** Below this many characters a mask would ruin the log: the text stands everywhere. */
export const SHORTEST_SECRET = 4

/** Whether a value is worth masking: no placeholder, no constant, not shorter than four characters. */
export function isSecret(value: string): boolean {
  return value.length >= SHORTEST_SECRET && value.trim() !== '' && !isNoSecret(value)
}

/**
 * Every form in which a secret may appear: as it is, trimmed, line by line; escaped as we write it into
 * XML, in each encoding; escaped for JSON and for a URI; in Base64 at each of the three offsets; as a path; and
 * made inert, since what is quoted is that already.
 *
 * @param value one for which `isSecret` is true
 * @returns the forms that are long enough to be told from other text, longest first
 */
export function formsOf(value: string): readonly string[] {
  const parts = [value, ...value.split(/[\r\n]+/)]
  const texts = new Set(parts.flatMap((part) => [part, part.trim()]).filter(isSecret))
  return worthMasking([...texts].flatMap((text) => [text, ...escapedForms(text)]))
}

/**
 * The forms that nothing but our own redaction looks for, besides those of `formsOf`: in hexadecimal digits, with
 * nothing between the words, and Base64 in its alphabet for addresses. The runner is not given them: it searches
 * each line of a job for each mask.
 */
export function rareFormsOf(value: string): readonly string[] {
  const digits = Buffer.from(value, 'utf8').toString('hex')
  const forms = [value.replaceAll(/\s+/g, ''), digits, ...formsOf(value)]
  const inAddresses = forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))
  return worthMasking([...forms, ...inAddresses])
}

function worthMasking(forms: readonly string[]): readonly string[] {
  return [...new Set(forms)].filter(isSecret).sort((a, b) => b.length - a.length)
}

function escapedForms(text: string): readonly string[] {
  const escaped = [escapeAttribute(text, '"'), escapeAttribute(text, "'")]
  return [
    ...escaped.flatMap((form) => ENCODINGS.map((encoding) => withReferences(form, encoding))),
    escapeAttribute(text, '"').replaceAll("'", '&apos;'),
    JSON.stringify(text).slice(1, -1),
    text.toWellFormed(),
    text.replaceAll('\\', '/'),
    inert(text, Infinity),
    encodeURIComponent(text.toWellFormed()),
    ...base64Forms(text),
  ]
}

/** What Base64 of a longer text contains of this one, whatever stands before and after it. */
function base64Forms(text: string): readonly string[] {
  const bytes = Buffer.from(text, 'utf8')
  const whole = bytes.toString('base64')
  const inner = [0, 1, 2].map((before) => {
    const start = (3 - before) % 3
    const length = Math.floor((bytes.length - start) / 3) * 3
    return bytes.subarray(start, start + length).toString('base64')
  })
  return [whole, trimEndOf(whole, /=/), ...inner.filter((form) => form.length >= 8)]
}
