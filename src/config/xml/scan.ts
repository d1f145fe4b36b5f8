/**
 * The scanner: one strict pass that judges XML 1.0 (fifth edition) and Namespaces in XML 1.0, and notes
 * where everything stands. Entities are never expanded, and depth costs no stack.
 */
import { forbiddenCharacter, isNameStart, isSpace, nameEndAt } from './characters.js'
import { conflictMarker } from './conflict-marker.js'
import { fault, FaultError, refuse, type XmlFault } from './fault.js'
import { FlatTree, NODE, type AttributeSpans } from './flat-tree.js'
import {
  consumeCdata,
  consumeComment,
  consumeDeclaration,
  consumeDoctype,
  consumeInstruction,
} from './markup.js'
import { NamespaceScope } from './namespaces.js'
import { lineOf, Reader } from './reader.js'
import { consumeReference } from './references.js'
import { nextPart } from './start-tag.js'
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
  try {
    const document = new Scanner(text).scan()
    if (forbidden === null) return { ok: true, document }
    return { ok: false, fault: forbiddenFault(forbidden) }
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    const first =
      forbidden !== null && forbidden <= error.fault.start ? forbiddenFault(forbidden) : error.fault
    return { ok: false, fault: conflictMarker(text, first) ?? first }
  }
}

function forbiddenFault(start: number): XmlFault {
  return fault('forbidden-character', { start, end: start + 1 })
}

class Scanner {
  readonly #reader: Reader
  readonly #tree = new FlatTree()
  #offset = 0
  /** The row of the innermost open element, -1 outside of the root. */
  #open = -1
  #root: number | null = null
  #hasDoctype = false
  #scope = new NamespaceScope({ lenient: false })

  constructor(text: string) {
    this.#reader = new Reader(text)
  }

