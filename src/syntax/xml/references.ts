/**
 * References: `&amp;`, `&#10;`, `&#xA;`, `&name;` (XML 1.0, section 4.1).
 */
import { isAllowed, nameEndAt } from './characters.js'
import { refuse } from './fault.js'
import type { Reader } from './reader.js'

const PREDEFINED = new Set(['amp', 'lt', 'gt', 'quot', 'apos'])

/** How a stretch of text may refer to entities. */
export interface ReferenceRules {
  /** With a DOCTYPE, other entities may be declared: not for the scanner to say. */
  readonly declaredEntities: boolean
}

/**
 * Judges one reference.
 *
 * @param offset of the `&`
 * @returns the offset after the `;`
 * @throws FaultError where it is none
 */
export function consumeReference(reader: Reader, offset: number, rules: ReferenceRules): number {
  if (reader.at(offset + 1) === '#') return consumeCharacterReference(reader, offset)
  const nameStart = offset + 1
  const nameEnd = nameEndAt(reader.text, nameStart)
  const name = reader.text.slice(nameStart, nameEnd)
  if (name === '' || reader.at(nameEnd) !== ';') {
    refuse(PREDEFINED.has(name) ? 'reference-not-ended' : 'ampersand', [offset, offset + 1])
  }
  if (!PREDEFINED.has(name) && !(rules.declaredEntities && !name.includes(':'))) {
    refuse('unknown-entity', [offset, nameEnd + 1])
  }
  return nameEnd + 1
}

// Sticky: matched at one offset only. Ten digits are more than any code point has.
const CHARACTER_REFERENCE = /&#(?:0*([0-9]{1,10})|x0*([0-9a-fA-F]{1,10}));/y

/** Section 4.1, production 66, and the constraint "Legal Character". */
function consumeCharacterReference(reader: Reader, offset: number): number {
  CHARACTER_REFERENCE.lastIndex = offset
  const match = CHARACTER_REFERENCE.exec(reader.text)
  if (match === null) {
    refuse('character-reference', [offset, offset + 2])
  }
  const end = offset + match[0].length
  const [, decimal, hexadecimal] = match
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  if (!isAllowed(code)) refuse('forbidden-reference', [offset, end])
  return end
}
