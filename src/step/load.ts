/**
 * From a found file to a configuration that can be judged: its bytes, and every further file that it needs.
 */
import { basename, join } from 'node:path'
import {
  aboutFile,
  type CompanionFile,
  type ConfigFile,
  type Configuration,
  type Kind,
  type Opened,
} from '../config/configuration.js'
import {
  environmentOf,
  hasForeignName,
  isForeign,
  isTransformName,
  open,
  openTransform,
  presumedKind,
  targetsOf,
} from '../config/kinds.js'
import { UNREADABLE } from '../config/open.js'
import { LARGEST, tooLarge } from '../config/size.js'
import { findCompanion, type NoCompanion } from '../files/companion.js'
import type { FoundFile } from '../files/find.js'
import { readBytes } from '../files/read.js'
import type { Located, Workspace } from '../files/workspace.js'
import type { Finding } from '../findings/finding.js'
import { folderOf, isWebConfig } from './selection.js'

/** A configuration with all its files, or what became of the file instead. */
export type Loaded =
  | {
      readonly status: 'ready'
      readonly configuration: Configuration
      /** Where each of its files really is, by the path under which it is known. */
      readonly realPaths: ReadonlyMap<string, string>
      /** Where a file would really be that is created under that path; null where its folder leaves the workspace. */
      readonly realPathFor: (path: string) => string | null
      /** The environment alone that it is judged in, where it was found by the transform of one. */
      readonly environment: string | null
    }
  /** Nothing can be said of it but this. */
  | { readonly status: 'refused'; readonly kind: Kind; readonly finding: Finding }
  /** It is a transform that nobody names so that it would be applied. */
  | { readonly status: 'unsupported' }
  /** It is a file of another program, such as `packages.config`. */
  | { readonly status: 'skipped' }

/** Reads and opens one file, and its companions. Of what a glob found, a file of another program is skipped. */
export async function load(workspace: Workspace, found: FoundFile): Promise<Loaded> {
  const { path, realPath, byGlob } = found
  if (byGlob && hasForeignName(path)) return { status: 'skipped' }
  const kind = presumedKind(path)
  const read = readBytes(realPath, LARGEST)
  if (!read.ok) {
    const finding = read.isTooLarge ? tooLarge(path) : unreadable(path, read.reason)
    return { status: 'refused', kind, finding }
  }
  const file = { path, bytes: read.bytes, realName: workspace.realNameOf(realPath) }
  if (isTransformName(path)) return loadTransform(workspace, found, file)
  const isXml = kind !== 'appsettings' && !isWebConfig(path)
  if (byGlob && isXml && isForeign(file)) return { status: 'skipped' }
  const opened = await open(file)
  if (byGlob && isTransform(opened)) return { status: 'unsupported' }
  if (opened === null)
    return ready(workspace, await openTransform(file, { target: null, byGlob }), found)
  if (!opened.ok) return { status: 'refused', ...opened }
  return complete(workspace, opened.configuration, new Map([[path, realPath]]))
}

function isTransform(opened: Opened | null): boolean {
  return opened === null || (!opened.ok && opened.kind === 'transform')
}

/** A transform is judged with the site that it is for; by itself where that is another file, or not there. */
async function loadTransform(
  workspace: Workspace,
  found: FoundFile,
  file: ConfigFile,
): Promise<Loaded> {
  const target = targetOf(workspace, file.path)
  const { byGlob } = found
  if (target === null) {
    return ready(workspace, await openTransform(file, { target, byGlob }), found)
  }
  const { path, realPath } = target
  const read = readBytes(realPath, LARGEST)
  const base = { path, bytes: read.ok ? read.bytes : new Uint8Array() }
  const site = isForeign(base) ? null : await load(workspace, { ...target, byGlob: false })
  if (site?.status === 'refused') return site
  const isLater = site?.status === 'ready' && site.configuration.supersededBy !== null
  const environment = environmentOf(file.path)
  const isOfSite = site?.status === 'ready' && !isLater && /\.xdt\.config$/i.test(file.path)
  if (isOfSite) return { ...site, environment }
  const isOfGeneration = isLater !== /\.xdt\.config$/i.test(file.path)
  if (byGlob && (isOfGeneration || !isWebConfig(path))) return { status: 'unsupported' }
  const alone = await openTransform(file, { target: { file: base, isLater }, byGlob })
  return ready(workspace, alone, found)
}

