/**
 * Whether lines of XML may contain a credential, as far as text tells: a password may stand under any name, in a file
 * that nobody can parse. In doubt they do.
 */
import { soundsLikeCredential } from './credential-names.js'
import { isNoSecret } from './placeholders.js'

/** A whole attribute. Quotes within a value end it, so that what is left over still tells. */
const ATTRIBUTE = /(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g

/** What is named like a credential, or like something that contains one. */
const NAMES =
  /pass|pwd|user|login|secret|token|credential|connection.?string|api.?key|key|hash|sig=|:\/\/[^\s/"'<>]*@|["'][^\s"'<>]*:[^\s"'<>]*@/i

/** Whether a text has a word in it that names a credential, or what contains one; also a misspelt one. */
export function namesCredential(text: string): boolean {
  const letters = decoded(text)
  return NAMES.test(letters) || (letters.match(/[A-Za-z]+/g) ?? []).some(soundsLikeCredential)
}

/** With the characters that references stand for. Others than of XML itself may stand for anything. */
function decoded(text: string): string {
  return text
    .replaceAll(/&#(\d{1,7}|x[\da-f]{1,6});/gi, (_, code: string) => {
      const point = Number(/^x/i.test(code) ? `0${code}` : code)
      return point > 0x10_ff_ff ? '' : String.fromCodePoint(point)
    })
    .replaceAll(/&(?!(?:amp|lt|gt|quot|apos);)[\w.:-]+;/g, ' password ')
}

/** Attributes whose name says more than it is: `<add key="…">`, and a switch. */
const HARMLESS = /^(?:key|defaultCredentials)$/i

/** In the name of an assembly: its public key, which is no secret. */
const PUBLIC_KEY = /\bPublicKeyToken\s*=\s*(?:[\da-f]{16}|null)/gi

/** Where a tag has not ended so far away, nobody looks any further. */
const FARTHEST = 1000

/** The lines of a span, in a text. */
export interface LinesOf {
  readonly start: number
  readonly end: number
}

/**
 * Whether the lines of a span may contain a credential, or a part of one: what is named so has a value of its own, or
 * a value goes on from a line above. A placeholder of a workflow, or of a tool that deploys, is not a credential.
 *
 * @param span in UTF-16 offsets
 */
export function mayContainCredential(text: string, { start, end }: LinesOf): boolean {
  const from = lineStart(text, start)
  const to = lineEnd(text, end)
  if (to - from > FARTHEST) return true
  const lines = text.slice(from, to)
  const above = openTagAbove(text, from)
  if (above === null) return true
  const rest = withoutAttributes(above, () => '')
  // A value that goes on, or one whose name is above.
  if (/["']|=\s*$|\s[\w:.-]+\s*$/.test(rest)) return true
  const introduced = `${namesIn(above)} ${namesIn(tagBelow(text, to))}`
  return namesCredential(introduced) || namesCredential(named(lines))
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
}

function lineEnd(text: string, offset: number): number {
  const length = text.slice(offset, offset + FARTHEST).search(/[\r\n]/)
  return length < 0 ? Math.min(text.length, offset + FARTHEST) : offset + length
}

/** What of the tag that a line stands in is above the line; '' outside of a tag; null where that is far above. */
function openTagAbove(text: string, from: number): string | null {
  const before = text.slice(Math.max(0, from - FARTHEST), from)
  const open = before.lastIndexOf('<')
  if (open < 0) return from > FARTHEST ? null : ''
  const tag = before.slice(open)
  return tag.includes('>') ? '' : tag
}

/** What of a tag is below a line that leaves it open; text, where it does not. */
function tagBelow(text: string, to: number): string {
  const below = text.slice(to, to + FARTHEST)
  const next = below.indexOf('<')
  return next < 0 ? below : below.slice(0, next)
}

/** What says, in an attribute above or below, what the value in the line is: `<add key="Password"`. */
function namesIn(tag: string): string {
  return Array.from(tag.matchAll(ATTRIBUTE), ([, name = '', double, single]) =>
    /^(?:key|name)$/i.test(name) ? (double ?? single ?? '') : '',
  ).join(' ')
}

/** Lines without attributes that are named like a credential and have none. */
function named(lines: string): string {
  const known = lines.replaceAll(PUBLIC_KEY, '')
  return withoutAttributes(known, (name, value) => {
    if (HARMLESS.test(name)) return ` ${value} `
    return namesCredential(name) && (value.trim() === '' || isNoSecret(value)) ? '' : null
  })
}

/** @param shown what stands for an attribute; null: itself */
function withoutAttributes(
  text: string,
  shown: (name: string, value: string) => string | null,
): string {
  return text.replaceAll(
    ATTRIBUTE,
    (...[attribute = '', name = '', double, single]: (string | undefined)[]) =>
      shown(name, double ?? single ?? '') ?? attribute,
  )
}
