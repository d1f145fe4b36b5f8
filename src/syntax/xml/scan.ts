/**
 * The scanner: one strict pass that judges XML 1.0 (fifth edition) and Namespaces in XML 1.0, and notes
 * where everything stands. Entities are never expanded, and depth costs no stack.
 */
import { codePointName, forbiddenCharacter, spaceEndAt } from './characters.js'
import { Scanner } from './document.js'
import { fault, FaultError, type XmlFault } from './fault.js'
import type { XmlDocument } from './tree.js'

export type XmlResult =
  | { readonly ok: true; readonly document: XmlDocument }
  | { readonly ok: false; readonly fault: XmlFault }

/**
 * Scans a text. With a DOCTYPE, what only its declarations can tell is left open: which entities there
 * are, and whether the internal subset itself is well-formed.
 *
 * @param text the document, without a byte order mark
 */
export function scan(text: string): XmlResult {
  const forbidden = forbiddenFault(text)
  const scanner = new Scanner(text)
  try {
    const document = scanner.scan()
    return forbidden === null ? { ok: true, document } : { ok: false, fault: forbidden }
  } catch (error) {
    if (!(error instanceof FaultError)) throw error
    const isFirst = forbidden !== null && forbidden.start <= error.fault.start
    const first = isFirst ? forbidden : error.fault
    return { ok: false, fault: conflictMarker(text, Math.max(scanner.offset, first.end)) ?? first }
  }
}

function forbiddenFault(text: string): XmlFault | null {
  const start = forbiddenCharacter(text)
  if (start === null) return null
  const name = codePointName(text.charCodeAt(start))
  return fault('forbidden-character', [start, start + 1], { name })
}

// The lines with which git marks the two sides of a failed merge. The second kind alone may underline a
// heading in a text.
const OPENING = /^(?:<{7}|\|{7}|>{7})(?: .*)?\r?$/m
const MARKER = /^(?:<{7}|={7}|\|{7}|>{7})(?: .*)?\r?$/m

/**
 * Whether a fault comes from conflict markers: then the first marker is the place to go to.
 *
 * @param reached how far the scanner has come with the text
 * @returns null where no marker stands before that place, or right after it
 */
function conflictMarker(text: string, reached: number): XmlFault | null {
  if (!OPENING.test(text)) return null
  const start = text.search(MARKER)
  return start > spaceEndAt(text, reached)
    ? null
    : fault('conflict-marker', [start, start + '<<<<<<<'.length])
}
