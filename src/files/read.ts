import { readFileSync, statSync } from 'node:fs'
import { FileInUse } from './rename.js'
import { codeOf } from './workspace.js'

/** A file's bytes, or a clause that says why it cannot be read. */
export type ReadResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: string; readonly isTooLarge: boolean }

/**
 * Reads a file, unless it is too large.
 *
 * @param realPath absolute
 * @param most how many bytes are read at most; a larger file is not read at all
 */
export function readBytes(realPath: string, most = Infinity): ReadResult {
  try {
    const found = statSync(realPath)
    // To read a pipe would wait for its writer, for ever.
    if (!found.isFile()) return unread('it is not a regular file')
    if (found.size > most) return { ...unread('it is too large'), isTooLarge: true }
    return { ok: true, bytes: readFileSync(realPath) }
  } catch (error) {
    return unread(reasonOf(error))
  }
}

function unread(reason: string): Extract<ReadResult, { ok: false }> {
  return { ok: false, reason, isTooLarge: false }
}

const IN_USE = 'another program has the file open'

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'the permission is missing',
  EBUSY: IN_USE,
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'something of that name exists already',
  EFBIG: 'it is larger than the system allows',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'it does not exist',
  ENOSPC: 'no space is left on the disk',
  ENOTDIR: 'a part of its path is not a folder',
  EPERM: 'the permission is missing',
  EROFS: 'the file system is read-only',
  ERR_FOLDER_REPLACED: 'its folder was moved meanwhile, or a symbolic link has come into its path',
  ERR_FS_EISDIR: 'it is a folder',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
}

/** A clause that says why the disk refused; the error's own text contains paths of the machine. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error)
  if (code === '') throw error
  if (error instanceof FileInUse) return `${IN_USE} (${code})`
  return Object.hasOwn(REASONS, code) ? `${REASONS[code] ?? ''} (${code})` : code
}
