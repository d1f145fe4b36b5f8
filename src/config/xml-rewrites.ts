/**
 * What to write in place of a fault of XML, where there is but one thing that is meant.
 */
import type { Rewrite } from '../findings/repair.js'
import type { FaultKind } from '../syntax/xml/messages.js'
import type { XmlFault } from '../syntax/xml/fault.js'

/** A file that is not well-formed. */
interface Faulty {
  readonly path: string
  readonly text: string
  readonly fault: XmlFault
}

/** What mends a fault; null where nothing is known. */
export function xmlRewrite({ path, text, fault }: Faulty): Rewrite | null {
  if (fault.kind === 'ampersand') return ampersandRewrite(text, fault)
  if (fault.kind === 'undeclared-prefix') {
    return /\.xdt\.config$/i.test(path) ? declaration(text, fault) : null
  }
  const known = SIMPLE[fault.kind]
  const written = text.slice(fault.start, fault.end)
  const after = known?.(written) ?? null
  return after === null ? null : { span: { start: fault.start, end: fault.end }, after }
}

/** What takes the place of the text of a fault. */
const SIMPLE: Partial<Record<FaultKind, (written: string) => string | null>> = {
  'stray-equals': (written) => (written === '=' ? '' : null),
  'unusual-space': (written) => (/^\p{Zs}$/u.test(written) ? ' ' : null),
  'declaration-letter-case': (written) => (/^<\?xml$/i.test(written) ? '<?xml' : null),
}

const DECLARATION = ' xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"'

/** The prefix of transforms, declared on the root. */
function declaration(text: string, { start, end }: XmlFault): Rewrite | null {
  const root = /^(?:\s|<\?[^>]*\?>|<!--[^>]*-->)*<(configuration)(?=[\s>])/.exec(text)
  if (root === null || !text.slice(start, end).startsWith('xdt:')) return null
  const to = root[0].length
  return {
    span: { start: to - 'configuration'.length, end: to },
    after: `configuration${DECLARATION}`,
  }
}

/** A value that is longer, or whose tag begins further above, is left to people. In UTF-16 code units. */
const FARTHEST = 1000

/** The whole value, so that it can be told from a secret, with each raw `&` escaped; null where it is not in one. */
function ampersandRewrite(text: string, { start }: XmlFault): Rewrite | null {
  const before = text.slice(Math.max(0, start - FARTHEST), start)
  const tag = before.slice(before.lastIndexOf('<'))
  const quote = /["']/.exec(tag.replaceAll(/"[^"]*"|'[^']*'/g, ''))?.[0]
  if (!tag.startsWith('<') || quote === undefined) return null
  const from = start - before.length + before.lastIndexOf(quote) + 1
  const rest = text.slice(from, start + FARTHEST)
  const value = rest.slice(0, rest.indexOf(quote))
  if (!rest.includes(quote) || /[<\r\n]/.test(value)) return null
  const span = { start: from, end: from + value.length }
  return { span, after: value.replaceAll(/&(?!(?:\w+|#\d+|#x[\da-fA-F]+);)/g, '&amp;') }
}
