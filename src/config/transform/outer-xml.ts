/**
 * Nodes as text: what `CommentOut` puts into a comment, and how values are escaped.
 */
import { following, type ChildNode, type DomElement } from '../../syntax/dom/node.js'
import type { Target } from './target.js'

/**
 * A node as text: as it stands in the base where no step has touched it, else written anew.
 *
 * @param text of the base
 */
export function nodeText(node: ChildNode, target: Target, text: string): string {
  const { source } = node
  const isAsItWas = source !== null && !target.isNew(node) && !isTouched(node, target)
  return isAsItWas ? text.slice(source.start, source.end) : written(node)
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

/** Written anew. A list takes the place of recursion, so that depth costs no stack. */
function written(top: ChildNode): string {
  const parts: string[] = []
  const open: DomElement[] = []
  for (let node: ChildNode | null = top; node !== null; node = inOrder(node, top)) {
    for (let last = open.at(-1); last !== undefined && node.parent !== last; last = open.at(-1)) {
      parts.push(`</${last.name}>`)
      open.pop()
    }
    if (node.kind !== 'element') parts.push(leafText(node))
    else {
      const attributes = node.attributes.map(({ name, value }) => ` ${name}="${escaped(value)}"`)
      parts.push(`<${node.name}${attributes.join('')}${node.first === null ? ' />' : '>'}`)
      if (node.first !== null) open.push(node)
    }
  }
  while (open.length > 0) parts.push(`</${open.pop()?.name ?? ''}>`)
  return parts.join('')
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

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
}

/** A value between quotation marks of some kind. */
export function escaped(value: string, quote: '"' | "'" = '"'): string {
  const other = quote === '"' ? "'" : '"'
  return value.replaceAll(/[&<"'\t\n\r]/g, (character) =>
    character === other ? character : (ESCAPES[character] ?? character),
  )
}

/** A text in an element. */
export function escapedText(text: string): string {
  return text.replaceAll(/[&<>]/g, (character) => ESCAPES[character] ?? character)
}
