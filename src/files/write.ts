/**
 * Writing: a file is either as before or complete, whatever happens in between; of several files, all
 * are written or none.
 */
import { randomUUID } from 'node:crypto'
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { inert } from '../inert.js'
import { reasonOf } from './read.js'

/** One file to be replaced as a whole. */
export interface FileWrite {
  /** Relative to the workspace, with `/`; for messages. */
  readonly path: string
  /** Absolute, free of symbolic links. */
  readonly realPath: string
  readonly before: Uint8Array
  readonly after: Uint8Array
}

/**
 * Writes all files, or none: where one write fails, those before it are put back.
 *
 * @returns null where all are written, else one sentence or two that say what failed
 */
export function writeAll(writes: readonly FileWrite[]): string | null {
  const done: FileWrite[] = []
  for (const write of writes) {
    const failure = writeOne(write)
    if (failure !== null) return [failure, restore(done)].join(' ')
    done.push(write)
  }
  return null
}

function writeOne({ path, realPath, before, after }: FileWrite): string | null {
  try {
    if (!readFileSync(realPath).equals(before)) {
      return `"${inert(path)}" was changed by something else while this step ran. Run the step alone.`
    }
    replaceFile(realPath, after, statSync(realPath).mode)
    return null
  } catch (error) {
    return `"${inert(path)}" could not be written: ${reasonOf(error)}.`
  }
}

/** Puts files back, the last one first; says which could not be. */
function restore(done: readonly FileWrite[]): string {
  const failures = [...done].reverse().flatMap(putBack)
  return failures.length === 0 ? 'No file was changed.' : failures.join(' ')
}

function putBack({ path, realPath, before }: FileWrite): readonly string[] {
  try {
    replaceFile(realPath, before, statSync(realPath).mode)
    return []
  } catch (error) {
    return [
      `"${inert(path)}" had been written already and could not be put back: ${reasonOf(error)}. It holds the new settings.`,
    ]
  }
}

/**
 * Replaces a file by a temporary file beside it and a rename, which is atomic: a reader sees the old
 * bytes or the new ones.
 *
 * @param realPath absolute, free of symbolic links
 * @param mode of the new file
 * @throws Error of the file system; the temporary file is gone then
 */
export function replaceFile(realPath: string, bytes: Uint8Array | string, mode: number): void {
  const temporary = join(dirname(realPath), `.${basename(realPath)}.${randomUUID()}.tmp`)
  try {
    // Readable by the owner only until the mode is set: the bytes hold the password.
    const file = openSync(temporary, 'wx', 0o600)
    try {
      writeFileSync(file, bytes)
      fchmodSync(file, mode & 0o7777)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, realPath)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
