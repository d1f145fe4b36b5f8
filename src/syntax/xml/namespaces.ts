/**
 * Namespaces in XML 1.0: which prefixes are in scope, and which names collide. Linear in the number of
 * attributes, whatever the depth.
 */
import { refuse } from './fault.js'
import { isNameStart } from './characters.js'
import { decodeAttribute } from './decode.js'
import type { AttributeSpans } from '../span.js'

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'
const XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/'

/** Shared by all elements that declare no prefix, which are nearly all. */
const NONE: readonly string[] = []

/** One element's start tag, as far as names are concerned. */
export interface NamedTag {
  readonly text: string
  /** Of the `<`. */
  readonly start: number
  readonly nameEnd: number
  readonly attributes: readonly AttributeSpans[]
}

/** The prefixes in scope while the scanner goes through the elements. */
export class NamespaceScope {
  /** A number for each namespace: one may be as long as the file, and have as many names. */
  readonly #numbers = new Map<string, number>([[XML_NAMESPACE, 0]])
  /** For each prefix the numbers of its namespaces, the innermost last. */
  readonly #namespaces = new Map<string, number[]>([['xml', [0]]])
  /** For each open element the prefixes that it declares. */
  readonly #declared: (readonly string[])[] = []
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
  enter(tag: NamedTag): void {
    const { text, start, nameEnd, attributes } = tag
    const names = attributes.map((spans) => text.slice(spans.start, spans.nameEnd))
    refuseDuplicates(names, attributes)
    this.#declare(tag, names)
    this.#namespaceOf(text.slice(start + 1, nameEnd), [start + 1, nameEnd])
    if (names.some((name) => name.includes(':'))) this.#refuseCollisions(names, attributes)
  }

  /** Enters an element whose names have no prefix and are no declarations. */
  enterPlain(): void {
    this.#declared.push(NONE)
  }

  /** Leaves the element that was entered last. */
  leave(): void {
    for (const prefix of this.#declared.pop() ?? []) this.#namespaces.get(prefix)?.pop()
  }

  #declare({ text, attributes }: NamedTag, names: readonly string[]): void {
    if (!names.some((name) => name.startsWith('xmlns'))) {
      this.#declared.push(NONE)
      return
    }
    const declared: string[] = []
    attributes.forEach((spans, index) => {
      const name = names[index] ?? ''
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) return
      const prefix = name.slice(6)
      const namespace = decodeAttribute(text.slice(spans.valueStart, spans.valueEnd)).value
      refuseDeclaration(prefix, namespace, spans)
      if (prefix === '') return
      declared.push(prefix)
      const known = this.#namespaces.get(prefix)
      const number = this.#numberOf(namespace)
      if (known === undefined) this.#namespaces.set(prefix, [number])
      else known.push(number)
    })
    this.#declared.push(declared)
  }

  #numberOf(namespace: string): number {
    const number = this.#numbers.get(namespace) ?? this.#numbers.size
    this.#numbers.set(namespace, number)
    return number
  }

  /** The number of the namespace of a qualified name's prefix; null where it has none. */
  #namespaceOf(name: string, span: readonly [number, number]): number | null {
    const colon = name.indexOf(':')
    if (colon < 0) return null
    const prefix = name.slice(0, colon)
    if (!isQualified(name, colon)) refuse('qualified-name', span, { name })
    if (prefix === 'xmlns') refuse('reserved-prefix', span)
    const namespace = this.#namespaces.get(prefix)?.at(-1)
    if (namespace !== undefined) return namespace
    if (this.#lenient) return null
    refuse('undeclared-prefix', span, { name: prefix })
  }

  #refuseCollisions(names: readonly string[], attributes: readonly AttributeSpans[]): void {
    const seen = new Map<string, string>()
    attributes.forEach(({ start, nameEnd: end }, index) => {
      const name = names[index] ?? ''
      if (name.startsWith('xmlns:') || name === 'xmlns') return
      const namespace = this.#namespaceOf(name, [start, end])
      if (namespace === null) return
      const expanded = `${namespace} ${name.slice(name.indexOf(':') + 1)}`
      const other = seen.get(expanded)
      if (other !== undefined) {
        refuse('duplicate-expanded-name', [start, end], { name, other })
      }
      seen.set(expanded, name)
    })
  }
}

/** XML 1.0, section 3.1, "Unique Att Spec". */
function refuseDuplicates(names: readonly string[], attributes: readonly AttributeSpans[]): void {
  if (names.length < 2) return
  const seen = new Set<string>()
  attributes.forEach(({ start, nameEnd: end }, index) => {
    const name = names[index] ?? ''
    if (seen.has(name)) refuse('duplicate-attribute', [start, end], { name })
    seen.add(name)
  })
}

/** Namespaces in XML 1.0, sections 2.2 and 3: reserved prefixes and namespace names, "No Prefix Undeclaring". */
function refuseDeclaration(prefix: string, namespace: string, spans: AttributeSpans): void {
  const span = [spans.start, spans.nameEnd] as const
  if (prefix.includes(':') || (prefix !== '' && !isNameStart(prefix.codePointAt(0) ?? 0))) {
    refuse('qualified-name', span, { name: `xmlns:${prefix}` })
  }
  if (spans.nameEnd - spans.start === 6) {
    refuse('qualified-name', span, { name: 'xmlns:' })
  }
  const reserved =
    prefix === 'xmlns' ||
    (prefix === 'xml') !== (namespace === XML_NAMESPACE) ||
    namespace === XMLNS_NAMESPACE
  if (reserved) refuse('reserved-prefix', span)
  if (prefix !== '' && namespace === '') refuse('empty-namespace', span)
}

/** Namespaces in XML 1.0, section 4, production 7: one colon, with a name on either side. */
function isQualified(name: string, colon: number): boolean {
  const local = name.codePointAt(colon + 1)
  return colon > 0 && !name.includes(':', colon + 1) && local !== undefined && isNameStart(local)
}
