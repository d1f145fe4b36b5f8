import { NODE } from './flat-tree.js'
import { attributesFrom } from './plain-tag.js'
import type { Span } from './span.js'
import type { XmlDocument } from './tree.js'

const BEYOND_ASCII = /[^\0-\x7f]/

/** The names of elements and attributes that may hold more than ASCII, in the order of the document. */
export function* namesBeyondAscii({ text, flat }: XmlDocument): Generator<Span> {
  if (!BEYOND_ASCII.test(text)) return
  for (let row = 0; row < flat.rows; row += 1) {
    if (flat.kind(row) !== 'element') continue
    const start = flat.node(row, NODE.start) + 1
    const nameEnd = flat.node(row, NODE.nameEnd)
    if (!BEYOND_ASCII.test(text.slice(start, flat.node(row, NODE.startTagEnd)))) continue
    yield { start, end: nameEnd }
    for (const attribute of attributesFrom(text, nameEnd)) {
      yield { start: attribute.start, end: attribute.nameEnd }
    }
  }
}
