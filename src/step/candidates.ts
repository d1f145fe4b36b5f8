/**
 * Which of the files that globs found are configurations of a site, by what they contain. Of a file that was opened,
 * nothing is kept here that would keep its text.
 */
import type { Workspace } from '../files/workspace.js'
import type { Loaded } from './load.js'
import type { Mode } from './result.js'
import { folderOf, isWebConfig, type LeftOut, type SelectedFile } from './selection.js'

/** A file that was opened, as far as it decides which files count. */
export interface Candidate {
  readonly found: SelectedFile
  readonly status: Loaded['status']
  /** Whether it is a transform, judged with the site that it is for or by itself. */
  readonly isTransform: boolean
  /** The path of the site that it is judged with; null where it is judged by itself. */
  readonly site: string | null
  /** Whether that site is itself a transform, which may not count. */
  readonly isOfTransform: boolean
  /** The paths, in lower case, of the files that its sections name. */
  readonly parts: readonly string[]
  /** Whether a glob found it, and its site has a later configuration beside it, and reads that one. */
  readonly isSuperseded: boolean
}

const UNOPENED = {
  isTransform: false,
  isOfTransform: false,
  site: null,
  parts: [],
  isSuperseded: false,
} as const

/** What a file is to the others. */
export function candidate(workspace: Workspace, found: SelectedFile, loaded: Loaded): Candidate {
  const { status } = loaded
  if (status !== 'ready') {
    return { found, status, ...UNOPENED }
  }
  const { configuration, environment } = loaded
  const folder = folderOf(found.path)
  const beside = configuration.supersededBy
  const isTransform = configuration.kind === 'transform'
  return {
    found,
    status,
    isTransform: environment !== null || isTransform,
    isOfTransform: environment !== null && isTransform,
    site: environment === null ? null : configuration.path,
    parts: configuration.parts.map((part) =>
      `${folder}${part.replaceAll('\\', '/')}`.toLowerCase(),
    ),
    isSuperseded:
      found.byGlob &&
      beside !== null &&
      workspace.spellings(folder.slice(0, -1), beside).length > 0,
  }
}

/** Without transforms whose site is in the list too: they are judged with it. */
export function withoutLayers<File extends Candidate>(all: readonly File[]): readonly File[] {
  const sites = new Set(all.filter((one) => !one.isTransform).map(({ found }) => found.path))
  return all.filter(({ site }) => site === null || !sites.has(site))
}

/** The paths, in lower case, of the files that sections of a site name. */
export function partsOf(all: readonly Candidate[]): ReadonlySet<string> {
  return new Set(all.flatMap(({ parts }) => parts))
}

/**
 * Why a file that a glob found is no configuration of a site; null where it is one, or was named outright.
 *
 * @param parts as `partsOf` has them
 */
export function reasonAgainst(
  { found, status, isTransform, isSuperseded }: Candidate,
  { parts, mode }: { readonly parts: ReadonlySet<string>; readonly mode: Mode },
): LeftOut['reason'] | null {
  if (!found.byGlob) return null
  if (mode === 'inject' && isTransform) return 'unsupported'
  if (!isWebConfig(found.path) && parts.has(found.path.toLowerCase())) return 'part'
  if (status === 'skipped') return 'foreign'
  if (status === 'unsupported') return 'unsupported'
  return isSuperseded ? 'superseded' : null
}

/**
 * Whether a file may be one that counts; false where it is known already that it is not.
 *
 * @param paths of all files that were found
 */
export function mayCount(
  one: Candidate,
  { mode, paths }: { readonly mode: Mode; readonly paths: ReadonlySet<string> },
): boolean {
  const isJudgedWithSite = one.site !== null && !one.isOfTransform && paths.has(one.site)
  return !isJudgedWithSite && reasonAgainst(one, { parts: NO_PARTS, mode }) === null
}

const NO_PARTS: ReadonlySet<string> = new Set()
