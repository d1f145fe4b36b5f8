/**
 * The nodes of a document as rows of numbers: about one byte for each byte of the text, where objects
 * would take ten.
 */
import type { MiscKind, Span } from './tree.js'

/** The columns of a node's row. Those after `next` are of elements only. */
export const NODE = {
  kind: 0,
  start: 1,
  end: 2,
  /** The row of the parent; -1 at the top. */
  parent: 3,
  /** The first row after this node and all below it. */
  next: 4,
  nameEnd: 5,
  startTagEnd: 6,
  endTagStart: 7,
  /** The row of the first attribute, and the row after the last. */
  attributes: 8,
  attributesEnd: 9,
} as const

const NODE_WIDTH = 10
const ATTRIBUTE_WIDTH = 4

const KINDS = [
  'element',
  'text',
  'cdata',
  'comment',
  'instruction',
  'reference',
  'doctype',
] as const

/** Where one attribute stands. */
export interface AttributeSpans {
  readonly start: number
  readonly nameEnd: number
  readonly valueStart: number
  readonly valueEnd: number
}

/** A growing table of rows of 32-bit numbers. */
class Table {
  #cells = new Int32Array(1024)
  #used = 0
  readonly #width: number

  constructor(width: number) {
    this.#width = width
  }

  get rows(): number {
    return this.#used / this.#width
  }

  /** Adds a row that begins with these cells; the others are 0. Returns its number. */
  add(...cells: readonly number[]): number {
    const row = this.rows
    this.#reserve(this.#used + this.#width)
    this.#cells.set(cells, this.#used)
    this.#used += this.#width
    return row
  }

  get(row: number, column: number): number {
    return this.#cells[row * this.#width + column] ?? 0
  }

  set(row: number, column: number, value: number): void {
    this.#cells[row * this.#width + column] = value
  }

  #reserve(cells: number): void {
    if (cells <= this.#cells.length) return
    const larger = new Int32Array(this.#cells.length * 2)
    larger.set(this.#cells)
    this.#cells = larger
  }
}

/** Filled by the scanner in document order; read by the views of `tree.ts`. */
export class FlatTree {
  readonly #nodes = new Table(NODE_WIDTH)
  readonly #attributes = new Table(ATTRIBUTE_WIDTH)

  /** Opens an element; its attributes follow, then `closeStartTag` and `closeElement`. */
  openElement(parent: number, start: number, nameEnd: number): number {
    const row = this.#nodes.add(0, start, 0, parent, 0, nameEnd)
    this.#nodes.set(row, NODE.attributes, this.#attributes.rows)
    return row
  }

  addAttribute({ start, nameEnd, valueStart, valueEnd }: AttributeSpans): void {
    this.#attributes.add(start, nameEnd, valueStart, valueEnd)
  }

  closeStartTag(row: number, startTagEnd: number): void {
    this.#nodes.set(row, NODE.attributesEnd, this.#attributes.rows)
    this.#nodes.set(row, NODE.startTagEnd, startTagEnd)
  }

  /** A self-closed element has its end where its end tag would begin. */
  closeElement(row: number, endTagStart: number, end: number): void {
    this.#nodes.set(row, NODE.endTagStart, endTagStart)
    this.#nodes.set(row, NODE.end, end)
    this.#nodes.set(row, NODE.next, this.#nodes.rows)
  }

  addMisc(kind: MiscKind, parent: number, { start, end }: Span): void {
    const row = this.#nodes.add(KINDS.indexOf(kind), start, end, parent)
    this.#nodes.set(row, NODE.next, row + 1)
  }

  node(row: number, column: number): number {
    return this.#nodes.get(row, column)
  }

  kind(row: number): (typeof KINDS)[number] {
    return KINDS[this.node(row, NODE.kind)] ?? 'element'
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
    const end = this.node(row, NODE.attributesEnd)
    for (let at = this.node(row, NODE.attributes); at < end; at += 1) {
      spans.push({
        start: this.#attributes.get(at, 0),
        nameEnd: this.#attributes.get(at, 1),
        valueStart: this.#attributes.get(at, 2),
        valueEnd: this.#attributes.get(at, 3),
      })
    }
    return spans
  }
}
