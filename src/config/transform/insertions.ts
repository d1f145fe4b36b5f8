/**
 * What a transform puts into the base, as edits, in the layout of the file.
 */
import type { Span } from '../../syntax/span.js'
import { following, isTextual, type ChildNode, type DomElement } from '../../syntax/dom/node.js'
import type { ParentNode } from '../../syntax/dom/node.js'
import { escaped } from './attribute-edits.js'
import type { Editing, TransformEdit } from './edits.js'
import { indentIn, unitOf } from './indent.js'
import { leafText } from './outer-xml.js'
import type { WriterScope } from './writer-scope.js'

/** A piece of what is written, and where in the transform it comes from. */
type Piece = Pick<TransformEdit, 'text' | 'from'>

/** New nodes next to each other, and what stands on either side. */
interface Group {
  readonly nodes: ChildNode[]
  readonly previous: ChildNode | null
  next: ChildNode | null
}

/** The edits that put all new children into an element or the document. */
export function insertionsInto(parent: ParentNode, editing: Editing): readonly TransformEdit[] {
  const groups = groupsIn(parent, editing)
  const edits = groups.flatMap((group) => groupEdits(parent, group, editing))
  if (parent.kind === 'document' || parent.source?.selfClosed !== true) return edits
  return opened(parent, parent.source.end, { edits, editing })
}

/** `<a />` becomes `<a>…</a>`. All of it stands before the end of the tag, where what follows the element begins. */
function opened(
  parent: DomElement,
  end: number,
  { edits, editing }: { readonly edits: readonly TransformEdit[]; readonly editing: Editing },
): readonly TransformEdit[] {
  const { source } = parent
  const slash = end - '/>'.length
  const start = source?.attributes.at(-1)?.end ?? source?.nameEnd ?? slash
  const at = { start: slash, end: slash, from: null }
  return [
    { start, end: slash, text: '', from: null },
    { ...at, text: '>' },
    ...edits.map((edit) => ({ ...edit, start: slash, end: slash })),
    { ...at, text: `</${editing.tags.written(parent).name}` },
    { start: slash, end, text: '>', from: null },
  ]
}

function groupsIn(parent: ParentNode, { target }: Editing): readonly Group[] {
  const groups: Group[] = []
  let open: Group | null = null
  let previous: ChildNode | null = null
  for (const node of parent.children) {
    if (target.inserted.has(node)) {
      if (open === null) groups.push((open = { nodes: [], previous, next: null }))
      open.nodes.push(node)
      continue
    }
    if (open !== null) open.next = node
    open = null
    previous = node
  }
  return groups
}

function groupEdits(parent: ParentNode, group: Group, editing: Editing): readonly TransformEdit[] {
  const { text, target, tags } = editing
  const indent = indentIn(parent, text)
  const scope = tags.scopeIn(parent)
  const place = placeOf(parent, group, editing)
  const { start, isBefore, isAtEnd } = place
  const isInText = isText(group.previous) || isText(group.next)
  const [first] = group.nodes
  const takesPlace = first !== undefined && target.replaced.has(first)
  const space = isInText ? '' : indent
  const pieces = group.nodes.flatMap((node, index) => {
    const own = written(node, { scope, indent: space, text })
    if (takesPlace) return index === 0 ? own : [piece(space), ...own]
    return isBefore ? [...own, piece(space)] : [piece(space), ...own]
  })
  if (isAtEnd && !isInText) pieces.push(piece(outerIndent(parent, text)))
  return pieces.filter((one) => one.text !== '').map((one) => ({ start, end: start, ...one }))
}

function isText(node: ChildNode | null): boolean {
  return node !== null && isTextual(node) && node.kind !== 'white-space'
}

function piece(text: string): Piece {
  return { text, from: null }
}

/** Where the end tag of an element that was empty goes. */
function outerIndent(parent: ParentNode, text: string): string {
  return parent.parent === null ? '' : indentIn(parent.parent, text)
}