  scan(): XmlDocument {
    const reader = this.#reader
    if (reader.startsWith('<?xml', 0) && isSpace(reader.text.charCodeAt(5))) {
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
    else if (isNameStart(reader.text.codePointAt(start + 1) ?? 0)) this.#consumeStartTag(start)
    else if (isSpace(reader.text.charCodeAt(start + 1))) this.#refuseSpace(start)
    else refuse('raw-less-than', [start, start + 1])
  }

  #refuseSpace(start: number): never {
    const rest = this.#reader.text.slice(start + 1, start + 40).trimStart()
    const named = /^[/!?]?[A-Za-z]/.test(rest)
    refuse(named ? 'space-after-less-than' : 'raw-less-than', [start, start + 1])
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
      refuse(reader.startsWith('<!-', start) ? 'comment-start' : 'markup-declaration', [
        start,
        start + 2,
      ])
    }
  }

  #consumeMisc(kind: 'comment' | 'cdata' | 'instruction' | 'doctype', end: number): void {
    this.#tree.addMisc(kind, this.#open, { start: this.#offset, end })
    this.#offset = end
  }

  #consumeStartTag(start: number): void {
    const reader = this.#reader
    const nameEnd = nameEndAt(reader.text, start + 1)
    if (this.#open < 0 && this.#root !== null) this.#refuseSecondRoot(start, nameEnd)
    const row = this.#tree.openElement(this.#open, start, nameEnd)
    const tag = { reader, start, nameEnd, rules: { declaredEntities: this.#hasDoctype } }
    const attributes: AttributeSpans[] = []
    let part = nextPart(tag, null)
    while (part.kind === 'attribute') {
      attributes.push(part.spans)
      this.#tree.addAttribute(part.spans)
      part = nextPart(tag, part.spans)
    }
    this.#scope.enter({ text: reader.text, start, nameEnd, attributes })
    this.#tree.closeStartTag(row, part.end)
    this.#root ??= row
    if (part.selfClosed) this.#closeElement(row, part.end, part.end)
    else this.#open = row
    this.#offset = part.end
  }

  #closeElement(row: number, endTagStart: number, end: number): void {
    this.#tree.closeElement(row, endTagStart, end)
    this.#scope.leave()
  }

  /** XML 1.0, section 3.1, production 42, and section 3, "Element Type Match". */
  #consumeEndTag(start: number): void {
    const reader = this.#reader
    const nameEnd = nameEndAt(reader.text, start + 2)
    const name = reader.text.slice(start + 2, nameEnd)
    if (name === '') this.#refuseSpace(start)
    if (this.#open < 0) refuse('end-tag-alone', [start, nameEnd], { name })
    const openName = this.#nameOf(this.#open)
    if (openName !== name) this.#refuseMismatch({ start, end: nameEnd }, name, openName)
    let end = nameEnd
    while (isSpace(reader.text.charCodeAt(end))) end += 1
    if (reader.at(end) !== '>') this.#refuseEndTag(nameEnd, end, name)
    this.#closeElement(this.#open, start, end + 1)
    this.#open = this.#tree.node(this.#open, NODE.parent)
    this.#offset = end + 1
  }

  #refuseMismatch(span: { start: number; end: number }, name: string, other: string): never {
    const kind = name.toLowerCase() === other.toLowerCase() ? 'mismatch-letter-case' : 'mismatch'
    refuse(kind, [span.start, span.end], { name, other, line: this.#lineOf(this.#open) })
  }

  #refuseEndTag(nameEnd: number, offset: number, name: string): never {
    const character = this.#reader.at(offset)
    if (character === '' || character === '<')
      refuse('end-tag-not-closed', [nameEnd, nameEnd], { name })
    const kind = character === '/' ? 'end-tag-self-closed' : 'end-tag-attributes'
    refuse(kind, [offset, offset + 1], { name })
  }

  #refuseSecondRoot(start: number, nameEnd: number): never {
    const name = this.#reader.text.slice(start + 1, nameEnd)
    refuse('second-root', [start, nameEnd], { name, other: this.#nameOf(this.#root ?? 0) })
  }

  #refuseOpen(): never {
    const detail = { name: this.#nameOf(this.#open), line: this.#lineOf(this.#open) }
    refuse('element-not-closed', [this.#reader.end, this.#reader.end], detail)
  }

  /** XML 1.0, section 2.4, production 14, with the references of section 4.1. */
  #consumeText(): void {
    const reader = this.#reader
    const start = this.#offset
    const end = Math.min(reader.lessThan.next(start), reader.ampersand.next(start))
    const cdataEnd = reader.cdataEnd.next(start)
    const black = firstBlack(reader.text, start, end)
    if (this.#open < 0 && (black < end || reader.at(end) === '&')) this.#refuseOutside(black)
    if (cdataEnd < end) refuse('cdata-end-in-text', [cdataEnd, cdataEnd + 3])
    if (black < end) this.#tree.addMisc('text', this.#open, { start, end })
    this.#offset = end
    if (reader.at(end) === '&') this.#consumeReference(end)
  }

  #consumeReference(start: number): void {
    const end = consumeReference(this.#reader, start, { declaredEntities: this.#hasDoctype })
    this.#tree.addMisc('reference', this.#open, { start, end })
    this.#offset = end
  }

  #refuseOutside(start: number): never {
    if (start === 0 && this.#reader.at(0) === '\ufeff') refuse('second-mark', [0, 1])
    refuse(this.#root === null ? 'text-before-root' : 'text-after-root', [start, start + 1])
  }

  #nameOf(row: number): string {
    const start = this.#tree.node(row, NODE.start) + 1
    return this.#reader.text.slice(start, this.#tree.node(row, NODE.nameEnd))
  }

  #lineOf(row: number): number {
    return lineOf(this.#reader.text, this.#tree.node(row, NODE.start))
  }
}

/** The first character of a stretch that is no white space; its end where there is none. */
function firstBlack(text: string, start: number, end: number): number {
  let offset = start
  while (offset < end && isSpace(text.charCodeAt(offset))) offset += 1
  return offset
}
