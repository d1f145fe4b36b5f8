/**
 * What an expression finds. Most steps of a transform have a plain path: names from the root on, perhaps with the value of
 * an attribute. Those need neither parser nor evaluator, which are loaded for all others.
 */
import type { DomElement, DomNode } from '../dom/node.js'
import type { Budget } from './budget.js'
import { XPathError } from './fault.js'
import { select, type Asking, type Selected } from './select.js'

/**
 * The same as `select`, by a short way where there is one. It spends no more than the long one.
 *
 * @param text the expression; what is wrong with it is told before a node is looked at
 */
export function find(text: string, asking: Asking): Selected {
  try {
    const nodes = found(text, asking)
    return nodes === null ? select(text, asking) : { ok: true, nodes }
  } catch (error) {
    if (!(error instanceof XPathError)) throw error
    return { ok: false, fault: error.fault }
  }
}

/** null where the expression is not plain. */
function found(text: string, { context, budget }: Asking): readonly DomNode[] | null {
  if (context.kind === 'element') return attributesOf(context, text, budget)
  const steps = context.kind === 'document' ? stepsOf(text) : null
  if (steps === null) return null
  budget.spend(text.length / 8)
  return steps.reduce<readonly DomNode[]>(
    (nodes, step) => childrenOf(nodes, step, budget),
    [context],
  )
}

/** `@*`, or attributes by their names: `@host|@port`. */
const ATTRIBUTES = /^@(?:\*|[A-Za-z_][\w.-]*(?:\|@[A-Za-z_][\w.-]*)*)$/

function attributesOf(
  { attributes }: DomElement,
  text: string,
  budget: Budget,
): readonly DomNode[] | null {
  if (!ATTRIBUTES.test(text)) return null
  budget.spend(attributes.length + text.length / 8)
  const own = attributes.filter(({ isDeclaration }) => !isDeclaration)
  if (text === '@*') return own
  const names = new Set(text.slice(1).split('|@'))
  return own.filter(({ namespace, localName }) => namespace === '' && names.has(localName))
}

/** One step: the children of a name, and the values that their attributes have to have. */
interface PlainStep {
  readonly name: string
  readonly values: readonly (readonly [name: string, value: string])[]
}

/** A name without a prefix, or `name[@a='…' and @b='…']` as the locator `Match` has it. */
const STEP =
  /\/([A-Za-z_][\w.-]*)(?:\[(@[A-Za-z_][\w.-]*='[^'\0]*'(?: and @[A-Za-z_][\w.-]*='[^'\0]*')*)\])?/y

/** The last path that was read, its steps, and where each ends: paths of neighbours begin alike, and may be long. */
let last: ReadPath = { text: '', steps: [], ends: [] }

interface ReadPath {
  readonly text: string
  readonly steps: readonly PlainStep[]
  /** Offsets behind each step, 0-based. */
  readonly ends: readonly number[]
}

function stepsOf(text: string): readonly PlainStep[] | null {
  const shared = sharedSteps(text)
  const steps = last.steps.slice(0, shared)
  const ends = last.ends.slice(0, shared)
  STEP.lastIndex = ends.at(-1) ?? 0
  while (STEP.lastIndex < text.length) {
    const [, name, predicate = ''] = STEP.exec(text) ?? []
    if (name === undefined) return null
    const values = [...predicate.matchAll(/@([\w.-]+)='([^']*)'/g)]
    steps.push({ name, values: values.map(([, attribute = '', value = '']) => [attribute, value]) })
    ends.push(STEP.lastIndex)
  }
  last = { text, steps, ends }
  return steps.length === 0 ? null : steps
}

/** How many steps of the last path a path begins with. */
function sharedSteps(text: string): number {
  let [known, limit] = [0, last.ends.length]
  while (known < limit) {
    const middle = Math.ceil((known + limit) / 2)
    if (text.startsWith(last.text.slice(0, last.ends[middle - 1]))) known = middle
    else limit = middle - 1
  }
  // What follows may make the last name longer, or add a predicate.
  const end = last.ends[known - 1] ?? 0
  return known > 0 && end < text.length && text[end] !== '/' ? known - 1 : known
}

/** Those of several nodes of one depth stand in the order of the document as their parents do. */
function childrenOf(
  nodes: readonly DomNode[],
  { name, values }: PlainStep,
  budget: Budget,
): readonly DomElement[] {
  const children: DomElement[] = []
  for (const parent of nodes) {
    if (parent.kind !== 'element' && parent.kind !== 'document') continue
    for (let child = parent.first; child !== null; child = child.next) {
      budget.spend(1)
      if (child.kind !== 'element' || child.localName !== name || child.namespace !== '') continue
      if (hasValues(child, values)) children.push(child)
    }
    budget.keep(children.length)
  }
  return children
}

function hasValues(element: DomElement, values: PlainStep['values']): boolean {
  return values.every(([name, value]) => element.attributeOf('', name)?.value === value)
}
