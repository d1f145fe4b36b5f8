/**
 * A document that can be changed, as .NET's XmlDocument has it: white space and references to entities are nodes,
 * declarations of namespaces are attributes. Nodes are linked, so that inserting and removing take no time.
 */
import type { Span } from '../span.js'
import type { XmlAttribute, XmlElement } from '../xml/tree.js'

export const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'
export const XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/'

/** A name as it is written, and the namespace that its prefix stands for; '' where there is none. */
export interface QualifiedName {
  readonly name: string
  readonly namespace: string
}

/** What may stand in an element or a document. */
export type ChildNode = DomElement | DomLeaf
export type ParentNode = DomDocument | DomElement
export type DomNode = DomDocument | DomElement | DomAttribute | DomLeaf

/** What has children. */
abstract class Parent {
  first: ChildNode | null = null
  last: ChildNode | null = null

  /** Puts a node that stands nowhere before a child; behind the last one where that is null. */
  insertBefore(node: ChildNode, next: ChildNode | null): void {
    const previous = next === null ? this.last : next.previous
    node.parent = this as unknown as ParentNode
    node.previous = previous
    node.next = next
    if (previous === null) this.first = node
    else previous.next = node
    if (next === null) this.last = node
    else next.previous = node
    changed(this as unknown as ParentNode)
  }

  /** Takes out a child. */
  remove(node: ChildNode): void {
    changed(this as unknown as ParentNode)
    if (node.previous === null) this.first = node.next
    else node.previous.next = node.next
    if (node.next === null) this.last = node.previous
    else node.next.previous = node.previous
    node.parent = node.previous = node.next = null
  }

  /** The children as they are when this is asked for. */
  get children(): readonly ChildNode[] {
    const children: ChildNode[] = []
    for (let node = this.first; node !== null; node = node.next) children.push(node)
    return children
  }
}

/** Says that the order of nodes is no longer that which was counted last. */
function changed(parent: ParentNode): void {
  if (parent.document !== null) parent.document.isNumbered = false
}

/** A document, from its declaration to its end. */
export class DomDocument extends Parent {
  readonly kind = 'document'
  readonly parent = null
  readonly document = this
  /** Its place among the nodes, in the order of the document. */
  order = 0
  /** Whether `order` of all nodes is as the document has them now. */
  isNumbered = false

  /** The element that contains all others; null where it was removed. */
  get root(): DomElement | null {
    let node = this.first
    while (node !== null && node.kind !== 'element') node = node.next
    return node
  }
}

/** What a part of a name is. */
function localPart(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function prefixPart(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf(':')))
}

/** The attributes of an element by their names; of two with one name the first. */
interface AttributeIndex {
  readonly of: readonly DomAttribute[]
  size: number
  readonly byName: Map<string, DomAttribute>
  /** By namespace and local name. */
  readonly byMeaning: Map<string, DomAttribute>
}

function addTo(index: AttributeIndex, attribute: DomAttribute): void {
  const meaning = meaningOf(attribute)
  if (!index.byName.has(attribute.name)) index.byName.set(attribute.name, attribute)
  if (!index.byMeaning.has(meaning)) index.byMeaning.set(meaning, attribute)
  index.size += 1
}

function meaningOf({
  namespace,
  localName,
}: Pick<DomAttribute, 'namespace' | 'localName'>): string {
  return `${localName} ${namespace}`
}

/** An element. */
export class DomElement extends Parent {
  readonly kind = 'element'
  parent: ParentNode | null = null
  previous: ChildNode | null = null
  next: ChildNode | null = null
  order = 0
  /** As it is written. */
  readonly name: string
  readonly localName: string
  readonly prefix: string
  readonly namespace: string
  /** What it was read from; null for none. */
  readonly source: XmlElement | null
  /** The document that it was made for, also while it stands nowhere; null for none. */
  readonly document: DomDocument | null
  attributes: DomAttribute[] = []
  #index: AttributeIndex | null = null

  constructor(
    { name, namespace }: QualifiedName,
    source: XmlElement | null,
    document: DomDocument | null,
  ) {
    super()
    this.name = name
    this.namespace = namespace
    this.source = source
    this.document = document
    this.localName = localPart(name)
    this.prefix = prefixPart(name)
  }

