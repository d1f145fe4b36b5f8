/**
 * Which prefixes the engine writes. It takes the prefix that was bound last to a namespace, and so may change those
 * of elements that no step has touched (XmlFileInfoDocument, XmlFileInfoElement.WriteTo; System.Xml.XmlTextWriter).
 */
import type { DomAttribute, DomElement } from '../../syntax/dom/node.js'

/** A namespace that a tag has to declare beside its attributes; the prefix '' is the default one. */
export interface Declaration {
  readonly prefix: string
  readonly namespace: string
}

/** How the start tag of an element is written. */
export interface WrittenTag {
  readonly name: string
  /** The names of its attributes, in their order. */
  readonly attributes: readonly { readonly attribute: DomAttribute; readonly name: string }[]
  readonly declarations: readonly Declaration[]
}

/**
 * A prefix that stands for a namespace. Those that are in force are chained, for each namespace: what takes the prefix
 * for another one takes its former binding out of the chain, and puts it back where it ends.
 */
interface Binding extends Declaration {
  isDeclared: boolean
  /** How many elements were open when it was made. */
  readonly depth: number
  /** What the prefix stood for before. */
  readonly former: Binding | null
  /** The bindings of the same namespace, made before and after it. */
  older: Binding | null
  newer: Binding | null
}

interface Level {
  /** How many bindings were there before. */
  readonly before: number
  readonly outerDefault: string
  default: string
  isDefaultDeclared: boolean
  generated: number
}

/** The prefixes in scope while elements are written, the outermost first. Each question takes the same short time. */
export class WriterScope {
  readonly #bindings: Binding[] = []
  readonly #levels: Level[] = []
  /** What each prefix stands for now. */
  readonly #ofPrefix = new Map<string, Binding>()
  /** The binding in force that was made last for each namespace. */
  readonly #ofNamespace = new Map<string, Binding>()
  readonly #isEachNameOnce: boolean

  /**
   * @param isEachNameOnce whether an attribute is left out where one before it is written under the same name, as the
   *   engine does when it saves
   */
  constructor(isEachNameOnce: boolean) {
    this.#isEachNameOnce = isEachNameOnce
  }

  /** Begins an element. */
  enter(element: DomElement): WrittenTag {
    const { namespace, localName } = element
    const outerDefault = this.#levels.at(-1)?.default ?? ''
    const known = namespace === '' ? null : this.#lookUp(namespace, outerDefault)
    const prefix = namespace === '' ? '' : (known ?? element.prefix)
    const level: Level = {
      before: this.#bindings.length,
      outerDefault,
      default: outerDefault,
      isDefaultDeclared: false,
      generated: 0,
    }
    this.#levels.push(level)
    if (prefix === '') level.default = namespace
    else this.#bind(prefix, namespace, false)
    const name = prefix === '' ? localName : `${prefix}:${localName}`
    const attributes = this.#attributes(element, { level, isPrefixed: prefix !== '' })
    return { name, attributes, declarations: this.#undeclared(level) }
  }

  /** Ends the element that was begun last. */
  leave(): void {
    const level = this.#levels.pop()
    while (level !== undefined && this.#bindings.length > level.before) this.#unbind()
  }

  #attributes(
    { attributes }: DomElement,
    place: { readonly level: Level; readonly isPrefixed: boolean },
  ): WrittenTag['attributes'] {
    const seen = new Set<string>()
    const written: { attribute: DomAttribute; name: string }[] = []
    for (const attribute of attributes) {
      if (this.#isEachNameOnce && seen.has(attribute.name)) continue
      seen.add(attribute.name)
      written.push({ attribute, name: this.#attributeName(attribute, place) })
    }
    return written
  }

  #attributeName(
    attribute: DomAttribute,
    { level, isPrefixed }: { readonly level: Level; readonly isPrefixed: boolean },
  ): string {
    const { name, namespace, localName, value, isDeclaration } = attribute
    if (isDeclaration) {
      if (name !== 'xmlns') this.#bind(localName, value, true)
      else {
        // An element without a prefix has set it, and the first one counts.
        if (isPrefixed) level.default = value
        level.isDefaultDeclared = true
      }
      return name
    }
    if (namespace === '' || attribute.prefix === 'xml') return name
    return `${this.#attributePrefix(attribute, level)}:${localName}`
  }

  #attributePrefix({ namespace, prefix }: DomAttribute, level: Level): string {
    const isTaken = this.#ofPrefix.get(prefix)?.depth === this.#levels.length
    const wanted = prefix === '' || isTaken ? null : prefix
    const known = this.#ofNamespace.get(namespace)?.prefix ?? null
    if (known !== null && (wanted === null || wanted === known)) return known
    level.generated += wanted === null ? 1 : 0
    const chosen = wanted ?? `d${this.#levels.length}p${level.generated}`
    this.#bind(chosen, namespace, false)
    return chosen
  }

  /** In the order in which the writer puts them: those of prefixes from the last one, then the default one. */
  #undeclared(level: Level): readonly Declaration[] {
    const added = this.#bindings.slice(level.before).filter(({ isDeclared }) => !isDeclared)
    const isDefault = level.default !== level.outerDefault && !level.isDefaultDeclared
    const ofDefault = isDefault ? [{ prefix: '', namespace: level.default }] : []
    return [...added.reverse(), ...ofDefault]
  }

  #lookUp(namespace: string, outerDefault: string): string | null {
    const found = this.#ofNamespace.get(namespace)
    return found?.prefix ?? (namespace === outerDefault ? '' : null)
  }

  #bind(prefix: string, namespace: string, isDeclared: boolean): void {
    const former = this.#ofPrefix.get(prefix) ?? null
    if (former?.namespace === namespace) {
      former.isDeclared ||= isDeclared
      return
    }
    const depth = this.#levels.length
    // Of two in one tag the first one is silent.
    if (isDeclared && former?.depth === depth) former.isDeclared = true
    if (former !== null) this.#takeOut(former)
    const older = this.#ofNamespace.get(namespace) ?? null
    const made: Binding = { prefix, namespace, isDeclared, depth, former, older, newer: null }
    if (older !== null) older.newer = made
    this.#ofNamespace.set(namespace, made)
    this.#ofPrefix.set(prefix, made)
    this.#bindings.push(made)
  }

  #unbind(): void {
    const ended = this.#bindings.pop()
    if (ended === undefined) return
    this.#takeOut(ended)
    const { former, prefix } = ended
    if (former === null) {
      this.#ofPrefix.delete(prefix)
      return
    }
    this.#ofPrefix.set(prefix, former)
    this.#putBack(former)
  }

  /** Takes a binding out of the chain of its namespace; it keeps its neighbours, between which it is put back. */
  #takeOut({ namespace, older, newer }: Binding): void {
    if (older !== null) older.newer = newer
    if (newer !== null) newer.older = older
    else if (older === null) this.#ofNamespace.delete(namespace)
    else this.#ofNamespace.set(namespace, older)
  }

  /** All that was made after it was taken out has ended, so that its neighbours are there again. */
  #putBack(binding: Binding): void {
    const { namespace, older, newer } = binding
    if (older !== null) older.newer = binding
    if (newer !== null) newer.older = binding
    else this.#ofNamespace.set(namespace, binding)
  }
}
