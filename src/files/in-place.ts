/**
 * Putting a file back where the disk has no space for a second one: its bytes are overwritten. That is not
 * atomic, so it is for the clean-up alone, which has the former bytes in the journal until all is done.
 */
import {
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { Folder } from './folder.js'
import { reasonOf } from './read.js'
import { codeOf } from './workspace.js'

/** Whether the disk, or the share of it that the user has, is full. */
export function isOutOfSpace(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT'].includes(codeOf(error))
}

/**
 * Puts the former bytes in the place of those that a file contains. Where they do not fit, the file is made
 * empty, so that it does not contain the password.
 *
 * @param realPath absolute, free of symbolic links
 * @returns null where the file is as it was, else a clause that says why it is empty
 * @throws Error of the file system, where not even that could be done
 */
export function overwriteInPlace(
  realPath: string,
  { bytes, mode }: { readonly bytes: Uint8Array; readonly mode: number },
): string | null {
  const folder = new Folder(dirname(realPath))
  // Windows does not know the flag; what it does not know is 0 there.
  const noFollow = 'O_NOFOLLOW' in constants ? constants.O_NOFOLLOW : 0
  const file = openSync(realPath, constants.O_RDWR | noFollow)
  try {
    folder.verifyHolds(realPath)
    const reason = fill(file, bytes)
    fchmodSync(file, mode)
    return reason
  } finally {
    closeSync(file)
  }
}

function fill(file: number, bytes: Uint8Array): string | null {
  try {
    writeFileSync(file, bytes)
    ftruncateSync(file, bytes.length)
    fsyncSync(file)
    return null
  } catch (error) {
    ftruncateSync(file, 0)
    return reasonOf(error)
  }
}
