/**
 * Which of the files that globs found are configurations of a site. What is named outright is always taken.
 */
import type { FoundFile } from '../files/find.js'
import { firstFew } from '../text/first-few.js'
import { inert } from '../text/inert.js'
import type { Mode } from './result.js'

/** A file that is taken. */
export interface SelectedFile extends FoundFile {
  /** Whether a glob found it below the folder of another `web.config`, which is the one of the site. */
  readonly isNested: boolean
}

/** A file that a glob found, and that is left out. */
export interface LeftOut {
  readonly path: string
  /**
   * `built`: below a folder of a build. `nested`: below the folder of another `web.config`. `foreign`: not the
   * configuration of a site. `part`: named by a `configSource`. `superseded`: of Umbraco 9 or later, beside its
   * appsettings. `unsupported`: a
   * transform.
   */
  readonly reason: 'built' | 'nested' | 'foreign' | 'part' | 'superseded' | 'unsupported'
}

/** What is taken, and what is not. */
export interface Selection {
  readonly mode: Mode
  readonly files: readonly SelectedFile[]
  readonly leftOut: readonly LeftOut[]
}

/** Whether a path is that of a `web.config`, in any letter case. */
export function isWebConfig(path: string): boolean {
  return /(?:^|\/)web\.config$/i.test(path)
}

/**
 * Selects by the paths alone. `Views/web.config`, below the folder of another `web.config`, adds to the settings
 * of the site, and has no mail settings of its own: an injection leaves it out. Named outright, it is the root of
 * its application.
 */
export function select(found: readonly FoundFile[], mode: Mode): Selection {
  const built = found.filter(({ path, byGlob }) => byGlob && BUILT.test(path))
  const rest = withoutLayers(found.filter((file) => !built.includes(file)))
  const sites = rest.filter(({ path }) => isWebConfig(path))
  const folders = new Set(sites.map(({ path }) => folderOf(path)))
  const files = rest.map((file) => ({ ...file, isNested: isNested(file, folders) }))
  const nested = mode === 'inject' ? files.filter((file) => file.isNested) : []
  return {
    mode,
    files: mode === 'inject' ? files.filter((file) => !file.isNested) : files,
    leftOut: [...leftOut(nested, 'nested'), ...leftOut(built, 'built')],
  }
}

const BUILT = /(?:^|\/)(?:bin|obj|node_modules)\//i

function isNested({ path, byGlob }: FoundFile, folders: ReadonlySet<string>): boolean {
  return byGlob && isWebConfig(path) && foldersAbove(path).some((folder) => folders.has(folder))
}

/** Files that are left out for the same reason. */
export function leftOut(
  files: readonly Pick<FoundFile, 'path'>[],
  reason: LeftOut['reason'],
): readonly LeftOut[] {
  return files.map(({ path }) => ({ path, reason }))
}

/** The first few paths, in quotes, and how many more there are. */
export function quoted(paths: readonly string[]): string {
  return firstFew(paths, (path) => `"${inert(path)}"`)
}

/** Without the files of environments that a glob found beside their `appsettings.json`: each is judged with that. */
function withoutLayers(found: readonly FoundFile[]): readonly FoundFile[] {
  const bases = found.filter(({ path }) => /(?:^|\/)appsettings\.json$/i.test(path))
  const folders = new Set(bases.map(({ path }) => folderOf(path)))
  const isLayer = ({ path, byGlob }: FoundFile): boolean =>
    byGlob && /(?:^|\/)appsettings\..+\.json$/i.test(path) && folders.has(folderOf(path))
  return found.filter((file) => !isLayer(file))
}

/** The folder of a file, with its `/`; `''` for the workspace. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** The folders above the one of a file, each with its `/`; `''` for the workspace. */
function foldersAbove(path: string): readonly string[] {
  const folders = path.split('/').slice(0, -1)
  return folders.map((_, index) =>
    folders
      .slice(0, index)
      .map((name) => `${name}/`)
      .join(''),
  )
}
