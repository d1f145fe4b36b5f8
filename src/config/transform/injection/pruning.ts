/**
 * What goes with steps that are replaced: groups that contained nothing else.
 */
import type { Edit } from '../../../syntax/edit.js'
import { indentationAt } from '../../../syntax/indentation.js'
import type { XmlElement } from '../../../syntax/xml/tree.js'

/** Which groups go that are left without content: every one, those without attributes, none. */
export const PRUNINGS = ['all', 'plain', 'none'] as const
export type Pruning = (typeof PRUNINGS)[number]

const GROUPS: ReadonlySet<string> = new Set(['mailSettings', 'system.net', 'location'])

/**
 * The outermost elements to remove.
 *
 * @param steps elements to be removed, none of them within another
 */
export function pruned(steps: readonly XmlElement[], pruning: Pruning): readonly XmlElement[] {
  const gone = new Set(steps)
  for (let open = steps; open.length > 0;) {
    const emptied = new Set(open.flatMap(({ parent }) => parent ?? []))
    const next = [...emptied].filter((group) => isPrunable(group, pruning, gone))
    for (const group of next) {
      for (const child of group.children) gone.delete(child)
      gone.add(group)
    }
    open = next
  }
  return [...gone]
}

function isPrunable(group: XmlElement, pruning: Pruning, gone: ReadonlySet<XmlElement>): boolean {
  if (pruning === 'none' || group.parent === null || !GROUPS.has(group.name)) return false
  if (pruning === 'plain' && group.attributes.length > 0) return false
  if (group.attributes.some(({ raw }) => /^\s*(?:Replace|Remove)/.test(raw))) return false
  return group.nodes.every((node) => node.kind === 'element' && gone.has(node))
}

/** Takes an element out, with its line where it begins one. */
export function lineOf(text: string, { start, end }: XmlElement): Edit {
  const indentation = indentationAt(text, start)
  if (indentation === null) return { start, end, text: '' }
  const { eol, indent } = indentation
  return { start: Math.max(0, start - indent.length - eol.length), end, text: '' }
}
