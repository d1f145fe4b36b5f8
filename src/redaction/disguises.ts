/**
 * What a server may do to a secret before it sends it back, undone.
 */
import { Buffer } from 'node:buffer'
import { inert } from '../text/inert.js'

/** What may stand inside a secret without being seen: escape sequences, and what `inert` takes away. */
const INVISIBLE = new RegExp(
  String.raw`\u{1b}\[[0-?]*[ -\/]*[@-~]|[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]`,
  'gu',
)

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

/** Each takes one disguise off a text, wherever in it. */
export const UNDISGUISE: readonly ((text: string) => string)[] = [
  (text) => text.replaceAll(INVISIBLE, ''),
  (text) => inert(text, Infinity),
  withoutReferences,
  withoutPercents,
  withoutBackslashes,
]

/** XML and HTML. */
function withoutReferences(text: string): string {
  return text.replaceAll(
    /&(amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});/gi,
    (whole, name: string) => {
      if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole
      const code = Number(name.slice(1).replace(/^x/i, '0x'))
      return code > 0x10ffff ? whole : String.fromCodePoint(code)
    },
  )
}

/** Addresses. */
function withoutPercents(text: string): string {
  return text.replaceAll(/(?:%[\da-f]{2})+/gi, (bytes) =>
    Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'),
  )
}

/** JSON and its relatives. */
function withoutBackslashes(text: string): string {
  return text.replaceAll(
    /\\(?:u([\da-f]{4})|(["'\\/]))/gi,
    (_, code?: string, character?: string) =>
      code === undefined ? (character ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
  )
}

/**
 * Puts something else in the place of each run of base64 that stands for a text of a certain kind, wherever
 * in it that text begins.
 *
 * @param matches is asked of the bytes, as latin1
 */
export function replaceBase64(
  text: string,
  matches: (bytes: string) => boolean,
  replacement: string,
): string {
  return text.replaceAll(/[\w+/-]{6,}={0,2}/g, (run) =>
    [0, 1, 2, 3].some((skipped) =>
      matches(Buffer.from(run.slice(skipped), 'base64').toString('latin1')),
    )
      ? replacement
      : run,
  )
}
