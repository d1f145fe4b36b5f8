/**
 * Renaming and removing on Windows, where both fail as long as another program has the file open: a
 * virus scanner or an indexer, which looks at each new file for a moment.
 */
import { renameSync, rmSync, statSync } from 'node:fs'
import process from 'node:process'
import { codeOf } from './workspace.js'

/** What decides whether to try again, and how long. */
export interface Patience {
  readonly platform: NodeJS.Platform
  /** The time in milliseconds, from any beginning. */
  readonly now: () => number
  /** Waits for that many milliseconds. */
  readonly pause: (ms: number) => void
}

/** Another program has had the file open for as long as was waited. */
export class FileInUse extends Error {
  /** Of the last refusal. */
  readonly code: string

  constructor(code: string) {
    super('Another program has the file open')
    this.code = code
  }
}

/** Scanners are done within some hundred milliseconds, as a rule. */
const LONGEST_MS = 2_000
const FIRST_PAUSE_MS = 10
const LONGEST_PAUSE_MS = 200

/**
 * What Windows says of a file that is open elsewhere: sharing violations become EBUSY, and a name that
 * is taken, or is about to go, EPERM or EACCES (libuv, `uv_translate_sys_error`).
 */
const IN_USE = ['EBUSY', 'EPERM', 'EACCES']

const REAL: Patience = { platform: process.platform, now: () => process.uptime() * 1000, pause }

/** A folder that can tell whether it is still the one that was meant. */
export interface Verifiable {
  /** @throws Error where it is not */
  verify(): void
}

/**
 * Gives a file another name, over a file of that name.
 *
 * @param folder of both, which is asked before each try
 * @throws FileInUse where another program keeps one of both open
 * @throws Error of the file system
 */
export function rename(from: string, to: string, folder: Verifiable): void {
  patiently(() => {
    folder.verify()
    renameSync(from, to)
  }, to)
}

/**
 * Removes a file.
 *
 * @param options.force whether it may be gone already
 * @throws FileInUse where another program keeps it open
 * @throws Error of the file system
 */
export function remove(path: string, options: { readonly force?: boolean } = {}): void {
  patiently(() => {
    rmSync(path, options)
  }, path)
}

/**
 * Removes a folder with all below it, as far as there is one.
 *
 * @throws FileInUse where another program keeps a file of it open
 * @throws Error of the file system
 */
export function removeFolder(path: string): void {
  patiently(() => {
    rmSync(path, { recursive: true, force: true })
  }, path)
}

/**
 * Calls until it is not refused, on Windows for up to two seconds. Elsewhere an open file is no
 * obstacle, and a refusal is final.
 *
 * @param path of the file that is asked for; where it is read-only, waiting does not help
 * @throws FileInUse where Windows still refuses at the end
 */
export function patiently(call: () => void, path: string, patience: Patience = REAL): void {
  const { platform, now, pause } = patience
  const end = now() + LONGEST_MS
  for (let ms = FIRST_PAUSE_MS; ; ms = Math.min(2 * ms, LONGEST_PAUSE_MS)) {
    try {
      call()
      return
    } catch (error) {
      const code = codeOf(error)
      if (platform !== 'win32' || !IN_USE.includes(code) || isReadOnly(path)) throw error
      if (now() >= end) throw new FileInUse(code)
      pause(ms)
    }
  }
}

/** Windows has one bit for all, which forbids to replace the file. */
function isReadOnly(path: string): boolean {
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    return found?.isFile() === true && (found.mode & 0o200) === 0
  } catch (error) {
    if (codeOf(error) === '') throw error
    return false
  }
}

/** The step has nothing else to do meanwhile. */
function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}
