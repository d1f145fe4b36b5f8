import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { build } from '../../../src/syntax/dom/build.js'
import {
  following,
  isTextual,
  type DomDocument,
  type DomNode,
} from '../../../src/syntax/dom/node.js'
import { Budget, select, type Asking } from '../../../src/syntax/xpath/select.js'
import { scan } from '../../../src/syntax/xml/scan.js'

/** What .NET 10 finds: the numbers of nodes in the order of the document, or an error. */
interface Row {
  readonly doc: string
  /** A path to the node that relative paths start from. */
  readonly context?: string
  readonly ns?: Readonly<Record<string, string>>
  readonly expr: string
  readonly nodes?: readonly number[]
  readonly error?: string
}

function linesOf(name: string): readonly unknown[] {
  const packed = readFileSync(new URL(`../../fixtures/xpath/${name}.jsonl.gz`, import.meta.url))
  return gunzipSync(packed)
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)
}

const DOCUMENTS = new Map(
  (linesOf('documents') as readonly { doc: string; text: string }[]).map(({ doc, text }) => [
    doc,
    opened(text),
  ]),
)

/** Numbered as the rows count: without what is no node to XPath, but with every piece of text. */
function opened(text: string): { document: DomDocument; numbers: ReadonlyMap<DomNode, number> } {
  const scanned = scan(text.replace(/^\ufeff/, ''))
  if (!scanned.ok) throw new Error(scanned.fault.message)
  const built = build(scanned.document, { keepSpace: true })
  if (!built.ok) throw new Error(built.fault.kind)
  const { document } = built
  const numbers = new Map<DomNode, number>([[document, 0]])
  for (let node = following(document, document); node !== null; node = following(node, document)) {
    const isOutside = node.parent === document && isTextual(node)
    if (isOutside || node.kind === 'doctype' || node.kind === 'declaration') continue
    numbers.set(node, numbers.size)
    if (node.kind !== 'element') continue
    for (const attribute of node.attributes) {
      if (!attribute.isDeclaration) numbers.set(attribute, numbers.size)
    }
  }
  return { document, numbers }
}

/** What we find, in the same words. */
function found({ doc, context, ns, expr }: Row): readonly number[] | string {
  const { document, numbers } = DOCUMENTS.get(doc) ?? opened('')
  const namespaces = ns === undefined ? null : new Map(Object.entries(ns))
  const asking: Asking = { context: document, namespaces, budget: new Budget() }
  const start = context === undefined ? null : select(context, asking)
  const from = start?.ok === true ? start.nodes[0] : document
  const selected = select(expr, { ...asking, context: from ?? document })
  return selected.ok ? selected.nodes.map((node) => numbers.get(node) ?? -1) : selected.fault.kind
}

describe.each(['engine', 'hand', 'random'])('%s: as .NET', (name) => {
  it('finds the same nodes, and refuses the same expressions', () => {
    const different = (linesOf(name) as readonly Row[])
      .map((row) => ({ row, ours: found(row) }))
      .filter(({ row: { nodes, error }, ours }) =>
        error === undefined
          ? JSON.stringify(ours) !== JSON.stringify(nodes)
          : typeof ours !== 'string',
      )
    expect(
      different.map(({ row, ours }) => `${JSON.stringify(row)} ${JSON.stringify(ours)}`),
    ).toEqual([])
  })
})
