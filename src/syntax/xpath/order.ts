/**
 * The order of the document (XPath 1.0, section 5): elements before their attributes, those before their content.
 */
import { following, type DomNode } from '../dom/node.js'
import { topOf } from './axes.js'
import type { Budget } from './budget.js'

/** Nodes of one tree without repetitions, in the order of the document. */
export function inDocumentOrder(nodes: readonly DomNode[], budget: Budget): readonly DomNode[] {
  const [first] = nodes
  const unique = [...new Set(nodes)]
  if (first === undefined || unique.length === 1) return unique
  number(topOf(first), budget)
  return unique.sort((a, b) => orderOf(a) - orderOf(b))
}

/** Nodes of namespaces have no place of their own. */
function orderOf(node: DomNode): number {
  return node.kind === 'attribute' && node.isDeclaration ? (node.owner?.order ?? 0) : node.order
}

/** Counts the nodes, unless their count is still right. */
function number(top: DomNode, budget: Budget): void {
  if (top.kind === 'document' && top.isNumbered) return
  let order = 0
  const count = (node: DomNode): void => {
    node.order = order
    order += 1
    if (node.kind === 'element') for (const attribute of node.attributes) count(attribute)
  }
  count(top)
  if (top.kind === 'attribute') return
  for (let node = following(top, top); node !== null; node = following(node, top)) count(node)
  budget.spend(order)
  if (top.kind === 'document') top.isNumbered = true
}
