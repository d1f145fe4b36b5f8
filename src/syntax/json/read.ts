/**
 * JSON as .NET's configuration reads it (System.Text.Json with comments skipped and trailing commas allowed): a
 * tree, or the first fault. The tokens are those of jsonc-parser; what that lets pass is added here: a comment before
 * a colon, U+2028 and U+2029 in a line comment, more than 64 levels, half of a surrogate pair.
 */
import { createScanner, type JSONScanner } from 'jsonc-parser'
import type { Span } from '../span.js'
import {
  badLiteral,
  badNumber,
  badString,
  ends,
  halfPair,
  notAnObject,
  openComment,
  separatorInComment,
  tooDeep,
  unexpected,
  type JsonFault,
  type Expected,
} from './faults.js'
import type { JsonComment, JsonDocument, JsonMember, JsonScalar, JsonValue } from './tree.js'

export type ReadJson =
  | { readonly ok: true; readonly document: JsonDocument }
  | { readonly ok: false; readonly fault: JsonFault }

/** Utf8JsonReader, JsonReaderOptions.MaxDepth: the root counts. */
const DEEPEST = 64

/**
 * Reads a document.
 *
 * @param text as `decodeJson` yields it
 */
export function readJson(text: string): ReadJson {
  try {
    return { ok: true, document: new Reader(text).document() }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, fault: error.fault }
    throw error
  }
}

/** Signals the fault; it never leaves this file. */
class Refused extends Error {
  readonly fault: JsonFault

  constructor(fault: JsonFault) {
    super(fault.message)
    this.fault = fault
  }
}

function refuse(fault: JsonFault): never {
  throw new Refused(fault)
}

/** An object or array that is not closed yet. */
type Open =
  | { readonly kind: 'object'; readonly start: number; readonly members: JsonMember[] }
  | { readonly kind: 'array'; readonly start: number; readonly items: JsonValue[] }

/** The numbers of jsonc-parser's `SyntaxKind`, which exists in its types only. */
const TOKEN = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  lineBreak: 14,
  trivia: 15,
  end: 17,
} as const

const SCALARS: Readonly<Record<number, JsonScalar['kind']>> = {
  [TOKEN.null]: 'null',
  [TOKEN.true]: 'true',
  [TOKEN.false]: 'false',
  [TOKEN.string]: 'string',
  [TOKEN.number]: 'number',
}

class Reader {
  readonly #text: string
  readonly #scanner: JSONScanner
  readonly #open: Open[] = []
  readonly #comments: JsonComment[] = []
  #expected: Expected = 'value'
  #root: JsonValue | null = null
  /** The name whose value comes next, of each open object. */
  readonly #names: { readonly name: string; readonly nameSpan: Span }[] = []
  /** .NET makes strings of the values only when the whole grammar is right. */
  #halfPair: JsonFault | null = null

  constructor(text: string) {
    this.#text = text
    this.#scanner = createScanner(text, false)
  }

