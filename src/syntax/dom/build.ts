/**
 * From the scanner's tree to a document that can be changed.
 */
import type { Span } from '../span.js'
import type { XmlAttribute, XmlDocument, XmlElement, XmlNode } from '../xml/tree.js'
import { Entities } from './entities.js'
import {
  DomAttribute,
  DomDocument,
  DomElement,
  DomLeaf,
  XML_NAMESPACE,
  XMLNS_NAMESPACE,
  type ChildNode,
  type ParentNode,
} from './node.js'

/** Why a document that the scanner accepts cannot be built. Only a DOCTYPE leaves that to be found here. */
export interface BuildFault extends Span {
  readonly kind: 'unknown-entity' | 'undeclared-prefix'
}

export type Built =
  | { readonly ok: true; readonly document: DomDocument }
  | { readonly ok: false; readonly fault: BuildFault }

/** Carries a fault out of the builder; it never leaves `build`. */
class Unbuildable extends Error {
  constructor(readonly fault: BuildFault) {
    super(fault.kind)
  }
}

/**
 * Builds a document.
 *
 * @param keepSpace whether white space alone becomes a node
 */
export function build(
  document: XmlDocument,
  { keepSpace }: { readonly keepSpace: boolean },
): Built {
  try {
    return { ok: true, document: new Builder(document, keepSpace).build() }
  } catch (error) {
    if (!(error instanceof Unbuildable)) throw error
    return { ok: false, fault: error.fault }
  }
}

/** An element that is being filled, and which of its nodes comes next. */
interface Level {
  readonly parent: ParentNode
  readonly nodes: readonly XmlNode[]
  next: number
  /** How far its content has been read. */
  offset: number
  readonly end: number
}

