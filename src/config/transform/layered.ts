/**
 * A file as transforms have left it one after another, and where each part of it comes from.
 */
import type { Spot } from '../../findings/rule.js'
import { applyEdits } from '../../syntax/edit.js'
import { Source } from '../../syntax/source.js'
import type { Span } from '../../syntax/span.js'
import { scan } from '../../syntax/xml/scan.js'
import type { XmlFile } from '../open.js'
import type { TransformEdit } from './edits.js'

/** A part of a text that an edit wrote; empty where it only took something out. */
interface Piece {
  readonly edit: TransformEdit
  /** In UTF-16 offsets into the text with all edits. */
  readonly start: number
  readonly end: number
}

/** What one transform has changed. */
interface Layer {
  readonly file: XmlFile
  /** In the order of the text. */
  readonly pieces: readonly Piece[]
}

/** A base with what transforms have made of it. */
export class LayeredFile {
  /** As the site reads it: under the path of the base. */
  readonly file: XmlFile
  readonly #base: XmlFile
  readonly #layers: readonly Layer[]

  /**
   * @param base as the engine reads it
   * @param file the base as it is now; the base itself where nothing has changed it
   */
  constructor(base: XmlFile, file: XmlFile = base, layers: readonly Layer[] = []) {
    this.#base = base
    this.file = file
    this.#layers = layers
  }

  /**
   * The same file after one more transform.
   *
   * @param transform the file of the transform
   * @param edits of the text as it is now
   * @returns null where the result is no XML: a document without a root
   */
  with(transform: XmlFile, edits: readonly TransformEdit[]): LayeredFile | null {
    if (edits.length === 0) return this
    const { source } = this.file
    const text = applyEdits(source.text, edits)
    const scanned = scan(text)
    if (!scanned.ok) return null
    const file = {
      ...this.file,
      source: new Source(text, source.encoding, Buffer.alloc(0)),
      document: scanned.document,
    }
    const layer = { file: transform, pieces: piecesOf(edits) }
    return new LayeredFile(this.#base, file, [...this.#layers, layer])
  }

  /**
   * Where a part of the file comes from: a part of a transform, or of the base. A start tag comes from where it begins;
   * anything else from the last transform that wrote in it.
   */
  readonly originOf = (span: Span): Spot => {
    const isTag = this.file.source.text[span.start] === '<'
    let { start, end } = span
    for (const { file, pieces } of this.#layers.toReversed()) {
      const found = isTag ? null : writtenIn(pieces, { start, end })
      const from = found ?? sourceAt(pieces, start)
      if (from !== null) return { file, span: from }
      const before = offsetBefore(pieces, start)
      end = Math.max(before, offsetBefore(pieces, Math.max(end - 1, start)) + Number(end > start))
      start = before
    }
    return { file: this.#base, span: { start, end } }
  }
}

/** `sort` keeps the given order where offsets are equal, as `applyEdits` does. */
function piecesOf(edits: readonly TransformEdit[]): readonly Piece[] {
  let shift = 0
  return [...edits]
    .sort((a, b) => a.start - b.start)
    .map((edit) => {
      const start = edit.start + shift
      shift += edit.text.length - (edit.end - edit.start)
      return { edit, start, end: start + edit.text.length }
    })
}

/** The last piece that begins at an offset or before it; -1 for none. */
function lastBefore(pieces: readonly Piece[], offset: number): number {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.start ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The first part of a transform that a span has text from; null for none. */
function writtenIn(pieces: readonly Piece[], { start, end }: Span): Span | null {
  for (let index = Math.max(lastBefore(pieces, start), 0); index < pieces.length; index += 1) {
    const piece = pieces[index]
    if (piece === undefined || piece.start >= end) return null
    if (piece.edit.from !== null && piece.end > start) return piece.edit.from
  }
  return null
}

/** The part of a transform that an offset has its text from; null where it was there before. */
function sourceAt(pieces: readonly Piece[], offset: number): Span | null {
  const index = lastBefore(pieces, offset)
  const piece = pieces[index]
  if (piece === undefined || offset >= piece.end) return null
  // What the layout asks for stands next to what it was made for.
  for (let near = index; pieces[near]?.edit.start === piece.edit.start; near -= 1) {
    const from = pieces[near]?.edit.from ?? null
    if (from !== null) return from
  }
  return null
}

/** The same offset before the edits; where an edit begins for what it wrote. */
function offsetBefore(pieces: readonly Piece[], offset: number): number {
  const piece = pieces[lastBefore(pieces, offset)]
  if (piece === undefined) return offset
  const { edit, end } = piece
  return offset < end ? edit.start : edit.end + (offset - end)
}
