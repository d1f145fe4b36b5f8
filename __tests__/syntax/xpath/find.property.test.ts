/**
 * The short way finds the same nodes as the evaluator, in the same order.
 */
import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { build } from '../../../src/syntax/dom/build.js'
import { following, type DomDocument, type DomNode } from '../../../src/syntax/dom/node.js'
import { Budget } from '../../../src/syntax/xpath/budget.js'
import { find } from '../../../src/syntax/xpath/find.js'
import { select } from '../../../src/syntax/xpath/select.js'
import { scan } from '../../../src/syntax/xml/scan.js'
import { plainBase } from '../../support/plain-pairs.js'

const name = fc.constantFrom('c', 'a', 'add', 'smtp', 'div', 'text', 'and', 'é', '*', 'p:a')
const test = fc.tuple(
  fc.constantFrom('key', 'value', 'host', '*', 'xmlns'),
  fc.constantFrom('=', '=', '=', '!='),
  fc.constantFrom("'1'", "'2'", "''", "'a]'", '"1"', "'/a'", "'1", '1'),
)
const predicate = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  {
    weight: 2,
    arbitrary: fc
      .array(test, { minLength: 1, maxLength: 2 })
      .map((all) => `[${all.map(([key, is, value]) => `@${key}${is}${value}`).join(' and ')}]`),
  },
  { weight: 1, arbitrary: fc.constantFrom('[1]', '[@key]', '[]', '[@key=@value]') },
)
const path = fc
  .array(fc.tuple(fc.constantFrom('/', '/', '/', '/', '//'), name, predicate), { maxLength: 4 })
  .map((steps) => `/c${steps.map((one) => one.join('')).join('')}`)
const attributes = fc
  .array(fc.constantFrom('@*', '@key', '@value', '@host', '@xmlns', 'a'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((all) => all.join('|'))

function documentOf(text: string): DomDocument | null {
  const scanned = scan(text)
  const built = scanned.ok ? build(scanned.document, { keepSpace: true }) : null
  return built?.ok === true ? built.document : null
}

function elementsIn(document: DomDocument): readonly DomNode[] {
  const nodes: DomNode[] = [document]
  for (let node = following(document, document); node !== null; node = following(node, document)) {
    nodes.push(node)
  }
  return nodes
}

it('finds what the evaluator finds', () => {
  fc.assert(
    fc.property(plainBase, fc.oneof(path, attributes), fc.nat(), (base, expression, which) => {
      const document = documentOf(base)
      fc.pre(document !== null)
      const nodes = elementsIn(document)
      for (const context of [document, nodes[which % nodes.length] ?? document]) {
        const asking = { context, namespaces: new Map([['p', 'urn:b']]) }
        const short = find(expression, { ...asking, budget: new Budget() })
        const long = select(expression, { ...asking, budget: new Budget() })
        expect(short.ok).toBe(long.ok)
        const [found, wanted] = [short, long].map((one) => (one.ok ? one.nodes : []))
        expect(found?.length).toBe(wanted?.length)
        expect(found?.every((node, index) => node === wanted?.[index])).toBe(true)
      }
    }),
    { numRuns: 1000 },
  )
})
