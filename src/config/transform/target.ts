/**
 * The base while it is changed: what was taken out, put in and set, so that edits can be made of it.
 */
import type { Span } from '../../syntax/span.js'
import {
  DomAttribute,
  type ChildNode,
  type DomDocument,
  type DomElement,
  type DomNode,
  type ParentNode,
} from '../../syntax/dom/node.js'
import { StepError } from './log.js'

/** A node that was in the base, and where it stood. */
export interface Removed {
  readonly node: ChildNode
  readonly parent: ParentNode
}

/** A document that is being transformed. */
export class Target {
  /** What was there and is gone. */
  readonly removed: Removed[] = []
  /** What is new, and the elements that it was put into. */
  readonly inserted = new Map<ChildNode, ParentNode>()
  /** For a node that took the place of another one, that other one. */
  readonly replaced = new Map<ChildNode, ChildNode>()
  /** Elements of which attributes were set or removed. */
  readonly changed = new Set<DomElement>()
  /** For an attribute that was set, the place in the transform that its value comes from. */
  readonly set = new Map<DomAttribute, Span | null>()
  /** For an attribute that was put in place of another one's value, what it was read from at first. */
  readonly original = new Map<DomElement, readonly DomAttribute[]>()

  constructor(readonly document: DomDocument) {}

  /** Takes out a node. */
  remove(node: ChildNode): ParentNode {
    const { parent } = node
    if (parent === null) throw new StepError('null-reference')
    parent.remove(node)
    // What was put in by an earlier step leaves no trace.
    if (!this.inserted.delete(node) && !this.isNew(parent)) this.removed.push({ node, parent })
    return parent
  }

  /** Puts a node before a child; behind the last one where that is null. */
  insert(parent: ParentNode, node: ChildNode, next: ChildNode | null): void {
    const isSecond = parent.kind === 'document' && node.kind === 'element' && parent.root !== null
    if (isSecond) throw new StepError('second-root')
    parent.insertBefore(node, next)
    this.inserted.set(node, parent)
  }

  /** Puts a node where another one is: that one goes, even where the new one is not allowed. */
  replace(old: ChildNode, node: ChildNode): void {
    const { next } = old
    const wasNew = this.inserted.has(old)
    const former = this.replaced.get(old) ?? (wasNew ? null : old)
    const parent = this.remove(old)
    this.insert(parent, node, next)
    if (former !== null) this.replaced.set(node, former)
  }

  /** Sets the value of an attribute. */
  setValue(attribute: DomAttribute, value: string, from: DomAttribute): void {
    if (attribute.owner !== null) this.#remember(attribute.owner)
    attribute.value = value
    this.set.set(attribute, placeOf(from))
  }

  /** Adds an attribute. */
  append(element: DomElement, { name, namespace, source }: DomAttribute, value: string): void {
    this.#remember(element)
    const added = new DomAttribute({ name, namespace }, value, source)
    element.append(added)
    this.set.set(added, placeOf(added))
  }

  /** Removes an attribute, where it is one of the element. */
  drop(element: DomElement, attribute: DomAttribute): void {
    if (attribute.owner !== element) return
    this.#remember(element)
    element.drop(attribute)
  }

  #remember(element: DomElement): void {
    this.changed.add(element)
    if (this.original.has(element)) return
    this.original.set(element, element.attributes)
    element.attributes = [...element.attributes]
  }

  /** Whether a node came from the transform, or stands in one that did. */
  isNew(node: DomNode): boolean {
    for (let outer: DomNode | null = node; outer !== null; outer = outer.parent) {
      if (outer.kind !== 'attribute' && outer.kind !== 'document' && this.inserted.has(outer)) {
        return true
      }
    }
    return false
  }
}

function placeOf({ source }: DomAttribute): Span | null {
  return source === null ? null : { start: source.valueStart, end: source.valueEnd }
}
