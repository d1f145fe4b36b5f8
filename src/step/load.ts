/**
 * From a found file to a configuration that can be judged: bytes, kind, and the file that its
 * `configSource` names.
 */
import type { Finding } from '../findings/finding.js'
import { kindByName, kindOf, type Configuration, type Kind } from '../config/kind.js'
import { openXml, type XmlFile } from '../config/open.js'
import { decodeSource } from '../syntax/source.js'
import { openWebConfig } from '../config/web-config/configuration.js'
import { configSourceOf, type Companion } from '../config/web-config/model/web-config.js'
import { rootNameOf } from '../syntax/xml/root-name.js'
import { findCompanion } from '../files/companion.js'
import type { FoundFile } from '../files/find.js'
import { readBytes } from '../files/read.js'
import type { Workspace } from '../files/workspace.js'

/** A configuration with all its files, or what became of the file instead. */
export type Loaded =
  | {
      readonly status: 'ready'
      readonly kind: Kind
      readonly configuration: Configuration
      /** Where each of its files really is, by the path under which it is known. */
      readonly realPaths: ReadonlyMap<string, string>
    }
  /** Nothing can be said of it but this. */
  | { readonly status: 'refused'; readonly kind: Kind; readonly finding: Finding }
  /** It is of a kind that this version does not handle. */
  | { readonly status: 'unsupported' }
  /** It is a file of another program, such as `packages.config`. */
  | { readonly status: 'skipped' }

/**
 * Reads and opens one file, and its companion.
 *
 * @param options.skipOthers whether a file is none of our business that is no `*.config`, or whose root is not
 *   `<configuration>`
 */
export async function load(
  workspace: Workspace,
  found: FoundFile,
  options: { readonly skipOthers: boolean },
): Promise<Loaded> {
  const kind = kindByName(found.path)
  if (kind === 'appsettings') return { status: 'unsupported' }
  if (options.skipOthers && !/\.config$/i.test(found.path)) return { status: 'skipped' }
  const read = readBytes(found.realPath)
  const refused = (finding: Finding): Loaded => ({
    status: 'refused',
    kind: kind ?? 'web-config',
    finding,
  })
  if (!read.ok) return refused(unreadable(read.reason))
  if (options.skipOthers && isOther(read.bytes)) return { status: 'skipped' }
  const opened = await openXml({ path: found.path, bytes: read.bytes })
  return opened.ok ? loadXml(workspace, found, opened.file) : refused(opened.finding)
}

/** Whether the root is something else than `<configuration>`; a file without any root is ours to refuse. */
function isOther(bytes: Uint8Array): boolean {
  const decoded = decodeSource(bytes)
  const root = decoded.ok ? rootNameOf(decoded.source.text) : null
  return root !== null && root !== 'configuration'
}

async function loadXml(workspace: Workspace, found: FoundFile, file: XmlFile): Promise<Loaded> {
  const kind = kindOf(file.path, file.document.root)
  if (kind !== 'web-config') return { status: 'unsupported' }
  const realPaths = new Map([[file.path, found.realPath]])
  const companion = await loadCompanion(workspace, file, realPaths)
  return { status: 'ready', kind, configuration: openWebConfig(file, companion), realPaths }
}

async function loadCompanion(
  workspace: Workspace,
  file: XmlFile,
  realPaths: Map<string, string>,
): Promise<Companion | null> {
  const configSource = configSourceOf(file)
  if (configSource === null) return null
  const located = findCompanion(workspace, file.path, configSource)
  if (!located.ok) return { status: 'absent', reason: located.reason }
  const { path, realPath } = located
  const read = readBytes(realPath)
  if (!read.ok) return { status: 'absent', reason: read.reason }
  realPaths.set(path, realPath)
  const opened = await openXml({ path, bytes: read.bytes })
  return opened.ok
    ? { status: 'read', file: opened.file }
    : { status: 'faulty', path, finding: opened.finding }
}

function unreadable(reason: string): Finding {
  return {
    rule: 'source/unreadable',
    level: 'file',
    severity: 'error',
    at: { line: 1, column: 1, endLine: 1, endColumn: 1 },
    message: `The file cannot be read: ${reason}.`,
    hint: 'See to it that the step may read the file, or take the file out of `files`.',
  }
}
