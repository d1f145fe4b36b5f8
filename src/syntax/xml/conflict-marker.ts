/**
 * What a failed merge leaves behind: the lines with which git marks the two sides.
 */
import { spaceEndAt } from './characters.js'
import { fault, type XmlFault } from './fault.js'

const OPENING = /^(?:<{7}|\|{7}|>{7})(?: .*)?\r?$/m
const MARKER = /^(?:<{7}|={7}|\|{7}|>{7})(?: .*)?\r?$/gm

/**
 * Whether a fault comes from conflict markers: then the first marker is the place to go to.
 *
 * @param text the document
 * @param reached how far the scanner has come with it
 * @returns null where no marker stands before that place, or right after it
 */
export function conflictMarker(text: string, reached: number): XmlFault | null {
  if (!OPENING.test(text)) return null
  MARKER.lastIndex = 0
  const found = MARKER.exec(text)
  if (found === null || found.index > spaceEndAt(text, reached)) return null
  return fault('conflict-marker', { start: found.index, end: found.index + 7 })
}
