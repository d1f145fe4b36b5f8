import type { XmlMisc, XmlNode } from './tree.js'

/** All comments among some nodes and below them, in the order of the text. */
export function* commentsIn(nodes: readonly XmlNode[]): Generator<XmlMisc> {
  // Without recursion: a file may be nested thousands of levels deep.
  const rest = [...nodes].reverse()
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (node.kind === 'element') for (const inside of [...node.nodes].reverse()) rest.push(inside)
    else if (node.kind === 'comment') yield node
  }
}
