import { readFileSync, statSync } from 'node:fs'
import { FileInUse } from './rename.js'
import { codeOf } from './workspace.js'

/** A file's bytes, or a clause that says why it cannot be read. */
export type ReadResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: string }

/** @param realPath absolute */
export function readBytes(realPath: string): ReadResult {
  try {
    // To read a pipe would wait for its writer, for ever.
    if (!statSync(realPath).isFile()) return { ok: false, reason: 'it is no regular file' }
    return { ok: true, bytes: readFileSync(realPath) }
  } catch (error) {
    return { ok: false, reason: reasonOf(error) }
  }
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
  ENOTDIR: 'a part of its path is no folder',
  EPERM: 'the permission is missing',
  EROFS: 'the file system is read-only',
  ERR_FOLDER_REPLACED: 'its folder was moved meanwhile, or a symbolic link has come into its path',
  ERR_FS_EISDIR: 'it is a folder',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
}

/** A clause that says why the disk refused; the error's own text holds paths of the machine. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error)
  if (code === '') throw error
  if (error instanceof FileInUse) return `${IN_USE} (${code})`
  return Object.hasOwn(REASONS, code) ? `${REASONS[code] ?? ''} (${code})` : code
}
