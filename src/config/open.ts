/**
 * From bytes to a document: decoded, well-formed, every span known; or the finding that says why not.
 */
import { Buffer } from 'node:buffer'
import type { Finding } from '../findings/finding.js'
import type { RuleDescription, TextExample } from '../findings/rule.js'
import { repairOf, type Rewrite } from '../findings/repair.js'
import { decodeSource, type Source } from '../syntax/source.js'
import { readXml } from '../syntax/xml/read.js'
import type { XmlDocument } from '../syntax/xml/tree.js'
import type { ConfigFile, SourceFile } from './configuration.js'
import { xmlRewrite } from './xml-rewrites.js'

/** A well-formed XML file. */
export interface XmlFile extends SourceFile {
  readonly document: XmlDocument
}

export type OpenedXml =
  { readonly ok: true; readonly file: XmlFile } | { readonly ok: false; readonly finding: Finding }

/** Decodes and scans a file. A fault is a finding of level `file`: .NET reads the whole file at start-up. */
export async function openXml(file: ConfigFile): Promise<OpenedXml> {
  const decoded = decodeSource(file.bytes)
  if (!decoded.ok) {
    const { at, message, hint, instead } = decoded.fault
    const finding = refused(ENCODING, file, { at, message, hint })
    return {
      ok: false,
      finding: instead === undefined ? finding : otherwiseEncoded(finding, file, instead),
    }
  }
  const { source } = decoded
  const read = await readXml(source.text)
  if (!read.ok) {
    const { message, hint } = read.fault
    const at = source.range(read.fault)
    const finding = refused(NOT_WELL_FORMED, file, { at, message, hint })
    const rewrite = xmlRewrite({ path: file.path, text: source.text, fault: read.fault })
    return { ok: false, finding: mendable(finding, source, rewrite) }
  }
  return { ok: true, file: { ...file, source, document: read.document } }
}

/** The name of an encoding is ASCII, as is all of the declaration; of the rest, only what tells of credentials counts. */
function otherwiseEncoded(finding: Finding, { path, bytes }: ConfigFile, after: string): Finding {
  const { at } = finding
  const mark = Buffer.from(bytes.subarray(0, 3)).toString('hex') === 'efbbbf' ? 3 : 0
  const text = Buffer.from(bytes.subarray(mark)).toString('latin1')
  const start = at.column - 1
  if (at.line !== 1) return finding
  const repair = repairOf({ path, text }, { span: { start, end: at.endColumn - 1 }, after })
  return repair === null ? finding : { ...finding, repair: { at, ...repair } }
}

/** A finding on a file that cannot be parsed, with the repair of it; as it is where none is known. */
export function mendable(finding: Finding, source: Source, rewrite: Rewrite | null): Finding {
  const { path } = finding
  const repair = rewrite && repairOf({ path, text: source.text }, rewrite)
  return rewrite === null || repair === null
    ? finding
    : { ...finding, repair: { at: source.range(rewrite.span), ...repair } }
}

function refused(
  { id, level }: RuleDescription,
  { path }: ConfigFile,
  said: Pick<Finding, 'at' | 'message' | 'hint'>,
): Finding {
  return { rule: id, level, severity: 'error', path, ...said, related: [] }
}

/** The rules that every file meets before its kind counts: it has to be read, decoded and well-formed. */
type OpeningRule = RuleDescription<TextExample>

export const UNREADABLE: OpeningRule = {
  id: 'source/unreadable',
  level: 'file',
  severity: 'error',
  summary: 'The file cannot be read: it is a directory, or the runner may not open it.',
  words: [],
  bad: { text: '(a directory of the name web.config)' },
  good: { text: '<configuration />' },
}

export const TOO_LARGE: OpeningRule = {
  id: 'source/too-large',
  level: 'file',
  severity: 'error',
  summary: 'The file is larger than 16 MB (16 × 1024 × 1024 bytes). It is not read any further.',
  words: [],
  bad: { text: '(a web.config of 17 MB)' },
  good: { text: '<configuration />' },
}

const ENCODING: OpeningRule = {
  id: 'source/encoding',
  level: 'file',
  severity: 'error',
  summary:
    'The bytes do not fit the encoding that the file declares, or that encoding does not exist (`UTF8` for `utf-8`), or is none of UTF-8, UTF-16, US-ASCII, ISO-8859-1 and windows-1252. In a JSON file, .NET reads U+FFFD in place of such bytes: there the level is `runtime`.',
  words: [
    "System does not support '{name}' encoding.",
    'Invalid character in the given encoding.',
    'There is no Unicode byte order mark. Cannot switch to Unicode.',
  ],
  bad: { text: '<?xml version="1.0" encoding="⟦UTF8⟧"?>\n<configuration />' },
  good: { text: '<?xml version="1.0" encoding="utf-8"?>\n<configuration />' },
}

const NOT_WELL_FORMED: OpeningRule = {
  id: 'xml/not-well-formed',
  level: 'file',
  severity: 'error',
  summary:
    'The file breaks the rules of XML 1.0 or of its namespaces: a raw `&` or `<` in a value, a missing end tag, a conflict marker of git.',
  words: [
    'An error occurred while parsing EntityName.',
    "The '{name}' start tag does not match the end tag of '{other}'.",
    'Unexpected end of file has occurred.',
  ],
  bad: {
    text: '<configuration>\n  <appSettings>\n    <add key="shop" value="Bread ⟦&⟧ butter" />\n  </appSettings>\n</configuration>',
  },
  good: {
    text: '<configuration>\n  <appSettings>\n    <add key="shop" value="Bread &amp; butter" />\n  </appSettings>\n</configuration>',
  },
}

export const OPENING_RULES: readonly OpeningRule[] = [
  UNREADABLE,
  TOO_LARGE,
  ENCODING,
  NOT_WELL_FORMED,
]
