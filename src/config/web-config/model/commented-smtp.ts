/**
 * Mail settings in a comment, as Umbraco's templates have them from 7.14 on: to .NET they are not there.
 */
import { related, type RelatedSpot } from '../../../findings/rule.js'
import type { XmlNode } from '../../../syntax/xml/tree.js'
import type { WebConfig } from './web-config.js'

/** The first `<smtp>` in a comment of the file; null where there is none. */
export function commentedSmtp({ file }: WebConfig): RelatedSpot | null {
  const start = startIn(file.document.nodes, file.source.text)
  if (start === null) return null
  return related('An <smtp> in a comment', file, { start, end: start + '<smtp'.length })
}

function startIn(nodes: readonly XmlNode[], text: string): number | null {
  // Without recursion: a file may be nested thousands of levels deep.
  const rest = [...nodes].reverse()
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (node.kind === 'element') for (const inside of [...node.nodes].reverse()) rest.push(inside)
    if (node.kind !== 'comment') continue
    const offset = text.slice(node.start, node.end).search(/<smtp[\s/>]/)
    if (offset >= 0) return node.start + offset
  }
  return null
}
