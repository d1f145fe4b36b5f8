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
  /** The names of its attributes, in their order; one name is written once. */
  readonly attributes: readonly { readonly attribute: DomAttribute; readonly name: string }[]
  readonly declarations: readonly Declaration[]
}

interface Binding extends Declaration {
  isDeclared: boolean
}

interface Level {
  /** How many bindings were there before. */
  readonly before: number
  readonly outerDefault: string
  default: string
  isDefaultDeclared: boolean
  generated: number
}

/** The prefixes in scope while elements are written, the outermost first. */
export class WriterScope {
  readonly #bindings: Binding[] = []
  readonly #levels: Level[] = []

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
    const attributes = this.#attributes(element, level)
    return { name, attributes, declarations: this.#undeclared(level) }
  }

  /** Ends the element that was begun last. */
  leave(): void {
    const level = this.#levels.pop()
    if (level !== undefined) this.#bindings.length = level.before
  }

  #attributes({ attributes }: DomElement, level: Level): WrittenTag['attributes'] {
    const seen = new Set<string>()
    const written: { attribute: DomAttribute; name: string }[] = []
    for (const attribute of attributes) {
      if (seen.has(attribute.name)) continue
      seen.add(attribute.name)
      written.push({ attribute, name: this.#attributeName(attribute, level) })
    }
    return written
  }

  #attributeName(attribute: DomAttribute, level: Level): string {
    const { name, namespace, localName, value, isDeclaration } = attribute
    if (isDeclaration) {
      if (name === 'xmlns') level.isDefaultDeclared = true
      else this.#bind(localName, value, true)
      return name
    }
    if (namespace === '' || attribute.prefix === 'xml') return name
    return `${this.#attributePrefix(attribute, level)}:${localName}`
  }

  #attributePrefix({ namespace, prefix }: DomAttribute, level: Level): string {
    const isTaken = this.#bindings.slice(level.before).some((one) => one.prefix === prefix)
    const wanted = prefix === '' || isTaken ? null : prefix
    const known = this.#prefixOf(namespace)
    if (known !== null && (wanted === null || wanted === known)) return known
    level.generated += wanted === null ? 1 : 0
    const chosen = wanted ?? `d${this.#levels.length}p${level.generated}`
    this.#bind(chosen, namespace, false)
    return chosen
  }

  #undeclared(level: Level): readonly Declaration[] {
    const added = this.#bindings.slice(level.before).filter(({ isDeclared }) => !isDeclared)
    const isDefault = level.default !== level.outerDefault && !level.isDefaultDeclared
    return isDefault ? [{ prefix: '', namespace: level.default }, ...added] : added
  }

  #lookUp(namespace: string, outerDefault: string): string | null {
    return this.#prefixOf(namespace) ?? (namespace === outerDefault ? '' : null)
  }

  /** The prefix that was bound last to a namespace, unless it means another one by now. */
  #prefixOf(namespace: string): string | null {
    const found = this.#bindings.findLast(
      (one) => one.namespace === namespace && this.#bindingOf(one.prefix) === one,
    )
    return found?.prefix ?? null
  }

  #bindingOf(prefix: string): Binding | undefined {
    return this.#bindings.findLast((one) => one.prefix === prefix)
  }

  #bind(prefix: string, namespace: string, isDeclared: boolean): void {
    const existing = this.#bindingOf(prefix)
    if (existing?.namespace === namespace) existing.isDeclared ||= isDeclared
    else this.#bindings.push({ prefix, namespace, isDeclared })
  }
}
