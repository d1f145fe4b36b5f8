import type { XmlDocument, XmlElement, XmlNode } from '../../src/syntax/xml/tree.js'

/**
 * A document put together again from its spans. Names and quotes come from the nodes, not from the text;
 * between the pieces there must be white space alone.
 *
 * @throws Error where something else stands between them
 */
export function reassembled({ text, nodes }: XmlDocument): string {
  // The XML declaration is no node.
  const start = text.startsWith('<?xml ') ? text.indexOf('?>') + 2 : 0
  return text.slice(0, start) + content(text, nodes, { start, end: text.length })
}

interface Stretch {
  readonly start: number
  readonly end: number
}

function content(text: string, nodes: readonly XmlNode[], { start, end }: Stretch): string {
  const parts: string[] = []
  let offset = start
  for (const node of nodes) {
    parts.push(gap(text, offset, node.start))
    parts.push(node.kind === 'element' ? element(text, node) : text.slice(node.start, node.end))
    offset = node.end
  }
  return [...parts, gap(text, offset, end)].join('')
}

function element(text: string, node: XmlElement): string {
  const { name, nameEnd, attributes, startTagEnd, endTagStart, selfClosed, end } = node
  const parts = [`<${name}`]
  let offset = nameEnd
  for (const { name: attribute, quote, raw, ...spans } of attributes) {
    const between = text.slice(spans.nameEnd, spans.valueStart - 1).split('=')
    if (between.length !== 2 || between.join('').trim() !== '') throw new Error('No "=" alone')
    parts.push(gap(text, offset, spans.start), attribute, between.join('='), quote, raw, quote)
    offset = spans.end
  }
  const close = selfClosed ? '/>' : '>'
  parts.push(gap(text, offset, startTagEnd - close.length), close)
  if (selfClosed) return parts.join('')
  const inner = content(text, node.nodes, { start: startTagEnd, end: endTagStart })
  const endTag = `</${name}`
  return [...parts, inner, endTag, gap(text, endTagStart + endTag.length, end - 1), '>'].join('')
}

function gap(text: string, start: number, end: number): string {
  const between = text.slice(start, end)
  if (end < start || /[^ \t\r\n]/.test(between)) throw new Error(`No white space alone: ${between}`)
  return between
}
