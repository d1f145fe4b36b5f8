/**
 * Addresses as MimeKit takes them, which is what Umbraco 9 and later do with a sender before each mail. Source: MimeKit
 * 4.18, InternetAddress.TryParse with the default options; ParseUtils; ByteExtensions.
 */

/** What MimeKit makes of a text. */
export type InternetAddress =
  | { readonly kind: 'mailbox'; readonly address: string }
  /** A name before a colon, and addresses behind it. `first` is the first of them; null where there is none. */
  | { readonly kind: 'group'; readonly first: string | null }

/** Signals a text that is refused; it never leaves this file. */
class RefusedAddress extends Error {}

/**
 * Reads one address, with or without a name.
 *
 * @returns null where `InternetAddress.TryParse(text)` is false
 */
export function parseInternetAddress(text: string): InternetAddress | null {
  if (text.length > LONGEST) return null
  try {
    return new AddressReader(text).all()
  } catch (error) {
    if (error instanceof RefusedAddress) return null
    throw error
  }
}

/** No line of a message may be as long by far (RFC 5321, section 4.5.3.1.6), and no server takes such an address. */
const LONGEST = 65_536

function refuse(): never {
  throw new RefusedAddress()
}

// RFC 5322, section 3.2.3, atext, and all beyond ASCII.
const ATOM = /[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~\u0080-\uffff]+/y
// A display name may have square brackets too.
const PHRASE_ATOM = /[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~[\]\u0080-\uffff]+/y
const WHITE_SPACE = /[ \t\r\n]*/y
// Not closed, it does not match.
const QUOTED = /"[^"\\]*(?:\\[^][^"\\]*)*"/y
const DOMAIN_LITERAL = /\[[^[\]\\\r]*\]/y

class AddressReader {
  readonly #text: string
  /** Whether it reads what stands in a group: another group in it is not looked into. */
  readonly #isInGroup: boolean
  #index = 0

  constructor(text: string, isInGroup = false) {
    this.#text = text
    this.#isInGroup = isInGroup
  }

  /** The first address, whatever stands behind it; null where it is none. */
  first(): string | null {
    try {
      const address = this.#address()
      return address.kind === 'mailbox' ? address.address : null
    } catch (error) {
      if (error instanceof RefusedAddress) return null
      throw error
    }
  }

  all(): InternetAddress {
    const address = this.#address()
    this.#skip()
    return this.#next() === '' ? address : refuse()
  }

  #next(): string {
    return this.#text.charAt(this.#index)
  }

  /** Takes what a pattern matches here; null where it does not. */
  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#index
    const match = pattern.exec(this.#text)?.[0] ?? null
    this.#index += match?.length ?? 0
    return match
  }

  /** Skips white space and comments. */
  #skip(): void {
    this.#take(WHITE_SPACE)
    while (this.#next() === '(') {
      this.#comment()
      this.#take(WHITE_SPACE)
    }
  }

  #comment(): void {
    let depth = 0
    do {
      const next = this.#next()
      if (next === '') refuse()
      if (next === '\\') this.#index += 1
      else if (next === '(') depth += 1
      else if (next === ')') depth -= 1
      this.#index += 1
    } while (depth > 0)
  }

  #address(): InternetAddress {
    this.#skip()
    const start = this.#index
    if (this.#next() === '') refuse()
    this.#phrase()
    this.#skip()
    const next = this.#next()
    if (next === ':') return this.#group()
    if (next === '<') return this.#mailbox()
    if (!['', ',', '>', ';', '@'].includes(next)) refuse()
    // The phrase was a local part.
    this.#index = start
    return this.#bareAddress()
  }

  /** A display name, in quotes or without: dots and commas may stand in it. */
  #phrase(): void {
    while (this.#word()) {
      this.#skip()
      while (this.#next() === '.') {
        this.#index += 1
        this.#skip()
      }
      if (this.#next() === ',') this.#index += 1
      this.#skip()
    }
  }

  #word(): boolean {
    if (this.#next() !== '"') return this.#take(PHRASE_ATOM) !== null
    if (this.#take(QUOTED) !== null) return true
    // A quote that is not closed is dropped.
    this.#index += 1
    this.#take(WHITE_SPACE)
    return this.#take(PHRASE_ATOM) !== null || refuse()
  }

  #bareAddress(): InternetAddress {
    const address = this.#addrSpec()
    this.#skip()
    // `post@example.org <post@example.org>`: the name is an address too.
    if (this.#next() === '<') return this.#mailbox()
    if (this.#next() === '>') this.#index += 1
    return { kind: 'mailbox', address }
  }

  #mailbox(): InternetAddress {
    this.#take(/<+/y)
    this.#skip()
    if (this.#next() === '@') this.#route()
    const address = this.#addrSpec()
    this.#skip()
    this.#take(/>+/y)
    return { kind: 'mailbox', address }
  }

  /** `@relay:` before an address, which nobody has used for decades. */
  #route(): void {
    this.#index += 1
    this.#domain()
    do this.#skip()
    while (this.#take(/,/y) !== null)
    if (this.#take(/:/y) === null) refuse()
    this.#skip()
  }

  /** What stands in a group is not asked after: MimeKit takes it as it comes. */
  #group(): InternetAddress {
    const start = this.#index + 1
    const end = this.#text.indexOf(';', start)
    this.#index = end < 0 ? this.#text.length : end + 1
    const members = this.#text.slice(start, end < 0 ? undefined : end)
    const first = this.#isInGroup ? null : new AddressReader(members, true).first()
    return { kind: 'group', first }
  }

  #addrSpec(): string {
    const localPart = this.#localPart()
    if (['', ',', '>', ';'].includes(this.#next())) return localPart
    if (this.#next() !== '@') refuse()
    this.#index += 1
    this.#skip()
    return `${localPart}@${this.#domain()}`
  }

  #localPart(): string {
    const parts: string[] = []
    for (;;) {
      parts.push(this.#take(QUOTED) ?? this.#take(ATOM) ?? refuse())
      this.#skip()
      if (this.#next() !== '.') return parts.join('.')
      this.#index += 1
      this.#skip()
    }
  }

  #domain(): string {
    const literal = this.#take(DOMAIN_LITERAL)
    if (literal !== null) return literal
    const parts: string[] = []
    for (;;) {
      parts.push(this.#take(ATOM) ?? refuse())
      this.#skip()
      if (this.#next() !== '.') return parts.join('.')
      this.#index += 1
      this.#skip()
      // A dot at the end is dropped.
      if (['', ',', '>', ';'].includes(this.#next())) return parts.join('.')
    }
  }
}
