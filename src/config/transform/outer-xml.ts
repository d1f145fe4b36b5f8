/**
 * Nodes as text: what `CommentOut` puts into a comment, and how values are escaped.
 */
import { following, type ChildNode, type DomElement, type DomLeaf } from '../../syntax/dom/node.js'
import { REFERENCES } from '../../syntax/xml/escape.js'
import { StepError } from './log.js'
import type { Target } from './target.js'
import { WriterScope, type WrittenTag } from './writer-scope.js'

/**
 * A node as text: as it stands in the base where no step has touched it and no prefix comes from outside, else written
 * anew.
 *
 * @param text of the base
 * @throws StepError where it contains a comment that cannot be written
 */
export function nodeText(node: ChildNode, target: Target, text: string): string {
  const { source } = node
  const { text: anew, isComplete } = written(node)
  const isAsItWas = source !== null && !target.isNew(node) && !isTouched(node, target)
  return isAsItWas && isComplete ? text.slice(source.start, source.end) : anew
}

function isTouched(top: ChildNode, { changed, inserted, removed }: Target): boolean {
  const parents = new Set([...inserted.values(), ...removed.map(({ parent }) => parent)])
  for (let node: ChildNode | null = top; node !== null; node = inOrder(node, top)) {
    if (node.kind === 'element' && (changed.has(node) || parents.has(node))) return true
  }
  return false
}

function inOrder(node: ChildNode, top: ChildNode): ChildNode | null {
  return node.kind !== 'element' && node === top ? null : following(node, top)
}

/**
 * Written anew, with the namespaces that it has from outside. A list takes the place of recursion, so that depth costs
 * no stack. `isComplete`: it has none from outside.
 */
function written(top: ChildNode): { readonly text: string; readonly isComplete: boolean } {
  const parts: string[] = []
  const open: { readonly element: DomElement; readonly name: string }[] = []
  const scope = new WriterScope(false)
  let isComplete = true
  const close = (): void => {
    scope.leave()
    parts.push(`</${open.pop()?.name ?? ''}>`)
  }
  for (let node: ChildNode | null = top; node !== null; node = inOrder(node, top)) {
    while (open.length > 0 && open.at(-1)?.element !== node.parent) close()
    if (node.kind !== 'element') {
      refuseHyphens(node)
      parts.push(leafText(node))
      continue
    }
    const tag = scope.enter(node)
    isComplete &&= tag.declarations.length === 0
    // An element that was written with an end tag keeps it, also where it is empty.
    const isClosed = node.first === null && node.source?.selfClosed !== false
    parts.push(tagText(tag), isClosed ? ' />' : '>')
    if (isClosed) scope.leave()
    else open.push({ element: node, name: tag.name })
  }
  while (open.length > 0) close()
  return { text: parts.join(''), isComplete }
}

/** A comment of an earlier step may contain what no comment can; .NET's writer refuses it. */
function refuseHyphens(node: DomLeaf): void {
  if (hasForbiddenHyphens(node)) throw new StepError('comment-hyphens')
}

/** Whether a node is a comment that cannot be written: it contains two hyphens, or ends in one. */
export function hasForbiddenHyphens({ kind, value }: DomLeaf): boolean {
  return kind === 'comment' && /--|-$/.test(value)
}

/** A start tag without its end. */
function tagText({ name, attributes, declarations }: WrittenTag): string {
  const own = attributes.map((one) => ` ${one.name}="${writtenValue(one.attribute.value)}"`)
  const added = declarations.map(({ prefix, namespace }) => {
    const colon = prefix === '' ? '' : `:${prefix}`
    return ` xmlns${colon}="${writtenValue(namespace)}"`
  })
  return `<${name}${own.join('')}${added.join('')}`
}

/** A value as .NET's writer has it: a tab as it is, and no `>` (System.Xml.XmlTextEncoder). */
function writtenValue(value: string): string {
  return value.replaceAll(/[&<>"\n\r]/g, (character) => REFERENCES[character] ?? character)
}

/** A node without children as text. */
export function leafText({ kind, value, name }: Exclude<ChildNode, DomElement>): string {
  switch (kind) {
    case 'text':
    case 'white-space':
      return escapedText(value)
    case 'cdata':
      return `<![CDATA[${value}]]>`
    case 'comment':
      return `<!--${value}-->`
    case 'instruction':
      return `<?${name}${value === '' ? '' : ` ${value}`}?>`
    case 'reference':
      return `&${name};`
    case 'doctype':
    case 'declaration':
      return ''
  }
}

/** A text in an element. */
export function escapedText(text: string): string {
  return text.replaceAll(/[&<>]/g, (character) => REFERENCES[character] ?? character)
}
