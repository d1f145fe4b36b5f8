/**
 * The scanner: one strict pass that judges XML 1.0 (fifth edition) and Namespaces in XML 1.0, and notes
 * where everything stands. Entities are never expanded, and depth costs no stack.
 */
import { codePointName, forbiddenCharacter, isSpace, nameEndAt, spaceEndAt } from './characters.js'
import { conflictMarker } from './conflict-marker.js'
import { fault, FaultError, refuse, type XmlFault } from './fault.js'
import { FlatTree, NODE } from './flat-tree.js'
import {
  consumeCdata,
  consumeComment,
  consumeDeclaration,
  consumeDoctype,
  consumeInstruction,
} from './markup.js'
import { NamespaceScope } from './namespaces.js'
import { refuseMismatch } from './mismatch.js'
import { plainTagEndAt } from './plain-tag.js'
import { lineOf, Reader, shownName } from './reader.js'
import { consumeReference } from './references.js'
import type { AttributeSpans } from '../span.js'
import { nextPart } from './start-tag.js'
import { isUnusualSpace } from './start-tag-faults.js'
import { XmlDocument } from './tree.js'

export type XmlResult =
  | { readonly ok: true; readonly document: XmlDocument }
  | { readonly ok: false; readonly fault: XmlFault }

/**
 * Scans a text. With a DOCTYPE, what only its declarations can tell is left open: which entities there
 * are, and whether the internal subset itself is well-formed.
 *
 * @param text the document, without a byte order mark
 */
export function scan(text: string): XmlResult {
  const forbidden = forbiddenCharacter(text)
  const scanner = new Scanner(text)
  try {
    const document = scanner.scan()
    if (forbidden === null) return { ok: true, document }
    return { ok: false, fault: forbiddenFault(text, forbidden) }
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    const first =
      forbidden !== null && forbidden <= error.fault.start
        ? forbiddenFault(text, forbidden)
        : error.fault
    return { ok: false, fault: conflictMarker(text, Math.max(scanner.offset, first.end)) ?? first }
  }
}

function forbiddenFault(text: string, start: number): XmlFault {
  const name = codePointName(text.charCodeAt(start))
  return fault('forbidden-character', { start, end: start + 1 }, { name })
}

class Scanner {
  readonly #reader: Reader
  readonly #tree = new FlatTree()
  #offset = 0
  /** The row of the innermost open element, -1 outside of the root. */
  #open = -1
  #root: number | null = null
  /** The row of the element that was closed last. */
  #closed: number | null = null
  #hasDoctype = false
  #scope = new NamespaceScope({ lenient: false })

  constructor(text: string) {
    this.#reader = new Reader(text)
  }

  /** How far the pass has come: the start of what is being read. */
  get offset(): number {
    return this.#offset
  }

