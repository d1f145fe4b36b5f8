/**
 * A JSON document as values that know where they stand.
 */
import type { Span } from '../span.js'

/** A text, a number or one of the three words. */
export interface JsonScalar extends Span {
  readonly kind: 'string' | 'number' | 'true' | 'false' | 'null'
  /** A string without its quotes and escapes; everything else as it is written. */
  readonly text: string
}

/** `[…]`. */
export interface JsonArray extends Span {
  readonly kind: 'array'
  readonly items: readonly JsonValue[]
}

/** `{…}`. A name may stand in it more than once. */
export interface JsonObject extends Span {
  readonly kind: 'object'
  readonly members: readonly JsonMember[]
}

/** A name and its value. */
export interface JsonMember {
  /** Without quotes and escapes. */
  readonly name: string
  /** Of the name, with its quotes. */
  readonly nameSpan: Span
  readonly value: JsonValue
}

export type JsonValue = JsonScalar | JsonArray | JsonObject

/** A piece of text that nobody reads, such as `// …`. */
export interface JsonComment extends Span {
  readonly kind: 'line' | 'block'
}

/** A document whose root is an object, as .NET's configuration asks for. */
export interface JsonDocument {
  readonly text: string
  readonly root: JsonObject
  readonly comments: readonly JsonComment[]
}
