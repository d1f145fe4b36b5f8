/**
 * What a path that finds nothing was probably meant to find in a file.
 */
import type { Span } from '../../../syntax/span.js'
import { nameSpan, startTag } from '../../../syntax/xml/spots.js'
import type { XmlDocument, XmlElement, XmlNode } from '../../../syntax/xml/tree.js'
import { siteLevels } from '../../web-config/model/mail-sections.js'

/** An element that has the name of one that is looked for, in another letter case. */
export interface OtherCase {
  readonly element: XmlElement
  readonly span: Span
}

/** The elements of one name in small letters, and how they are written. */
interface SameName {
  readonly elements: readonly XmlElement[]
  readonly spellings: ReadonlySet<string>
}

type Named = ReadonlyMap<string, SameName>

const CHILDREN = new WeakMap<readonly XmlElement[], Named>()

/** The children of some elements, by their names in small letters. */
function childrenOf(parents: readonly XmlElement[]): Named {
  const known = CHILDREN.get(parents)
  if (known !== undefined) return known
  const named = new Map<string, { elements: XmlElement[]; spellings: Set<string> }>()
  for (const child of parents.flatMap(({ children }) => children)) {
    const name = child.name.toLowerCase()
    const same = named.get(name) ?? { elements: [], spellings: new Set() }
    named.set(name, same)
    same.elements.push(child)
    same.spellings.add(child.name)
  }
  CHILDREN.set(parents, named)
  return named
}

const ROOTS = new WeakMap<XmlDocument, readonly XmlElement[]>()

function rootsOf(document: XmlDocument): readonly XmlElement[] {
  const roots = ROOTS.get(document) ?? [document.root]
  ROOTS.set(document, roots)
  return roots
}

/**
 * The first element on a path that a file has in another letter case only.
 *
 * @param path names from the root on
 * @returns null where the whole path is not there in any letter case, or is there as it is written
 */
export function otherCaseOf(document: XmlDocument, path: readonly string[]): OtherCase | null {
  const [root = '', ...names] = path
  if (document.root.name !== root) {
    const isSame = document.root.name.toLowerCase() === root.toLowerCase()
    return isSame ? { element: document.root, span: nameSpan(document.root) } : null
  }
  let level = rootsOf(document)
  for (const name of names) {
    const next = childrenOf(level).get(name.toLowerCase())
    if (next === undefined) return null
    const [first] = next.elements
    if (first !== undefined && !next.spellings.has(name)) {
      return { element: first, span: nameSpan(first) }
    }
    level = next.elements
  }
  return null
}

/** Whether a file has an element at a path of names, as they are written. */
export function hasPath(document: XmlDocument, path: readonly string[]): boolean {
  const [root, ...names] = path
  return document.root.name === root && elementsAt(rootsOf(document), names).length > 0
}

/** What stands at a path of names below some elements, where each name is written so; none where it leads nowhere. */
function elementsAt(
  parents: readonly XmlElement[],
  names: readonly string[],
): readonly XmlElement[] {
  let level = parents
  for (const name of names) {
    const next = childrenOf(level).get(name.toLowerCase())
    if (next?.spellings.has(name) !== true) return []
    level = next.elements
  }
  return level
}

const COMMENTED = new WeakMap<XmlDocument, ReadonlyMap<string, Span>>()

/** The first start tag of a name in a comment; null where there is none. */
export function commentedOut(document: XmlDocument, name: string): Span | null {
  const known = COMMENTED.get(document) ?? tagsInComments(document)
  COMMENTED.set(document, known)
  return known.get(name) ?? null
}

/** Without recursion: a file may be nested thousands of levels deep. */
function tagsInComments({ nodes, text }: XmlDocument): ReadonlyMap<string, Span> {
  const tags = new Map<string, Span>()
  const rest: XmlNode[] = [...nodes].reverse()
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (node.kind === 'element') for (const inside of node.nodes.toReversed()) rest.push(inside)
    if (node.kind !== 'comment') continue
    for (const { 0: tag, 1: name = '', index } of text
      .slice(node.start, node.end)
      .matchAll(/<([\w.:-]+)(?=[\s/>])/g)) {
      const start = node.start + index
      if (!tags.has(name)) tags.set(name, { start, end: start + tag.length })
    }
  }
  return tags
}

const LOCATIONS = new WeakMap<XmlDocument, readonly XmlElement[]>()

/** The start tag of an element at a path of names, in a `<location>` that means the site; null where there is none. */
export function inLocation(document: XmlDocument, path: readonly string[]): Span | null {
  const [root, ...names] = path
  if (document.root.name !== root || names.length === 0) return null
  const locations =
    LOCATIONS.get(document) ?? siteLevels(document.root).filter((one) => one !== document.root)
  LOCATIONS.set(document, locations)
  const [first] = elementsAt(locations, names)
  return first === undefined ? null : startTag(first)
}
