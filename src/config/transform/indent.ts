/**
 * How the lines of a base are indented.
 */
import type { ParentNode } from '../../syntax/dom/node.js'

const LAST_LINE = /(?:\r\n|\n|\r)[ \t]*$/

/**
 * The line break and indentation of what stands in an element; '' where the file has no lines.
 *
 * @param text of the base
 */
export function indentIn(parent: ParentNode, text: string): string {
  const own = childIndent(parent, text)
  if (own !== null) return own
  // Further out some element has lines, or none has.
  let unit = ''
  let outer: ParentNode | null = parent
  while (outer?.kind === 'element') {
    const indent: string | null = outer.parent === null ? null : childIndent(outer.parent, text)
    unit += unitOf(text)
    if (indent !== null) return indent + unit
    outer = outer.parent
  }
  const breaks = lineBreakOf(text)
  return breaks === '' || parent.kind === 'document'
    ? breaks
    : breaks + unit.slice(unitOf(text).length)
}

/** What stands before the first element in an element, from its last line break on; null where there is none. */
function childIndent(parent: ParentNode, text: string): string | null {
  for (let node = parent.first; node !== null; node = node.next) {
    const { source, kind } = node
    if (kind !== 'white-space' || source === null || node.next === null) continue
    const found = LAST_LINE.exec(text.slice(source.start, source.end))
    if (found !== null && node.next.source !== null) return found[0]
  }
  return null
}

/** One step of indentation: what stands before the first indented tag. */
export function unitOf(text: string): string {
  const first = /[\r\n]([ \t]+)</.exec(text.slice(0, 100_000))?.[1]
  return first ?? '  '
}

function lineBreakOf(text: string): string {
  return /\r\n|\n|\r/.exec(text.slice(0, 100_000))?.[0] ?? ''
}
