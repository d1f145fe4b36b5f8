/**
 * Mail settings in a comment, as Umbraco's templates have them from 7.14 on: to .NET they are not there.
 */
import { related, type RelatedSpot } from '../../../findings/rule.js'
import { commentsIn } from '../../../syntax/xml/comments.js'
import type { XmlNode } from '../../../syntax/xml/tree.js'
import type { WebConfig } from './web-config.js'

/** The first `<smtp>` in a comment of the file; null where there is none. */
export function commentedSmtp({ file }: WebConfig): RelatedSpot | null {
  const start = startIn(file.document.nodes, file.source.text)
  if (start === null) return null
  return related('An <smtp> in a comment', file, { start, end: start + '<smtp'.length })
}

function startIn(nodes: readonly XmlNode[], text: string): number | null {
  for (const { start, end } of commentsIn(nodes)) {
    const offset = text.slice(start, end).search(/<smtp[\s/>]/)
    if (offset >= 0) return start + offset
  }
  return null
}
