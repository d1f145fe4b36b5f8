/**
 * What the scanner yields: every node of a document with its exact spans. All offsets count UTF-16
 * code units of the text, from 0.
 *
 * The nodes are kept flat, as numbers, since a file may have 50 MB; the objects that readers use are
 * made when they are asked for, once each, so they can be compared by identity.
 */
import { NODE, type FlatTree, type MiscKind, type NodeColumn } from './flat-tree.js'
import { attributesFrom } from './plain-tag.js'
import type { Span } from '../span.js'

/** One attribute as it is written. */
export interface XmlAttribute extends Span {
  /** The qualified name, as written: `xdt:Transform`. */
  readonly name: string
  readonly nameEnd: number
  readonly quote: '"' | "'"
  /** After the opening quote. */
  readonly valueStart: number
  /** At the closing quote. */
  readonly valueEnd: number
  /** The value as written between the quotes, undecoded. */
  readonly raw: string
}

/** What stands in a document or an element. White space alone is no node. */
export type XmlNode = XmlElement | XmlMisc

export interface XmlMisc extends Span {
  readonly kind: MiscKind
}

/** From so many attributes on, an element is asked by a table. */
const MANY = 16

/** One element, from the `<` of its start tag to the `>` of its end tag. */
export class XmlElement implements Span {
  readonly kind = 'element'
  readonly #document: XmlDocument
  readonly #index: number
  #attributes: readonly XmlAttribute[] | null = null
  #nodes: readonly XmlNode[] | null = null
  #children: readonly XmlElement[] | null = null
  #byName: ReadonlyMap<string, XmlAttribute> | null = null

  /** To be made by the document only, which keeps one object for each element. */
  constructor(document: XmlDocument, index: number) {
    this.#document = document
    this.#index = index
  }

  get start(): number {
    return this.#field(NODE.start)
  }

  get end(): number {
    return this.#field(NODE.end)
  }

  /** After the name in the start tag. */
  get nameEnd(): number {
    return this.#field(NODE.nameEnd)
  }

  /** The qualified name, as written. */
  get name(): string {
    return this.#document.text.slice(this.start + 1, this.nameEnd)
  }

  /** After the `>` of the start tag, or of `/>`. */
  get startTagEnd(): number {
    return this.#field(NODE.startTagEnd)
  }

  /** At the `<` of the end tag; `startTagEnd` where the element is self-closed. */
  get endTagStart(): number {
    return this.#field(NODE.endTagStart)
  }

  get selfClosed(): boolean {
    return this.endTagStart === this.end
  }

  /** null for the root. */
  get parent(): XmlElement | null {
    const parent = this.#field(NODE.parent)
    return parent < 0 ? null : this.#document.elementAt(parent)
  }

  /** In the order of the start tag. */
  get attributes(): readonly XmlAttribute[] {
    this.#attributes ??= this.#document.attributesAt(this.#index)
    return this.#attributes
  }

  /** All child nodes in document order. */
  get nodes(): readonly XmlNode[] {
    this.#nodes ??= this.#document.childrenAt(this.#index)
    return this.#nodes
  }

  /** The child elements in document order. */
  get children(): readonly XmlElement[] {
    this.#children ??= this.nodes.filter((node) => node.kind === 'element')
    return this.#children
  }

  /** The attribute of that qualified name. */
  attribute(name: string): XmlAttribute | null {
    const { attributes } = this
    if (attributes.length < MANY) return attributes.find((one) => one.name === name) ?? null
    // Each child may be asked for a name of its own.
    this.#byName ??= new Map(attributes.map((attribute) => [attribute.name, attribute]))
    return this.#byName.get(name) ?? null
  }

  #field(field: NodeColumn): number {
    return this.#document.flat.node(this.#index, field)
  }
}

/** A well-formed document. */
export class XmlDocument {
  readonly text: string
  readonly flat: FlatTree
  readonly #elements = new Map<number, XmlElement>()
  #nodes: readonly XmlNode[] | null = null
  #root: XmlElement | null = null

  /** To be made by the scanner only. */
  constructor(text: string, flat: FlatTree) {
    this.text = text
    this.flat = flat
  }

  get root(): XmlElement {
    this.#root ??= this.nodes.find((node) => node.kind === 'element') ?? null
    if (this.#root === null) throw new RangeError('A well-formed document has a root element')
    return this.#root
  }

  /** The nodes at the top: comments, instructions, the DOCTYPE, the root. */
  get nodes(): readonly XmlNode[] {
    this.#nodes ??= this.childrenAt(-1)
    return this.#nodes
  }

  get doctype(): XmlMisc | null {
    return (
      this.nodes.filter((node) => node.kind !== 'element').find(({ kind }) => kind === 'doctype') ??
      null
    )
  }

  /** The element at an index of the flat tree. */
  elementAt(index: number): XmlElement {
    const known = this.#elements.get(index)
    if (known !== undefined) return known
    const element = new XmlElement(this, index)
    this.#elements.set(index, element)
    return element
  }

  /** The children of the node at an index of the flat tree; of the document where it is -1. */
  childrenAt(index: number): readonly XmlNode[] {
    return this.flat.children(index).map((child) => {
      const kind = this.flat.kind(child)
      if (kind === 'element') return this.elementAt(child)
      return {
        kind,
        start: this.flat.node(child, NODE.start),
        end: this.flat.node(child, NODE.end),
      }
    })
  }

  /** The attributes of the element at an index of the flat tree. */
  attributesAt(index: number): readonly XmlAttribute[] {
    return attributesFrom(this.text, this.flat.node(index, NODE.nameEnd)).map(
      ({ start, nameEnd, valueStart, valueEnd }) => ({
        name: this.text.slice(start, nameEnd),
        start,
        nameEnd,
        quote: this.text.charAt(valueEnd) === "'" ? "'" : '"',
        valueStart,
        valueEnd,
        raw: this.text.slice(valueStart, valueEnd),
        end: valueEnd + 1,
      }),
    )
  }
}
