// Text → document: spans nest and stay in the text, or the fault has a place and words.
import { placeFault, wordsFault } from '../places.js'
import { field } from '../reader.js'
import { CONFIGURATIONS, SMTP_TOKENS, XML_TOKENS } from '../xml-seeds.js'

/** @typedef {typeof import('../../../src/syntax/xml/read.js')} Read */
/** @typedef {typeof import('../../../src/syntax/xml/decode.js')} Decode */
/** @typedef {typeof import('../../../src/syntax/xml/root-name.js')} RootName */
/** @typedef {typeof import('../../../src/syntax/lines.js')} LinesModule */
/** @typedef {import('../../../src/syntax/xml/tree.js').XmlNode} XmlNode */
/** @typedef {import('../../../src/syntax/xml/tree.js').XmlElement} XmlElement */
/** @typedef {import('../inert-text.js').Quotation} Quotation */

const WITH_DOCTYPE = `<!DOCTYPE configuration [<!ENTITY host "smtp.example.com"><!ENTITY b "&host; &#38;amp;">
<!ELEMENT configuration ANY><!ATTLIST configuration b (c|d) 'c'><?note ]> ?><!-- ]> -->]>
<configuration b="d"><network host="&host;"/>&b;</configuration>`

/** @type {import('../reader.js').OpenReader} */
export async function openScanner(load) {
  const { readXml } = /** @type {Read} */ (await load('syntax/xml/read'))
  const { decodeAttribute } = /** @type {Decode} */ (await load('syntax/xml/decode'))
  const { rootNameOf } = /** @type {RootName} */ (await load('syntax/xml/root-name'))
  const { Lines } = /** @type {LinesModule} */ (await load('syntax/lines'))
  const quotation = /** @type {Quotation} */ (await load('text/quotation'))

  /**
   * What is wrong with a node, or with any below it.
   *
   * @param {XmlNode} node
   * @param {string} text
   * @returns {string | null}
   */
  function nodeFault(node, text) {
    if (node.start >= node.end || node.end > text.length) return 'a node is outside of the text'
    if (node.kind !== 'element') return null
    for (const { raw } of node.attributes) decodeAttribute(raw)
    return elementFault(node, text) ?? childrenFault(node, (child) => nodeFault(child, text))
  }

  return {
    seeds: [...CONFIGURATIONS, WITH_DOCTYPE].map((text) => ({ text })),
    dictionary: [...XML_TOKENS, ...SMTP_TOKENS],
    async check(input) {
      const text = field(input, 'text')
      const result = await readXml(text)
      const name = rootNameOf(text)
      if (!result.ok) {
        const { start, end } = result.fault
        if (start < 0 || end < start || end > text.length + 1)
          return 'a fault is outside of the text'
        return (
          placeFault(new Lines(text).range(result.fault), text) ??
          wordsFault(quotation, result.fault)
        )
      }
      const { root } = result.document
      return root.name === name ? nodeFault(root, text) : 'the root has two names'
    },
  }
}

/**
 * @param {XmlElement} element
 * @param {string} text
 */
function elementFault(element, text) {
  const { start, nameEnd, startTagEnd, endTagStart, end, selfClosed, attributes } = element
  const tag = text.slice(start, startTagEnd)
  if (!tag.startsWith(`<${element.name}`) || !tag.endsWith('>')) return 'a start tag is none'
  if (selfClosed !== tag.endsWith('/>')) return 'an element is taken for self-closed'
  const order = [
    ...[start, nameEnd],
    ...attributes.flatMap(({ start, nameEnd, valueStart, valueEnd, end }) => [
      ...[start, nameEnd, valueStart, valueEnd, end],
    ]),
    ...(selfClosed ? [startTagEnd, end] : [startTagEnd, endTagStart, end]),
  ]
  const isOrdered = order.every((offset, index) => offset >= (order[index - 1] ?? 0))
  const isQuoted = attributes.every(
    ({ quote, valueStart, valueEnd }) =>
      text.charAt(valueStart - 1) === quote && text.charAt(valueEnd) === quote,
  )
  return isOrdered && isQuoted ? null : 'an attribute is outside of its tag'
}

/**
 * @param {XmlElement} element
 * @param {(child: XmlNode) => string | null} faultOf
 */
function childrenFault({ nodes, startTagEnd, endTagStart }, faultOf) {
  let offset = startTagEnd
  for (const node of nodes) {
    if (node.start < offset || node.end > endTagStart) return 'a node is outside of its parent'
    offset = node.end
    const fault = faultOf(node)
    if (fault !== null) return fault
  }
  return null
}