  document(): JsonDocument {
    for (;;) {
      const token: number = this.#scanner.scan()
      if (token === TOKEN.end) break
      if (!this.#skips(token)) this.#take(token)
    }
    const { length } = this.#text
    if (this.#root === null) refuse(ends(this.#text, this.#open.at(-1)?.start ?? null))
    if (this.#root.kind !== 'object') refuse(notAnObject(this.#root, length))
    if (this.#halfPair !== null) refuse(this.#halfPair)
    return { text: this.#text, root: this.#root, comments: this.#comments }
  }

  #span(): Span {
    const start = this.#scanner.getTokenOffset()
    return { start, end: start + this.#scanner.getTokenLength() }
  }

  /** Whether a token is white space or a comment. */
  #skips(token: number): boolean {
    if (token === TOKEN.trivia || token === TOKEN.lineBreak) return true
    if (token !== TOKEN.lineComment && token !== TOKEN.blockComment) return false
    const span = this.#span()
    if (this.#expected === 'colon') refuse(unexpected(this.#text, span, 'colon'))
    if (token === TOKEN.lineComment) this.#refuseSeparatorIn(span)
    else if (this.#failed()) refuse(openComment(span))
    this.#comments.push({ kind: token === TOKEN.lineComment ? 'line' : 'block', ...span })
    return true
  }

  #refuseSeparatorIn({ start, end }: Span): void {
    const index = this.#text.slice(start, end).search(/[\u2028\u2029]/)
    if (index >= 0) refuse(separatorInComment(this.#text, start + index))
  }

  #failed(): boolean {
    const error: number = this.#scanner.getTokenError()
    return error !== 0
  }

  #take(token: number): void {
    switch (this.#expected) {
      case 'colon':
        if (token !== TOKEN.colon) this.#refuse()
        this.#expected = 'value'
        return
      case 'name':
        if (token === TOKEN.string) this.#name()
        else if (token === TOKEN.closeBrace) this.#close('object')
        else this.#refuse()
        return
      case 'separator':
        this.#separator(token)
        return
      case 'item':
        if (token === TOKEN.closeBracket) this.#close('array')
        else this.#value(token)
        return
      case 'value':
        this.#value(token)
        return
      case 'end':
        this.#refuse()
    }
  }

  #refuse(): never {
    refuse(unexpected(this.#text, this.#span(), this.#expected))
  }

  #name(): void {
    const nameSpan = this.#span()
    const name = this.#string(nameSpan)
    this.#names.push({ name, nameSpan })
    this.#expected = 'colon'
  }

  #string(span: Span): string {
    if (this.#failed()) refuse(badString(this.#text, span))
    const value = this.#scanner.getTokenValue()
    if (!value.isWellFormed()) this.#halfPair ??= halfPair(this.#text, span)
    return value
  }

  #separator(token: number): void {
    const { kind } = this.#open.at(-1) ?? this.#refuse()
    if (token === TOKEN.comma) this.#expected = kind === 'object' ? 'name' : 'item'
    else if (token === TOKEN.closeBrace && kind === 'object') this.#close('object')
    else if (token === TOKEN.closeBracket && kind === 'array') this.#close('array')
    else this.#refuse()
  }

  #value(token: number): void {
    if (token === TOKEN.openBrace || token === TOKEN.openBracket) {
      this.#enter(token)
      return
    }
    const kind = SCALARS[token]
    const span = this.#span()
    if (kind === undefined) this.#refuseWord(span)
    if (kind === 'number' && this.#failed()) refuse(badNumber(this.#text, span))
    const text = kind === 'string' ? this.#string(span) : this.#scanner.getTokenValue()
    this.#add({ kind, text, ...span })
  }

  /** What is neither a string nor a number nor one of the three words, though it may begin as one. */
  #refuseWord(span: Span): never {
    const word = this.#text.slice(span.start, span.end)
    if (word.startsWith('-')) refuse(badNumber(this.#text, span))
    const literal = ['true', 'false', 'null'].find((one) => one.startsWith(word.charAt(0)))
    if (literal === undefined) this.#refuse()
    if (!word.startsWith(literal)) refuse(badLiteral(this.#text, span, literal))
    const { start, end } = span
    refuse(unexpected(this.#text, { start: start + literal.length, end }, 'separator'))
  }

  #enter(token: number): void {
    const span = this.#span()
    if (this.#open.length === DEEPEST) refuse(tooDeep(span, token === TOKEN.openBrace))
    const { start } = span
    if (token === TOKEN.openBrace) this.#open.push({ kind: 'object', start, members: [] })
    else this.#open.push({ kind: 'array', start, items: [] })
    this.#expected = token === TOKEN.openBrace ? 'name' : 'item'
  }

  #close(kind: Open['kind']): void {
    const open = this.#open.pop()
    if (open?.kind !== kind) throw new Error('A bracket closes what is not open')
    this.#add({ ...open, end: this.#span().end })
  }

  /** A finished value goes into what is around it. */
  #add(value: JsonValue): void {
    const around = this.#open.at(-1)
    this.#expected = around === undefined ? 'end' : 'separator'
    if (around === undefined) this.#root = value
    else if (around.kind === 'array') around.items.push(value)
    else {
      const name = this.#names.pop()
      if (name === undefined) throw new Error('A value in an object has no name')
      around.members.push({ ...name, value })
    }
  }
}
