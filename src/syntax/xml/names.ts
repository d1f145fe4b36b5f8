import { nameEndAt, spaceEndAt } from './characters.js'
import { NODE } from './flat-tree.js'
import { attributesFrom } from './plain-tag.js'
import type { Span } from '../span.js'
import type { XmlDocument } from './tree.js'

const BEYOND_ASCII = /[^\0-\x7f]/

/**
 * The names of elements and attributes, the targets of instructions and the name of a DOCTYPE, in the order of the
 * document; those in tags that are ASCII altogether are left out, and so are those that a DOCTYPE declares.
 */
export function* namesBeyondAscii({ text, flat }: XmlDocument): Generator<Span> {
  if (!BEYOND_ASCII.test(text)) return
  for (let row = 0; row < flat.rows; row += 1) {
    const kind = flat.kind(row)
    if (kind === 'instruction') yield nameAt(text, flat.node(row, NODE.start) + 2)
    if (kind === 'doctype') yield nameAt(text, spaceEndAt(text, flat.node(row, NODE.start) + 9))
    if (kind !== 'element') continue
    const start = flat.node(row, NODE.start) + 1
    const nameEnd = flat.node(row, NODE.nameEnd)
    if (!BEYOND_ASCII.test(text.slice(start, flat.node(row, NODE.startTagEnd)))) continue
    yield { start, end: nameEnd }
    for (const attribute of attributesFrom(text, nameEnd)) {
      yield { start: attribute.start, end: attribute.nameEnd }
    }
  }
}

function nameAt(text: string, start: number): Span {
  return { start, end: nameEndAt(text, start) }
}
