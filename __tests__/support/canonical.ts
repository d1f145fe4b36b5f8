import { build } from '../../src/syntax/dom/build.js'
import {
  isTextual,
  type ChildNode,
  type DomAttribute,
  type ParentNode,
  type TextLeaf,
} from '../../src/syntax/dom/node.js'
import { decodeAttribute } from '../../src/syntax/xml/decode.js'
import { scan } from '../../src/syntax/xml/scan.js'

/** A document as the pairs of `fixtures/xdt` have it: what .NET's configuration would read of it. */
export type Canonical = readonly unknown[]

/** How a document is read. */
export interface Reading {
  /**
   * Whether white space beside a CDATA section is left out. Microsoft's engine takes a CDATA section for markup, and puts
   * line breaks between it and what it inserts; ours takes it for text, beside which no white space is put.
   */
  readonly trimsBesideCdata: boolean
}

const AS_IT_STANDS: Reading = { trimsBesideCdata: false }

/** null where the text is no document. */
export function canonicalOf(text: string, reading = AS_IT_STANDS): Canonical | null {
  const scanned = scan(text)
  if (!scanned.ok) return null
  const built = build(scanned.document, { keepSpace: true })
  return built.ok ? contentOf(built.document, { text, reading }) : null
}

/** What a document is made of, and how it is read. */
interface Context {
  readonly text: string
  readonly reading: Reading
}

function contentOf(parent: ParentNode, context: Context): unknown[] {
  const content: unknown[] = []
  let run: TextLeaf[] = []
  const endRun = (): void => {
    const value = textOf(run, context.reading)
    if (/[^ \t\r\n]/.test(value)) content.push(value)
    run = []
  }
  for (const node of parent.children) {
    if (isTextual(node) && node.kind !== 'reference') run.push(node)
    else {
      endRun()
      const one = nodeOf(node, context)
      if (one !== null) content.push(one)
    }
  }
  endRun()
  return content
}

/** Texts next to each other as one. */
function textOf(run: readonly TextLeaf[], { trimsBesideCdata }: Reading): string {
  const parts = run.map(({ kind, value }, index) => {
    if (!trimsBesideCdata || kind === 'cdata') return value
    const start = run[index - 1]?.kind === 'cdata' ? value.trimStart() : value
    return run[index + 1]?.kind === 'cdata' ? start.trimEnd() : start
  })
  return parts.join('')
}

function nodeOf(node: ChildNode, context: Context): unknown {
  if (node.kind === 'element') {
    const attributes = node.attributes.filter(({ isDeclaration }) => !isDeclaration)
    const entries = attributes.map((one) => [attributeName(one), attributeValue(one)] as const)
    entries.sort(([a], [b]) => (a < b ? -1 : 1))
    return [node.name, node.namespace, Object.fromEntries(entries), ...contentOf(node, context)]
  }
  if (node.kind === 'comment') return { comment: node.value }
  if (node.kind === 'instruction') return { pi: [node.name, node.value] }
  if (node.kind === 'reference') return { entity: node.name }
  if (node.kind !== 'doctype') return null
  const raw = context.text.slice(node.source?.start, node.source?.end)
  const [, name = ''] = /^<!DOCTYPE[ \t\r\n]+([^ \t\r\n[>]+)/.exec(raw) ?? []
  return { doctype: [name, /\[([^]*)\][ \t\r\n]*>$/.exec(raw)?.[1] ?? ''] }
}

function attributeName({ namespace, localName }: DomAttribute): string {
  return namespace === '' ? localName : `{${namespace}}${localName}`
}

/** As written, entities included. */
function attributeValue({ source, value }: DomAttribute): string {
  return source === null ? value : decodeAttribute(source.raw).value
}

/**
 * The same with comments that are XML taken for XML: what `CommentOut` writes differs from what .NET writes in
 * white space and declarations.
 */
export function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable)
  if (typeof value !== 'object' || value === null) return value
  const { comment } = value as { comment?: unknown }
  if (typeof comment !== 'string') return value
  const inner = canonicalOf(`<comment>${comment}</comment>`)
  return { comment: inner === null ? comment.replaceAll(/\s+/g, ' ') : comparable(inner) }
}