  /** The attribute of that name as it is written. */
  attribute(name: string): DomAttribute | null {
    return this.#indexed().byName.get(name) ?? null
  }

  /** The attribute of that local name and namespace. */
  attributeOf(namespace: string, localName: string): DomAttribute | null {
    return this.#indexed().byMeaning.get(meaningOf({ namespace, localName })) ?? null
  }

  /** The attributes by their names; counted anew where others have come or gone. */
  #indexed(): AttributeIndex {
    const { attributes } = this
    if (this.#index?.of === attributes && this.#index.size === attributes.length) return this.#index
    this.#index = { of: attributes, size: 0, byName: new Map(), byMeaning: new Map() }
    for (const attribute of attributes) addTo(this.#index, attribute)
    return this.#index
  }

  /** Puts an attribute behind the others; one of the same local name and namespace goes. */
  append(attribute: DomAttribute): void {
    const same = this.attributeOf(attribute.namespace, attribute.localName)
    if (same !== null) this.drop(same)
    attribute.owner = this
    const index = this.#indexed()
    this.attributes.push(attribute)
    addTo(index, attribute)
    changed(this)
  }

  /** Takes out an attribute. */
  drop(attribute: DomAttribute): void {
    this.attributes = this.attributes.filter((one) => one !== attribute)
    attribute.owner = null
  }
}

/** An attribute, or the declaration of a namespace. */
export class DomAttribute {
  readonly kind = 'attribute'
  owner: DomElement | null = null
  order = 0
  /** As it is written, or as it is to be written. */
  readonly name: string
  readonly namespace: string
  readonly localName: string
  readonly prefix: string

  constructor(
    { name, namespace }: QualifiedName,
    /** Decoded, entities included. */
    public value: string,
    /** What its value was read from; null for none. */
    public source: XmlAttribute | null,
  ) {
    this.name = name
    this.namespace = namespace
    this.localName = localPart(name)
    this.prefix = prefixPart(name)
  }

  /** Whether it declares a namespace. */
  get isDeclaration(): boolean {
    return this.namespace === XMLNS_NAMESPACE
  }

  get parent(): DomElement | null {
    return this.owner
  }
}

export type LeafKind =
  | 'text'
  | 'white-space'
  | 'cdata'
  | 'comment'
  | 'instruction'
  | 'reference'
  | 'doctype'
  | 'declaration'

/** A node without children; a reference to an entity has the text that it stands for. */
export class DomLeaf {
  parent: ParentNode | null = null
  previous: ChildNode | null = null
  next: ChildNode | null = null
  order = 0
  readonly source: Span | null

  /** The target of an instruction, or the name of an entity; '' for others. */
  readonly name: string

  constructor(
    readonly kind: LeafKind,
    /** Decoded: what it contains; of an instruction all that follows its target. */
    readonly value: string,
    /** Where it was read from; null for none. */
    { source, name = '' }: { readonly source: Span | null; readonly name?: string },
  ) {
    this.source = source
    this.name = name
  }
}

/** A leaf that is text to XPath. */
export type TextLeaf = DomLeaf & {
  readonly kind: 'text' | 'white-space' | 'cdata' | 'reference'
}

/** Whether XPath takes a node for text: neighbours of that kind are one node to it. */
export function isTextual(node: ChildNode): node is TextLeaf {
  const { kind } = node
  return kind === 'text' || kind === 'white-space' || kind === 'cdata' || kind === 'reference'
}

/**
 * The node that follows in the order of the document, among the descendants of some node.
 *
 * @param top the node whose descendants are asked for
 */
export function following(node: DomDocument | ChildNode, top: DomNode): ChildNode | null {
  if ((node.kind === 'element' || node.kind === 'document') && node.first !== null) {
    return node.first
  }
  return followingOutside(node, top)
}

/** The same, without the descendants of the node itself. */
export function followingOutside(node: DomDocument | ChildNode, top: DomNode): ChildNode | null {
  let outer: DomDocument | ChildNode = node
  while (outer !== top && outer.kind !== 'document') {
    if (outer.next !== null) return outer.next
    if (outer.parent === null) return null
    outer = outer.parent
  }
  return null
}
