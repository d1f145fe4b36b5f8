/**
 * End tags that do not match: which of the two tags is the one to mend.
 */
import { refuse } from './fault.js'
import { NODE, type FlatTree } from './flat-tree.js'
import { lineOf, shownName } from './reader.js'
import type { Span } from '../span.js'

/** An end tag, and what the scanner knows when it meets it. */
export interface UnmatchedEndTag {
  readonly text: string
  readonly tree: FlatTree
  /** From the `<` to the end of the name. */
  readonly span: Span
  readonly name: string
  /** The row of the innermost open element. */
  readonly open: number
  /** The row of the element that was closed last, null where there is none. */
  readonly closed: number | null
}

/**
 * An end tag bears another name than the element that is open. The place is the end tag: what lacks an end
 * tag may have had it anywhere before. The message names the line of the other tag.
 *
 * @throws FaultError always
 */
export function refuseMismatch(tag: UnmatchedEndTag): never {
  const { text, tree, span, name, open, closed } = tag
  const start = tree.node(open, NODE.start)
  const nameEnd = tree.node(open, NODE.nameEnd)
  const other = shownName(text, start, nameEnd)
  const line = lineOf(text, start)
  if (isOpenFurtherOut(tag)) {
    refuse('never-closed', [span.start, span.end], { name, other, line })
  }
  if (closed !== null && tree.node(closed, NODE.parent) === open && nameOf(tag, closed) === name) {
    const before = lineOf(text, tree.node(closed, NODE.start))
    refuse('end-tag-surplus', [span.start, span.end], { name, line: before })
  }
  const kind =
    name.toLowerCase() === nameOf(tag, open).toLowerCase() ? 'mismatch-letter-case' : 'mismatch'
  const shown = shownName(text, span.start, span.end)
  refuse(kind, [span.start, span.end], { name: shown, other, line })
}

function isOpenFurtherOut(tag: UnmatchedEndTag): boolean {
  let row = tag.tree.node(tag.open, NODE.parent)
  while (row >= 0 && nameOf(tag, row) !== tag.name) row = tag.tree.node(row, NODE.parent)
  return row >= 0
}

function nameOf({ text, tree }: UnmatchedEndTag, row: number): string {
  return text.slice(tree.node(row, NODE.start) + 1, tree.node(row, NODE.nameEnd))
}
