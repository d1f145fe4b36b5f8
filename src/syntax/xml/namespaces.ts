/**
 * Namespaces in XML 1.0: which prefixes are in scope, and which names collide. Linear in the number of
 * attributes, whatever the depth.
 */
import { isNameStart } from './characters.js'
import { decodeAttribute } from './decode.js'
import { refuse } from './fault.js'
import type { XmlAttribute, XmlElement } from './tree.js'

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'
const XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/'

/** A qualified name, and where it stands. */
type Name = Pick<XmlAttribute, 'name' | 'start' | 'nameEnd'>

/** The prefixes in scope while the scanner goes through the elements. */
export class NamespaceScope {
  /** A number for each namespace: one may be as long as the file, and have as many names. */
  readonly #numbers = new Map([[XML_NAMESPACE, 0]])
  /** For each prefix the numbers of its namespaces, the innermost last. */
  readonly #namespaces = new Map([['xml', [0]]])
  /** For each name of an attribute the element that had it last. */
  readonly #lastWith = new Map<string, XmlElement>()
  /** Where a DTD may declare prefixes by default attributes, an unknown one is not for us to refuse. */
  readonly #lenient: boolean

  constructor(options: { readonly lenient: boolean }) {
    this.#lenient = options.lenient
  }

  /**
   * Enters an element.
   *
   * @throws FaultError where a name or a declaration breaks the rules, or attributes collide
   */
  enter(element: XmlElement): void {
    const { name, start, nameEnd, attributes } = element
    this.#refuseDuplicates(element)
    for (const attribute of attributes) if (isDeclaration(attribute)) this.#declare(attribute)
    this.#namespaceOf({ name, start: start + 1, nameEnd })
    this.#refuseCollisions(attributes)
  }

  /** Leaves the element that was entered last. */
  leave({ attributes }: XmlElement): void {
    for (const attribute of attributes) {
      if (isDeclaration(attribute)) this.#namespaces.get(declaredPrefix(attribute))?.pop()
    }
  }

  /** XML 1.0, section 3.1, "Unique Att Spec". */
  #refuseDuplicates(element: XmlElement): void {
    for (const { name, start, nameEnd } of element.attributes) {
      const isSecond = this.#lastWith.get(name) === element
      if (isSecond) refuse('duplicate-attribute', [start, nameEnd], { name })
      this.#lastWith.set(name, element)
    }
  }

  #declare(attribute: XmlAttribute): void {
    const prefix = declaredPrefix(attribute)
    const namespace = decodeAttribute(attribute.raw).value
    refuseDeclaration(attribute, prefix, namespace)
    const known = this.#namespaces.get(prefix)
    const number = this.#numberOf(namespace)
    if (known === undefined) this.#namespaces.set(prefix, [number])
    else known.push(number)
  }

  #numberOf(namespace: string): number {
    const number = this.#numbers.get(namespace) ?? this.#numbers.size
    this.#numbers.set(namespace, number)
    return number
  }

  /** The number of the namespace of a name's prefix; null where it has none. */
  #namespaceOf({ name, start, nameEnd }: Name): number | null {
    const colon = name.indexOf(':')
    if (colon < 0) return null
    const prefix = name.slice(0, colon)
    if (!isQualified(name, colon)) refuse('qualified-name', [start, nameEnd], { name })
    if (prefix === 'xmlns') refuse('reserved-prefix', [start, nameEnd])
    const namespace = this.#namespaces.get(prefix)?.at(-1)
    if (namespace !== undefined) return namespace
    if (this.#lenient) return null
    refuse('undeclared-prefix', [start, nameEnd], { name: prefix })
  }

  /** Section 6.3, "Attributes Unique". */
  #refuseCollisions(attributes: readonly XmlAttribute[]): void {
    if (!attributes.some(({ name }) => name.includes(':'))) return
    const seen = new Map<string, string>()
    for (const attribute of attributes) {
      if (isDeclaration(attribute)) continue
      const namespace = this.#namespaceOf(attribute)
      if (namespace === null) continue
      const { name, start, nameEnd } = attribute
      const expanded = `${namespace} ${name.slice(name.indexOf(':') + 1)}`
      const other = seen.get(expanded)
      if (other !== undefined) refuse('duplicate-expanded-name', [start, nameEnd], { name, other })
      seen.set(expanded, name)
    }
  }
}

/** Section 3, productions 1 to 3. */
function isDeclaration({ name }: Name): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:')
}

/** The prefix that a declaration declares; '' where it declares the default namespace. */
function declaredPrefix({ name }: Name): string {
  return name.slice('xmlns:'.length)
}

/** Sections 2.2 and 3: reserved prefixes and namespace names, "No Prefix Undeclaring". */
function refuseDeclaration(
  { name, start, nameEnd }: Name,
  prefix: string,
  namespace: string,
): void {
  const place = [start, nameEnd] as const
  if (name !== 'xmlns' && !isLocalName(prefix)) refuse('qualified-name', place, { name })
  const reserved =
    prefix === 'xmlns' ||
    (prefix === 'xml') !== (namespace === XML_NAMESPACE) ||
    namespace === XMLNS_NAMESPACE
  if (reserved) refuse('reserved-prefix', place)
  if (prefix !== '' && namespace === '') refuse('empty-namespace', place)
}

/** Section 4, production 7: one colon, with a name on either side. */
function isQualified(name: string, colon: number): boolean {
  return colon > 0 && isLocalName(name.slice(colon + 1))
}

/** Section 3, production 4, of what may stand in a name. */
function isLocalName(name: string): boolean {
  return !name.includes(':') && isNameStart(name.codePointAt(0) ?? 0)
}
