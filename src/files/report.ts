import { theInput } from '../mentions.js'
import { lstatSync, mkdirSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { inert } from '../text/inert.js'
import { liesInGit } from './git-folder.js'
import { reasonOf } from './read.js'
import { codeOf, isAbsent, kindOf, realpathOf, type PathKind, type Workspace } from './workspace.js'
import { removeTemporary, replaceFile } from './write.js'

/** The inputs that name a report. */
export type ReportInput = 'report' | 'sarif'

/** Where a report goes. It may lie outside of the workspace, such as in `${{ runner.temp }}`. */
export interface ReportTarget {
  /** The input that names it. */
  readonly input: ReportInput
  /** As the workflow names it. */
  readonly path: string
  /** Absolute; its folder is free of symbolic links as far as there is anything. */
  readonly realPath: string
  /** Where a symbolic link leads that stands there already; null where none does, or it leads nowhere. */
  readonly linkTarget: string | null
  /** A clause that says why its path cannot be followed; null where it can. */
  readonly lost: string | null
  /** Whether it is named as a path of the workspace, and a symbolic link leads out of it. */
  readonly strays: boolean
  /** Whether it lies in a folder that git keeps for itself. */
  readonly isInGit: boolean
}

/**
 * Resolves the path of a report. The links among its folders are followed; one as its last part will be
 * replaced, since a repository may let it lead to any file.
 */
export function reportTarget(
  workspace: Workspace,
  { input, path }: Pick<ReportTarget, 'input' | 'path'>,
): ReportTarget {
  const absolute = resolve(workspace.root, path)
  try {
    const realPath = join(follow(dirname(absolute)), basename(absolute))
    if (!isAbsent(realPath)) lstatSync(realPath)
    const strays = workspace.relativePath(path) !== null && !workspace.contains(realPath)
    const isInGit = liesInGit(workspace, realPath)
    const linkTarget = realpathOf(realPath)
    return { input, path, realPath, linkTarget, lost: null, strays, isInGit }
  } catch (error) {
    const isDangling = codeOf(error) === 'ENOENT'
    const lost = isDangling ? 'a symbolic link on its path leads to nothing' : reasonOf(error)
    const nowhere = { linkTarget: null, strays: false, isInGit: false }
    return { input, path, realPath: absolute, lost, ...nowhere }
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
 * Whether the report would overwrite one of the files that are checked, or replace a link that leads to one.
 * Letter case makes no difference, since on Windows and macOS the disk makes none.
 */
export function overwrites(
  { realPath, linkTarget }: ReportTarget,
  files: readonly string[],
): boolean {
  const taken = [realPath, linkTarget ?? realPath].map((path) => path.toLowerCase())
  return files.some((file) => taken.includes(file.toLowerCase()))
}

/**
 * What can be told before anything is written: why a report cannot be put there.
 *
 * @returns null where nothing speaks against it, else a sentence or two
 */
export function reportObstacle(target: ReportTarget): string | null {
  const { input, path, realPath, lost, strays, isInGit } = target
  const refused = `The report cannot be written to "${inert(path)}"`
  const kind = kindOf(realPath)
  if (kind === 'folder') {
    return `${refused}, which is a folder. Let ${theInput(input)} name a file.`
  }
  if (lost !== null) {
    return `${refused}: ${lost}. Name another file in ${theInput(input)}.`
  }
  if (strays) {
    return `${refused}, which is reached through a symbolic link that leaves the workspace. Name another file in ${theInput(input)}.`
  }
  if (isInGit) {
    return `${refused}, which lies in a folder that git keeps for itself. Name another file in ${theInput(input)}.`
  }
  if (kind === 'other') {
    return `${refused}, which is not a regular file, but a device or a pipe. Name another file in ${theInput(input)}.`
  }
  if (nearestKind(dirname(realPath)) !== 'folder') {
    return `${refused}, since a part of that path is not a folder. Name another file in ${theInput(input)}.`
  }
  return null
}

/** What stands at a path, or at the nearest one above it where anything does. */
function nearestKind(realPath: string): PathKind | null {
  const above = dirname(realPath)
  return kindOf(realPath) ?? (above === realPath ? null : nearestKind(above))
}

/** Of a report that did not exist. */
const NEW_MODE = 0o644

/**
 * Writes the report; its folder is created where it is missing.
 *
 * @param target one without an obstacle
 * @param options.id of the step, by which its temporary file is known
 * @returns null where it is written, else a sentence that says why not
 */
export function writeReport(
  { path, realPath }: ReportTarget,
  { text, id }: { readonly text: string | Uint8Array; readonly id: string },
): string | null {
  try {
    mkdirSync(dirname(realPath), { recursive: true })
    const existing = lstatSync(realPath, { throwIfNoEntry: false })
    const mode = existing?.isFile() === true ? existing.mode : NEW_MODE
    replaceFile(realPath, { bytes: text, mode, id })
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
