/**
 * How the file is laid out around a place, so that what is inserted looks as if its author had
 * written it: line ends, indentation, quotes, the distance between attributes.
 */
import type { Edit } from '../../../syntax/edit.js'
import { indentationAt, type Indentation } from '../../../syntax/indentation.js'
import type { Span } from '../../../syntax/span.js'
import type { XmlElement } from '../../../syntax/xml/tree.js'

const LINE_END = /\r\n|\r|\n/

/**
 * One step of indentation around an element: what its file adds for each level of depth. Nothing where
 * the file adds nothing.
 */
export function indentUnit(text: string, element: XmlElement): string {
  const outward = withAncestors(element)
  let isFlat = false
  for (const outer of [...outward, ...(outward.at(-1)?.children ?? [])]) {
    const step = stepBetween(text, outer, outer.children[0])
    if (step !== null && step !== '') return step
    isFlat ||= step === ''
  }
  if (isFlat) return ''
  return indentationAt(text, element.start)?.indent.startsWith('\t') === true ? '\t' : '  '
}

/** The element, its parent, and so on to the root. */
function withAncestors(element: XmlElement): readonly XmlElement[] {
  const outward = [element]
  for (let outer = element.parent; outer !== null; outer = outer.parent) outward.push(outer)
  return outward
}

/** null where one of the two shares its line with what stands before it. */
function stepBetween(text: string, outer: XmlElement, inner?: XmlElement): string | null {
  if (inner === undefined) return null
  const outside = indentationAt(text, outer.start)?.indent ?? ''
  const inside = indentationAt(text, inner.start)?.indent
  return inside?.startsWith(outside) === true ? inside.slice(outside.length) : null
}

/** An element to be created: its attributes are names and escaped values. */
export interface NewElement {
  readonly name: string
  readonly attributes: readonly { readonly name: string; readonly escaped: string }[]
  readonly children: readonly NewElement[]
}

/** How a new element is to be written. */
export interface Style {
  /** null: all on the line where it stands. */
  readonly at: Indentation | null
  readonly unit: string
}

/** The element as text, without leading white space; values in double quotes. */
export function render(element: NewElement, style: Style): string {
  const attributes = element.attributes.map(({ name, escaped }) => ` ${name}="${escaped}"`)
  const start = `<${element.name}${attributes.join('')}`
  if (element.children.length === 0) return `${start} />`
  const inner = deeper(style)
  const children = element.children.map((child) => lineBreak(inner) + render(child, inner))
  return `${start}>${children.join('')}${lineBreak(style)}</${element.name}>`
}

function deeper({ at, unit }: Style): Style {
  return { at: at === null ? null : { eol: at.eol, indent: at.indent + unit }, unit }
}

function lineBreak({ at }: Style): string {
  return at === null ? '' : at.eol + at.indent
}

/**
 * Inserts new children as the first things in their parent, or right after one of the parent's nodes.
 *
 * @param text the file
 * @param place the parent, and the node after which the children go
 * @param children what to create, in that order
 */
export function insertChildren(
  text: string,
  place: { readonly parent: XmlElement; readonly after: Span | null },
  children: readonly NewElement[],
): Edit {
  const { parent, after } = place
  const style: Style = { at: childIndentation(text, parent), unit: indentUnit(text, parent) }
  const content = children.map((child) => lineBreak(style) + render(child, style)).join('')
  const end = style.at === null ? null : indentationAt(text, parent.start)
  const closed = content + lineBreak({ ...style, at: end })
  if (parent.selfClosed) return openElement(parent, closed)
  const start = after?.end ?? parent.startTagEnd
  const offset = style.at === null ? start : afterTrailingComments(text, parent, start)
  return { start: offset, end: offset, text: offset === parent.endTagStart ? closed : content }
}

/** `<smtp />` becomes `<smtp>…</smtp>`. */
function openElement(element: XmlElement, content: string): Edit {
  const start = element.attributes.at(-1)?.end ?? element.nameEnd
  return { start, end: element.end, text: `>${content}</${element.name}>` }
}

/** A comment behind an element, on the same line, belongs to that element; so do the blanks at the end of that line. */
function afterTrailingComments(text: string, { nodes }: XmlElement, offset: number): number {
  let end = offset
  for (const { kind, start, end: nodeEnd } of nodes) {
    if (start < end) continue
    if (kind !== 'comment' || !isBlank(text, end, start)) break
    end = nodeEnd
  }
  const lineEnd = skipBlank(text, end)
  return LINE_END.test(text.charAt(lineEnd)) ? lineEnd : offset
}

function isBlank(text: string, start: number, end: number): boolean {
  return skipBlank(text, start) >= end
}

/** Past spaces and tabs. */
function skipBlank(text: string, start: number): number {
  let offset = start
  while (offset < text.length && ' \t'.includes(text.charAt(offset))) offset += 1
  return offset
}

/**
 * Where the children of an element stand: as the elements that are there, else as a comment that is indented,
 * else one step deeper; null where they share their line with the element.
 */
function childIndentation(text: string, parent: XmlElement): Indentation | null {
  const comments = parent.nodes.filter(({ kind }) => kind === 'comment')
  const own = indentationAt(text, parent.start)
  for (const sibling of parent.children) {
    const indentation = indentationAt(text, sibling.start)
    if (indentation !== null) return indentation
  }
  // Who switches an element off with an editor often gets the comment at the start of the line.
  for (const comment of comments) {
    const indentation = indentationAt(text, comment.start)
    if (indentation !== null && indentation.indent.length > (own?.indent.length ?? 0)) {
      return indentation
    }
  }
  const isOpen = parent.nodes.length > 0 && indentationAt(text, parent.endTagStart) === null
  return own === null || isOpen
    ? null
    : { eol: own.eol, indent: own.indent + indentUnit(text, parent) }
}
