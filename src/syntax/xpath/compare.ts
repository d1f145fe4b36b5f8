/**
 * Comparisons (XPath 1.0, section 3.4). Two sets are compared in the time of both, not of their product.
 */
import type { DomNode } from '../dom/node.js'
import type { Budget } from './budget.js'
import { numberOf, stringOf, toBoolean, toNumber, toText, type Value } from './values.js'

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>='

const MIRRORED: Readonly<Record<Comparison, Comparison>> = {
  '=': '=',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
}

/** Whether a comparison of two values holds. */
export function compare(
  operator: Comparison,
  [left, right]: readonly [Value, Value],
  budget: Budget,
): boolean {
  if (isNodes(left) && isNodes(right)) return compareSets(operator, [left, right], budget)
  if (isNodes(left)) return compareSet(operator, [left, right as Scalar], budget)
  if (isNodes(right)) return compareSet(MIRRORED[operator], [right, left], budget)
  return compareScalars(operator, [left, right], budget)
}

type Scalar = number | string | boolean

function isNodes(value: Value): value is readonly DomNode[] {
  return typeof value === 'object'
}

/** Whether it holds for one of the nodes. */
function compareSet(
  operator: Comparison,
  [nodes, scalar]: readonly [readonly DomNode[], Scalar],
  budget: Budget,
): boolean {
  if (typeof scalar === 'boolean') {
    return compareScalars(operator, [toBoolean(nodes), scalar], budget)
  }
  return nodes.some((node) => compareScalars(operator, [stringOf(node, budget), scalar], budget))
}

function compareScalars(
  operator: Comparison,
  [left, right]: readonly [Scalar, Scalar],
  budget: Budget,
): boolean {
  if (operator === '=' || operator === '!=') {
    return equals([left, right], budget) === (operator === '=')
  }
  return compareNumbers(operator, toNumber(left, budget), toNumber(right, budget))
}

/** Booleans decide, then numbers. NaN equals nothing. */
function equals([left, right]: readonly [Scalar, Scalar], budget: Budget): boolean {
  if (typeof left === 'boolean' || typeof right === 'boolean') {
    return toBoolean(left) === toBoolean(right)
  }
  if (typeof left === 'number' || typeof right === 'number') {
    return toNumber(left, budget) === toNumber(right, budget)
  }
  return toText(left, budget) === toText(right, budget)
}

function compareNumbers(operator: Comparison, left: number, right: number): boolean {
  switch (operator) {
    case '<':
      return left < right
    case '<=':
      return left <= right
    case '>':
      return left > right
    case '>=':
      return left >= right
    case '=':
      return left === right
    case '!=':
      return left !== right
  }
}

/** Whether it holds for one node of each. */
function compareSets(
  operator: Comparison,
  sets: readonly [readonly DomNode[], readonly DomNode[]],
  budget: Budget,
): boolean {
  const [left, right] = sets.map((nodes) => nodes.map((node) => stringOf(node, budget))) as [
    string[],
    string[],
  ]
  if (operator === '=') {
    const texts = new Set(left)
    return right.some((text) => texts.has(text))
  }
  if (operator === '!=') return differ(left, right)
  const [numbers, others] = [left, right].map((texts) => texts.map(numberOf)) as [
    number[],
    number[],
  ]
  const isLess = operator === '<' || operator === '<='
  const extreme = isLess ? least(numbers) : -least(numbers.map((one) => -one))
  const other = isLess ? -least(others.map((one) => -one)) : least(others)
  return compareNumbers(operator, extreme, other)
}

/** Whether a text of one list is none of the other: unless all of both are the same. */
function differ(left: readonly string[], right: readonly string[]): boolean {
  if (left.length === 0 || right.length === 0) return false
  return new Set([...left, ...right]).size > 1
}

/** The least of some numbers, those that are none left out; NaN where there is none. */
function least(numbers: readonly number[]): number {
  let result = NaN
  for (const one of numbers) if (!(one >= result) && !Number.isNaN(one)) result = one
  return result
}
