/**
 * Writing: a file is either as before or complete, whatever happens in between; of several files, all
 * are written or none.
 */
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { inert } from '../text/inert.js'
import { Folder } from './folder.js'
import { reasonOf } from './read.js'
import { remove, rename } from './rename.js'
import { codeOf, isAbsent } from './workspace.js'

/** One file to be replaced as a whole. */
export interface FileWrite {
  /** Relative to the workspace, with `/`; for messages. */
  readonly path: string
  /** Absolute, free of symbolic links. */
  readonly realPath: string
  /** null where there is no such file yet. */
  readonly before: Uint8Array | null
  readonly after: Uint8Array
}

/** Of a file that did not exist. */
const NEW_MODE = 0o644

/**
 * Writes all files, or none: where one write fails, those before it are put back.
 *
 * @param id of the step, by which its temporary files are known
 * @returns null where all are written, else one sentence or two that say what failed
 */
export function writeAll(writes: readonly FileWrite[], id: string): string | null {
  const done: FileWrite[] = []
  for (const write of writes) {
    const failure = writeOne(write, id)
    if (failure !== null) return [failure, restore(done, id)].join(' ')
    done.push(write)
  }
  return null
}

function writeOne({ path, realPath, before, after }: FileWrite, id: string): string | null {
  try {
    if (!holds(realPath, before)) {
      return `"${inert(path)}" was changed by something else while this step ran. Run the step alone.`
    }
    const mode = before === null ? NEW_MODE : statSync(realPath).mode
    replaceFile(realPath, { bytes: after, mode, id })
    return null
  } catch (error) {
    return `"${inert(path)}" could not be written: ${reasonOf(error)}.`
  }
}

/**
 * Whether a file contains exactly these bytes; for null, whether there is none.
 *
 * @throws Error of the file system, also where bytes are asked for and there is no file
 */
function holds(realPath: string, bytes: Uint8Array | null): boolean {
  // A link that leads nowhere is somebody's too.
  if (bytes === null) return isAbsent(realPath)
  return readFileSync(realPath).equals(bytes)
}

/** Puts files back, the last one first; says which could not be. */
function restore(done: readonly FileWrite[], id: string): string {
  const failures = [...done].reverse().flatMap((write) => putBack(write, id))
  return failures.length === 0 ? 'No file was changed.' : failures.join(' ')
}

function putBack({ path, realPath, before }: FileWrite, id: string): readonly string[] {
  try {
    if (before === null) removeFile(realPath)
    else replaceFile(realPath, { bytes: before, mode: statSync(realPath).mode, id })
    return []
  } catch (error) {
    return [
      `"${inert(path)}" had been written already and could not be put back: ${reasonOf(error)}. It contains the new settings.`,
    ]
  }
}

/**
 * Removes a file that a step has created, if its folder is still where it was.
 *
 * @param realPath absolute, free of symbolic links
 * @throws FolderReplaced, or Error of the file system
 */
export function removeFile(realPath: string): void {
  new Folder(dirname(realPath)).verifyHolds(realPath)
  remove(realPath)
}

/** What a file is to become. */
export interface Replacement {
  readonly bytes: Uint8Array | string
  readonly mode: number
  /** Of the step, by which its temporary file is known. */
  readonly id: string
}

/**
 * Replaces a file by a temporary file beside it and a rename, which is atomic: a reader sees the old
 * bytes or the new ones. A symbolic link in its place is replaced, never followed; and no byte is written
 * before it is certain that the temporary file is in the folder that was meant.
 *
 * @param realPath absolute, its folder free of symbolic links
 * @throws FolderReplaced, or Error of the file system; the temporary file is gone then
 */
export function replaceFile(realPath: string, { bytes, mode, id }: Replacement): void {
  const folder = new Folder(dirname(realPath))
  const temporary = temporaryPath(realPath, id)
  try {
    // Readable by the owner only until the mode is set: the bytes contain the password.
    const file = openSync(temporary, 'wx', 0o600)
    try {
      folder.verifyHolds(temporary)
      fill(file, { bytes, mode, folder })
    } finally {
      closeSync(file)
    }
    rename(temporary, realPath, folder)
  } catch (error) {
    remove(temporary, { force: true })
    throw error
  }
}

function fill(
  file: number,
  { bytes, mode, folder }: Pick<Replacement, 'bytes' | 'mode'> & { readonly folder: Folder },
): void {
  try {
    writeFileSync(file, bytes)
    fchmodSync(file, mode & 0o7777)
    fsyncSync(file)
    folder.verify()
  } catch (error) {
    // A folder that was moved has taken the file along to where nobody will look for it.
    ftruncateSync(file, 0)
    throw error
  }
}

/**
 * Where a step puts the bytes of a file before they are whole: if it is killed there, they stay, and the
 * clean-up after the job finds them by the step's id.
 */
function temporaryPath(realPath: string, id: string): string {
  return join(dirname(realPath), `.${basename(realPath)}.${id}.tmp`)
}

/**
 * Removes what a killed step has left of a file.
 *
 * @returns null where nothing is left, else a clause that says why it is
 */
export function removeTemporary(realPath: string, id: string): string | null {
  try {
    remove(temporaryPath(realPath, id), { force: true })
    return null
  } catch (error) {
    // Where no file can be, none was left.
    return ['ENOTDIR', 'ENAMETOOLONG'].includes(codeOf(error)) ? null : reasonOf(error)
  }
}
