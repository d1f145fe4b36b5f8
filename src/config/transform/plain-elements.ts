/**
 * Transforms as nearly everybody writes them: the prefix is declared on the root, nothing else has a prefix, and what
 * belongs to the engine is spelt as it should be. Such a one is read from the scanner's tree alone.
 */
import type { XmlAttribute, XmlElement } from '../../syntax/xml/tree.js'
import type { XmlFile } from '../open.js'
import { LOCATOR_NAMES, TRANSFORM_NAMES, XDT_NAMESPACE } from './names.js'
import type { LocatorName, TransformName } from './names.js'

/** An element of a transform. */
export interface PlainElement {
  readonly element: XmlElement
  readonly parent: PlainElement | null
  /** The attributes that are not the engine's. */
  readonly attributes: readonly XmlAttribute[]
  /** null where it is no step. */
  readonly transform: TransformName | null
  /** What stands in the parentheses; '' for nothing. */
  readonly argument: string
  readonly locator: LocatorName
  readonly locatorArgument: string
  readonly isQuiet: boolean
}

/** What the attributes of the engine may contain: a name, and arguments. */
const VALUES = {
  Transform: instruction(TRANSFORM_NAMES),
  Locator: instruction(LOCATOR_NAMES),
  SupressWarnings: /^(true|false)$/,
}
type Own = { [Name in keyof typeof VALUES]?: RegExpExecArray }

function instruction(names: readonly string[]): RegExp {
  return new RegExp(`^(${names.join('|')})(?:\\(([^&]*)\\))?$`)
}

const READ = new WeakMap<XmlFile, readonly PlainElement[] | null>()

/** The elements of a transform, in the order of the document; null where it is not plain. */
export function plainElements(file: XmlFile): readonly PlainElement[] | null {
  const known = READ.get(file)
  if (known !== undefined) return known
  const read = file.document.doctype === null ? elementsIn(file.document.root) : null
  READ.set(file, read)
  return read
}

/** A list takes the place of recursion, so that depth costs no stack. */
function elementsIn(root: XmlElement): readonly PlainElement[] | null {
  const declared = root.attributes.find(({ raw }) => raw === XDT_NAMESPACE)
  if (declared?.name.startsWith('xmlns:') !== true) return null
  const elements: PlainElement[] = []
  const open: [element: XmlElement, parent: PlainElement | null][] = [[root, null]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const read = plainElement(...next, declared)
    if (read === null) return null
    elements.push(read)
    for (const child of read.element.children.toReversed()) open.push([child, read])
  }
  return elements
}

function plainElement(
  element: XmlElement,
  parent: PlainElement | null,
  declared: XmlAttribute,
): PlainElement | null {
  const prefix = declared.name.slice('xmlns:'.length)
  const attributes: XmlAttribute[] = []
  const own: Own = {}
  for (const one of element.attributes) {
    if (one === declared) continue
    const [first, local] = one.name.split(':')
    if (local === undefined && first !== 'xmlns') attributes.push(one)
    else if (first !== prefix || !addTo(own, local, one.raw)) return null
  }
  const [, transform = null, argument = ''] = own.Transform ?? []
  const [, locator = 'DefaultLocator', locatorArgument = ''] = own.Locator ?? []
  return element.name.includes(':')
    ? null
    : {
        element,
        parent,
        attributes,
        transform: transform as TransformName | null,
        argument,
        locator: locator as LocatorName,
        locatorArgument,
        isQuiet: own.SupressWarnings?.[1] === 'true',
      }
}

function addTo(own: Own, name: string | undefined, value: string): boolean {
  const known = Object.hasOwn(VALUES, name ?? '') ? (name as keyof Own) : null
  const read = known && VALUES[known].exec(value)
  if (known === null || read === null) return false
  own[known] = read
  return true
}