class Builder {
  readonly #text: string
  readonly #document = new DomDocument()
  readonly #entities: Entities
  /** For each prefix the namespaces that it was bound to, the innermost last. */
  readonly #scope = new Map([
    ['xml', [XML_NAMESPACE]],
    ['xmlns', [XMLNS_NAMESPACE]],
  ])
  readonly #levels: Level[] = []
  /** Where the text that is being read begins; null between two. */
  #run: number | null = null
  /** What of the text needs to be decoded, or is more than white space. */
  #isBlack = false

  constructor(
    readonly source: XmlDocument,
    readonly keepSpace: boolean,
  ) {
    this.#text = source.text
    const { doctype } = source
    this.#entities = new Entities(doctype && this.#text.slice(doctype.start, doctype.end))
  }

  build(): DomDocument {
    const { nodes } = this.source
    const end = this.#text.length
    this.#levels.push({ parent: this.#document, nodes, next: 0, offset: this.#declare(), end })
    for (let level = this.#levels.at(-1); level !== undefined; level = this.#levels.at(-1)) {
      const node = level.nodes[level.next]
      level.next += 1
      if (node === undefined) this.#leave(level)
      else this.#enter(level, node)
    }
    return this.#document
  }

  /** Adds the XML declaration, where there is one. Returns where it ends. */
  #declare(): number {
    if (!/^<\?xml[ \t\r\n]/.test(this.#text)) return 0
    const end = this.#text.indexOf('?>') + 2
    const value = this.#text.slice('<?xml'.length, end - 2)
    this.#add(
      this.#document,
      new DomLeaf('declaration', value, { source: { start: 0, end }, name: 'xml' }),
    )
    return end
  }

  #leave(level: Level): void {
    this.#space(level, level.end)
    this.#endRun(level, level.end)
    this.#levels.pop()
    const { parent } = level
    if (parent.kind !== 'element') return
    for (const attribute of parent.attributes) {
      if (attribute.isDeclaration) this.#scope.get(declaredPrefix(attribute.name))?.pop()
    }
  }

  #enter(level: Level, node: XmlNode): void {
    this.#space(level, node.start)
    level.offset = node.end
    if (node.kind === 'text') this.#continueRun(node, true)
    else if (node.kind === 'reference' && !this.#isEntity(node)) this.#continueRun(node, true)
    else {
      this.#endRun(level, node.start)
      if (node.kind === 'element') this.#element(level.parent, node)
      else this.#add(level.parent, this.#leaf(node.kind, node))
    }
  }

  /** White space that the scanner has passed over. */
  #space(level: Level, end: number): void {
    if (end > level.offset) this.#continueRun({ start: level.offset }, false)
  }

  #continueRun({ start }: Pick<Span, 'start'>, isBlack: boolean): void {
    this.#run ??= start
    this.#isBlack ||= isBlack
  }

  #endRun({ parent }: Level, end: number): void {
    const start = this.#run
    const isBlack = this.#isBlack
    this.#run = null
    this.#isBlack = false
    if (start === null || (!isBlack && !this.keepSpace)) return
    const span = { start, end }
    const kind = isBlack ? 'text' : 'white-space'
    const value = this.#decoded(this.#text.slice(start, end), span)
    this.#add(parent, new DomLeaf(kind, value, { source: span }))
  }

  #isEntity({ start, end }: Span): boolean {
    return !/^&(?:#.*|amp|lt|gt|quot|apos);$/.test(this.#text.slice(start, end))
  }

  #decoded(raw: string, span: Span): string {
    const decoded = this.#entities.decode(raw)
    if (!decoded.ok) throw new Unbuildable({ kind: 'unknown-entity', ...span })
    return decoded.text
  }

  #leaf(kind: Exclude<XmlNode['kind'], 'element'>, { start, end }: Span): DomLeaf {
    const raw = this.#text.slice(start, end)
    const source = { start, end }
    if (kind === 'reference') {
      const name = raw.slice(1, -1)
      return new DomLeaf('reference', this.#decoded(raw, source), { source, name })
    }
    if (kind === 'instruction') {
      const [, name = '', value = ''] = /^<\?([^ \t\r\n?]+)[ \t\r\n]*([^]*)\?>$/.exec(raw) ?? []
      return new DomLeaf('instruction', value, { source, name })
    }
    const [open, close] = DELIMITERS[kind] ?? [0, 0]
    return new DomLeaf(kind, raw.slice(open, raw.length - close), { source })
  }

  #element(parent: ParentNode, node: XmlElement): void {
    const declarations = node.attributes.filter(({ name }) => isDeclaration(name))
    for (const { name, raw } of declarations) this.#bind(declaredPrefix(name), raw, node)
    const place = { start: node.start + 1, end: node.nameEnd }
    const namespace = this.#namespaceOf(node.name, place) ?? this.#scope.get('')?.at(-1) ?? ''
    const element = new DomElement({ name: node.name, namespace }, node, this.#document)
    for (const attribute of node.attributes) element.attributes.push(this.#attribute(attribute))
    for (const attribute of element.attributes) attribute.owner = element
    this.#add(parent, element)
    const level = { nodes: node.nodes, next: 0, offset: node.startTagEnd, end: node.endTagStart }
    this.#levels.push({ parent: element, ...level, end: Math.max(level.end, level.offset) })
  }

  #bind(prefix: string, raw: string, span: Span): void {
    const namespace = this.#decoded(raw, span)
    const bound = this.#scope.get(prefix)
    if (bound === undefined) this.#scope.set(prefix, [namespace])
    else bound.push(namespace)
  }

  #attribute(source: XmlAttribute): DomAttribute {
    const { name, raw, start, nameEnd, valueStart, valueEnd } = source
    const value = this.#decoded(raw, { start: valueStart, end: valueEnd })
    const namespace =
      name === 'xmlns' ? XMLNS_NAMESPACE : (this.#namespaceOf(name, { start, end: nameEnd }) ?? '')
    return new DomAttribute({ name, namespace }, value, source)
  }

  /** The namespace of a name's prefix; null where it has none. */
  #namespaceOf(name: string, span: Span): string | null {
    const colon = name.indexOf(':')
    if (colon < 0) return null
    const namespace = this.#scope.get(name.slice(0, colon))?.at(-1)
    if (namespace === undefined) throw new Unbuildable({ kind: 'undeclared-prefix', ...span })
    return namespace
  }

  #add(parent: ParentNode, node: ChildNode): void {
    parent.insertBefore(node, null)
  }
}

/** How many characters stand around the content of a node. */
const DELIMITERS: Readonly<Partial<Record<XmlNode['kind'], readonly [number, number]>>> = {
  cdata: [9, 3],
  comment: [4, 3],
}

function isDeclaration(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:')
}

/** The prefix that a declaration declares; '' where it declares the default namespace. */
function declaredPrefix(name: string): string {
  return name.slice('xmlns:'.length)
}
