/**
 * The axes of XPath 1.0 (section 2.2), each in its own direction. Text next to text is one node: its first one.
 */
import {
  following,
  followingOutside,
  DomAttribute,
  isTextual,
  XML_NAMESPACE,
  XMLNS_NAMESPACE,
  type ChildNode,
  type DomElement,
  type DomNode,
} from '../dom/node.js'
import type { Axis } from './expression.js'

type Walk = (node: DomNode) => Generator<DomNode>

/** Whether XPath knows a node: no DOCTYPE, no declaration, no text but the first of a run, none beside the root. */
function isVisible(node: ChildNode): boolean {
  if (node.kind === 'doctype' || node.kind === 'declaration') return false
  if (!isTextual(node)) return true
  if (node.parent?.kind === 'document') return false
  return node.previous === null || !isTextual(node.previous)
}

/** A node of the tree: not an attribute. */
function inTree(node: DomNode): node is Exclude<DomNode, DomAttribute> {
  return node.kind !== 'attribute'
}

function* ancestors(node: DomNode): Generator<DomNode> {
  for (let outer = node.parent; outer !== null; outer = outer.parent) yield outer
}

function* children(node: DomNode): Generator<DomNode> {
  if (node.kind !== 'element' && node.kind !== 'document') return
  for (let child = node.first; child !== null; child = child.next) if (isVisible(child)) yield child
}

function* descendants(node: DomNode): Generator<DomNode> {
  if (!inTree(node)) return
  for (let inner = following(node, node); inner !== null; inner = following(inner, node)) {
    if (isVisible(inner)) yield inner
  }
}

function* followingSiblings(node: DomNode): Generator<DomNode> {
  if (!inTree(node) || node.kind === 'document') return
  for (let next = node.next; next !== null; next = next.next) if (isVisible(next)) yield next
}

function* precedingSiblings(node: DomNode): Generator<DomNode> {
  if (!inTree(node) || node.kind === 'document') return
  for (let previous = node.previous; previous !== null; previous = previous.previous) {
    if (isVisible(previous)) yield previous
  }
}

/** The node at the top of the tree that a node stands in: mostly its document. */
export function topOf(node: DomNode): DomNode {
  let top = node
  for (let outer = node.parent; outer !== null; outer = outer.parent) top = outer
  return top
}

/** Behind an attribute comes the content of its element. */
function* allFollowing(node: DomNode): Generator<DomNode> {
  const top = topOf(node)
  const from = inTree(node) ? node : node.owner
  if (from === null || from.kind === 'document') return
  let next = inTree(node) ? followingOutside(from, top) : following(from, top)
  for (; next !== null; next = following(next, top)) if (isVisible(next)) yield next
}

/** Backwards; ancestors are none of them. */
function* allPreceding(node: DomNode): Generator<DomNode> {
  const from = inTree(node) ? node : node.owner
  let outer: Exclude<DomNode, DomAttribute> | null = from
  while (outer !== null && outer.kind !== 'document') {
    for (let previous = outer.previous; previous !== null; previous = previous.previous) {
      yield* backwards(previous)
    }
    outer = outer.parent
  }
}

/** A node and its descendants, the last one first. */
function* backwards(top: ChildNode): Generator<DomNode> {
  let node: ChildNode = lastWithin(top)
  for (;;) {
    if (isVisible(node)) yield node
    if (node === top) return
    node = node.previous === null ? (node.parent as ChildNode) : lastWithin(node.previous)
  }
}

function lastWithin(node: ChildNode): ChildNode {
  let last = node
  while (last.kind === 'element' && last.last !== null) last = last.last
  return last
}

function* attributes(node: DomNode): Generator<DomNode> {
  if (node.kind !== 'element') return
  for (const attribute of node.attributes) if (!attribute.isDeclaration) yield attribute
}

/**
 * The namespaces in scope, the innermost of each prefix, and that of `xml`: nodes of their own for each element, so
 * that their parent is the one that was asked.
 */
function* namespaces(node: DomNode): Generator<DomNode> {
  if (node.kind !== 'element') return
  const seen = new Set<string>()
  let outer: DomNode | null = node
  while (outer?.kind === 'element') {
    for (const { isDeclaration, name, value } of outer.attributes) {
      if (!isDeclaration || seen.has(name)) continue
      seen.add(name)
      if (value !== '') yield namespaceNode(node, name, value)
    }
    outer = outer.parent
  }
  yield namespaceNode(node, 'xmlns:xml', XML_NAMESPACE)
}

function namespaceNode(owner: DomElement, name: string, value: string): DomAttribute {
  const node = new DomAttribute({ name, namespace: XMLNS_NAMESPACE }, value, null)
  node.owner = owner
  return node
}

function withSelf(walk: Walk): Walk {
  return function* (node) {
    yield node
    yield* walk(node)
  }
}

/** How to go along each axis. */
export const WALKS: Readonly<Record<Axis, Walk>> = {
  ancestor: ancestors,
  'ancestor-or-self': withSelf(ancestors),
  attribute: attributes,
  child: children,
  descendant: descendants,
  'descendant-or-self': withSelf(descendants),
  following: allFollowing,
  'following-sibling': followingSiblings,
  namespace: namespaces,
  *parent({ parent }) {
    if (parent !== null) yield parent
  },
  preceding: allPreceding,
  'preceding-sibling': precedingSiblings,
  *self(node) {
    yield node
  },
}
