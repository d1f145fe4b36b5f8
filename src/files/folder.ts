/**
 * The folder that a file is written in. A process beside the step may move it away and put a symbolic link
 * in its place, which would lead the password out of the workspace.
 */
import { lstatSync } from 'node:fs'
import { realpathOf } from './workspace.js'

/** A folder is not where it was, or a symbolic link leads elsewhere in its place. */
export class FolderReplaced extends Error {
  /** As the errors of the file system have one. */
  readonly code = 'ERR_FOLDER_REPLACED'
  constructor() {
    super('A folder was moved, or replaced by a symbolic link')
  }
}

/** A folder, as it was when it was first looked at. */
export class Folder {
  readonly #path: string
  readonly #dev: bigint
  readonly #ino: bigint

  /**
   * @param realPath absolute, free of symbolic links
   * @throws FolderReplaced where a symbolic link has come into the path; Error of the file system
   */
  constructor(realPath: string) {
    this.#path = realPath
    const { dev, ino } = lstatSync(realPath, { bigint: true })
    this.#dev = dev
    this.#ino = ino
    this.verify()
  }

  /**
   * Asks again whether it is the same folder in the same place.
   *
   * @throws FolderReplaced where it is not; Error of the file system
   */
  verify(): void {
    const { dev, ino } = lstatSync(this.#path, { bigint: true })
    const isSame = dev === this.#dev && ino === this.#ino
    if (!isSame || realpathOf(this.#path) !== this.#path) throw new FolderReplaced()
  }

  /**
   * Makes sure that a file which was just created under a path in this folder really came into it: a folder
   * that is swapped for a moment has the file elsewhere, and nothing under that path afterwards.
   *
   * @throws FolderReplaced where it did not; Error of the file system
   */
  verifyHolds(path: string): void {
    this.verify()
    if (realpathOf(path) !== path) throw new FolderReplaced()
  }
}
