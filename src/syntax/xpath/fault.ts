/**
 * Why an expression is refused. .NET says all of it before it looks at a node, but for `value-as-path`.
 */

export type XPathFaultKind =
  /** A token where none of its kind can stand. */
  | 'token'
  /** A literal without its second quote. */
  | 'literal'
  /** `p:` without a name. */
  | 'name'
  /** A set of nodes is wanted, and this is a number, a text or a boolean, or nothing. */
  | 'no-node-set'
  | 'unknown-function'
  | 'argument-count'
  | 'argument-type'
  | 'unknown-prefix'
  | 'variable'
  /** Deeper than .NET goes. */
  | 'too-deep'
  /** `count(a)/b`: found when it is reached. */
  | 'value-as-path'
  /** More work than a transform of any use can ask for; .NET knows no such limit. */
  | 'too-costly'

/** What is wrong with an expression; `name` is the function or prefix that it is about. */
export interface XPathFault {
  readonly kind: XPathFaultKind
  readonly name: string
}

/** Carries a fault out of parser and evaluator; it never leaves this room. */
export class XPathError extends Error {
  readonly fault: XPathFault

  constructor(kind: XPathFaultKind, name = '') {
    super(kind)
    this.fault = { kind, name }
  }
}

/** Ends the work on an expression. @throws XPathError always */
export function refuse(kind: XPathFaultKind, name?: string): never {
  throw new XPathError(kind, name)
}
