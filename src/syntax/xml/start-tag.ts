/**
 * Start tags and their attributes (XML 1.0, section 3.1).
 */
import { matchEndAt, nameEndAt, spaceEndAt } from './characters.js'
import { judgeReferences, type ReferenceContext } from './references.js'
import { refuseAttribute, refusePart } from './start-tag-faults.js'
import type { OpenElement, XmlAttribute } from './tree.js'

const TAG_END = /\/?>/y

/**
 * Productions 40 and 44, after the name: `(S Attribute)* S? '>'`, or `'/>'`. Fills in the attributes, and
 * where the tag ends.
 *
 * @returns where it ends
 * @throws FaultError at the cause, also where that lies in the attribute before
 */
export function readStartTag(context: ReferenceContext, element: OpenElement): number {
  const { text } = context
  let from = element.nameEnd
  for (;;) {
    const start = spaceEndAt(text, from)
    const nameEnd = nameEndAt(text, start)
    if (nameEnd === start) return endStartTag(text, element, start)
    if (start === from) refusePart(text, element, start)
    const attribute = attributeAt(text, start, nameEnd)
    if (attribute === null) refuseAttribute(context, element, { start, end: nameEnd })
    judgeReferences(context, attribute.raw, attribute.valueStart)
    element.attributes.push(attribute)
    from = attribute.end
  }
}

function endStartTag(text: string, element: OpenElement, start: number): number {
  const end = matchEndAt(TAG_END, text, start)
  if (end === null) refusePart(text, element, start)
  element.startTagEnd = end
  // A list that grew keeps room for a dozen more; its copy does not.
  element.attributes = element.attributes.slice()
  return end
}

/** Section 2.8, production 25, and section 2.3, production 10; references are judged apart. */
const EQ_VALUE = /[ \t\r\n]*=[ \t\r\n]*(?:"[^<"]*"|'[^<']*')/y

/** Production 41: `Name Eq AttValue`; null where that is not what stands here. */
function attributeAt(text: string, start: number, nameEnd: number): XmlAttribute | null {
  const end = matchEndAt(EQ_VALUE, text, nameEnd)
  if (end === null) return null
  const valueEnd = end - 1
  const quote = text.startsWith('"', valueEnd) ? '"' : "'"
  const valueStart = text.indexOf(quote, nameEnd) + 1
  const name = text.slice(start, nameEnd)
  const raw = text.slice(valueStart, valueEnd)
  return { name, start, nameEnd, quote, valueStart, valueEnd, raw, end }
}
