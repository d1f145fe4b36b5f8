/**
 * The entities that the internal subset of a DOCTYPE declares (XML 1.0, section 4.2), as far as they are text.
 */
import { predefined } from '../xml/decode.js'

/** A text that entities were put into, or the word that they are not declared or too large. */
export type Expanded =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly entity: string }

// Comments and instructions first, since they may contain what looks like a declaration.
const DECLARED =
  /<!--[^]*?-->|<\?[^]*?\?>|<!ENTITY[ \t\r\n]+([^ \t\r\n%"'<>]+)[ \t\r\n]+(?:"([^"]*)"|'([^']*)'|(SYSTEM|PUBLIC)\b)/g

/** So many characters may come of all the entities of a document: a few lines can stand for gigabytes. */
const MOST = 1_000_000

/** An entity within another, so many times. */
const DEEPEST = 50

const NAMED = /&([^#&;][^&;]*);/g
const NUMBERED = /&#(x[0-9a-fA-F]+|[0-9]+);/g

/** What the entities of a document stand for. */
export class Entities {
  readonly #values = new Map<string, string>()
  #left = MOST

  /** @param doctype from `<!DOCTYPE` to its `>`; null where the document has none */
  constructor(doctype: string | null) {
    for (const match of doctype?.matchAll(DECLARED) ?? []) {
      const [, name, double, single] = match
      // The first declaration counts.
      if (name === undefined || this.#values.has(name)) continue
      this.#values.set(name, withCharacters(double ?? single ?? ''))
    }
  }

  /** What an entity stands for, entities in it included. */
  expand(name: string): Expanded {
    return this.#expand(name, 0)
  }

  /** A text as it is written, with all its references replaced; predefined ones too. */
  decode(raw: string): Expanded {
    return this.#decode(raw, 0)
  }

  #expand(name: string, depth: number): Expanded {
    const known = predefined(name)
    if (known !== undefined) return { ok: true, text: known }
    const value = this.#values.get(name)
    if (value === undefined || depth > DEEPEST) return { ok: false, entity: name }
    this.#left -= value.length + 1
    if (this.#left < 0) return { ok: false, entity: name }
    return this.#decode(value, depth + 1)
  }

  #decode(raw: string, depth: number): Expanded {
    if (!raw.includes('&')) return { ok: true, text: raw }
    const parts: string[] = []
    let offset = 0
    for (const match of raw.matchAll(NAMED)) {
      const expanded = this.#expand(match[1] ?? '', depth)
      if (!expanded.ok) return expanded
      parts.push(withCharacters(raw.slice(offset, match.index)), expanded.text)
      offset = match.index + match[0].length
    }
    return { ok: true, text: parts.join('') + withCharacters(raw.slice(offset)) }
  }
}

/** Replaces references to characters; those in a declaration are replaced when it is read. */
function withCharacters(text: string): string {
  return text.replaceAll(NUMBERED, (_, digits: string) =>
    String.fromCodePoint(
      digits.startsWith('x') ? Number.parseInt(digits.slice(1), 16) : Number(digits),
    ),
  )
}
