/**
 * The grammar of XPath 1.0 (section 3), refused where .NET refuses it (System.Xml.XPath: XPathParser, QueryBuilder).
 */
import {
  AXES,
  type Axis,
  type BinaryOperator,
  type Expression,
  type NodeTest,
  type Step,
  type ValueType,
} from './expression.js'
import { XPathError, refuse, type XPathFault } from './fault.js'
import { FUNCTIONS } from './functions.js'
import { Tokens, type Token } from './token.js'

/** .NET's own limits: expressions within one another, and steps behind one another. */
const DEEPEST = 200
const LONGEST = 1024

export type Parsed =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly fault: XPathFault }

/**
 * Compiles an expression that is to find nodes.
 *
 * @param prefixes that are declared; null where none may be used
 */
export function parse(text: string, prefixes: ReadonlySet<string> | null): Parsed {
  try {
    const expression = new Parser(text, prefixes).parse()
    return { ok: true, expression }
  } catch (error) {
    if (!(error instanceof XPathError)) throw error
    return { ok: false, fault: error.fault }
  }
}

/** Operators that bind alike, the loosest first. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['or'],
  ['and'],
  ['=', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', 'div', 'mod'],
]

const TYPES: Readonly<Record<BinaryOperator, ValueType>> = {
  or: 'boolean',
  and: 'boolean',
  '=': 'boolean',
  '!=': 'boolean',
  '<': 'boolean',
  '<=': 'boolean',
  '>': 'boolean',
  '>=': 'boolean',
  '+': 'number',
  '-': 'number',
  '*': 'number',
  div: 'number',
  mod: 'number',
  '|': 'nodes',
}

const NODE_TYPES = ['node', 'text', 'comment', 'processing-instruction']

const CONTEXT: Expression = { kind: 'context', type: 'nodes' }
const ROOT: Expression = { kind: 'root', type: 'nodes' }
const NODE: NodeTest = { kind: 'node' }

class Parser {
  readonly #tokens: Tokens
  readonly #prefixes: ReadonlySet<string> | null
  #token: Token
  #depth = 0
  /** How deep the tree is below each expression; a path is as deep as it is long. */
  readonly #heights = new WeakMap<Expression, number>()
  /** What is refused only once all else is well-formed; the first one counts. */
  #unbound: XPathError | null = null

  constructor(text: string, prefixes: ReadonlySet<string> | null) {
    this.#tokens = new Tokens(text)
    this.#prefixes = prefixes
    this.#token = this.#tokens.next()
  }

  parse(): Expression {
    const expression = this.#expression()
    if (this.#token.kind !== 'end') refuse('token')
    if (this.#unbound !== null) throw this.#unbound
    if (expression.type !== 'nodes') refuse('no-node-set')
    return expression
  }

  #advance(): void {
    this.#token = this.#tokens.next()
  }

  #at(symbol: string): boolean {
    return this.#token.kind === 'symbol' && this.#token.text === symbol
  }

  #take(symbol: string): boolean {
    if (!this.#at(symbol)) return false
    this.#advance()
    return true
  }

  #pass(symbol: string): void {
    if (!this.#take(symbol)) refuse('token')
  }

  /** An expression that is made of others; too high a tree is refused. */
  #made<E extends Expression>(expression: E, ...parts: readonly Expression[]): E {
    const height = 1 + Math.max(0, ...parts.map((part) => this.#heights.get(part) ?? 1))
    if (height > LONGEST) refuse('too-deep')
    this.#heights.set(expression, height)
    return expression
  }

  /** Production 14. */
  #expression(): Expression {
    this.#depth += 1
    if (this.#depth > DEEPEST) refuse('too-deep')
    const expression = this.#binary(0)
    this.#depth -= 1
    return expression
  }

  /** Productions 21 to 26. */
  #binary(level: number): Expression {
    const operators = LEVELS[level]
    if (operators === undefined) return this.#unary()
    let left = this.#binary(level + 1)
    for (;;) {
      const operator = this.#operator(operators)
      if (operator === null) return left
      this.#advance()
      left = this.#operation(operator, left, this.#binary(level + 1))
    }
  }

  #operation(operator: BinaryOperator, left: Expression, right: Expression): Expression {
    const type = TYPES[operator]
    return this.#made({ kind: 'operation', type, operator, left, right }, left, right)
  }

  #operator(operators: readonly BinaryOperator[]): BinaryOperator | null {
    const token = this.#token
    const isName = token.kind === 'name' && token.prefix === ''
    const text = token.kind === 'symbol' ? token.text : isName ? token.local : null
    return operators.find((operator) => operator === text) ?? null
  }

  /** Production 27: an odd number of signs multiplies by minus one. */
  #unary(): Expression {
    let isNegative = false
    while (this.#take('-')) isNegative = !isNegative
    const operand = this.#union()
    if (!isNegative) return operand
    return this.#operation('*', operand, { kind: 'constant', type: 'number', value: -1 })
  }

  /** Production 18. */
  #union(): Expression {
    let left = this.#path()
    while (this.#take('|')) {
      const right = this.#path()
      if (left.type !== 'nodes' || right.type !== 'nodes') refuse('no-node-set')
      left = this.#operation('|', left, right)
    }
    return left
  }

  /** Production 19. */
  #path(): Expression {
    if (!this.#beginsPrimary()) return this.#locationPath()
    const filtered = this.#filtered()
    if (this.#take('/')) return this.#relativePath(filtered)
    if (this.#take('//')) return this.#relativePath(this.#anywhere(filtered))
    return filtered
  }

  #beginsPrimary(): boolean {
    const token = this.#token
    if (token.kind === 'literal' || token.kind === 'number') return true
    if (token.kind === 'name') return token.isCall && !isNodeType(token)
    return this.#at('$') || this.#at('(')
  }

  /** Production 20. */
  #filtered(): Expression {
    let input = this.#primary()
    while (this.#at('[')) {
      if (input.type !== 'nodes') refuse('no-node-set')
      const predicate = this.#predicate()
      input = this.#made({ kind: 'filter', type: 'nodes', input, predicate }, input, predicate)
    }
    return input
  }

  #predicate(): Expression {
    this.#pass('[')
    const predicate = this.#expression()
    this.#pass(']')
    return predicate
  }

  /** Production 15. */
  #primary(): Expression {
    const token = this.#token
    if (token.kind === 'name') return this.#call(token)
    this.#advance()
    if (token.kind === 'literal') return { kind: 'constant', type: 'string', value: token.text }
    if (token.kind === 'number') return { kind: 'constant', type: 'number', value: token.value }
    if (token.kind === 'symbol' && token.text === '$') return this.#variable()
    const inner = this.#expression()
    this.#pass(')')
    // A predicate behind the parenthesis counts within the whole set, so a step has to be closed off.
    return this.#made({ kind: 'call', type: inner.type, name: '', arguments: [inner] }, inner)
  }

  /** Production 36. No variable has a value. */
  #variable(): Expression {
    if (this.#token.kind !== 'name') refuse('token')
    this.#unbound ??= new XPathError('variable')
    this.#advance()
    return { kind: 'call', type: 'nodes', name: '', arguments: [] }
  }

  /** Production 16. */
  #call({ prefix, local }: Extract<Token, { kind: 'name' }>): Expression {
    this.#advance()
    this.#pass('(')
    const given: Expression[] = []
    if (!this.#at(')')) {
      do given.push(this.#expression())
      while (this.#take(','))
    }
    this.#pass(')')
    const known = prefix === '' ? FUNCTIONS.get(local) : undefined
    if (known === undefined) this.#unbound ??= new XPathError('unknown-function', local)
    else if (given.length < known.least || given.length > known.most) {
      refuse('argument-count', local)
    } else if (given.some((one, index) => wantsNodes(known.takes, index) && one.type !== 'nodes')) {
      refuse('argument-type', local)
    }
    const type = known?.gives ?? 'nodes'
    return this.#made({ kind: 'call', type, name: local, arguments: given }, ...given)
  }

  /** Productions 1, 2 and 10. */
  #locationPath(): Expression {
    if (this.#take('//')) return this.#relativePath(this.#anywhere(ROOT))
    if (!this.#take('/')) return this.#relativePath(CONTEXT)
    return this.#beginsStep() ? this.#relativePath(ROOT) : ROOT
  }

  #beginsStep(): boolean {
    const { kind } = this.#token
    return kind === 'name' || kind === 'axis' || ['.', '..', '@', '*'].some((one) => this.#at(one))
  }

  /** Productions 3 and 11. */
  #relativePath(start: Expression): Expression {
    let path = this.#step(start)
    for (;;) {
      if (this.#take('//')) path = this.#step(this.#anywhere(path))
      else if (this.#take('/')) path = this.#step(path)
      else return path
    }
  }

  /** What `//` stands for. */
  #anywhere(input: Expression): Step {
    return this.#newStep(input, 'descendant-or-self', NODE)
  }

  #newStep(input: Expression, axis: Axis, test: NodeTest): Step {
    return this.#made({ kind: 'step', type: 'nodes', input, axis, test, predicates: [] }, input)
  }

  /** Productions 4, 5, 8 and 12. */
  #step(input: Expression): Expression {
    if (this.#take('.')) return this.#newStep(input, 'self', NODE)
    if (this.#take('..')) return this.#newStep(input, 'parent', NODE)
    const axis = this.#axis()
    const bound = this.#unbound
    let step: Step = this.#newStep(input, axis, this.#nodeTest())
    while (this.#at('[')) {
      const predicate = this.#predicate()
      const predicates = [...step.predicates, predicate]
      step = this.#made({ ...step, predicates }, step, predicate)
    }
    if (axis !== 'namespace' || step.test.kind !== 'name' || step.test.prefix === '') return step
    this.#unbound = bound
    return { kind: 'nothing', type: 'nodes' }
  }

  #axis(): Axis {
    const token = this.#token
    if (this.#take('@')) return 'attribute'
    if (token.kind !== 'axis') return 'child'
    const axis = AXES.find((name) => name === token.name) ?? refuse('token')
    this.#advance()
    return axis
  }

  /** Productions 7 and 37. */
  #nodeTest(): NodeTest {
    const token = this.#token
    if (this.#take('*')) return { kind: 'name', prefix: '', local: null }
    if (token.kind !== 'name') refuse('no-node-set')
    this.#advance()
    if (token.isCall && isNodeType(token)) return this.#typeTest(token.local)
    const { prefix, local } = token
    const isKnown = prefix === '' || prefix === 'xmlns' || this.#prefixes?.has(prefix) === true
    if (!isKnown) this.#unbound ??= new XPathError('unknown-prefix', prefix)
    return { kind: 'name', prefix, local: local === '*' ? null : local }
  }

  #typeTest(name: string): NodeTest {
    this.#pass('(')
    const token = this.#token
    const hasTarget = name === 'processing-instruction' && !this.#at(')')
    if (hasTarget) {
      if (token.kind !== 'literal') refuse('token')
      this.#advance()
    }
    this.#pass(')')
    if (name === 'node' || name === 'text' || name === 'comment') return { kind: name }
    return { kind: 'instruction', target: token.kind === 'literal' ? token.text : null }
  }
}

function isNodeType({ prefix, local }: Extract<Token, { kind: 'name' }>): boolean {
  return prefix === '' && NODE_TYPES.includes(local)
}

function wantsNodes(takes: readonly (ValueType | 'any')[], index: number): boolean {
  return (takes[index] ?? takes.at(-1)) === 'nodes'
}
