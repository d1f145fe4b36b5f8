/**
 * Inserting members into a document as its author would have written them: line ends, indentation, spaces around
 * colons, trailing commas, objects on one line.
 */
import type { Edit } from '../../../syntax/edit.js'
import { indentationAt, type Indentation } from '../../../syntax/indentation.js'
import type { JsonComment, JsonDocument, JsonObject } from '../../../syntax/json/tree.js'
import { firstLineEnd, isBroken, lineIndentation, type Style } from './style.js'

/** A member to be created: a name, and a value as it is written, or members. */
export interface NewMember {
  readonly name: string
  readonly value: string | readonly NewMember[]
}

/** Members inside of new objects, the outermost name first. */
export function nested(
  names: readonly string[],
  members: readonly NewMember[],
): readonly NewMember[] {
  return names.reduceRight<readonly NewMember[]>((value, name) => [{ name, value }], members)
}

/** How new members are written. */
interface Setting {
  readonly style: Style
  /** Where the members of an object begin; null where it is all on one line. */
  readonly at: Indentation | null
}

function deeper({ style, at }: Setting): Setting {
  return { style, at: at && { eol: at.eol, indent: at.indent + style.unit } }
}

function lineBreak({ at }: Setting): string {
  return at === null ? '' : at.eol + at.indent
}

/** Members with what separates them, without anything before the first. */
function joined(members: readonly NewMember[], setting: Setting): string {
  const { style, at } = setting
  const separator = at === null ? style.comma : `,${lineBreak(setting)}`
  return members.map((member) => written(member, setting)).join(separator)
}

function written({ name, value }: NewMember, setting: Setting): string {
  const rest = typeof value === 'string' ? value : objectText(value, setting)
  return JSON.stringify(name) + setting.style.colon + rest
}

/** An object whose closing bracket stands at the given indentation. */
function objectText(members: readonly NewMember[], outside: Setting): string {
  if (outside.at === null) {
    const { pad } = outside.style
    return `{${pad}${joined(members, outside)}${pad}}`
  }
  const inside = deeper(outside)
  return `{${lineBreak(inside)}${joined(members, inside)}${lineBreak(outside)}}`
}

/**
 * A document with nothing but some members, in the style of another one.
 *
 * @param like the document beside which it will stand
 */
export function newDocument(
  members: readonly NewMember[],
  like: JsonDocument,
  style: Style,
): string {
  const { text, root } = like
  const at = isBroken(text.slice(root.start, root.end))
    ? { eol: firstLineEnd(text), indent: '' }
    : null
  const end = /(?:\r\n|\r|\n)$/.exec(text)?.[0] ?? ''
  return objectText(members, { style, at }) + end
}

/** An object in place of a value that is not one. */
export function objectInstead(
  { text }: JsonDocument,
  nameStart: number,
  { members, style }: { readonly members: readonly NewMember[]; readonly style: Style },
): string {
  return objectText(members, { style, at: indentationAt(text, nameStart) })
}

/** An object that gets new members. */
export interface Opened {
  readonly object: JsonObject
  /** Where its name begins; the bracket itself for the root. */
  readonly start: number
}

/** The edits that put new members behind those that an object has. */
export function insertMembers(
  document: JsonDocument,
  { object, start }: Opened,
  { members, style }: { readonly members: readonly NewMember[]; readonly style: Style },
): readonly Edit[] {
  const { text } = document
  const inside = { start: object.start + 1, end: object.end - 1 }
  const comments = document.comments.filter(
    (one) => one.start >= inside.start && one.end <= inside.end,
  )
  if (object.members.length > 0) {
    return behindLast({ text, object, comments }, { members, style })
  }
  const last = comments.at(-1)
  return last === undefined
    ? [intoBlank({ text, object, start }, { members, style })]
    : [behindComment({ text, object, last }, { members, style })]
}

/** What is inserted. */
interface Inserted {
  readonly members: readonly NewMember[]
  readonly style: Style
}

