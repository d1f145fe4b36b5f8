/**
 * The second reader: fast-xml-parser, which shares no code with the scanner, reads the finished
 * settings back. It is loaded only where something was edited.
 */
import { XMLParser } from 'fast-xml-parser'
import type { SettingName } from '../../../settings.js'
import type { Expectation } from '../../kind.js'
import { attributeOf } from '../model/schema.js'

// Every option counts: by default the parser trims values and leaves numeric references as they are.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
  processEntities: true,
})

/** What fast-xml-parser yields for an element: its name with the children, and `:@` with the attributes. */
type ParsedNode = Readonly<Record<string, unknown>>

/**
 * Reads the finished settings with fast-xml-parser and compares every expected value.
 *
 * @param slice the text of the one `<mailSettings>` that holds `<smtp>`, or of `<smtp>` itself where it
 *   is the root of its file; after the edit
 * @returns the settings that do not read as expected; empty where all do
 */
export function readBack(slice: string, expected: readonly Expectation[]): readonly SettingName[] {
  const smtp = findElement(nodesOf(parser.parse(slice)), 'smtp')
  return expected
    .filter(({ setting, value }) => {
      const { element, read } = attributeOf(setting)
      const owner = element === 'smtp' ? smtp : findElement(childrenOf(smtp, 'smtp'), element)
      const written = attributesOf(owner)[setting]
      return typeof written === 'string'
        ? value === null || read(written) !== value
        : value !== null
    })
    .map(({ setting }) => setting)
}

/** The first element of that name, among the nodes or their children. */
function findElement(nodes: readonly ParsedNode[], name: string): ParsedNode | undefined {
  return (
    nodes.find((node) => name in node) ??
    nodes.flatMap((node) => childrenOf(node, 'mailSettings')).find((node) => name in node)
  )
}

function childrenOf(node: ParsedNode | undefined, name: string): readonly ParsedNode[] {
  return nodesOf(node?.[name])
}

function attributesOf(node: ParsedNode | undefined): ParsedNode {
  const attributes = node?.[':@']
  return isNode(attributes) ? attributes : {}
}

function nodesOf(value: unknown): readonly ParsedNode[] {
  return Array.isArray(value) ? value.filter(isNode) : []
}

function isNode(value: unknown): value is ParsedNode {
  return typeof value === 'object' && value !== null
}
