/**
 * Values and their conversions (XPath 1.0, section 4), as .NET makes them.
 */
import { DomLeaf, following, isTextual, type ChildNode, type DomNode } from '../dom/node.js'
import { trimOf } from '../../text/trim.js'
import type { Budget } from './budget.js'

export type Value = readonly DomNode[] | number | string | boolean

/** Section 5: the string-value of a node. Neighbouring text is one node. */
export function stringOf(node: DomNode, budget: Budget): string {
  if (node.kind === 'attribute') return budget.spendText(node.value)
  if (node instanceof DomLeaf) {
    return budget.spendText(isTextual(node) ? runFrom(node) : node.value)
  }
  const parts: string[] = []
  for (let inner = following(node, node); inner !== null; inner = following(inner, node)) {
    budget.spend(1)
    if (isTextual(inner)) parts.push(inner.value)
  }
  return budget.spendText(parts.join(''))
}

function runFrom(node: DomLeaf): string {
  const parts: string[] = []
  for (let one: ChildNode | null = node; one !== null && isTextual(one); one = one.next) {
    parts.push(one.value)
  }
  return parts.join('')
}

/** Section 4.2. */
export function toText(value: Value, budget: Budget): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  const [first] = value
  return first === undefined ? '' : stringOf(first, budget)
}

/** Section 4.3. */
export function toBoolean(value: Value): boolean {
  if (typeof value === 'number') return value !== 0 && !Number.isNaN(value)
  return typeof value === 'boolean' ? value : value.length > 0
}

/** Section 4.4. */
export function toNumber(value: Value, budget: Budget): number {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  return numberOf(toText(value, budget))
}

const DECIMAL = /^-?(?:\d+\.?\d*|\.\d+)$/

/** A text as a number: digits with a point, no exponent and no plus (.NET, XmlConvert.ToXPathDouble). */
export function numberOf(text: string): number {
  const trimmed = trimOf(text, /[ \t\r\n]/)
  if (DECIMAL.test(trimmed)) return Number(trimmed)
  const word = trimmed.toLowerCase()
  if (word === 'infinity') return Infinity
  return word === '-infinity' ? -Infinity : NaN
}

/** A number as a text: from a quadrillion on, and below a ten thousandth, with an exponent (.NET, "R"). */
function numberText(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  if (Object.is(value, -0)) return '-0'
  const [mantissa = '', digits = ''] = value.toExponential().split('e')
  const exponent = Number(digits)
  if (exponent >= -5 && exponent < 15) return String(value)
  const size = String(Math.abs(exponent)).padStart(2, '0')
  return `${mantissa}E${exponent < 0 ? '-' : '+'}${size}`
}
