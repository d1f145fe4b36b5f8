/**
 * A raw `&` in the value of an attribute: the one fault of XML for which there is but one repair.
 */
import type { Rewrite } from '../findings/repair.js'
import type { XmlFault } from '../syntax/xml/fault.js'

/** A value that is longer, or whose tag begins further above, is left to people. In UTF-16 code units. */
const FARTHEST = 1000

/** The rest of the value with each raw `&` escaped; null for any other fault, and where it is not in a value. */
export function ampersandRewrite(text: string, { kind, start }: XmlFault): Rewrite | null {
  if (kind !== 'ampersand') return null
  const before = text.slice(Math.max(0, start - FARTHEST), start)
  const tag = before.slice(before.lastIndexOf('<'))
  const quote = /["']/.exec(tag.replaceAll(/"[^"]*"|'[^']*'/g, ''))?.[0]
  if (!tag.startsWith('<') || quote === undefined) return null
  const rest = text.slice(start, start + FARTHEST)
  const value = rest.slice(0, rest.indexOf(quote))
  if (!rest.includes(quote) || /[<\r\n]/.test(value)) return null
  const span = { start, end: start + value.length }
  return { span, after: value.replaceAll(/&(?!(?:\w+|#\d+|#x[\da-fA-F]+);)/g, '&amp;') }
}
