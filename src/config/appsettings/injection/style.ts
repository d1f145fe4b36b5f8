/**
 * How the author of a document writes: what is inserted looks alike.
 */
import { indentationAt, type Indentation } from '../../../syntax/indentation.js'
import type { JsonDocument, JsonMember, JsonObject } from '../../../syntax/json/tree.js'
import { objectsOnTheWay } from './places.js'

/** The habits of a document. */
export interface Style {
  /** What each level of depth adds to the start of a line. */
  readonly unit: string
  /** Between a name and its value. */
  readonly colon: string
  /** Between two members on one line. */
  readonly comma: string
  /** Inside of the brackets of an object on one line. */
  readonly pad: string
}

const LINE_BREAK = /[\r\n]/
const LINE_END = /\r\n|\r|\n/

/** How many objects are asked for their style: a document may have a million of them on the way. */
const ASKED = 64

/**
 * The style of a document around the place of `Smtp`: that of the object itself where it shows one, else of the
 * objects around it, else of those beside them.
 */
export function styleOf(document: JsonDocument): Style {
  const { text, root } = document
  const near = [
    ...objectsOnTheWay(document)
      .slice(0, ASKED)
      .map(({ object }) => object),
    root,
    ...root.members
      .slice(0, ASKED)
      .flatMap(({ value }) => (value.kind === 'object' ? [value] : [])),
  ].filter(({ members }) => members.length > 0)
  const first = <Found>(look: (object: JsonObject) => Found | null): Found | null =>
    near.map(look).find((found) => found !== null) ?? null
  const colon = first(({ members }) => colonOf(text, members[0])) ?? ': '
  const blank = /\s$/.test(colon) ? ' ' : ''
  return {
    unit: unitOf(text, near),
    colon,
    comma: first(({ members }) => commaOf(text, members)) ?? `,${blank}`,
    pad: first((object) => padOf(text, object)) ?? blank,
  }
}

function colonOf(text: string, member: JsonMember | undefined): string | null {
  if (member === undefined) return null
  const { nameSpan, value } = member
  return blankAround(':', text.slice(nameSpan.end, value.start))
}

function commaOf(text: string, [one, next]: readonly JsonMember[]): string | null {
  if (one === undefined || next === undefined) return null
  return blankAround(',', text.slice(one.value.end, next.nameSpan.start))
}

/** The piece itself where it is that character with no more than blanks around it. */
function blankAround(character: string, piece: string): string | null {
  return piece.trim() === character && !LINE_BREAK.test(piece) ? piece : null
}

function padOf(text: string, { start, members }: JsonObject): string | null {
  const [first] = members
  if (first === undefined) return null
  const piece = text.slice(start + 1, first.nameSpan.start)
  return /^[ \t]*$/.test(piece) ? piece : null
}

function unitOf(text: string, near: readonly JsonObject[]): string {
  let isFlat = false
  for (const { start, members } of near) {
    const [first] = members
    const inner =
      first === undefined ? undefined : indentationAt(text, first.nameSpan.start)?.indent
    const outer = lineIndentation(text, start).indent
    if (inner?.startsWith(outer) !== true) continue
    if (inner !== outer) return inner.slice(outer.length)
    isFlat = true
  }
  return isFlat ? '' : '  '
}

/** The indentation of the line in which something stands, whatever stands before it. */
export function lineIndentation(text: string, offset: number): Indentation {
  const start = lineStart(text, offset)
  let end = start
  while (end < offset && ' \t'.includes(text.charAt(end))) end += 1
  const eol = indentationAt(text, start)?.eol ?? firstLineEnd(text)
  return { eol, indent: text.slice(start, end) }
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
}

/** The first line end of a text; that of Unix where it has none. */
export function firstLineEnd(text: string): string {
  return LINE_END.exec(text)?.[0] ?? '\n'
}

/** Whether a piece of text goes over more than one line. */
export function isBroken(text: string): boolean {
  return LINE_BREAK.test(text)
}
