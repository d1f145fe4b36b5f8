/**
 * What the scanner yields: every node of a document with its exact spans. All offsets count UTF-16
 * code units of the text, from 0.
 */
import type { Span } from '../span.js'

/** A well-formed document. */
export interface XmlDocument {
  readonly text: string
  /** The nodes at the top: comments, instructions, the DOCTYPE, the root. */
  readonly nodes: readonly XmlNode[]
  readonly root: XmlElement
  readonly doctype: XmlMisc | null
}

/** What stands in a document or an element. White space alone is no node. */
export type XmlNode = XmlElement | XmlMisc

/** `reference`: an entity or character reference in content. `text` has more than white space. */
export interface XmlMisc extends Span {
  readonly kind: 'text' | 'cdata' | 'comment' | 'instruction' | 'reference' | 'doctype'
}

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

/** One element, from the `<` of its start tag to the `>` of its end tag. */
export interface XmlElement extends Span {
  readonly kind: 'element'
  /** The qualified name, as written. */
  readonly name: string
  /** After the name in the start tag. */
  readonly nameEnd: number
  /** After the `>` of the start tag, or of `/>`. */
  readonly startTagEnd: number
  /** At the `<` of the end tag; `startTagEnd` where the element is self-closed. */
  readonly endTagStart: number
  readonly selfClosed: boolean
  /** null for the root. */
  readonly parent: XmlElement | null
  /** In the order of the start tag. */
  readonly attributes: readonly XmlAttribute[]
  /** All child nodes in document order. */
  readonly nodes: readonly XmlNode[]
  /** The child elements in document order. */
  readonly children: readonly XmlElement[]
  /** The attribute of that qualified name. */
  attribute(name: string): XmlAttribute | null
}

const NONE: readonly never[] = []

/** From so many attributes on, an element is asked by a table. */
const MANY = 16

/** An element while the scanner reads it: all that comes after its name is filled in on the way. */
export class OpenElement implements XmlElement {
  readonly kind = 'element'
  attributes: XmlAttribute[] = []
  startTagEnd = 0
  endTagStart = 0
  end = 0
  /** Made for the first child: most elements have none. */
  #nodes: XmlNode[] | null = null
  #children: readonly XmlElement[] | null = null
  #byName: ReadonlyMap<string, XmlAttribute> | null = null

  constructor(
    readonly name: string,
    readonly start: number,
    readonly parent: OpenElement | null,
  ) {}

  get nameEnd(): number {
    return this.start + 1 + this.name.length
  }

  get selfClosed(): boolean {
    return this.endTagStart === this.end
  }

  get nodes(): readonly XmlNode[] {
    return this.#nodes ?? NONE
  }

  get children(): readonly XmlElement[] {
    this.#children ??= this.nodes.filter((node) => node.kind === 'element')
    return this.#children
  }

  attribute(name: string): XmlAttribute | null {
    const { attributes } = this
    if (attributes.length < MANY) return attributes.find((one) => one.name === name) ?? null
    // Each child may be asked for a name of its own.
    this.#byName ??= new Map(attributes.map((attribute) => [attribute.name, attribute]))
    return this.#byName.get(name) ?? null
  }

  append(node: XmlNode): void {
    if (this.#nodes === null) this.#nodes = [node]
    else this.#nodes.push(node)
    this.#children = null
  }
}
