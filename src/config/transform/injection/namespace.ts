/**
 * The namespace of transforms in a document: under which prefix it is known, and where.
 */
import { decodeAttribute } from '../../../syntax/xml/decode.js'
import type { XmlAttribute, XmlDocument, XmlElement } from '../../../syntax/xml/tree.js'
import { XDT_NAMESPACE } from '../names.js'

/** The elements of a document in its order; without recursion, whatever the depth. */
export function* elementsIn(root: XmlElement): Generator<XmlElement> {
  const open = [root]
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    yield element
    for (const child of [...element.children].reverse()) open.push(child)
  }
}

/** The prefixes that stand for the namespace anywhere in a document. */
export function xdtPrefixes({ root }: XmlDocument): ReadonlySet<string> {
  const prefixes = new Set<string>()
  for (const element of elementsIn(root)) {
    for (const prefix of declaredIn(element)) prefixes.add(prefix)
  }
  return prefixes
}

function declaredIn({ attributes }: XmlElement): readonly string[] {
  return attributes.flatMap(({ name, raw }) =>
    name.startsWith('xmlns:') && decodeAttribute(raw).value === XDT_NAMESPACE
      ? [name.slice('xmlns:'.length)]
      : [],
  )
}

/** An attribute of the namespace; null where an element has none of that name. */
export function xdtAttribute(
  { attributes }: XmlElement,
  localName: string,
  prefixes: ReadonlySet<string>,
): XmlAttribute | null {
  const found = attributes.find(
    ({ name }) =>
      name.endsWith(`:${localName}`) && prefixes.has(name.slice(0, -localName.length - 1)),
  )
  return found ?? null
}

/** The prefix of the namespace in the root of a transform. */
export interface RootPrefix {
  readonly prefix: string
  /** Whether the root declares it; else it is free. */
  readonly isDeclared: boolean
}

/** The prefix that the root declares, or one that it can declare. */
export function rootPrefix(root: XmlElement): RootPrefix {
  const [declared] = declaredIn(root)
  if (declared !== undefined) return { prefix: declared, isDeclared: true }
  let prefix = 'xdt'
  for (let number = 2; root.attribute(`xmlns:${prefix}`) !== null; number += 1) {
    prefix = `xdt${number}`
  }
  return { prefix, isDeclared: false }
}
