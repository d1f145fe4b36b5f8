/**
 * The second reader: fast-xml-parser, which shares no code with the scanner, reads the finished
 * settings back. It is loaded only where something was edited.
 */
import { XMLParser } from 'fast-xml-parser'
import type { SettingName } from '../../../settings.js'
import type { Expectation } from '../../configuration.js'
import { attributeOf, SMTP_ELEMENTS } from '../model/schema.js'

/** The elements on the way to a setting, and those that have one. */
const PASSED = new Set<string>([
  'configuration',
  'location',
  'system.net',
  'mailSettings',
  ...SMTP_ELEMENTS,
])

/** Stands for every other name. */
const OTHER = 'other'

// Every option counts: by default the parser trims values and leaves numeric references as they are. Of an element
// that no setting can be in, it only looks for the end, and keeps nothing.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
  processEntities: true,
  jPath: false,
  transformTagName: passedOrOther,
  stopNodes: [`..${OTHER}`],
  updateTag: (name) => name !== OTHER,
})

/** The parser gives the name of `<network/>` with its slash, and needs it back. */
function passedOrOther(name: string): string {
  const slash = name.endsWith('/') ? '/' : ''
  return PASSED.has(slash === '' ? name : name.slice(0, -1)) ? name : OTHER + slash
}

/** What fast-xml-parser yields for an element: its name with the children, and `:@` with the attributes. */
type ParsedNode = Readonly<Record<string, unknown>>

/**
 * Reads a finished file with fast-xml-parser, finds its `<smtp>`, and compares every expected value.
 *
 * @param text the whole file after the edit: a `web.config`, or a file with `<smtp>` as its root
 * @param isMeant which `<smtp>` it is, by its attributes; the first one where this is left out
 * @returns the settings that do not read as expected; empty where all do
 */
export function readBack(
  text: string,
  expected: readonly Expectation[],
  isMeant: (attributes: Readonly<Record<string, unknown>>) => boolean = () => true,
): readonly SettingName[] {
  const smtp = smtpElements(nodesOf(parser.parse(text))).find((one) => isMeant(attributesOf(one)))
  return expected
    .filter(({ setting, value }) => {
      const { element, read } = attributeOf(setting)
      const [owner] = element === 'smtp' ? [smtp] : children(smtp, element)
      const written = attributesOf(owner)[setting]
      return typeof written === 'string'
        ? value === null || read(written) !== value
        : value !== null
    })
    .map(({ setting }) => setting)
}

/** Every `<smtp>` of the site itself, in document order; those of its parts are not looked at. */
function smtpElements(document: readonly ParsedNode[]): readonly ParsedNode[] {
  const root = document.find((node) => 'configuration' in node || 'smtp' in node)
  if (root === undefined || 'smtp' in root) return root === undefined ? [] : [root]
  return nodesOf(root['configuration'])
    .flatMap((node) => ('location' in node && isOfSite(node) ? nodesOf(node['location']) : [node]))
    .flatMap((node) => childrenOf(node, 'system.net'))
    .flatMap((node) => childrenOf(node, 'mailSettings'))
    .filter((node) => 'smtp' in node)
}

/** A `<location>` without a path, with an empty one or with `.` means the site itself. */
function isOfSite(location: ParsedNode): boolean {
  const { path } = attributesOf(location)
  return path === undefined || path === '' || path === '.'
}

function children(node: ParsedNode | undefined, name: string): readonly ParsedNode[] {
  return childrenOf(node, 'smtp').filter((child) => name in child)
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
