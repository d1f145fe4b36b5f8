/**
 * Documents and their content (XML 1.0, sections 2.1 and 3.1).
 */
import { matchEndAt, nameEndAt, spaceEndAt } from './characters.js'
import {
  refuseDeclared,
  refuseEndTag,
  refuseLessThan,
  refuseMismatch,
  refuseOpen,
  refuseOutside,
  refuseSecondRoot,
} from './content-faults.js'
import { refuse, shownName } from './fault.js'
import {
  cdataEndAt,
  commentEndAt,
  declarationEndAt,
  doctypeEndAt,
  instructionEndAt,
} from './markup.js'
import { NamespaceScope } from './namespaces.js'
import { referenceEndAt, type ReferenceContext } from './references.js'
import { readStartTag } from './start-tag.js'
import { OpenElement, type XmlDocument, type XmlMisc, type XmlNode } from './tree.js'

/** Section 2.4, production 14, but for `]]>`. */
const CHARACTER_DATA = /[^<&]*/y

/** One pass over a text. A loop takes the place of recursion, so that depth costs no stack. */
export class Scanner implements ReferenceContext {
  readonly text: string
  #offset = 0
  readonly #nodes: XmlNode[] = []
  #root: OpenElement | null = null
  #doctype: XmlMisc | null = null
  /** The innermost open element, null outside of the root. */
  #open: OpenElement | null = null
  /** The element that was closed last. */
  #closed: OpenElement | null = null
  #scope = new NamespaceScope({ lenient: false })

  constructor(text: string) {
    this.text = text
  }

  /** How far the pass has come: the start of what is being read. */
  get offset(): number {
    return this.#offset
  }

  get hasDoctype(): boolean {
    return this.#doctype !== null
  }

  /**
   * Production 1: `prolog element Misc*`. Which of them may stand where is judged by each.
   *
   * @throws FaultError where the text is no such document
   */
  scan(): XmlDocument {
    const { text } = this
    if (text.startsWith('<?xml') && nameEndAt(text, 2) === 5)
      this.#offset = declarationEndAt(text, 0)
    while (this.#offset < text.length) this.#offset = this.#partEndAt(this.#offset)
    if (this.#open !== null) refuseOpen(text, this.#open)
    if (this.#root === null) refuse('root-missing', [0, 0])
    return { text, nodes: this.#nodes, root: this.#root, doctype: this.#doctype }
  }

  /** Production 43: one part of a content, be it of an element or of the document. Returns where it ends. */
  #partEndAt(start: number): number {
    const { text } = this
    if (text.startsWith('&', start)) return this.#reference(start)
    if (!text.startsWith('<', start)) return this.#characterData(start)
    if (text.startsWith('/', start + 1)) return this.#endTag(start)
    if (text.startsWith('!', start + 1)) return this.#declared(start)
    if (!text.startsWith('?', start + 1)) return this.#startTag(start)
    return this.#add({ kind: 'instruction', start, end: instructionEndAt(text, start) })
  }

  /** Production 14; white space alone is no node. */
  #characterData(start: number): number {
    const { text } = this
    const black = spaceEndAt(text, start)
    if (text.startsWith('<', black)) return black
    const end = matchEndAt(CHARACTER_DATA, text, black) ?? black
    if (black === end) return end
    if (this.#open === null) refuseOutside(text, black, this.#root)
    const cdataEnd = text.slice(start, end).indexOf(']]>')
    if (cdataEnd >= 0) refuse('cdata-end-in-text', [start + cdataEnd, start + cdataEnd + 3])
    return this.#add({ kind: 'text', start, end })
  }

  /** Production 67. */
  #reference(start: number): number {
    if (this.#open === null) refuseOutside(this.text, start, this.#root)
    return this.#add({ kind: 'reference', start, end: referenceEndAt(this, start) })
  }

  /** What begins with `<!`: productions 15, 18 and 28. */
  #declared(start: number): number {
    const { text } = this
    if (text.startsWith('--', start + 2)) {
      return this.#add({ kind: 'comment', start, end: commentEndAt(text, start) })
    }
    if (text.startsWith('[CDATA[', start + 2)) {
      if (this.#open === null) refuse('cdata-outside', [start, start + 9])
      return this.#add({ kind: 'cdata', start, end: cdataEndAt(text, start) })
    }
    if (!text.startsWith('DOCTYPE', start + 2)) refuseDeclared(text, start)
    if (this.#root !== null || this.hasDoctype) refuse('doctype-misplaced', [start, start + 9])
    this.#doctype = { kind: 'doctype', start, end: doctypeEndAt(text, start) }
    this.#scope = new NamespaceScope({ lenient: true })
    return this.#add(this.#doctype)
  }

  /** Productions 40 and 44. */
  #startTag(start: number): number {
    const { text } = this
    const nameEnd = nameEndAt(text, start + 1)
    if (nameEnd === start + 1) refuseLessThan(text, start)
    if (this.#open === null && this.#root !== null) {
      refuseSecondRoot(text, { start, end: nameEnd }, this.#root)
    }
    const element = new OpenElement(text.slice(start + 1, nameEnd), start, this.#open)
    const end = readStartTag(this, element)
    this.#scope.enter(element)
    this.#root ??= element
    this.#add(element)
    this.#open = element
    if (text.startsWith('/', end - 2)) this.#close(element, end, end)
    return end
  }

  /** Production 42, and section 3, "Element Type Match". */
  #endTag(start: number): number {
    const { text } = this
    const tag = { start, end: nameEndAt(text, start + 2) }
    const name = text.slice(start + 2, tag.end)
    const open = this.#open
    if (name === '') refuseLessThan(text, start)
    if (open === null) refuse('end-tag-alone', [start, tag.end], { name: shownName(text, tag) })
    if (name !== open.name) refuseMismatch(text, tag, { open, closed: this.#closed })
    const end = spaceEndAt(text, tag.end)
    if (!text.startsWith('>', end)) refuseEndTag(text, tag, end)
    this.#close(open, start, end + 1)
    return end + 1
  }

  #close(element: OpenElement, endTagStart: number, end: number): void {
    element.endTagStart = endTagStart
    element.end = end
    this.#scope.leave(element)
    this.#open = element.parent
    this.#closed = element
  }

  /** Adds a node where the pass has come to. Returns where the node ends. */
  #add(node: XmlNode): number {
    if (this.#open === null) this.#nodes.push(node)
    else this.#open.append(node)
    return node.end
  }
}
