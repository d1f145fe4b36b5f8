/**
 * From bytes to a document: decoded, well-formed, every span known; or the finding that says why not.
 */
import type { Finding } from '../findings/finding.js'
import { ENCODING, NOT_WELL_FORMED } from './opening-rules.js'
import type { RuleDescription } from './rule-description.js'
import { decodeSource, type Source } from '../syntax/source.js'
import { readXml } from '../syntax/xml/read.js'
import type { XmlDocument } from '../syntax/xml/tree.js'

/** A file as it was read from the disk. */
export interface ConfigFile {
  /** Relative to the workspace, with `/`. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** A well-formed XML file. */
export interface XmlFile extends ConfigFile {
  readonly source: Source
  readonly document: XmlDocument
}

export type Opened =
  { readonly ok: true; readonly file: XmlFile } | { readonly ok: false; readonly finding: Finding }

/** Decodes and scans a file. A fault is a finding of level `file`: .NET reads the whole file at start-up. */
export async function openXml(file: ConfigFile): Promise<Opened> {
  const decoded = decodeSource(file.bytes)
  if (!decoded.ok) {
    const { at, message, hint } = decoded.fault
    return { ok: false, finding: refused(ENCODING, { at, message, hint }) }
  }
  const { source } = decoded
  const read = await readXml(source.text)
  if (!read.ok) {
    const { message, hint } = read.fault
    const at = source.range(read.fault)
    return { ok: false, finding: refused(NOT_WELL_FORMED, { at, message, hint }) }
  }
  return { ok: true, file: { ...file, source, document: read.document } }
}

function refused(
  { id, level }: RuleDescription,
  said: Pick<Finding, 'at' | 'message' | 'hint'>,
): Finding {
  return { rule: id, level, severity: 'error', ...said }
}
