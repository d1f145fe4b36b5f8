/**
 * From a changed document to edits of the base's text: what no step has touched stays as it is.
 */
import type { Edit } from '../../syntax/edit.js'
import type { Span } from '../../syntax/span.js'
import type { XmlElement } from '../../syntax/xml/tree.js'
import {
  following,
  type ChildNode,
  type DomAttribute,
  type DomElement,
  type DomNode,
  type ParentNode,
} from '../../syntax/dom/node.js'
import type { XmlFile } from '../open.js'
import { addition, escaped, valueEdit } from './attribute-edits.js'
import { insertionsInto } from './insertions.js'
import { asSaved } from './saved.js'
import type { Target } from './target.js'
import { WriterScope, type WrittenTag } from './writer-scope.js'

/** An edit that a transform makes. */
export interface TransformEdit extends Edit {
  /** The part of the transform that its text comes from; null where it comes from none. */
  readonly from: Span | null
}

/** The edits of a base, in no certain order but where they begin at the same offset. */
export function editsOf(target: Target, base: XmlFile): readonly TransformEdit[] {
  const { text } = base.source
  const tags = new Tags(target)
  const edits: TransformEdit[] = []
  // Where edits begin at the same offset, insertions have to come first.
  const add = (more: readonly TransformEdit[]): void => {
    for (const edit of more) edits.push(edit)
  }
  for (const element of tags.elements()) add(tagEdits(element, { target, text, tags }))
  for (const parent of new Set(target.inserted.values())) {
    if (isThere(parent, target)) add(insertionsInto(parent, { target, text, tags }))
  }
  for (const { node, parent } of target.removed) {
    if (isThere(parent, target) && node.source !== null) edits.push(deletion(node.source))
  }
  for (const parent of new Set(target.removed.map((one) => one.parent))) {
    if (isThere(parent, target)) add(joinedSpace(parent, text))
  }
  return asSaved(edits, base)
}

/** What the functions that make edits need to know. */
export interface Editing {
  readonly target: Target
  /** Of the base. */
  readonly text: string
  readonly tags: Tags
}

function deletion({ start, end }: Span): TransformEdit {
  return { start, end, text: '', from: null }
}

/** Whether a node of the base is still there. */
function isThere(node: DomNode, target: Target): boolean {
  let top: DomNode = node
  for (let outer: DomNode | null = node; outer !== null; outer = outer.parent) top = outer
  return top.kind === 'document' && !target.isNew(node)
}

/** Of white space on either side of what is gone the one with a line break stays, else the second one. */
function joinedSpace(parent: ParentNode, text: string): readonly TransformEdit[] {
  const edits: TransformEdit[] = []
  let previous: ChildNode | null = null
  for (const node of parent.children) {
    const isSpace = node.kind === 'white-space' && node.source !== null
    if (isSpace && previous?.kind === 'white-space' && previous.source !== null) {
      const breaks = (one: ChildNode): boolean =>
        one.source !== null && text.slice(one.source.start, one.source.end).includes('\n')
      const goes: ChildNode = !breaks(node) && breaks(previous) ? node : previous
      if (goes.source !== null) edits.push(deletion(goes.source))
      if (goes === node) continue
    }
    previous = node
  }
  return edits
}

/** The tags of a base that come out otherwise than they were. */
export class Tags {
  readonly #target: Target
  /** For elements that are written under another name, or with further declarations. */
  readonly #odd = new Map<DomElement, WrittenTag>()

