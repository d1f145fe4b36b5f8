/**
 * The nodes of a document as rows of numbers: some ten bytes for each byte of the densest text, where
 * objects would take a hundred.
 */
import type { Span } from '../span.js'

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

// In the first column of a node, -1 stands for the first of these, -2 for the second, and so on.
const KINDS = ['text', 'cdata', 'comment', 'instruction', 'reference', 'doctype'] as const

/** `reference`: an entity or character reference in content. `text` has more than white space. */
export type MiscKind = (typeof KINDS)[number]

/** The rows of a piece: a power of two, so that shifting and masking find a row in its piece. */
const PIECE_BITS = 12
const PIECE_ROWS = 1 << PIECE_BITS

/** Each table is as wide. */
const WIDTH = 4

/** The cells of one row. */
type Row = readonly [number, number, number, number]

/** Rows of four 32-bit numbers, in pieces, so that a growing table is never copied. */
class Table {
  readonly #pieces: Int32Array[] = []
  #piece = new Int32Array(0)
  #rows = 0

  get rows(): number {
    return this.#rows
  }

  /** Adds a row. Returns its number. */
  add([first, second, third, fourth]: Row): number {
    const row = this.#rows
    const cell = cellOf(row, 0)
    if (cell === 0) {
      this.#piece = new Int32Array(PIECE_ROWS * WIDTH)
      this.#pieces.push(this.#piece)
    }
    this.#rows += 1
    const piece = this.#piece
    piece[cell] = first
    piece[cell + 1] = second
    piece[cell + 2] = third
    piece[cell + 3] = fourth
    return row
  }

  get(row: number, column: number): number {
    return this.#pieces[row >> PIECE_BITS]?.[cellOf(row, column)] ?? 0
  }

  set(row: number, column: number, value: number): void {
    const piece = this.#pieces[row >> PIECE_BITS]
    if (piece !== undefined) piece[cellOf(row, column)] = value
  }
}

/** The place of a cell in its piece. */
function cellOf(row: number, column: number): number {
  return (row & (PIECE_ROWS - 1)) * WIDTH + column
}

/** Filled by the scanner in document order; read by the views of `tree.ts`. */
export class FlatTree {
  readonly #nodes = new Table()
  readonly #elements = new Table()

  /** How many nodes there are. */
  get rows(): number {
    return this.#nodes.rows
  }

  /** How many elements there are. */
  get elements(): number {
    return this.#elements.rows
  }

  /** Opens an element; `closeStartTag` and `closeElement` follow. */
  openElement(parent: number, start: number, nameEnd: number): number {
    return this.#nodes.add([this.#elements.add([parent, nameEnd, 0, 0]), start, 0, 0])
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
    if (column < WIDTH) return this.#nodes.get(row, column)
    return this.#elements.get(this.#nodes.get(row, KIND), column - WIDTH)
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

  #set(row: number, column: NodeColumn, value: number): void {
    this.#elements.set(this.#nodes.get(row, KIND), column - WIDTH, value)
  }
}
