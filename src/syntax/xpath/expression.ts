/**
 * What an expression is, once it is parsed. The type of each is known before it is evaluated, since there are
 * neither variables nor functions of one's own.
 */

export const AXES = [
  'ancestor',
  'ancestor-or-self',
  'attribute',
  'child',
  'descendant',
  'descendant-or-self',
  'following',
  'following-sibling',
  'namespace',
  'parent',
  'preceding',
  'preceding-sibling',
  'self',
] as const
export type Axis = (typeof AXES)[number]

export type ValueType = 'nodes' | 'number' | 'string' | 'boolean'

/** What nodes a step takes. `name`: those of the axis' own kind; null stands for any. */
export type NodeTest =
  | { readonly kind: 'name'; readonly prefix: string; readonly local: string | null }
  | { readonly kind: 'node' | 'text' | 'comment' }
  | { readonly kind: 'instruction'; readonly target: string | null }

export type BinaryOperator =
  'or' | 'and' | '=' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | 'div' | 'mod' | '|'

/** Where a path begins that has nothing before its first step. */
export interface Start {
  readonly kind: 'context' | 'root'
  readonly type: 'nodes'
}

/** One step, and what it starts from. The predicates count within the nodes of one step from one node. */
export interface Step {
  readonly kind: 'step'
  readonly type: 'nodes'
  readonly input: Expression
  readonly axis: Axis
  readonly test: NodeTest
  readonly predicates: readonly Expression[]
}

/** A predicate on what is no step: it counts within the whole set. */
export interface Filter {
  readonly kind: 'filter'
  readonly type: ValueType
  readonly input: Expression
  readonly predicate: Expression
}

export interface Operation {
  readonly kind: 'operation'
  readonly type: ValueType
  readonly operator: BinaryOperator
  readonly left: Expression
  readonly right: Expression
}

export interface Call {
  readonly kind: 'call'
  readonly type: ValueType
  readonly name: string
  readonly arguments: readonly Expression[]
}

export interface Constant {
  readonly kind: 'constant'
  readonly type: 'number' | 'string'
  readonly value: number | string
}

/** Nothing: `namespace::p:a`, in which .NET looks at nothing else either. */
export interface Nothing {
  readonly kind: 'nothing'
  readonly type: 'nodes'
}

export type Expression = Start | Step | Filter | Operation | Call | Constant | Nothing

/** Whether a predicate counts: by its type, or since it asks for a position. */
export function isPositional(predicate: Expression): boolean {
  return predicate.type === 'number' || asksPosition(predicate)
}

/** Whether an expression asks for the position in its own context, or for how many there are. */
function asksPosition(expression: Expression): boolean {
  switch (expression.kind) {
    case 'operation':
      return asksPosition(expression.left) || asksPosition(expression.right)
    case 'call':
      return (
        expression.name === 'position' ||
        expression.name === 'last' ||
        expression.arguments.some(asksPosition)
      )
    case 'step':
    case 'filter':
      return asksPosition(expression.input)
    case 'constant':
    case 'context':
    case 'root':
    case 'nothing':
      return false
  }
}
