/**
 * What a failed merge leaves behind: the lines with which git marks the two sides.
 */
import { fault, type XmlFault } from './fault.js'

const OPENING = /^(?:<{7}|\|{7}|>{7})(?: .*)?\r?$/m
const MARKER = /^(?:<{7}|={7}|\|{7}|>{7})(?: .*)?\r?$/gm

/**
 * Whether a fault comes from conflict markers: then the first marker is the place to go to.
 *
 * @param text the document
 * @param first its first fault
 * @returns null where no marker stands at the fault or before it
 */
export function conflictMarker(text: string, first: XmlFault): XmlFault | null {
  if (!OPENING.test(text)) return null
  MARKER.lastIndex = 0
  const found = MARKER.exec(text)
  if (found === null) return null
  const lineOfFault = text.slice(0, first.end).search(/[^\r\n]*$/)
  const before = found.index <= Math.max(first.start, lineOfFault)
  return before ? fault('conflict-marker', { start: found.index, end: found.index + 7 }) : null
}