  scan(): XmlDocument {
    const reader = this.#reader
    if (reader.startsWith('<?xml', 0) && nameEndAt(reader.text, 2) === 5) {
      this.#offset = consumeDeclaration(reader)
    }
    while (this.#offset < reader.end) {
      if (reader.at(this.#offset) === '<') this.#consumeMarkup()
      else this.#consumeText()
    }
    if (this.#open >= 0) this.#refuseOpen()
    if (this.#root === null) refuse('root-missing', [0, 0])
    return new XmlDocument(reader.text, this.#tree)
  }

  /** XML 1.0, section 3.1, production 43, and section 2.1, production 1. */
  #consumeMarkup(): void {
    const start = this.#offset
    const reader = this.#reader
    const next = reader.at(start + 1)
    if (next === '/') this.#consumeEndTag(start)
    else if (next === '?') this.#consumeMisc('instruction', consumeInstruction(reader, start))
    else if (next === '!') this.#consumeDeclared(start)
    else this.#consumeStartTag(start)
  }

  /** A `<` that begins nothing. */
  #refuseLessThan(start: number): never {
    const rest = this.#reader.text.slice(start + 1, start + 40)
    const spaced = /^\/?[ \t\r\n]+[/!?]?[A-Za-z]/.test(rest)
    if (spaced) refuse('space-after-less-than', [start, start + 1])
    if (/^\\[A-Za-z]/.test(rest)) refuse('end-tag-backslash', [start, start + 2])
    if (rest.startsWith('--')) refuse('comment-start', [start, start + 1])
    refuse('raw-less-than', [start, start + 1])
  }

  #consumeDeclared(start: number): void {
    const reader = this.#reader
    if (reader.startsWith('<!--', start)) {
      this.#consumeMisc('comment', consumeComment(reader, start))
    } else if (reader.startsWith('<![CDATA[', start)) {
      if (this.#open < 0) refuse('cdata-outside', [start, start + 9])
      this.#consumeMisc('cdata', consumeCdata(reader, start))
    } else if (reader.startsWith('<!DOCTYPE', start)) {
      if (this.#root !== null || this.#hasDoctype) refuse('doctype-misplaced', [start, start + 9])
      this.#hasDoctype = true
      this.#scope = new NamespaceScope({ lenient: true })
      this.#consumeMisc('doctype', consumeDoctype(reader, start))
    } else if (reader.startsWith('<![', start)) {
      refuse('cdata-start', [start, start + 3])
    } else {
      // A hyphen may be missing, have a space before it, or have become a dash while typing.
      const comment = /^<! *[-–—]/.test(reader.text.slice(start, start + 20))
      refuse(comment ? 'comment-start' : 'markup-declaration', [start, start + 2])
    }
  }

  #consumeMisc(kind: 'comment' | 'cdata' | 'instruction' | 'doctype', end: number): void {
    this.#tree.addMisc(kind, { start: this.#offset, end })
    this.#offset = end
  }

  #consumeStartTag(start: number): void {
    const reader = this.#reader
    const nameEnd = nameEndAt(reader.text, start + 1)
    if (nameEnd === start + 1) this.#refuseLessThan(start)
    if (this.#open < 0 && this.#root !== null) this.#refuseSecondRoot(start, nameEnd)
    const row = this.#tree.openElement(this.#open, start, nameEnd)
    const plainEnd = plainTagEndAt(reader.text, start)
    const end = plainEnd ?? this.#consumeParts(start, nameEnd)
    if (plainEnd !== null) this.#scope.enterPlain()
    this.#tree.closeStartTag(row, end)
    this.#root ??= row
    if (reader.at(end - 2) === '/') this.#closeElement(row, end, end)
    else this.#open = row
    this.#offset = end
  }

  /** Reads a start tag part by part. Returns where it ends. */
  #consumeParts(start: number, nameEnd: number): number {
    const reader = this.#reader
    const tag = { reader, start, nameEnd, rules: { declaredEntities: this.#hasDoctype } }
    const attributes: AttributeSpans[] = []
    let part = nextPart(tag, null)
    while (part.kind === 'attribute') {
      attributes.push(part.spans)
      part = nextPart(tag, part.spans)
    }
    this.#scope.enter({ text: reader.text, start, nameEnd, attributes })
    return part.end
  }

  #closeElement(row: number, endTagStart: number, end: number): void {
    this.#tree.closeElement(row, endTagStart, end)
    this.#closed = row
    this.#scope.leave()
  }

  /** XML 1.0, section 3.1, production 42, and section 3, "Element Type Match". */
  #consumeEndTag(start: number): void {
    const reader = this.#reader
    const nameEnd = nameEndAt(reader.text, start + 2)
    const name = reader.text.slice(start + 2, nameEnd)
    if (name === '') this.#refuseLessThan(start)
    if (this.#open < 0) {
      refuse('end-tag-alone', [start, nameEnd], { name: shownName(reader.text, start, nameEnd) })
    }
    if (name !== this.#nameOf(this.#open)) {
      const span = { start, end: nameEnd }
      const known = { text: reader.text, tree: this.#tree, open: this.#open, closed: this.#closed }
      refuseMismatch({ ...known, span, name })
    }
    const end = spaceEndAt(reader.text, nameEnd)
    if (reader.at(end) !== '>') this.#refuseEndTag(nameEnd, end, name)
    this.#closeElement(this.#open, start, end + 1)
    this.#open = this.#tree.node(this.#open, NODE.parent)
    this.#offset = end + 1
  }

  #refuseEndTag(nameEnd: number, offset: number, name: string): never {
    const character = this.#reader.at(offset)
    if (character === '' || character === '<')
      refuse('end-tag-not-closed', [nameEnd, nameEnd], { name })
    const kind = character === '/' ? 'end-tag-self-closed' : 'end-tag-attributes'
    refuse(kind, [offset, offset + 1], { name })
  }

  /** Either there are two roots, or the first one has an end tag too many. */
  #refuseSecondRoot(start: number, nameEnd: number): never {
    const { text } = this.#reader
    const root = this.#root ?? 0
    const name = text.slice(start + 1, nameEnd)
    const rootName = this.#nameOf(root)
    const rootEnd = this.#tree.node(root, NODE.end)
    if (name !== rootName && text.includes(`</${rootName}`, start)) {
      // Self-closed, the root ends in "/>".
      const from = Math.min(this.#tree.node(root, NODE.endTagStart), rootEnd - 2)
      refuse('root-closed-early', [from, rootEnd], { name: rootName, line: lineOf(text, start) })
    }
    const line = lineOf(text, rootEnd)
    const shown = shownName(text, start, nameEnd)
    refuse('second-root', [start, nameEnd], { name: shown, other: rootName, line })
  }

  /** The place is where the text ends: behind it there may be no line that could be shown. */
  #refuseOpen(): never {
    const start = this.#tree.node(this.#open, NODE.start)
    const nameEnd = this.#tree.node(this.#open, NODE.nameEnd)
    const name = shownName(this.#reader.text, start, nameEnd)
    let end = this.#reader.end
    while (isSpace(this.#reader.text.charCodeAt(end - 1))) end -= 1
    const line = lineOf(this.#reader.text, start)
    refuse('element-not-closed', [end, end], { name, line })
  }

  /** XML 1.0, section 2.4, production 14, with the references of section 4.1. */
  #consumeText(): void {
    const reader = this.#reader
    const start = this.#offset
    const black = spaceEndAt(reader.text, start)
    if (reader.at(black) === '<') {
      this.#offset = black
      return
    }
    const end = Math.min(reader.lessThan.next(start), reader.ampersand.next(start))
    const cdataEnd = reader.cdataEnd.next(start)
    // White space holds neither "<" nor "&", so the black lies at the end of the stretch at most.
    if (this.#open < 0 && (black < end || reader.at(end) === '&')) this.#refuseOutside(black)
    if (cdataEnd < end) refuse('cdata-end-in-text', [cdataEnd, cdataEnd + 3])
    if (black < end) this.#tree.addMisc('text', { start, end })
    this.#offset = end
    if (reader.at(end) === '&') this.#consumeReference(end)
  }

  #consumeReference(start: number): void {
    const end = consumeReference(this.#reader, start, { declaredEntities: this.#hasDoctype })
    this.#tree.addMisc('reference', { start, end })
    this.#offset = end
  }

  #refuseOutside(start: number): never {
    if (start === 0 && this.#reader.at(0) === '\ufeff') refuse('second-mark', [0, 1])
    if (isUnusualSpace(this.#reader.at(start))) refuse('unusual-space', [start, start + 1])
    refuse(this.#root === null ? 'text-before-root' : 'text-after-root', [start, start + 1])
  }

  #nameOf(row: number): string {
    const start = this.#tree.node(row, NODE.start) + 1
    return this.#reader.text.slice(start, this.#tree.node(row, NODE.nameEnd))
  }
}
