import type { XmlFault } from '../../src/syntax/xml/fault.js'
import { scan } from '../../src/syntax/xml/scan.js'
import { outlineOf, outlineOfSlimdom } from './outline.js'

/** What the comparison of the scanner with slimdom comes to. */
export interface Agreement {
  readonly wellFormed: number
  readonly malformed: number
  /** How often the two differed for a reason that is known. */
  readonly known: number
  /** What they do not agree on, a line each: the verdict, or an element, and the document. */
  readonly differences: readonly string[]
}

/**
 * Lets the scanner and slimdom read documents, and compares verdict, names and values. With a DOCTYPE,
 * the scanner leaves to slimdom what the internal subset decides: there it only must not refuse what
 * slimdom accepts.
 */
export function compareWithSlimdom(documents: Iterable<string>, count: number): Agreement {
  const differences: string[] = []
  let [wellFormed, malformed, known] = [0, 0, 0]
  for (const text of documents) {
    if (wellFormed + malformed === count) break
    const { accepted, difference } = compare(text)
    if (accepted) wellFormed += 1
    else malformed += 1
    if (difference === KNOWN) known += 1
    else if (difference !== null) differences.push(`${difference}: ${JSON.stringify(text)}`)
  }
  return { wellFormed, malformed, known, differences }
}

const KNOWN = 'slimdom is known to be lax here'

/**
 * slimdom takes `a:1b`, though what follows the colon has to begin as a name does (Namespaces in XML 1.0,
 * section 4, production 11); and it takes U+FEFF at the start for the byte order mark, which the scanner
 * never sees, so that for the scanner it is a second one.
 */
function isKnown(text: string, { kind, start, end }: XmlFault): boolean {
  if (kind === 'second-mark') return true
  return kind === 'qualified-name' && NO_LOCAL_NAME.test(text.slice(start, end))
}

const NO_LOCAL_NAME = /^[^:\s]+:(?:[-.\d\u00b7\u203f\u2040]|[\u0300-\u036f])/u

function compare(text: string): { readonly accepted: boolean; readonly difference: string | null } {
  const result = scan(text)
  const expected = outlineOfSlimdom(text)
  const accepted = expected !== null
  if (!result.ok) {
    if (!accepted) return { accepted, difference: null }
    const { fault } = result
    return { accepted, difference: isKnown(text, fault) ? KNOWN : `Refused for ${fault.kind}` }
  }
  if (result.document.doctype !== null) return { accepted, difference: null }
  if (!accepted) return { accepted, difference: 'Accepted' }
  const outline = outlineOf(result.document.root)
  const odd = outline.findIndex(
    (element, index) => element.join('\0') !== expected[index]?.join('\0'),
  )
  const same = odd < 0 && outline.length === expected.length
  return { accepted, difference: same ? null : `Other names or values in element ${odd}` }
}
