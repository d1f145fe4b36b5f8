import { nameEndAt, spaceEndAt } from './characters.js'
import type { Span } from '../span.js'
import type { XmlDocument, XmlNode } from './tree.js'

const BEYOND_ASCII = /[^\0-\x7f]/

/**
 * The names of elements and attributes, the targets of instructions and the name of a DOCTYPE, in the order of the
 * document; those in tags that are ASCII altogether are left out, and so are those that a DOCTYPE declares.
 */
export function* namesBeyondAscii({ text, nodes }: XmlDocument): Generator<Span> {
  if (!BEYOND_ASCII.test(text)) return
  for (const node of inOrder(nodes)) {
    const { kind, start } = node
    if (kind === 'instruction') yield nameAt(text, start + 2)
    if (kind === 'doctype') yield nameAt(text, spaceEndAt(text, start + 9))
    if (kind !== 'element' || !BEYOND_ASCII.test(text.slice(start, node.startTagEnd))) continue
    yield { start: start + 1, end: node.nameEnd }
    for (const attribute of node.attributes) {
      yield { start: attribute.start, end: attribute.nameEnd }
    }
  }
}

/** All nodes, each before what is in it. A list takes the place of recursion, so that depth costs no stack. */
function* inOrder(nodes: readonly XmlNode[]): Generator<XmlNode> {
  const levels = [nodes.values()]
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const { done, value: node } = level.next()
    if (done === true) levels.pop()
    else {
      yield node
      if (node.kind === 'element') levels.push(node.nodes.values())
    }
  }
}

function nameAt(text: string, start: number): Span {
  return { start, end: nameEndAt(text, start) }
}
