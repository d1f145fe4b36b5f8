/**
 * What the engine logs while it applies a transform, as values: a code for each of its texts, and a place.
 */
import type { Span } from '../../syntax/span.js'

/** What an entry says. The texts of .NET's runtime are one code each, too. */
export type LogCode =
  /** No element in the source document matches. */
  | 'no-match'
  /** The same, of what the base had before a step of the transform. */
  | 'no-longer-there'
  | 'not-executing'
  | 'arguments-unexpected'
  | 'only-first'
  | 'nothing-to-set'
  | 'nothing-to-remove'
  /** One name in the list of SetAttributes, RemoveAttributes or SetTokenizedAttributes. */
  | 'attribute-absent'
  | 'malformed'
  | 'unknown-type'
  | 'wrong-type'
  | 'abstract-type'
  | 'argument-count'
  | 'match-attribute-absent'
  | 'sibling-argument-absent'
  | 'sibling-arguments-many'
  | 'sibling-absent'
  | 'sibling-not-element'
  | 'not-boolean'
  | 'xpath'
  | 'not-an-attribute'
  | 'undeclared-entity'
  | 'null-reference'
  | 'second-root'
  | 'cannot-contain'
  | 'whole-document'
  /** CommentOut of a comment that contains what no comment can. */
  | 'comment-hyphens'
  | 'namespace-absent'
  | 'unknown-element'
  | 'import'
  | 'import-attribute'

/** A place in one of the two files, in UTF-16 offsets. */
export interface LogPlace {
  readonly file: 'base' | 'transform'
  readonly span: Span
}

export interface LogEntry {
  /** An error: nothing of the transform is saved. */
  readonly kind: 'error' | 'warning' | 'message'
  readonly code: LogCode
  /** null where the engine names none. */
  readonly place: LogPlace | null
  /** A name that the entry is about: of a class, an attribute, a function of XPath; '' for none. */
  readonly name: string
  /** What did not match, as the engine spells it; '' for none. It may contain values of the transform. */
  readonly path: string
  /** The element of the transform whose step it comes from; null for none. */
  readonly step: Span | null
}

/** A fault of one step; what comes of it is decided where it is caught. */
export class StepError extends Error {
  constructor(
    readonly code: LogCode,
    readonly detail: {
      readonly place?: LogPlace | null
      readonly name?: string
      readonly path?: string
    } = {},
  ) {
    super(code)
  }

  /** The same error at a place, unless it has one. */
  at(place: LogPlace): StepError {
    return this.detail.place == null ? new StepError(this.code, { ...this.detail, place }) : this
  }
}

/** Collects entries. */
export class Log {
  readonly entries: LogEntry[] = []
  /** Whether warnings become messages without a place (`xdt:SupressWarnings`). */
  isQuiet = false
  /** The element whose step is executed. */
  step: Span | null = null

  get hasErrors(): boolean {
    return this.entries.some(({ kind }) => kind === 'error')
  }

  error({ code, detail: { place = null, name = '', path = '' } }: StepError): void {
    this.#add({ kind: 'error', code, place, name, path })
  }

  warn(code: LogCode, place: LogPlace | null, detail: { name?: string; path?: string } = {}): void {
    const { name = '', path = '' } = detail
    if (this.isQuiet) this.#add({ kind: 'message', code, place: null, name, path })
    else this.#add({ kind: 'warning', code, place, name, path })
  }

  message(code: LogCode, name = ''): void {
    this.#add({ kind: 'message', code, place: null, name, path: '' })
  }

  #add(entry: Omit<LogEntry, 'step'>): void {
    this.entries.push({ ...entry, step: this.step })
  }
}