/** The file beside a transform that it is for; null where there is none. */
function targetOf(workspace: Workspace, path: string): Pick<FoundFile, 'path' | 'realPath'> | null {
  for (const name of targetsOf(path)) {
    const [spelling] = workspace.spellings(folderOf(path).slice(0, -1), name)
    const located = spelling === undefined ? null : workspace.locate(spelling)
    if (located?.ok === true) return located
  }
  return null
}

function ready(
  workspace: Workspace,
  configuration: Configuration,
  { path, realPath }: FoundFile,
): Loaded {
  const realPathFor = (one: string): string | null => realPathOfNew(workspace, one)
  const realPaths = new Map([[path, realPath]])
  return { status: 'ready', configuration, realPaths, realPathFor, environment: null }
}

/** Looks for what a configuration needs, until nothing is missing. */
async function complete(
  workspace: Workspace,
  configuration: Configuration,
  realPaths: Map<string, string>,
): Promise<Loaded> {
  if (configuration.missing === null) {
    const neighbours = neighboursOf(workspace, configuration, realPaths)
    if (neighbours !== null) {
      return complete(workspace, await configuration.withNeighbours(neighbours), realPaths)
    }
    const realPathFor = (path: string): string | null => realPathOfNew(workspace, path)
    return { status: 'ready', configuration, realPaths, realPathFor, environment: null }
  }
  const { from, name, mayLeadUp = false } = configuration.missing
  const located = findCompanion(workspace, from, { name, mayLeadUp })
  if (located.ok) realPaths.set(located.path, located.realPath)
  const companion = readCompanion(workspace, located)
  return complete(workspace, await configuration.complete(companion), realPaths)
}

/** The files beside it that a configuration is read with; null where it is read without. */
function neighboursOf(
  workspace: Workspace,
  { path, neighbours }: Configuration,
  realPaths: Map<string, string>,
): readonly CompanionFile[] | null {
  if (neighbours === null) return null
  const paths = workspace
    .entries(folderOf(path).slice(0, -1))
    .filter((one) => one !== path && neighbours.test(one.slice(folderOf(one).length)))
  return paths.map((one) => {
    const located = workspace.locate(one)
    if (!located.ok) return readCompanion(workspace, { ...located, folderIsThere: true })
    realPaths.set(located.path, located.realPath)
    return readCompanion(workspace, located)
  })
}

/** In the folder where the path itself lies, wherever links in that folder lead. */
function realPathOfNew(workspace: Workspace, path: string): string | null {
  const folder = workspace.locate(path.slice(0, Math.max(path.lastIndexOf('/'), 0)))
  return folder.ok ? join(folder.realPath, basename(path)) : null
}

function readCompanion(workspace: Workspace, located: Located | NoCompanion): CompanionFile {
  if (!located.ok) {
    const { reason, folderIsThere } = located
    return { status: 'absent', reason, folderIsThere }
  }
  const { path, realPath } = located
  const read = readBytes(realPath, LARGEST)
  if (!read.ok) {
    return read.isTooLarge
      ? { status: 'refused', finding: tooLarge(path) }
      : { status: 'absent', reason: read.reason, folderIsThere: false }
  }
  return {
    status: 'found',
    file: { path, bytes: read.bytes, realName: workspace.realNameOf(realPath) },
  }
}

function unreadable(path: string, reason: string): Finding {
  return aboutFile(path, {
    rule: UNREADABLE.id,
    level: UNREADABLE.level,
    message: `The file cannot be read: ${reason}.`,
    hint: 'Make sure that the step may read the file, or take the file out of `files`.',
  })
}
