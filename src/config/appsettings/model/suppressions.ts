/**
 * The comments of a file of settings that silence rules: `// …`, or the same between the marks of a block.
 */
import { suppressionIn } from '../../../suppression/comment.js'
import type { Suppression } from '../../../suppression/suppression.js'
import type { JsonFile } from './layers.js'

/** Of the two slashes, and of either mark of a block, in characters. */
const MARK_LENGTH = 2

/** What the comments of a file silence, in the order of the text. */
export function suppressionsIn({ document }: JsonFile): readonly Suppression[] {
  return document.comments.flatMap(({ kind, start, end }) => {
    const contentEnd = kind === 'block' ? end - MARK_LENGTH : end
    const content = document.text.slice(start + MARK_LENGTH, contentEnd)
    return suppressionIn(content, { start, end }) ?? []
  })
}
