import { mkdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { inert } from '../redaction/inert.js'
import { reasonOf } from './read.js'
import { codeOf, isAbsent, kindOf, type PathKind, type Workspace } from './workspace.js'
import { removeTemporary, replaceFile } from './write.js'

/** Where a report goes. It may lie outside of the workspace, such as in `${{ runner.temp }}`. */
export interface ReportTarget {
  /** As the workflow names it. */
  readonly path: string
  /** Absolute, free of symbolic links as far as there is anything. */
  readonly realPath: string
  /** A clause that says why its path cannot be followed; null where it can. */
  readonly lost: string | null
  /** Whether it is named as a path of the workspace, and a symbolic link leads out of it. */
  readonly strays: boolean
}

/** Resolves the path of a report; links are followed, so that no link leads it over a checked file. */
export function reportTarget(workspace: Workspace, path: string): ReportTarget {
  const absolute = resolve(workspace.root, path)
  try {
    const realPath = follow(absolute)
    const strays = workspace.relativePath(path) !== null && !workspace.contains(realPath)
    return { path, realPath, lost: null, strays }
  } catch (error) {
    const isDangling = codeOf(error) === 'ENOENT'
    const lost = isDangling ? 'a symbolic link on its path leads to nothing' : reasonOf(error)
    return { path, realPath: absolute, lost, strays: false }
  }
}

/**
 * Follows the links of a path as far as there is anything.
 *
 * @throws Error of the file system
 */
function follow(absolute: string): string {
  const above = dirname(absolute)
  if (!isAbsent(absolute) || above === absolute) return realpathSync(absolute)
  return join(follow(above), basename(absolute))
}

/**
 * Whether the report would overwrite one of the files that are checked. Letter case makes no
 * difference, since on Windows and macOS the disk makes none.
 */
export function overwrites({ realPath }: ReportTarget, files: readonly string[]): boolean {
  return files.some((file) => file.toLowerCase() === realPath.toLowerCase())
}

/**
 * What can be told before anything is written: why a report cannot be put there.
 *
 * @returns null where nothing speaks against it, else a sentence or two
 */
export function reportObstacle({ path, realPath, lost, strays }: ReportTarget): string | null {
  const refused = `The report cannot be written to "${inert(path)}"`
  const kind = kindOf(realPath)
  if (kind === 'folder') {
    return `${refused}, which is a folder. Let the input "report" name a file.`
  }
  if (lost !== null) {
    return `${refused}: ${lost}. Name another file in the input "report".`
  }
  if (strays) {
    return `${refused}, which is reached through a symbolic link that leaves the workspace. Name another file in the input "report".`
  }
  if (kind === 'other') {
    return `${refused}, which is no regular file but a device, a pipe or the like. Name another file in the input "report".`
  }
  if (nearestKind(dirname(realPath)) !== 'folder') {
    return `${refused}, since a part of that path is no folder. Name another file in the input "report".`
  }
  return null
}

/** What stands at a path, or at the nearest one above it where anything does. */
function nearestKind(realPath: string): PathKind | null {
  const above = dirname(realPath)
  return kindOf(realPath) ?? (above === realPath ? null : nearestKind(above))
}

/**
 * Writes the report; its folder is created where it is missing.
 *
 * @param target one without an obstacle
 * @param options.id of the step, by which its temporary file is known
 * @returns null where it is written, else a sentence that says why not
 */
export function writeReport(
  { path, realPath }: ReportTarget,
  { text, id }: { readonly text: string; readonly id: string },
): string | null {
  try {
    mkdirSync(dirname(realPath), { recursive: true })
    const existing = statSync(realPath, { throwIfNoEntry: false })
    replaceFile(realPath, { bytes: text, mode: existing?.mode ?? 0o644, id })
    return null
  } catch (error) {
    return `The report cannot be written to "${inert(path)}": ${reasonOf(error)}.`
  }
}

/**
 * Removes what a step has left that was killed while it wrote its report.
 *
 * @returns null where nothing is left, else a sentence that says why it is
 */
export function removeUnfinishedReport(
  { path, realPath }: ReportTarget,
  id: string,
): string | null {
  const reason = removeTemporary(realPath, id)
  if (reason === null) return null
  return `A temporary file beside the report "${inert(path)}" could not be removed: ${reason}.`
}
