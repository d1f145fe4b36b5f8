/**
 * The secrets of a run, and every form in which they may appear.
 */
import { Buffer } from 'node:buffer'
import { ENCODINGS, withReferences } from '../syntax/encoding.js'
import { escapeAttribute } from '../syntax/xml/escape.js'
import { inert } from './inert.js'

/** Below this many characters a mask would ruin the log: the text stands everywhere. */
export const SHORTEST_SECRET = 4

/** What looks like a credential and is none: to mask these would ruin the log, and hide nothing. */
const CONSTANTS: ReadonlySet<string> = new Set([
  'apikey',
  'false',
  'localhost',
  'noreply@example.com',
  'password',
  'resend',
  'true',
  'username',
  '127.0.0.1',
  '2465',
  '2525',
  '2587',
])

/** A token that a later step is to replace: `#{Password}#`, `$(Password)`, `__Password__`. */
const TOKEN = /^(?:#\{[\w.:-]+\}#?|\$\([\w.:-]+\)|__[\w.:-]+__)$/

/** Whether a value is worth masking: no placeholder, no constant, not shorter than four characters. */
export function isSecret(value: string): boolean {
  const text = value.trim()
  if (text === '' || value.length < SHORTEST_SECRET) return false
  return !CONSTANTS.has(text.toLowerCase()) && !TOKEN.test(text)
}

/**
 * Every form in which a secret may appear: as it is, trimmed, line by line; escaped as we write it into
 * XML, in each encoding; escaped for JSON and for a URI; in Base64 at each of the three offsets; as a path; and
 * made inert, since that may come first.
 *
 * @param value one for which `isSecret` holds
 * @returns the forms that are long enough to be told from other text, longest first
 */
export function formsOf(value: string): readonly string[] {
  const parts = [value, ...value.split(/[\r\n]+/)]
  const texts = new Set(parts.flatMap((part) => [part, part.trim()]).filter(isSecret))
  const forms = [...texts].flatMap((text) => [text, ...escapedForms(text)])
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

/** What Base64 of a longer text holds of this one, whatever stands before and after it. */
function base64Forms(text: string): readonly string[] {
  const bytes = Buffer.from(text, 'utf8')
  const whole = bytes.toString('base64')
  const inner = [0, 1, 2].map((before) => {
    const start = (3 - before) % 3
    const length = Math.floor((bytes.length - start) / 3) * 3
    return bytes.subarray(start, start + length).toString('base64')
  })
  return [whole, whole.replace(/=+$/, ''), ...inner.filter((form) => form.length >= 8)]
}

/** The secrets that are known so far. They only grow. */
export class Secrets {
  #forms: readonly string[] = []

  /**
   * Takes a value for a secret, if it is worth it.
   *
   * @returns the forms that were not known before, to be masked
   */
  add(value: string): readonly string[] {
    if (!isSecret(value)) return []
    const known = new Set(this.#forms)
    const added = formsOf(value).filter((form) => !known.has(form))
    this.#forms = [...this.#forms, ...added].sort((a, b) => b.length - a.length)
    return added
  }

  /** A text with `***` for every form of every secret, also where it was cut and ends in `…`. */
  redact(text: string): string {
    const dotted = this.#forms.filter((form) => form.includes('…'))
    return without(this.#forms, this.#redactCut(without(dotted, text)))
  }

  /** From the last `…` to the first, since a secret may hold one itself. */
  #redactCut(text: string): string {
    let [head, tail] = [text, '']
    for (let mark = head.lastIndexOf('…'); mark >= 0; mark = head.lastIndexOf('…')) {
      tail = head.slice(mark) + tail
      head = this.#redactEnd(head.slice(0, mark))
    }
    return head + tail
  }

  /** Takes the longest beginning of a form from the end of a text. */
  #redactEnd(text: string): string {
    const lengths = this.#forms.map((form) => lengthAtEnd(text, form))
    const longest = Math.max(0, ...lengths)
    return longest === 0 ? text : `${text.slice(0, -longest)}***`
  }
}

function without(forms: readonly string[], text: string): string {
  return forms.reduce((result, form) => result.replaceAll(form, '***'), text)
}

/** What is quoted from outside is cut at 200 UTF-16 units at most; this also bounds the time of looking. */
const LONGEST_CUT = 200

/** How much of the beginning of a form is the end of a text; 0 where it is less than a secret has. */
function lengthAtEnd(text: string, form: string): number {
  const beginning = form.slice(0, SHORTEST_SECRET)
  const longest = Math.min(form.length, LONGEST_CUT)
  let start = text.indexOf(beginning, Math.max(0, text.length - longest))
  while (start >= 0 && !form.startsWith(text.slice(start)))
    start = text.indexOf(beginning, start + 1)
  return start < 0 ? 0 : text.length - start
}
