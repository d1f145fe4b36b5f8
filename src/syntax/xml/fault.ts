/**
 * Why a text is no well-formed document, and where. What is said of each kind stands in `messages.ts`.
 */
import { inert } from '../../text/inert.js'
import { MESSAGES, type FaultKind } from './messages.js'

/** Of a name that is quoted. */
const NAME_LIMIT = 60

/** The first fault of a text, at the place of its cause. */
export interface XmlFault {
  readonly kind: FaultKind
  /** UTF-16 offsets into the text, `[start, end)`. */
  readonly start: number
  readonly end: number
  readonly message: string
  readonly hint: string
}

/** Carries a fault out of the scanner; it never leaves `scan`. */
export class FaultError extends Error {
  readonly fault: XmlFault

  constructor(fault: XmlFault) {
    super(fault.message)
    this.fault = fault
  }
}

/** What a message names: up to two names, or a code point as the first; and a line counted from 1. */
export interface FaultDetail {
  readonly name?: string
  readonly other?: string
  readonly line?: number
}

/** A fault with its message filled in. */
export function fault(
  kind: FaultKind,
  span: { readonly start: number; readonly end: number },
  { name = '', other = '', line = 0 }: FaultDetail = {},
): XmlFault {
  const fill = (text: string): string =>
    text
      .replaceAll('{name}', () => inert(name, NAME_LIMIT))
      .replaceAll('{other}', () => inert(other, NAME_LIMIT))
      .replaceAll('{line}', String(line))
  const { message, hint } = MESSAGES[kind]
  const { start, end } = span
  return { kind, start, end: Math.max(start, end), message: fill(message), hint: fill(hint) }
}

/**
 * Ends the scan.
 *
 * @param span start and end, in UTF-16 offsets
 * @throws FaultError always
 */
export function refuse(
  kind: FaultKind,
  [start, end]: readonly [number, number],
  detail: FaultDetail = {},
): never {
  throw new FaultError(fault(kind, { start, end }, detail))
}
