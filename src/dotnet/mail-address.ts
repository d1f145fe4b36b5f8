/**
 * Addresses as `System.Net.Mail.MailAddress` takes them. It reads from the end, and is laxer than RFC
 * 5322: names need no quotes, dots may be doubled. Source: System.Net.Mail, MailAddressParser,
 * DotAtomReader, QuotedStringFormatReader, DomainLiteralReader, QuotedPairReader, WhitespaceReader, MailBnfHelper.
 */
import { domainToASCII } from 'node:url'

/** The parts that count of an address. */
export interface MailAddress {
  /** As written, with its quotes where it has some. */
  readonly localPart: string
  readonly domain: string
}

/** RFC 5321, section 4.5.3.1.6: no line of a message is longer. */
const LONGEST = 998

/** Signals an address that is refused; it never leaves this file. */
class RefusedAddress extends Error {}

/**
 * Reads one address, with or without a display name.
 *
 * @param text the value, decoded
 * @returns null where `new MailAddress(text)` throws
 */
export function parseMailAddress(text: string): MailAddress | null {
  if (text.length > LONGEST || /[\r\n]/.test(text)) return null
  try {
    return new BackwardReader(text).address()
  } catch (error) {
    if (error instanceof RefusedAddress) return null
    throw error
  }
}

/**
 * What stands between the brackets of `MAIL FROM:<>`, as `MailAddress.GetAddress` makes it for a server without
 * SMTPUTF8: the local part as written, with its quotes, and a domain beyond ASCII as `IdnMapping` encodes it.
 *
 * @param text the value, decoded
 * @returns null where .NET finds no address, cannot encode it, or would send what no server can read
 */
export function envelopeAddress(text: string): string | null {
  const address = parseMailAddress(text)
  if (address === null) return null
  const { localPart } = address
  const domain = asciiDomain(address.domain)
  const isReadable = localPart.startsWith('"') ? QUOTED_ASCII : UNQUOTED_ASCII
  return isReadable.test(localPart) && UNQUOTED_ASCII.test(domain) ? `${localPart}@${domain}` : null
}

/**
 * An address in the one form in which two of them can be compared: without a name, in small letters, the domain
 * in ASCII.
 *
 * @param text the value, decoded
 * @returns null where `new MailAddress(text)` throws
 */
export function comparableAddress(text: string): string | null {
  const address = parseMailAddress(text)
  if (address === null) return null
  const { localPart, domain } = address
  return `${localPart}@${asciiDomain(domain)}`.toLowerCase()
}

/** .NET leaves a domain in ASCII as it is. '' where a domain cannot be encoded. */
function asciiDomain(domain: string): string {
  return /[^\0-\x7f]/.test(domain) ? domainToASCII(domain) : domain
}

// What a command can carry: control characters and stray brackets would end the address, or the line.
const UNQUOTED_ASCII = /^[!-;=?-~]+$/
const QUOTED_ASCII = /^[\t -~]+$/

// RFC 5322, section 3.2.3, atext, and all beyond ASCII.
const ATEXT = /[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]|[^\0-\x7f]/
// What may stand in quotes, and in the brackets of a domain, unless it is escaped.
const QTEXT = /[^\0\r\n"\\]/
const DTEXT = /[^\0\r\n[\]\\\x7f-\uffff]/
// A display name without quotes.
const UNQUOTED = /^(?:\\[^\0\r\n]|[^\0\r\n"\\])*$/

class BackwardReader {
  readonly #text: string
  /** Of the next character, which is the one before those that are read. */
  #offset: number

  constructor(text: string) {
    this.#text = text
    this.#offset = text.length - 1
  }

  address(): MailAddress {
    this.#skip()
    const bracketed = this.#accept('>')
    this.#skip()
    const domain = this.#peek() === ']' ? this.#enclosed('[', DTEXT) : this.#dotAtom()
    this.#skip()
    if (!this.#accept('@')) refuse()
    this.#skip()
    const localPart = this.#localPart(bracketed)
    this.#skip()
    if (bracketed && !this.#accept('<')) refuse()
    this.#displayName()
    return { localPart, domain }
  }

  #peek(): string {
    return this.#text.charAt(this.#offset)
  }

  #accept(character: string): boolean {
    if (this.#offset < 0 || this.#peek() !== character) return false
    this.#offset -= 1
    return true
  }

  /** White space and comments. */
  #skip(): void {
    for (;;) {
      while (this.#peek() === ' ' || this.#peek() === '\t') this.#offset -= 1
      if (this.#peek() !== ')') return
      this.#comment()
    }
  }

  /** Comments nest. */
  #comment(): void {
    let depth = 0
    do {
      const character = this.#peek()
      if (this.#offset < 0) refuse()
      if (!this.#isEscaped()) depth += character === ')' ? 1 : character === '(' ? -1 : 0
      this.#offset -= 1
    } while (depth > 0)
  }

  /** Behind an odd number of backslashes. */
  #isEscaped(): boolean {
    return this.#backslashes() % 2 === 1
  }

  /** How many backslashes stand right before the next character. */
  #backslashes(): number {
    let before = this.#offset - 1
    while (this.#text.charAt(before) === '\\') before -= 1
    return this.#offset - 1 - before
  }

  /** Atoms with dots; a dot may not come first. */
  #dotAtom(): string {
    const end = this.#offset
    while (this.#offset >= 0 && (this.#peek() === '.' || ATEXT.test(this.#peek())))
      this.#offset -= 1
    const atom = this.#text.slice(this.#offset + 1, end + 1)
    if (atom === '' || atom.startsWith('.')) refuse()
    return atom
  }

  /**
   * From a closing character back to the opening one.
   *
   * @param allowed matches a character that may stand between them without a backslash
   */
  #enclosed(opening: string, allowed: RegExp): string {
    const end = this.#offset
    this.#offset -= 1
    while (this.#peek() !== opening || this.#isEscaped()) {
      if (this.#offset < 0) refuse()
      if (this.#isEscaped()) this.#offset -= this.#backslashes()
      else if (!allowed.test(this.#peek())) refuse()
      this.#offset -= 1
    }
    this.#offset -= 1
    return this.#text.slice(this.#offset + 1, end + 1)
  }

  #localPart(bracketed: boolean): string {
    if (this.#peek() === '"') return this.#enclosed('"', QTEXT)
    const atom = this.#dotAtom()
    const before = this.#peek()
    const isSeparated =
      this.#offset < 0 || ' \t)"'.includes(before) || (bracketed && before === '<')
    if (!isSeparated) refuse()
    return atom
  }

  /** What is left: one quoted string, or any text without a quote. */
  #displayName(): void {
    const start = this.#offset
    this.#skip()
    if (this.#peek() === '"') {
      this.#enclosed('"', QTEXT)
      this.#skip()
      if (this.#offset >= 0) refuse()
      return
    }
    if (!UNQUOTED.test(this.#text.slice(0, start + 1))) refuse()
  }
}

function refuse(): never {
  throw new RefusedAddress()
}
