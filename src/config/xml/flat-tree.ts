/**
 * The nodes of a document as rows of numbers: some ten bytes for each byte of the densest text, where
 * objects would take a hundred.
 */
import type { MiscKind, Span } from './tree.js'

/** The columns of a node's row. Those after `next` are of elements only. */
export const NODE = {
  start: 1,
  end: 2,
  /** The first row after this node and all below it. */
  next: 3,
  /** The row of the parent; -1 at the top. */
  parent: 4,
  nameEnd: 5,
  startTagEnd: 6,
  endTagStart: 7,
} as const

export type NodeColumn = (typeof NODE)[keyof typeof NODE]

/** In front of the columns of every node: its kind, or the row of what elements alone have. */
const KIND = 0
const NODE_WIDTH = 4

/** The last column of an element: the row of its first attribute. */
const ATTRIBUTES = 4
const ELEMENT_WIDTH = 5

const ATTRIBUTE_WIDTH = 4

// In the first column of a node, -1 stands for the first of these, -2 for the second, and so on.
const KINDS = ['text', 'cdata', 'comment', 'instruction', 'reference', 'doctype'] as const

/** Where one attribute stands. */
export interface AttributeSpans {
  readonly start: number
  readonly nameEnd: number
  readonly valueStart: number
  readonly valueEnd: number
}

/** The rows of a piece: a power of two, so that shifting and masking find a row in its piece. */
const PIECE_BITS = 12
const PIECE_ROWS = 1 << PIECE_BITS

/** Rows of 32-bit numbers, in pieces, so that a growing table is never copied. */
class Table {
  readonly #pieces: Int32Array[] = []
  readonly #width: number
  #rows = 0

  constructor(width: number) {
    this.#width = width
  }

  get rows(): number {
    return this.#rows
  }

  /** Adds a row that begins with these cells; the others are 0. Returns its number. */
  add(cells: readonly number[]): number {
    const row = this.#rows
    if ((row & (PIECE_ROWS - 1)) === 0) {
      this.#pieces.push(new Int32Array(PIECE_ROWS * this.#width))
    }
    this.#rows += 1
    this.#pieces.at(-1)?.set(cells, this.#cell(row, 0))
    return row
  }

  get(row: number, column: number): number {
    return this.#pieces[row >> PIECE_BITS]?.[this.#cell(row, column)] ?? 0
  }

  set(row: number, column: number, value: number): void {
    const piece = this.#pieces[row >> PIECE_BITS]
    if (piece !== undefined) piece[this.#cell(row, column)] = value
  }

  #cell(row: number, column: number): number {
    return (row & (PIECE_ROWS - 1)) * this.#width + column
  }
}

/** Filled by the scanner in document order; read by the views of `tree.ts`. */
export class FlatTree {
  readonly #nodes = new Table(NODE_WIDTH)
  readonly #elements = new Table(ELEMENT_WIDTH)
  readonly #attributes = new Table(ATTRIBUTE_WIDTH)

  /** Opens an element; its attributes follow, then `closeStartTag` and `closeElement`. */
  openElement(parent: number, start: number, nameEnd: number): number {
    const element = this.#elements.add([parent, nameEnd, 0, 0, this.#attributes.rows])
    return this.#nodes.add([element, start])
  }

  addAttribute({ start, nameEnd, valueStart, valueEnd }: AttributeSpans): void {
    this.#attributes.add([start, nameEnd, valueStart, valueEnd])
  }

  closeStartTag(row: number, startTagEnd: number): void {
    this.#set(row, NODE.startTagEnd, startTagEnd)
  }

  /** A self-closed element has its end where its end tag would begin. */
  closeElement(row: number, endTagStart: number, end: number): void {
    this.#set(row, NODE.endTagStart, endTagStart)
    this.#nodes.set(row, NODE.end, end)
    this.#nodes.set(row, NODE.next, this.#nodes.rows)
  }

  addMisc(kind: MiscKind, { start, end }: Span): void {
    this.#nodes.add([-1 - KINDS.indexOf(kind), start, end, this.#nodes.rows + 1])
  }

  /** One cell; those of elements alone must not be asked of other nodes. */
  node(row: number, column: NodeColumn): number {
    if (column < NODE_WIDTH) return this.#nodes.get(row, column)
    return this.#elements.get(this.#nodes.get(row, KIND), column - NODE_WIDTH)
  }

  kind(row: number): 'element' | MiscKind {
    return KINDS[-1 - this.#nodes.get(row, KIND)] ?? 'element'
  }

  /** The rows of the children, in document order; -1 asks for those at the top. */
  children(row: number): readonly number[] {
    const rows: number[] = []
    const end = row < 0 ? this.#nodes.rows : this.node(row, NODE.next)
    for (let child = row + 1; child < end; child = this.node(child, NODE.next)) rows.push(child)
    return rows
  }

  attributes(row: number): readonly AttributeSpans[] {
    const spans: AttributeSpans[] = []
    const element = this.#nodes.get(row, KIND)
    // Elements and attributes stand in the same order, so these end where those of the next begin.
    const isLast = element + 1 === this.#elements.rows
    const end = isLast ? this.#attributes.rows : this.#elements.get(element + 1, ATTRIBUTES)
    for (let at = this.#elements.get(element, ATTRIBUTES); at < end; at += 1) {
      spans.push({
        start: this.#attributes.get(at, 0),
        nameEnd: this.#attributes.get(at, 1),
        valueStart: this.#attributes.get(at, 2),
        valueEnd: this.#attributes.get(at, 3),
      })
    }
    return spans
  }

  #set(row: number, column: NodeColumn, value: number): void {
    this.#elements.set(this.#nodes.get(row, KIND), column - NODE_WIDTH, value)
  }
}
