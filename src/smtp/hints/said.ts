/**
 * What a server said, made ready for questions about its meaning.
 */
import { replyText, type Reply } from '../reply.js'

/** A reply in small letters, cut to what a reply needs to be understood. */
export interface Said {
  readonly code: number
  /** Everything, with the enhanced code in front. */
  readonly whole: string
  /** Without mail addresses and URLs: a word in them means nothing. */
  readonly words: string
  /** Enhanced status codes (RFC 3463), wherever they stand: `5.7.1`, also as `(#5.7.1)`. */
  readonly enhanced: readonly string[]
}

/** So many characters tell what is meant; a reply may have 64 KB, and each would be looked through many times. */
const LONGEST = 1500

/** Not a part of an IP address. */
const ENHANCED = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d]|\.\d)/g

/** Prepares a reply; `null` stays `null`. */
export function saidIn(reply: Reply | null): Said | null {
  if (reply === null) return null
  const text = replyText(reply).slice(0, LONGEST)
  const whole = `${reply.enhanced} ${text}`.toLowerCase().replaceAll(/\s+/g, ' ').trim()
  const words = whole
    .replaceAll(/https?:\/\/\S{1,500}/g, ' ')
    .replaceAll(/<?[^\s<>@"']{1,100}@[^\s<>@"',;]{1,200}>?/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return { code: reply.code, whole, words, enhanced: whole.match(ENHANCED) ?? [] }
}
