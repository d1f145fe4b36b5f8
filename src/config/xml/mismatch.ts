/**
 * End tags that do not match: which of the two tags is the one to mend.
 */
import { refuse } from './fault.js'
import { NODE, type FlatTree } from './flat-tree.js'
import { lineOf, shownName } from './reader.js'
import type { Span } from './tree.js'

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
 * An end tag bears another name than the element that is open. Where it would end an element further out,
 * the open one was never closed, and its start tag is the place; else the end tag itself is.
 *
 * @throws FaultError always
 */
export function refuseMismatch(tag: UnmatchedEndTag): never {
  const { text, tree, span, name, open, closed } = tag
  const start = tree.node(open, NODE.start)
  const nameEnd = tree.node(open, NODE.nameEnd)
  const other = shownName(text, start, nameEnd)
  if (isOpenFurtherOut(tag)) {
    const line = lineOf(text, span.start)
    refuse('never-closed', [start, nameEnd], { name: other, line })
  }
  if (closed !== null && tree.node(closed, NODE.parent) === open && nameOf(tag, closed) === name) {
    const line = lineOf(text, tree.node(closed, NODE.start))
    refuse('end-tag-surplus', [span.start, span.end], { name, line })
  }
  const kind =
    name.toLowerCase() === nameOf(tag, open).toLowerCase() ? 'mismatch-letter-case' : 'mismatch'
  refuse(kind, [span.start, span.end], { name, other, line: lineOf(text, start) })
}

function isOpenFurtherOut(tag: UnmatchedEndTag): boolean {
  let row = tag.tree.node(tag.open, NODE.parent)
  while (row >= 0 && nameOf(tag, row) !== tag.name) row = tag.tree.node(row, NODE.parent)
  return row >= 0
}

function nameOf({ text, tree }: UnmatchedEndTag, row: number): string {
  return text.slice(tree.node(row, NODE.start) + 1, tree.node(row, NODE.nameEnd))
}
