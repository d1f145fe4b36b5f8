/**
 * The tokens of XPath 1.0 (section 3.7) as .NET has them (System.Xml.XPath, XPathScanner): what `*` and a name
 * mean is left to the parser.
 */
import { matchEndAt, nameEndAt } from '../xml/characters.js'
import { refuse } from './fault.js'

export type Token =
  | { readonly kind: 'symbol'; readonly text: string }
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** `local` is `*` in `p:*`. `isCall`: a parenthesis follows. */
  | {
      readonly kind: 'name'
      readonly prefix: string
      readonly local: string
      readonly isCall: boolean
    }
  | { readonly kind: 'axis'; readonly name: string }
  | { readonly kind: 'end' }

const SPACE = /[ \t\r\n]*/y
const NUMBER = /\d+(?:\.\d*)?|\.\d+/y
const SYMBOL = /\/\/|\.\.|<=|>=|!=|[,@()|*[\]+\-=#$<>!./]/y

/** Reads one token after the other. */
export class Tokens {
  readonly #text: string
  #offset = 0

  constructor(text: string) {
    // A NUL ends the text for .NET.
    const end = text.indexOf('\0')
    this.#text = end < 0 ? text : text.slice(0, end)
  }

  /** @throws XPathError where no token begins */
  next(): Token {
    this.#skipSpace()
    const text = this.#text
    const start = this.#offset
    if (start === text.length) return { kind: 'end' }
    const quote = text.charAt(start)
    if (quote === '"' || quote === "'") return this.#literal(quote)
    const number = matchEndAt(NUMBER, text, start)
    if (number !== null) {
      this.#offset = number
      return { kind: 'number', value: Number(text.slice(start, number)) }
    }
    const symbol = matchEndAt(SYMBOL, text, start)
    if (symbol === null) return this.#name()
    this.#offset = symbol
    return { kind: 'symbol', text: text.slice(start, symbol) }
  }

  #literal(quote: string): Token {
    const start = this.#offset + 1
    const end = this.#text.indexOf(quote, start)
    if (end < 0) refuse('literal')
    this.#offset = end + 1
    return { kind: 'literal', text: this.#text.slice(start, end) }
  }

  /** `foo`, `p:foo`, `p:*`, `axis::` and `axis ::`; a name and what follows its colon have no space between them. */
  #name(): Token {
    const first = this.#localName() ?? refuse('token')
    let [prefix, local] = ['', first]
    if (this.#take('::')) return { kind: 'axis', name: first }
    if (this.#take(':')) {
      prefix = first
      local = this.#take('*') ? '*' : (this.#localName() ?? refuse('name'))
    } else {
      this.#skipSpace()
      if (this.#take('::')) return { kind: 'axis', name: first }
      if (this.#take(':')) refuse('name')
    }
    this.#skipSpace()
    return { kind: 'name', prefix, local, isCall: this.#text.startsWith('(', this.#offset) }
  }

  /** Null where none begins here. */
  #localName(): string | null {
    const start = this.#offset
    const end = nameEndAt(this.#text, start)
    const name = this.#text.slice(start, end)
    const colon = name.indexOf(':')
    const local = colon < 0 ? name : name.slice(0, colon)
    if (local === '') return null
    this.#offset = start + local.length
    return local
  }

  #take(text: string): boolean {
    if (!this.#text.startsWith(text, this.#offset)) return false
    this.#offset += text.length
    return true
  }

  #skipSpace(): void {
    this.#offset = matchEndAt(SPACE, this.#text, this.#offset) ?? this.#offset
  }
}