interface InsertionPlace {
  readonly start: number
  /** Whether the white space of the line is there already, so that it is put behind. */
  readonly isBefore: boolean
  /** Whether the parent had nothing in it. */
  readonly isAtEnd: boolean
}

function placeOf(
  parent: ParentNode,
  { nodes, previous, next }: Group,
  { target, text }: Editing,
): InsertionPlace {
  const [first] = nodes
  const replaced = first === undefined ? undefined : target.replaced.get(first)
  if (replaced?.source != null) {
    return { start: replaced.source.start, isBefore: false, isAtEnd: false }
  }
  if (next?.source != null && (previous === null || previous.kind === 'white-space')) {
    return { start: next.source.start, isBefore: true, isAtEnd: false }
  }
  if (previous?.source != null) {
    const { start, end } = previous.source
    const isSpace = previous.kind === 'white-space'
    return { start: isSpace ? start : end, isBefore: false, isAtEnd: false }
  }
  const isEmpty = next === null && previous === null
  const start = parent.kind === 'element' ? (parent.source?.startTagEnd ?? 0) : text.length
  return { start, isBefore: false, isAtEnd: isEmpty }
}

interface Writing {
  readonly scope: WriterScope
  /** A line break and the indentation of the node; '' where no white space is to be put in. */
  readonly indent: string
  readonly text: string
}

/** An element whose end tag is still to come. */
interface Open {
  readonly element: DomElement
  readonly name: string
  readonly hasText: boolean
}

/** Further in, lines are not indented any more: the white space of a deep tree would be many times as long as the tree. */
const DEEPEST_INDENT = 100

/** A new node with all in it. A list takes the place of recursion, so that depth costs no stack. */
function written(top: ChildNode, { scope, indent, text }: Writing): readonly Piece[] {
  if (top.kind !== 'element') return [piece(leafText(top))]
  const pieces: Piece[] = []
  const open: Open[] = []
  const unit = indent === '' ? '' : unitOf(text)
  const line = (depth: number): string =>
    indent === '' ? '' : indent + unit.repeat(Math.min(depth, DEEPEST_INDENT))
  const close = (): void => {
    const ended = open.pop()
    scope.leave()
    if (ended === undefined) return
    const space = ended.hasText ? '' : line(open.length)
    pieces.push(piece(`${space}</${ended.name}>`))
  }
  for (let node: ChildNode | null = top; node !== null; node = following(node, top)) {
    while (open.length > 0 && open.at(-1)?.element !== node.parent) close()
    if (open.at(-1)?.hasText === false) pieces.push(piece(line(open.length)))
    if (node.kind !== 'element') {
      pieces.push({ text: leafText(node), from: node.source })
      continue
    }
    const name = startTag(node, scope, pieces)
    if (node.first === null) scope.leave()
    else open.push({ element: node, name, hasText: hasText(node) })
  }
  while (open.length > 0) close()
  return pieces
}

function hasText(parent: ParentNode): boolean {
  return parent.children.some((node) => isText(node))
}

/** Adds the pieces of a start tag. Returns the name that it has. */
function startTag(element: DomElement, scope: WriterScope, pieces: Piece[]): string {
  const { name, attributes, declarations } = scope.enter(element)
  const { source, first } = element
  pieces.push({
    text: `<${name}`,
    from: source && { start: source.start + 1, end: source.nameEnd },
  })
  for (const one of attributes) {
    const text = ` ${one.name}="${escaped(one.attribute.value)}"`
    pieces.push({ text, from: valueSpan(one.attribute.source) })
  }
  for (const { prefix, namespace } of declarations) {
    const colon = prefix === '' ? '' : `:${prefix}`
    pieces.push(piece(` xmlns${colon}="${escaped(namespace)}"`))
  }
  pieces.push(piece(first === null ? ' />' : '>'))
  return name
}

function valueSpan(
  source: { readonly valueStart: number; readonly valueEnd: number } | null,
): Span | null {
  return source && { start: source.valueStart, end: source.valueEnd }
}
