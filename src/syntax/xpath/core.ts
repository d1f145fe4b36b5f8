/**
 * What the core functions of XPath 1.0 do (section 4), as .NET does it.
 */
import { XML_NAMESPACE, type DomNode } from '../dom/node.js'
import type { Budget } from './budget.js'
import { numberOf, stringOf, toBoolean, toNumber, toText, type Value } from './values.js'

/** Where a function is called: a node, its position among those that are looked at, and how many those are. */
export interface Context {
  readonly node: DomNode
  readonly position: number
  readonly size: number
  readonly budget: Budget
}

type CoreFunction = (context: Context, given: readonly Value[]) => Value

/** The text of an argument; that of the node where there is none. */
function text({ node, budget }: Context, given: readonly Value[], index = 0): string {
  const value = given[index]
  return budget.spendText(value === undefined ? stringOf(node, budget) : toText(value, budget))
}

function number(context: Context, given: readonly Value[], index = 0): number {
  const value = given[index]
  return value === undefined ? numberOf(text(context, [])) : toNumber(value, context.budget)
}

/** The first node of an argument; the node itself where there is none. */
function nodeOf({ node }: Context, [nodes]: readonly Value[]): DomNode | null {
  if (nodes === undefined) return node
  return (nodes as readonly DomNode[])[0] ?? null
}

/** Half goes up. */
function round(value: number): number {
  return Number.isFinite(value) ? Math.floor(value + 0.5) : value
}

function localName(node: DomNode | null): string {
  if (node?.kind === 'element') return node.localName
  if (node?.kind === 'attribute') return node.name === 'xmlns' ? '' : node.localName
  return node?.kind === 'instruction' ? node.name : ''
}

function name(node: DomNode | null): string {
  if (node?.kind === 'element') return node.name
  if (node?.kind === 'attribute') return node.isDeclaration ? localName(node) : node.name
  return node?.kind === 'instruction' ? node.name : ''
}

function namespace(node: DomNode | null): string {
  if (node?.kind === 'element') return node.namespace
  return node?.kind === 'attribute' && !node.isDeclaration ? node.namespace : ''
}

/** Counted in UTF-16 code units, from 1. */
function substring(source: string, from: number, length: number | null): string {
  let start = round(from) - 1
  if (Number.isNaN(start) || source.length <= start) return ''
  if (length === null) return source.slice(Math.max(0, start))
  let count = round(length)
  if (Number.isNaN(count)) return ''
  if (start < 0 || count < 0) {
    count += start
    if (!(count > 0)) return ''
    start = 0
  }
  return source.slice(start, start + count)
}

function translate(source: string, from: string, to: string): string {
  const replaced = new Map<string, string>()
  for (let index = 0; index < from.length; index += 1) {
    const character = from.charAt(index)
    if (!replaced.has(character)) replaced.set(character, to.charAt(index))
  }
  const parts: string[] = []
  for (let index = 0; index < source.length; index += 1) {
    const character = source.charAt(index)
    parts.push(replaced.get(character) ?? character)
  }
  return parts.join('')
}

function language(node: DomNode): string {
  let outer: DomNode | null = node
  for (; outer !== null; outer = outer.parent) {
    const attribute = outer.kind === 'element' ? outer.attributeOf(XML_NAMESPACE, 'lang') : null
    if (attribute !== null) return attribute.value
  }
  return ''
}

function isLanguage(wanted: string, given: string): boolean {
  const [all, start] = [given.toLowerCase(), wanted.toLowerCase()]
  return all.startsWith(start) && (all.length === start.length || all.charAt(start.length) === '-')
}

function before(source: string, mark: string): string {
  return source.slice(0, Math.max(0, source.indexOf(mark)))
}

function after(source: string, mark: string): string {
  const found = source.indexOf(mark)
  return found < 0 ? '' : source.slice(found + mark.length)
}

/** The core functions by their names. Parentheses are the one without a name. */
export const CORE: ReadonlyMap<string, CoreFunction> = new Map<string, CoreFunction>([
  ['', (_, [value = []]) => value],
  ['last', ({ size }) => size],
  ['position', ({ position }) => position],
  ['count', (_, [nodes]) => (nodes as readonly DomNode[]).length],
  // Only a DTD says which attributes are ids, and no configuration has one that does.
  ['id', () => []],
  ['local-name', (context, given) => localName(nodeOf(context, given))],
  ['namespace-uri', (context, given) => namespace(nodeOf(context, given))],
  ['name', (context, given) => name(nodeOf(context, given))],
  ['string', (context, given) => text(context, given)],
  ['concat', (context, given) => given.map((_, index) => text(context, given, index)).join('')],
  ['starts-with', (context, given) => text(context, given).startsWith(text(context, given, 1))],
  ['contains', (context, given) => text(context, given).includes(text(context, given, 1))],
  ['substring-before', (context, given) => before(text(context, given), text(context, given, 1))],
  ['substring-after', (context, given) => after(text(context, given), text(context, given, 1))],
  [
    'substring',
    (context, given) =>
      substring(
        text(context, given),
        number(context, given, 1),
        given.length < 3 ? null : number(context, given, 2),
      ),
  ],
  ['string-length', (context, given) => text(context, given).length],
  ['normalize-space', (context, given) => normalized(text(context, given))],
  [
    'translate',
    (context, given) =>
      translate(text(context, given), text(context, given, 1), text(context, given, 2)),
  ],
  ['boolean', (_, [value = false]) => toBoolean(value)],
  ['not', (_, [value = false]) => !toBoolean(value)],
  ['true', () => true],
  ['false', () => false],
  ['lang', (context, given) => isLanguage(text(context, given), language(context.node))],
  ['number', (context, given) => number(context, given)],
  [
    'sum',
    ({ budget }, [nodes]) =>
      (nodes as readonly DomNode[]).reduce(
        (sum, node) => sum + numberOf(stringOf(node, budget)),
        0,
      ),
  ],
  ['floor', (context, given) => Math.floor(number(context, given))],
  ['ceiling', (context, given) => Math.ceil(number(context, given))],
  ['round', (context, given) => round(number(context, given))],
])

function normalized(source: string): string {
  return source
    .split(/[ \t\r\n]+/)
    .filter((part) => part !== '')
    .join(' ')
}
