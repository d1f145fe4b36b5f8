/**
 * What each transform does, in the engine's own order: its checks, its warnings, its faults.
 */
import {
  DomLeaf,
  type ChildNode,
  type DomAttribute,
  type DomElement,
  type DomNode,
} from '../../syntax/dom/node.js'
import { lazily } from '../../text/pattern.js'
import { nodeText } from './outer-xml.js'
import { StepError } from './log.js'
import type { Step } from './step.js'
import type { TransformName } from './names.js'

/** How the engine treats a transform. */
export interface Treatment {
  readonly on: 'first' | 'all'
  /** Whether it acts on what it is to be put into, and not on what it matches. */
  readonly isInsertion: boolean
  /** Acts on one target. */
  readonly apply: (step: Step, target: DomNode) => void
}

/** Something that stands in something else. */
function childOf(target: DomNode): ChildNode {
  const stands = target.kind !== 'document' && target.kind !== 'attribute' && target.parent !== null
  if (!stands) throw new StepError('null-reference')
  return target
}

function expectNoArguments(step: Step): void {
  if (step.argument !== null) step.warn('arguments-unexpected')
}

function replace(step: Step, target: DomNode): void {
  expectNoArguments(step)
  step.warnOfMany()
  const clone = step.clone()
  step.target.replace(childOf(target), clone)
}

function remove(step: Step, target: DomNode): void {
  step.warnOfMany()
  removeAll(step, target)
}

function removeAll(step: Step, target: DomNode): void {
  expectNoArguments(step)
  step.target.remove(childOf(target))
}

function insert(step: Step, target: DomNode): void {
  expectNoArguments(step)
  append(step, target)
}

function insertIfMissing(step: Step, target: DomNode): void {
  expectNoArguments(step)
  if (step.matches().length === 0) append(step, target)
}

function append(step: Step, target: DomNode): void {
  const clone = step.clone()
  if (target.kind !== 'element' && target.kind !== 'document') {
    throw new StepError('cannot-contain')
  }
  step.target.insert(target, clone, null)
}

function insertBefore(step: Step, target: DomNode): void {
  const sibling = siblingOf(step, target)
  if (sibling.parent !== null) step.target.insert(sibling.parent, step.clone(), sibling)
}

function insertAfter(step: Step, target: DomNode): void {
  const sibling = siblingOf(step, target)
  if (sibling.parent !== null) step.target.insert(sibling.parent, step.clone(), sibling.next)
}

/** The argument is evaluated without any prefixes. */
function siblingOf(step: Step, target: DomNode): DomElement {
  const [path, ...others] = step.arguments()
  const { name } = step
  if (path === undefined) throw new StepError('sibling-argument-absent', { name })
  if (others.length > 0) throw new StepError('sibling-arguments-many', { name })
  const [found] = step.select(path, target)
  if (found === undefined) throw new StepError('sibling-absent', { path })
  if (found.kind !== 'element') throw new StepError('sibling-not-element', { path })
  return found
}

/** The attributes of a node that the arguments name; all where there are none. */
function attributesOf(step: Step, node: DomNode): readonly DomNode[] {
  const names = step.arguments()
  if (names.length === 0) return step.select('@*', node)
  const each = names.map((name) => {
    const found = step.select(`@${name}`, node)
    if (found.length === 0) step.warn('attribute-absent', name)
    return found
  })
  return names.length === 1 ? (each[0] ?? []) : step.select(`@${names.join('|@')}`, node)
}

function asAttribute(node: DomNode): DomAttribute {
  if (node.kind !== 'attribute') throw new StepError('not-an-attribute')
  return node
}

function asElement(node: DomNode): DomElement {
  if (node.kind !== 'element') throw new StepError('null-reference')
  return node
}

function setAttributes(step: Step, target: DomNode): void {
  setEach(step, target, (attribute) => attribute.value)
}

function setTokenizedAttributes(step: Step, target: DomNode): void {
  setEach(step, target, (attribute, element, clone) => tokenized(attribute, [element, clone]))
}

type NewValue = (attribute: DomAttribute, element: DomElement, clone: DomElement) => string

/** An attribute of the same name as it is written is set, whatever its namespace. */
function setEach(step: Step, target: DomNode, valueOf: NewValue): void {
  const clone = step.clone()
  const attributes = attributesOf(step, clone)
  for (const node of attributes) {
    const attribute = asAttribute(node)
    const element = asElement(target)
    const value = valueOf(attribute, element, clone)
    const own = element.attribute(attribute.name)
    if (own === null) step.target.append(element, attribute, value)
    else step.target.setValue(own, value, attribute)
  }
  if (attributes.length === 0) step.warn('nothing-to-set')
}

const TOKEN = lazily(String.raw`\$\(([\u200d\p{L}\p{Mn}\p{Nd}\p{Pc}\u200c:.]+)\)`, 'gu')
const ASCII_TOKEN = /\$\(([\w:.]+)\)/g

/** `$(name)` is the target's attribute of that name, else another one of the transform's element. */
function tokenized(
  attribute: DomAttribute,
  [element, clone]: readonly [DomElement, DomElement],
): string {
  const { value } = attribute
  const pattern = /[^\0-\x7f]/.test(value) ? TOKEN() : ASCII_TOKEN
  return value.replaceAll(pattern, (_, name: string) => {
    const isSelf = name.toLowerCase() === attribute.name.toLowerCase()
    const found = element.attribute(name) ?? (isSelf ? null : clone.attribute(name))
    if (found === null) throw new StepError('null-reference', { name })
    return found.value.replaceAll("'", '&apos;')
  })
}

function removeAttributes(step: Step, target: DomNode): void {
  const attributes = attributesOf(step, target)
  for (const attribute of attributes) {
    step.target.drop(asElement(target), asAttribute(attribute))
  }
  if (attributes.length > 0) return
  // The document has no place, and a message does not ask for one.
  if (target.kind === 'document' && !step.run.log.isQuiet) throw new StepError('null-reference')
  step.warnAt('nothing-to-remove', step.placeOf(target))
}

function commentOut(step: Step, target: DomNode): void {
  if (target.kind === 'document' || target.kind === 'attribute' || target.parent === null) {
    throw new StepError('whole-document')
  }
  const value = ` ${nodeText(target, step.target, step.text)} `
  step.target.replace(target, new DomLeaf('comment', value, { source: null }))
}

function treatment(on: Treatment['on'], apply: Treatment['apply'], isInsertion = false): Treatment {
  return { on, apply, isInsertion }
}

/** The transforms by their names. */
export const TREATMENTS: Readonly<Record<TransformName, Treatment>> = {
  Replace: treatment('first', replace),
  Remove: treatment('first', remove),
  RemoveAll: treatment('all', removeAll),
  Insert: treatment('first', insert, true),
  InsertIfMissing: treatment('first', insertIfMissing, true),
  InsertBefore: treatment('first', insertBefore, true),
  InsertAfter: treatment('first', insertAfter, true),
  SetAttributes: treatment('all', setAttributes),
  RemoveAttributes: treatment('all', removeAttributes),
  SetTokenizedAttributes: treatment('all', setTokenizedAttributes),
  CommentOut: treatment('first', commentOut),
}
