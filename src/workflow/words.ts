/**
 * A shell script → words. What cannot be known without running it is no word, or no script at all.
 */
import { resolved } from './paths.js'

/** A word without its quotes; null where it contains a variable, a substitution or an expression. */
export type Word = string | null

/** A simple command, or the bounds of a subshell; offsets into the script. */
export type Part =
  | {
      readonly kind: 'command'
      readonly words: readonly Word[]
      readonly start: number
      readonly end: number
    }
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }

/** What a script is made of, for sh, bash and, as far as commands go, PowerShell. */
const TOKEN = new RegExp(
  [
    String.raw`(?<blank>(?:[ \t\r]|\\\r?\n)+)`,
    String.raw`(?<redirect>\d*(?:>>?|<)&?[ \t]*|&>>?[ \t]*)`,
    String.raw`(?<end>\n|&&|\|\|?|;;?|&)`,
    String.raw`(?<bound>[()])`,
    String.raw`'(?<literal>[^']*)'`,
    String.raw`"(?<quoted>(?:[^"\\]|\\[\s\S])*)"`,
    String.raw`\\(?<escaped>[^\r\n])`,
    '(?<opaque>' +
      [
        String.raw`\$\{\{[^}]*\}\}`,
        String.raw`\$\{[^{}]*\}`,
        String.raw`\$\([^()]*\)`,
        '`[^`]*`',
        String.raw`\$(?:env:)?\w+`,
        String.raw`\$(?![{(])`,
      ].join('|') +
      ')',
    String.raw`(?<plain>[^\s'"\\;&|()<>$` + '`]+)',
  ].join('|'),
  'y',
)

/** Documents within the script, and functions, which may never be called. */
const UNREAD = /<<|[\w-][ \t]*\([ \t]*\)|^[ \t]*function[ \t]/m

/**
 * The commands of a script in their order.
 *
 * @returns null where the script contains what is not read here
 */
export function partsOf(script: string): readonly Part[] | null {
  if (UNREAD.test(script)) return null
  const reader = new Reader()
  let offset = 0
  while (offset < script.length) {
    if (script[offset] === '#' && !reader.isInWord) {
      offset = lineEnd(script, offset)
      continue
    }
    TOKEN.lastIndex = offset
    const match = TOKEN.exec(script)
    if (match === null) return null
    reader.take(match.groups ?? {}, offset, TOKEN.lastIndex)
    offset = TOKEN.lastIndex
  }
  reader.endCommand()
  return reader.parts
}

function lineEnd(script: string, offset: number): number {
  const end = script.indexOf('\n', offset)
  return end < 0 ? script.length : end
}

/** Puts tokens together. */
class Reader {
  readonly parts: Part[] = []
  #words: Word[] = []
  #word: Word | undefined
  #isTarget = false
  #start = 0
  #end = 0

  get isInWord(): boolean {
    return this.#word !== undefined
  }

  take(token: Readonly<Record<string, string | undefined>>, start: number, end: number): void {
    const piece = pieceOf(token)
    if (piece !== undefined) {
      if (this.#words.length === 0 && !this.isInWord) this.#start = start
      this.#word = join(this.#word, piece)
      if (!this.#isTarget) this.#end = end
      return
    }
    this.#endWord()
    if (token['redirect'] !== undefined) this.#isTarget = true
    if (token['end'] !== undefined || token['bound'] !== undefined) this.endCommand()
    if (token['bound'] !== undefined) {
      this.parts.push({ kind: token['bound'] === '(' ? 'open' : 'close' })
    }
  }

  endCommand(): void {
    this.#endWord()
    if (this.#words.length > 0) {
      const [words, start, end] = [this.#words, this.#start, this.#end]
      this.parts.push({ kind: 'command', words, start, end })
    }
    this.#words = []
    this.#isTarget = false
  }

  /** What follows a redirection is a file, and no word of the command. */
  #endWord(): void {
    if (this.#word === undefined) return
    if (!this.#isTarget) this.#words.push(this.#word)
    this.#isTarget = false
    this.#word = undefined
  }
}

/** What a token adds to a word; undefined where it is no part of one. */
function pieceOf(token: Readonly<Record<string, string | undefined>>): Word | undefined {
  const { quoted, opaque } = token
  if (quoted !== undefined) {
    return resolved(quoted.replaceAll(/\\\r?\n/g, '').replaceAll(/\\(["\\])/g, '$1'))
  }
  if (opaque !== undefined) return resolved(opaque)
  return token['literal'] ?? token['escaped'] ?? token['plain']
}

function join(word: Word | undefined, piece: Word): Word {
  return word === null || piece === null ? null : (word ?? '') + piece
}
