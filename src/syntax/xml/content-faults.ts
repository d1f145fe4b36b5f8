/**
 * What people get wrong between start tags: end tags that do not match, a second root, a `<` that begins
 * nothing. Nothing here runs on a well-formed document.
 */
import type { Span } from '../span.js'
import { isSpace } from './characters.js'
import { lineOf, refuse, shownName } from './fault.js'
import { isUnusualSpace } from './start-tag-faults.js'
import type { XmlElement } from './tree.js'

/**
 * A `<` begins no tag.
 *
 * @throws FaultError always
 */
export function refuseLessThan(text: string, start: number): never {
  const rest = text.slice(start + 1, start + 40)
  const spaced = /^\/?[ \t\r\n]+[/!?]?[A-Za-z]/.test(rest)
  if (spaced) refuse('space-after-less-than', [start, start + 1])
  if (/^\\[A-Za-z]/.test(rest)) refuse('end-tag-backslash', [start, start + 2])
  if (rest.startsWith('--')) refuse('comment-start', [start, start + 1])
  refuse('raw-less-than', [start, start + 1])
}

/**
 * `<!` begins no comment, CDATA section or DOCTYPE.
 *
 * @throws FaultError always
 */
export function refuseDeclared(text: string, start: number): never {
  if (text.startsWith('[', start + 2)) refuse('cdata-start', [start, start + 3])
  // A hyphen may be missing, have a space before it, or have become a dash while typing.
  const comment = /^<! *[-–—]/.test(text.slice(start, start + 20))
  refuse(comment ? 'comment-start' : 'markup-declaration', [start, start + 2])
}

/** Where the scanner stands between two tags. */
export interface Surroundings {
  /** The innermost open element. */
  readonly open: XmlElement
  /** The element that was closed last, null where there is none. */
  readonly closed: XmlElement | null
}

/**
 * An end tag bears another name than the element that is open. The place is the end tag: what lacks an end
 * tag may have had it anywhere before. The message names the line of the other tag.
 *
 * @param tag from the `<` to the end of the name
 * @throws FaultError always
 */
export function refuseMismatch(text: string, tag: Span, { open, closed }: Surroundings): never {
  const place = [tag.start, tag.end] as const
  const name = text.slice(tag.start + 2, tag.end)
  const other = startTagName(text, open)
  const line = lineOf(text, open.start)
  if (isInside(open.parent, name)) refuse('never-closed', place, { name, other, line })
  if (closed !== null && closed.parent === open && closed.name === name) {
    refuse('end-tag-surplus', place, { name, line: lineOf(text, closed.start) })
  }
  const sameLetters = name.toLowerCase() === open.name.toLowerCase()
  const kind = sameLetters ? 'mismatch-letter-case' : 'mismatch'
  refuse(kind, place, { name: shownName(text, tag), other, line })
}

/** Whether an element of that name is open here. */
function isInside(element: XmlElement | null, name: string): boolean {
  let outer = element
  while (outer !== null && outer.name !== name) outer = outer.parent
  return outer !== null
}

/**
 * The name in an end tag is not followed by `>`.
 *
 * @param offset of what follows
 * @throws FaultError always
 */
export function refuseEndTag(text: string, tag: Span, offset: number): never {
  const name = text.slice(tag.start + 2, tag.end)
  const character = text.charAt(offset)
  if (character === '' || character === '<') {
    refuse('end-tag-not-closed', [tag.end, tag.end], { name })
  }
  const kind = character === '/' ? 'end-tag-self-closed' : 'end-tag-attributes'
  refuse(kind, [offset, offset + 1], { name })
}

/**
 * Either there are two roots, or the first one has an end tag too many.
 *
 * @param tag from the `<` of the second one to the end of its name
 * @throws FaultError always
 */
export function refuseSecondRoot(text: string, tag: Span, root: XmlElement): never {
  const isOther = text.slice(tag.start + 1, tag.end) !== root.name
  if (isOther && text.includes(`</${root.name}`, tag.start)) {
    // Self-closed, the root ends in "/>".
    const from = Math.min(root.endTagStart, root.end - 2)
    refuse('root-closed-early', [from, root.end], {
      name: root.name,
      line: lineOf(text, tag.start),
    })
  }
  const detail = { name: shownName(text, tag), other: root.name, line: lineOf(text, root.end) }
  refuse('second-root', [tag.start, tag.end], detail)
}

/**
 * The text ends while an element is open. The place is where the text ends: behind it there may be no line
 * that could be shown.
 *
 * @throws FaultError always
 */
export function refuseOpen(text: string, open: XmlElement): never {
  let end = text.length
  while (isSpace(text.charCodeAt(end - 1))) end -= 1
  const line = lineOf(text, open.start)
  refuse('element-not-closed', [end, end], { name: startTagName(text, open), line })
}

/**
 * Text or a reference stands outside of the root.
 *
 * @param start of what is no white space
 * @throws FaultError always
 */
export function refuseOutside(text: string, start: number, root: XmlElement | null): never {
  const place = [start, start + 1] as const
  if (start === 0 && text.startsWith('\ufeff')) refuse('second-mark', place)
  if (isUnusualSpace(text.charAt(start))) refuse('unusual-space', place)
  refuse(root === null ? 'text-before-root' : 'text-after-root', place)
}

function startTagName(text: string, { start, nameEnd }: XmlElement): string {
  return shownName(text, { start, end: nameEnd })
}
