/**
 * References: `&amp;`, `&#10;`, `&#xA;`, `&name;` (XML 1.0, section 4.1).
 */
import { isAllowed, matchEndAt, nameEndAt } from './characters.js'
import { codePointOf, isPredefined } from './decode.js'
import { refuse } from './fault.js'

/** What a reference is judged by. */
export interface ReferenceContext {
  readonly text: string
  /** With a DOCTYPE, other entities may be declared: not for the scanner to say. */
  readonly hasDoctype: boolean
}

/**
 * Productions 67 and 68: where a reference ends.
 *
 * @param start of the `&`
 * @returns the offset after the `;`
 * @throws FaultError where it is none
 */
export function referenceEndAt({ text, hasDoctype }: ReferenceContext, start: number): number {
  if (text.startsWith('#', start + 1)) return characterReferenceEndAt(text, start)
  const nameEnd = nameEndAt(text, start + 1)
  const name = text.slice(start + 1, nameEnd)
  const known = isPredefined(name)
  if (name === '' || text.charAt(nameEnd) !== ';') {
    refuse(known ? 'reference-not-ended' : 'ampersand', [start, start + 1])
  }
  const declarable = hasDoctype && !name.includes(':')
  if (!known && !declarable) refuse('unknown-entity', [start, nameEnd + 1])
  return nameEnd + 1
}

// Ten digits are more than any code point has.
const CHARACTER_REFERENCE = /&#(?:0*[0-9]{1,10}|x0*[0-9a-fA-F]{1,10});/y

/** Production 66, and the constraint "Legal Character". */
function characterReferenceEndAt(text: string, start: number): number {
  const end = matchEndAt(CHARACTER_REFERENCE, text, start)
  if (end === null) refuse('character-reference', [start, start + 2])
  if (!isAllowed(codePointOf(text.slice(start + 1, end - 1)))) {
    refuse('forbidden-reference', [start, end])
  }
  return end
}

/**
 * Judges the references in a value.
 *
 * @param raw the value as it is written
 * @param start where it begins in the text
 * @throws FaultError at the first `&` that begins none
 */
export function judgeReferences(context: ReferenceContext, raw: string, start: number): void {
  let ampersand = raw.indexOf('&')
  while (ampersand >= 0) {
    ampersand = raw.indexOf('&', referenceEndAt(context, start + ampersand) - start)
  }
}
