/**
 * Which of the files that globs found an injection takes.
 */
import type { FoundFile } from '../files/find.js'
import { firstFew } from '../text/first-few.js'
import { inert } from '../text/inert.js'

export interface Selection {
  readonly files: readonly FoundFile[]
  /** What was left out, and why. */
  readonly notices: readonly string[]
}

/** Whether a path is that of a `web.config`, in any letter case. */
export function isWebConfig(path: string): boolean {
  return /(?:^|\/)web\.config$/i.test(path)
}

/**
 * Leaves out each `web.config` that a glob found below the folder of another one: `Views/Web.config`
 * adds to the settings of the site, and holds no mail settings of its own. Named outright, it is the
 * root of its application.
 */
export function withoutNested(files: readonly FoundFile[]): Selection {
  const sites = files.filter(({ path }) => isWebConfig(path))
  const folders = new Set(sites.map(({ path }) => folderOf(path)))
  const isNested = ({ path, byGlob }: FoundFile): boolean =>
    byGlob && isWebConfig(path) && foldersAbove(path).some((folder) => folders.has(folder))
  return {
    files: files.filter((file) => !isNested(file)),
    notices: notice(
      files.filter(isNested).map(({ path }) => path),
      'below the folder of another web.config in the list. To have a file taken, name it outright in the input "files".',
    ),
  }
}

/** One notice for all paths that were left out for the same reason; none where there are none. */
export function notice(paths: readonly string[], reason: string): readonly string[] {
  if (paths.length === 0) return []
  return [`Left out: ${quoted(paths)}, ${reason}`]
}

/** The first few paths, in quotes, and how many more there are. */
export function quoted(paths: readonly string[]): string {
  return firstFew(paths, (path) => `"${inert(path)}"`)
}

function folderOf(path: string): string {
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