/** After the last member, its comma, and the comments on its line. */
function behindLast(
  {
    text,
    object,
    comments,
  }: {
    readonly text: string
    readonly object: JsonObject
    readonly comments: readonly JsonComment[]
  },
  { members, style }: Inserted,
): readonly Edit[] {
  const last = object.members.at(-1)
  if (last === undefined) throw new RangeError('The object is empty')
  const { end } = last.value
  const at = indentationAt(text, last.nameSpan.start)
  const behind = comments.filter((one) => one.start >= end)
  const comma = trailingComma(text, { start: end, end: object.end - 1 }, behind)
  const setting = { style, at }
  const start = comma === null ? end : comma + 1
  const offset = at === null ? start : afterLine(text, start, behind)
  const content =
    at === null ? joined(members, setting) : lineBreak(setting) + joined(members, setting)
  if (comma !== null) {
    const gap = at === null ? style.comma.slice(style.comma.indexOf(',') + 1) : ''
    return [insertion(offset, `${gap}${content},`)]
  }
  if (at === null) return [insertion(end, style.comma + content)]
  return offset === end
    ? [insertion(end, `,${content}`)]
    : [insertion(end, ','), insertion(offset, content)]
}

function insertion(offset: number, text: string): Edit {
  return { start: offset, end: offset, text }
}

/** The comma behind the last member; null where there is none. */
function trailingComma(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  comments: readonly JsonComment[],
): number | null {
  let from = start
  for (const comment of [...comments, { start: end, end }]) {
    const comma = text.slice(from, comment.start).indexOf(',')
    if (comma >= 0) return from + comma
    from = comment.end
  }
  return null
}

/** Past the comments that begin on the same line, and the blanks at its end. */
function afterLine(text: string, start: number, comments: readonly JsonComment[]): number {
  let end = start
  for (const comment of comments) {
    if (comment.start < end) continue
    if (skipBlank(text, end) < comment.start) break
    end = comment.end
  }
  const lineEnd = skipBlank(text, end)
  return isBroken(text.charAt(lineEnd)) ? lineEnd : end
}

function skipBlank(text: string, start: number): number {
  let offset = start
  while (' \t'.includes(text.charAt(offset)) && offset < text.length) offset += 1
  return offset
}

/** `{}` gets members. */
function intoBlank(
  { text, object, start }: Opened & { readonly text: string },
  inserted: Inserted,
): Edit {
  const { members, style } = inserted
  const [from, to] = [object.start + 1, object.end - 1]
  const blank = text.slice(from, to)
  const outside = lineIndentation(text, object.start)
  const ownLine = indentationAt(text, start) !== null || isRoot(text, object)
  if (!isBroken(blank) && !(ownLine && isBroken(text))) {
    const { pad } = style
    return { start: from, end: to, text: pad + joined(members, { style, at: null }) + pad }
  }
  const inside = deeper({ style, at: outside })
  const content = lineBreak(inside) + joined(members, inside)
  // The line that the closing bracket stands on is there already, or is made.
  if (isBroken(blank)) return insertion(from, content)
  return { start: from, end: to, text: content + lineBreak({ style, at: outside }) }
}

function isRoot(text: string, { start }: JsonObject): boolean {
  return text.slice(0, start).trim() === ''
}

/** An object with nothing but comments gets members behind the last of them. */
function behindComment(
  {
    text,
    object,
    last,
  }: { readonly text: string; readonly object: JsonObject; readonly last: JsonComment },
  { members, style }: Inserted,
): Edit {
  const outside = lineIndentation(text, object.start)
  const own = indentationAt(text, last.start)
  const rest = text.slice(last.end, object.end - 1)
  if (own === null && last.kind === 'block' && !isBroken(rest)) {
    const content = ` ${joined(members, { style, at: null })}`
    return insertion(last.end, rest === '' ? content + style.pad : content)
  }
  // Who switches a member off with an editor often gets the comment at the start of the line.
  const isDeeper = own !== null && own.indent.length > outside.indent.length
  const inside = isDeeper ? { style, at: own } : deeper({ style, at: outside })
  const content = lineBreak(inside) + joined(members, inside)
  const offset = afterLine(text, last.end, [])
  return insertion(offset, isBroken(rest) ? content : content + lineBreak({ style, at: outside }))
}
