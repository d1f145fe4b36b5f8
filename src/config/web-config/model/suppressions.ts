/**
 * The comments of a `web.config` and of its companions that silence rules.
 */
import { suppressionIn } from '../../../suppression/comment.js'
import type { SuppressionInFile } from '../../../suppression/suppression.js'
import { commentsIn } from '../../../syntax/xml/comments.js'
import type { XmlFile } from '../../open.js'

/** Of `<!--` and `-->`, in characters. */
const OPEN = 4
const CLOSE = 3

/** What the comments of a file silence, in the order of the text. */
export function suppressionsIn(file: XmlFile): readonly SuppressionInFile[] {
  return [...commentsIn(file.document.nodes)].flatMap(({ start, end }) => {
    const content = file.source.text.slice(start + OPEN, end - CLOSE)
    const found = suppressionIn(content, { start, end })
    return found === null ? [] : [{ ...found, file, isShared: false }]
  })
}