  constructor(target: Target) {
    this.#target = target
    if (this.#mayBeOdd()) this.#look()
  }

  /** Elements of the base whose tags are to be edited. */
  elements(): readonly DomElement[] {
    const changed = [...this.#target.changed].filter((one) => isThere(one, this.#target))
    return [...new Set([...changed, ...this.#odd.keys()])]
  }

  /** How a tag is written. */
  written(element: DomElement): WrittenTag {
    const odd = this.#odd.get(element)
    if (odd !== undefined) return odd
    const attributes = element.attributes.map((attribute) => ({ attribute, name: attribute.name }))
    return { name: element.name, attributes, declarations: [] }
  }

  /** The scope inside of an element of the base. */
  scopeIn(parent: ParentNode): WriterScope {
    const outer: DomElement[] = []
    for (let one: ParentNode | null = parent; one?.kind === 'element'; one = one.parent) {
      outer.push(one)
    }
    const scope = new WriterScope(true)
    for (const element of outer.reverse()) scope.enter(element)
    return scope
  }

  /** Only a prefix that is declared somewhere can change a tag; without any the walk is spared. */
  #mayBeOdd(): boolean {
    const { document } = this.#target
    let node = following(document, document)
    for (; node !== null; node = following(node, document)) {
      if (node.kind !== 'element') continue
      const isPrefixed = ({ isDeclaration, name, namespace }: DomAttribute): boolean =>
        isDeclaration ? name !== 'xmlns' : namespace !== ''
      if (node.attributes.some(isPrefixed)) return true
    }
    return false
  }

  #look(): void {
    const { document } = this.#target
    const scope = new WriterScope(true)
    const open: DomElement[] = []
    let node = following(document, document)
    for (; node !== null; node = following(node, document)) {
      while (open.length > 0 && open.at(-1) !== node.parent) {
        open.pop()
        scope.leave()
      }
      if (node.kind !== 'element') continue
      const tag = scope.enter(node)
      open.push(node)
      const isAsItWas = tag.name === node.name && tag.declarations.length === 0
      if (!isAsItWas && !this.#target.isNew(node)) this.#odd.set(node, tag)
      else if (this.#target.changed.has(node)) this.#odd.set(node, tag)
    }
  }
}

/** Name and attributes of a tag of the base. */
function tagEdits(element: DomElement, editing: Editing): readonly TransformEdit[] {
  const { source } = element
  if (source === null || editing.target.isNew(element)) return []
  const tag = editing.tags.written(element)
  return [
    ...nameEdits(source, tag.name),
    ...addedAttributes(element, source, { ...editing, tag }),
    ...keptAttributes(element, source, editing),
  ]
}

function nameEdits({ start, nameEnd, name, endTagStart, selfClosed }: XmlElement, written: string) {
  if (name === written) return []
  const edit = (at: number): TransformEdit => ({
    start: at,
    end: at + name.length,
    text: written,
    from: null,
  })
  return selfClosed ? [edit(nameEnd - name.length)] : [edit(start + 1), edit(endTagStart + 2)]
}

/** What a start tag has more than it had, behind its last attribute. */
function addedAttributes(
  element: DomElement,
  source: XmlElement,
  { target, text, tag }: Editing & { readonly tag: WrittenTag },
): readonly TransformEdit[] {
  const former = target.original.get(element)
  const insertion = (words: string, from: Span | null): TransformEdit =>
    addition(source, { words, text, from })
  const known = new Set(former)
  const added = tag.attributes.filter(
    ({ attribute }) => former !== undefined && !known.has(attribute),
  )
  return [
    ...added.map(({ attribute, name }) =>
      insertion(`${name}="${escaped(attribute.value)}"`, target.set.get(attribute) ?? null),
    ),
    ...tag.declarations.map(({ prefix, namespace }) =>
      insertion(`xmlns${prefix === '' ? '' : `:${prefix}`}="${escaped(namespace)}"`, null),
    ),
  ]
}

/** Values that were set, and attributes that are gone with the white space before them. */
function keptAttributes(
  element: DomElement,
  source: XmlElement,
  { target }: Editing,
): readonly TransformEdit[] {
  const former = target.original.get(element) ?? []
  const now = new Set(element.attributes)
  const ends = source.attributes.map(({ end }) => end)
  const starts = new Map(source.attributes.map((one, index) => [one, ends[index - 1]]))
  return former.flatMap((attribute) => {
    const written = attribute.source
    if (written === null) return []
    if (now.has(attribute)) return valueEdits(attribute, target.set.get(attribute))
    return [deletion({ start: starts.get(written) ?? source.nameEnd, end: written.end })]
  })
}

function valueEdits({ source, value }: DomAttribute, from: Span | null | undefined) {
  const edit = source === null || from === undefined ? null : valueEdit(source, value, from)
  return edit === null ? [] : [edit]
}
