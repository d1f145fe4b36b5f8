/**
 * XPath 1.0 on a document (System.Xml.XPath as XmlNode.SelectNodes uses it).
 *
 * Two oddities of .NET are kept: `following::processing-instruction('a')` finds the elements of that name
 * (FollowingQuery), and `following-sibling::` from many nodes passes over those beside the root where the document is
 * among them, as it is in `//following-sibling::a` (FollSiblingQuery).
 */
import type { DomNode } from '../dom/node.js'
import { topOf, WALKS } from './axes.js'
import { Budget } from './budget.js'
import { compare, type Comparison } from './compare.js'
import { CORE, type Context } from './core.js'
import {
  isPositional,
  type Axis,
  type Expression,
  type Filter,
  type NodeTest,
  type Operation,
  type Step,
} from './expression.js'
import { refuse, XPathError, type XPathFault } from './fault.js'
import { inDocumentOrder } from './order.js'
import { parse } from './parse.js'
import { toBoolean, toNumber, type Value } from './values.js'

export { Budget }

export type Selected =
  | { readonly ok: true; readonly nodes: readonly DomNode[] }
  | { readonly ok: false; readonly fault: XPathFault }

/** What an expression is asked with. */
export interface Asking {
  /** The node that relative paths start from. */
  readonly context: DomNode
  /** What prefixes stand for; null where none may be used. `xml` is known wherever some may. */
  readonly namespaces: ReadonlyMap<string, string> | null
  readonly budget: Budget
}

/**
 * The nodes that an expression finds, in the order of the document.
 *
 * @param text the expression; what is wrong with it is told before a node is looked at
 */
export function select(text: string, { context, namespaces, budget }: Asking): Selected {
  try {
    budget.spend(text.length / 8)
    const prefixes = namespaces === null ? null : new Set([...namespaces.keys(), 'xml'])
    const parsed = parse(text, prefixes)
    if (!parsed.ok) return parsed
    const evaluator = new Evaluator(namespaces ?? new Map(), budget)
    const nodes = evaluator.nodes(parsed.expression, {
      node: context,
      position: 1,
      size: 1,
      budget,
    })
    return { ok: true, nodes }
  } catch (error) {
    if (!(error instanceof XPathError)) throw error
    return { ok: false, fault: error.fault }
  }
}

const REVERSE: ReadonlySet<Axis> = new Set([
  'ancestor',
  'ancestor-or-self',
  'preceding',
  'preceding-sibling',
])

/** Axes that lead from nodes of the document's order, one after the other, to nodes in that order. */
const FLAT: ReadonlySet<Axis> = new Set(['self', 'attribute'])

/** Section 3.5. */
const ARITHMETIC: ReadonlyMap<string, (left: number, right: number) => number> = new Map([
  ['+', (left: number, right: number) => left + right],
  ['-', (left: number, right: number) => left - right],
  ['*', (left: number, right: number) => left * right],
  ['div', (left: number, right: number) => left / right],
  ['mod', (left: number, right: number) => left % right],
])

class Evaluator {
  constructor(
    readonly namespaces: ReadonlyMap<string, string>,
    readonly budget: Budget,
  ) {}

  nodes(expression: Expression, context: Context): readonly DomNode[] {
    const value = this.#value(expression, context)
    return typeof value === 'object' ? value : refuse('value-as-path')
  }

  #value(expression: Expression, context: Context): Value {
    switch (expression.kind) {
      case 'context':
        return [context.node]
      case 'root':
        return [topOf(context.node)]
      case 'nothing':
        return []
      case 'constant':
        return expression.value
      case 'step':
        return this.#step(expression, context)
      case 'filter':
        return this.#filter(expression, context)
      case 'operation':
        return this.#operation(expression, context)
      case 'call': {
        const given = expression.arguments.map((one) => this.#value(one, context))
        return CORE.get(expression.name)?.(context, given) ?? []
      }
    }
  }

