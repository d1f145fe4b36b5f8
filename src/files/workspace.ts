/**
 * The workspace: which paths lie in it. Whatever is read or written as a configuration passes here.
 */
import { lstatSync, realpathSync, statSync, type Stats } from 'node:fs'
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { entriesOf, spelled } from './spelling.js'

/** What stands in the way of a path; `reason` is a clause for a message. */
export interface Refusal {
  readonly ok: false
  readonly reason: string
}

/** A path of the workspace, and where it really is. */
export interface Located {
  readonly ok: true
  /** Relative to the workspace, with `/`. */
  readonly path: string
  /** Absolute, free of symbolic links. */
  readonly realPath: string
}

/** The runner names a folder that is not there. */
export class WorkspaceMissing extends Error {
  constructor() {
    super(
      'The workspace, which the runner names in GITHUB_WORKSPACE, is not a folder that can be read. Check the repository out in a step before this one, and make sure that no step removes the folder.',
    )
  }
}

/** The folder that the runner has checked the repository out into. */
export class Workspace {
  /** As the runner names it; it may itself lie behind a symbolic link. */
  readonly root: string
  readonly #realRoot: string

  /** @throws Error where there is no such folder; its message is for the user */
  constructor(root: string) {
    this.root = resolve(root)
    const realRoot = realpathOf(this.root)
    if (realRoot === null) throw new WorkspaceMissing()
    this.#realRoot = realRoot
  }

  /** A path as it is given, made relative to the workspace, with `/`; null where it leads out of it. */
  relativePath(path: string): string | null {
    return pathBelow(this.root, resolve(this.root, path))
  }

  /** A path of the workspace as the disk spells it, as far as there is anything. */
  spelled(path: string): string {
    return spelled(this.root, path)
  }

  absolutePath(path: string): string {
    return join(this.root, path)
  }

  /** A path with its links followed, relative to the workspace, with `/`. */
  realNameOf(realPath: string): string {
    return pathBelow(this.#realRoot, realPath) ?? basename(realPath)
  }

  /** Follows the symbolic links of a path, and refuses one that leads out of the workspace. */
  locate(path: string): Located | Refusal {
    const realPath = realpathOf(this.absolutePath(path))
    if (realPath === null) return { ok: false, reason: 'its path leads to no file' }
    const below = pathBelow(this.#realRoot, realPath)
    if (below === null) {
      return {
        ok: false,
        reason: 'a symbolic link on its path leaves the workspace',
      }
    }
    // A link may spell its target in its own way, and two spellings are not two files.
    const target = below === path ? below : spelled(this.#realRoot, below)
    return { ok: true, path, realPath: join(this.#realRoot, target) }
  }

  /** Whether an absolute path, free of symbolic links, lies below the workspace. */
  contains(realPath: string): boolean {
    return resolve(realPath) === realPath && realPath.startsWith(this.#realRoot + sep)
  }

  /** What is at a path, links followed; null where there is nothing, or nothing can be told. */
  kindAt(path: string): PathKind | null {
    return kindOf(this.absolutePath(path))
  }

  /**
   * The paths in a folder whose last segment has that name in any letter case, as the disk spells them,
   * sorted. Windows, where the site will run, makes no difference between them.
   */
  spellings(folder: string, name: string): readonly string[] {
    const lower = name.toLowerCase()
    return this.entries(folder).filter(
      (path) => path.slice(path.lastIndexOf('/') + 1).toLowerCase() === lower,
    )
  }

  /** The paths of all that is directly in a folder, as the disk spells them, sorted; none where there is no such folder. */
  entries(folder: string): readonly string[] {
    return entriesOf(this.absolutePath(folder))
      .map((entry) => (folder === '' ? entry : `${folder}/${entry}`))
      .sort()
  }

  /** Every file of the workspace, but what git keeps for itself; links to folders are not followed. */
  *files(folder = ''): Generator<string> {
    for (const entry of entriesOf(this.absolutePath(folder)).sort()) {
      const path = folder === '' ? entry : `${folder}/${entry}`
      const found = entryAt(this.absolutePath(path))
      if (found?.isDirectory() === true) {
        if (entry !== '.git') yield* this.files(path)
      } else if (found !== null) {
        yield path
      }
    }
  }
}

/** An absolute path, made relative to a folder, with `/`; null where it does not lie in it. */
function pathBelow(folder: string, path: string): string | null {
  const slashed = relative(folder, path).split(sep).join('/')
  return slashed === '..' || slashed.startsWith('../') || isAbsolute(slashed) ? null : slashed
}

/** `other`: a device, a pipe, a socket. */
export type PathKind = 'file' | 'folder' | 'other'

/** What is at an absolute path, links followed; null where there is nothing, or nothing can be told. */
export function kindOf(path: string): PathKind | null {
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    if (found === undefined) return null
    if (found.isDirectory()) return 'folder'
    return found.isFile() ? 'file' : 'other'
  } catch (error) {
    if (codeOf(error) === '') throw error
    return null
  }
}

/** Whether it is certain that nothing is there, not even a link. */
export function isAbsent(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) === undefined
  } catch (error) {
    if (codeOf(error) === '') throw error
    return codeOf(error) === 'ENOTDIR'
  }
}

/** An absolute path free of symbolic links; null where it cannot be followed to anything. */
export function realpathOf(path: string): string | null {
  try {
    return realpathSync(path)
  } catch (error) {
    if (codeOf(error) === '') throw error
    return null
  }
}

/** What stands at a path, no link followed; null where nothing does, or its folder may not be entered. */
function entryAt(path: string): Stats | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null
  } catch (error) {
    if (['ENOTDIR', 'EACCES', 'EPERM'].includes(codeOf(error))) return null
    throw error
  }
}

/** The code of a system error, such as `ENOENT`; '' for any other. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}
