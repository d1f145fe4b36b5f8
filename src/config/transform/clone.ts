/**
 * The element of a transform as it comes into the base: without the attributes of the namespace and without
 * declarations, its attributes without their prefixes.
 */
import { isTextual, DomAttribute, DomElement, DomLeaf, following } from '../../syntax/dom/node.js'
import type { ChildNode, DomDocument, DomNode } from '../../syntax/dom/node.js'
import { decodeAttribute } from '../../syntax/xml/decode.js'
import { StepError } from './log.js'
import { XDT_NAMESPACE } from './names.js'

/**
 * Clones an element of a transform. The engine parses it anew, without the DTD: a reference to an entity fails.
 *
 * @param document that the clone is for
 * @throws StepError where it refers to an entity
 */
export function cloneForBase(element: DomElement, document: DomDocument): DomElement {
  refuseEntities(element)
  return copy(element, document, (attribute) => scrubbed(attribute))
}

/** The same element once more: each target of a step has its own. */
export function cloneAgain(element: DomElement): DomElement {
  return copy(element, element.document, (attribute) => again(attribute))
}

function refuseEntities(top: DomElement): void {
  for (let node: ChildNode | null = top; node !== null; node = following(node, top)) {
    if (node.kind === 'reference') throw new StepError('undeclared-entity', { name: node.name })
    if (node.kind !== 'element') continue
    for (const { source } of node.attributes) {
      const { raw = '' } = source ?? {}
      if (decodeAttribute(raw).hasEntityReference) throw new StepError('undeclared-entity')
    }
  }
}

function scrubbed(attribute: DomAttribute): DomAttribute | null {
  if (attribute.namespace === XDT_NAMESPACE || attribute.isDeclaration) return null
  const { localName: name, namespace, value, source } = attribute
  return new DomAttribute({ name, namespace }, value, source)
}

function again({ name, namespace, value, source }: DomAttribute): DomAttribute {
  return new DomAttribute({ name, namespace }, value, source)
}

type CopyAttribute = (attribute: DomAttribute) => DomAttribute | null

/** A loop takes the place of recursion, so that depth costs no stack. */
function copy(top: DomElement, document: DomDocument | null, attribute: CopyAttribute): DomElement {
  const copies = new Map<DomNode, DomElement>()
  const result = copyElement(top, document, attribute)
  copies.set(top, result)
  for (let node = following(top, top); node !== null; node = following(node, top)) {
    const parent = node.parent === null ? undefined : copies.get(node.parent)
    const one = node.kind === 'element' ? copyElement(node, document, attribute) : copyLeaf(node)
    if (node.kind === 'element' && one.kind === 'element') copies.set(node, one)
    parent?.insertBefore(one, null)
  }
  return result
}

function copyElement(
  { name, namespace, source, attributes }: DomElement,
  document: DomDocument | null,
  attribute: CopyAttribute,
): DomElement {
  const copied = new DomElement({ name, namespace }, source, document)
  copied.attributes = attributes.map(attribute).filter((one) => one !== null)
  for (const one of copied.attributes) one.owner = copied
  return copied
}

function copyLeaf(leaf: DomLeaf): DomLeaf {
  const kind = isTextual(leaf) && leaf.kind === 'reference' ? 'text' : leaf.kind
  return new DomLeaf(kind, leaf.value, { source: leaf.source, name: leaf.name })
}