  /** Section 2.1: from each node of the input, then all together. */
  #step(step: Step, context: Context): readonly DomNode[] {
    const { axis, test, predicates, input } = shortened(step)
    const from = startsOf(step, this.nodes(input, context))
    const found: DomNode[] = []
    for (const node of from) {
      const reached = this.#reached(node, axis, test)
      const kept = predicates.reduce<readonly DomNode[]>(
        (nodes, predicate) => this.#kept(nodes, predicate),
        reached,
      )
      for (const one of REVERSE.has(axis) ? kept.toReversed() : kept) found.push(one)
      this.budget.keep(found.length)
    }
    return from.length < 2 || FLAT.has(axis) ? found : inDocumentOrder(found, this.budget)
  }

  #reached(node: DomNode, axis: Axis, test: NodeTest): readonly DomNode[] {
    const nodes: DomNode[] = []
    const isWanted = this.#tester(axis, test)
    for (const one of WALKS[axis](node)) {
      this.budget.spend(1)
      if (isWanted(one)) nodes.push(one)
    }
    return nodes
  }

  #tester(axis: Axis, test: NodeTest): (node: DomNode) => boolean {
    if (test.kind === 'name') return this.#named(axis, test)
    const isElement = axis === 'following' && test.kind === 'instruction' && test.target !== null
    if (!isElement) return (node) => isOfType(node, test)
    return this.#named(axis, { kind: 'name', prefix: '', local: test.target })
  }

  /** Section 2.3: a name takes nodes of the axis' own kind; one without a prefix those without a namespace. */
  #named(
    axis: Axis,
    { prefix, local }: Extract<NodeTest, { kind: 'name' }>,
  ): (node: DomNode) => boolean {
    if (axis === 'namespace') {
      return (node) =>
        local === null || (node.kind === 'attribute' && node.name === `xmlns:${local}`)
    }
    const kind = axis === 'attribute' ? 'attribute' : 'element'
    const isAny = prefix === '' && local === null
    const namespace = prefix === '' ? '' : this.#namespaceOf(prefix)
    return (node) =>
      node.kind === kind &&
      !(node.kind === 'attribute' && node.isDeclaration) &&
      (isAny || ((local === null || node.localName === local) && node.namespace === namespace))
  }

  #namespaceOf(prefix: string): string {
    if (prefix === 'xml') return 'http://www.w3.org/XML/1998/namespace'
    if (prefix === 'xmlns') return 'http://www.w3.org/2000/xmlns/'
    return this.namespaces.get(prefix) ?? ''
  }

  /** Section 2.4. */
  #kept(nodes: readonly DomNode[], predicate: Expression): readonly DomNode[] {
    const { budget } = this
    const size = nodes.length
    return nodes.filter((node, index) => {
      budget.spend(1)
      const position = index + 1
      const value = this.#value(predicate, { node, position, size, budget })
      return typeof value === 'number' ? value === position : toBoolean(value)
    })
  }

  #filter({ input, predicate }: Filter, context: Context): readonly DomNode[] {
    return this.#kept(this.nodes(input, context), predicate)
  }

  #operation({ operator, left, right }: Operation, context: Context): Value {
    const { budget } = this
    const first = this.#value(left, context)
    if (operator === 'or' || operator === 'and') {
      if (toBoolean(first) === (operator === 'or')) return operator === 'or'
      return toBoolean(this.#value(right, context))
    }
    const second = this.#value(right, context)
    if (operator === '|') {
      const both = [...(first as readonly DomNode[]), ...(second as readonly DomNode[])]
      return inDocumentOrder(both, budget)
    }
    const calculate = ARITHMETIC.get(operator)
    if (calculate === undefined) return compare(operator as Comparison, [first, second], budget)
    return calculate(toNumber(first, budget), toNumber(second, budget))
  }
}

function isOfType(node: DomNode, test: NodeTest): boolean {
  if (test.kind === 'node') return true
  if (test.kind === 'comment') return node.kind === 'comment'
  if (test.kind === 'instruction') {
    return node.kind === 'instruction' && (test.target === null || node.name === test.target)
  }
  return ['text', 'white-space', 'cdata', 'reference'].includes(node.kind)
}

/** The nodes that a step starts from. */
function startsOf({ axis, predicates }: Step, nodes: readonly DomNode[]): readonly DomNode[] {
  const [first] = nodes
  const isOdd = axis === 'following-sibling' && first?.kind === 'document'
  if (!isOdd || predicates.some(isPositional)) return nodes
  return nodes.filter(({ parent }) => parent !== first)
}

/** `//a` is one walk and not two, where no predicate counts: the children of all are the descendants of one. */
function shortened(step: Step): Pick<Step, 'axis' | 'test' | 'predicates' | 'input'> {
  const { input, axis, predicates } = step
  const isAnywhere =
    axis === 'child' &&
    input.kind === 'step' &&
    input.axis === 'descendant-or-self' &&
    input.test.kind === 'node' &&
    input.predicates.length === 0
  if (!isAnywhere || predicates.some(isPositional)) return step
  return { ...step, axis: 'descendant', input: input.input }
}
