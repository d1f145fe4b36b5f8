/**
 * Why a text is no well-formed document, and where. What is said of each kind stands in `messages.ts`.
 */
import { inert } from '../../text/inert.js'
import { Lines } from '../lines.js'
import type { Span } from '../span.js'
import { MESSAGES, type FaultKind } from './messages.js'

/** Of a name that is quoted. */
const NAME_LIMIT = 60

/** The first fault of a text, at the place of its cause: UTF-16 offsets into the text. */
export interface XmlFault extends Span {
  readonly kind: FaultKind
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

/**
 * A fault with its message filled in.
 *
 * @param place start and end, in UTF-16 offsets
 */
export function fault(
  kind: FaultKind,
  [start, end]: readonly [number, number],
  { name = '', other = '', line = 0 }: FaultDetail = {},
): XmlFault {
  const fill = (text: string): string =>
    text
      .replaceAll('{name}', () => inert(name, NAME_LIMIT))
      .replaceAll('{other}', () => inert(other, NAME_LIMIT))
      .replaceAll('{line}', String(line))
  const { message, hint } = MESSAGES[kind]
  return { kind, start, end: Math.max(start, end), message: fill(message), hint: fill(hint) }
}

/**
 * Ends the scan, with a fault of these parts.
 *
 * @throws FaultError always
 */
export function refuse(...parts: Parameters<typeof fault>): never {
  throw new FaultError(fault(...parts))
}

/**
 * The line of an offset, counted from 1; lines end at LF, CRLF and a lone CR.
 *
 * @param offset UTF-16 code units from the start of the text
 */
export function lineOf(text: string, offset: number): number {
  return new Lines(text.slice(0, offset)).count
}

/**
 * The name in a tag as a message may show it. In text, a `<` may be a raw one in a secret, and what seems
 * to be a name the rest of that secret. So a name is shown only where its tag begins a line, or where the
 * counterpart of the tag stands somewhere; else an ellipsis stands for it.
 *
 * @param tag from the `<` to the end of the name
 */
export function shownName(text: string, { start, end }: Span): string {
  const isEndTag = text.startsWith('</', start)
  const name = text.slice(start + (isEndTag ? 2 : 1), end)
  const counterpart = isEndTag ? `<${name}` : `</${name}>`
  return beginsLine(text, start) || text.includes(counterpart) ? name : '…'
}

function beginsLine(text: string, offset: number): boolean {
  let before = offset - 1
  while (before >= 0 && ' \t'.includes(text.charAt(before))) before -= 1
  return before < 0 || '\r\n'.includes(text.charAt(before))
}
