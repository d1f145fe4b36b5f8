import type { Span } from '../span.js'
import { fault, type XmlFault } from './fault.js'
import { scan, type XmlResult } from './scan.js'

/**
 * Reads a document. Where it has a DOCTYPE, slimdom gives a second opinion, since the scanner does not
 * judge the internal subset: the document is accepted only if both accept it. slimdom is loaded only
 * then.
 *
 * @param text the document, without a byte order mark
 */
export async function readXml(text: string): Promise<XmlResult> {
  const result = scan(text)
  if (!result.ok || result.document.doctype === null) return result
  const { askSlimdom } = await import('./second-opinion.js')
  try {
    askSlimdom(text)
    return result
  } catch (error) {
    return { ok: false, fault: secondOpinion(text, error, result.document.doctype) }
  }
}

/**
 * slimdom's message contains the place ("At line L, character C") and may quote the document, so only the
 * place is taken.
 */
function secondOpinion(text: string, error: unknown, doctype: Span): XmlFault {
  const place =
    error instanceof Error ? /[Aa]t line (\d+), character (\d+)/.exec(error.message) : null
  if (place === null) return fault('declared-entities', [doctype.start, doctype.end])
  const start = offsetOf(text, Number(place[1]), Number(place[2]))
  const inside = start >= doctype.start && start < doctype.end
  return fault(inside ? 'doctype' : 'declared-entities', [start, start + 1])
}

/**
 * @param line counted from 1; slimdom ends lines at LF, after CRLF and CR have become LF
 * @param character counted from 1, in code points
 */
function offsetOf(text: string, line: number, character: number): number {
  let start = 0
  for (const match of text.matchAll(/\r\n|\r|\n/g)) {
    if (line <= 1) break
    line -= 1
    start = match.index + match[0].length
  }
  const before = Array.from(text.slice(start, start + 2 * character)).slice(0, character - 1)
  return Math.min(start + before.join('').length, text.length)
}
