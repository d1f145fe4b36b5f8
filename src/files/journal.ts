/**
 * The journal of a step: which files it is about to write, and what they contained. It is kept outside of the
 * workspace, where no artifact and no cache takes it along, until the job is over.
 */
import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reasonOf } from './read.js'
import { removeFolder } from './rename.js'
import { codeOf } from './workspace.js'
import type { FileWrite } from './write.js'

/** What a file was before the step. */
export interface Former {
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly digest: string
  readonly mode: number
}

/** One file that the step is about to write. */
export interface JournalEntry {
  /** Relative to the workspace, with `/`; for messages. */
  readonly path: string
  /** Absolute, free of symbolic links. */
  readonly realPath: string
  /** null where the step creates the file. */
  readonly before: Former | null
  /** SHA-256 of the bytes that the step writes, in hexadecimal. */
  readonly after: string
}

/** All files of a step, in the order of writing. */
export interface Journal {
  /** Whether they are to be put back; else no former bytes are kept. */
  readonly restore: boolean
  readonly entries: readonly JournalEntry[]
}

const NAME = 'journal.json'

/** Where a journal is kept, and who remembers its digest until the job is over. */
export interface Keeping {
  readonly folder: string
  readonly restore: boolean
  readonly remember: (digest: string) => void
}

/**
 * Keeps what is needed to put files back. It is whole, and remembered, before the first byte of a file
 * is written: a step that is killed before left nothing to put back.
 *
 * @returns null where all is kept, else a sentence or two that say why not; nothing is left then
 */
export function keepJournal(
  writes: readonly FileWrite[],
  { folder, restore, remember }: Keeping,
): string | null {
  try {
    const text = JSON.stringify({ restore, entries: writes.map(entryOf) } satisfies Journal)
    // Former bytes may contain an older password: nobody else on the machine may read them. Windows takes no
    // notice of modes; there the folder is as open as the temporary folder that it lies in.
    mkdirSync(folder, { mode: 0o700 })
    writes.forEach(({ before }, index) => {
      if (restore && before !== null) keep(join(folder, String(index)), before)
    })
    keep(join(folder, NAME), text)
    remember(digestOf(text))
    return null
  } catch (error) {
    discardJournal(folder)
    return `What the files contain could not be kept for the clean-up after the job, in the temporary folder of the runner (RUNNER_TEMP): ${reasonOf(error)}. No file was changed.`
  }
}

function keep(path: string, bytes: Uint8Array | string): void {
  writeFileSync(path, bytes, { flag: 'wx', mode: 0o600 })
}

function entryOf({ path, realPath, before, after }: FileWrite): JournalEntry {
  const mode = statSync(realPath, { throwIfNoEntry: false })?.mode ?? 0
  const former = before === null ? null : { digest: digestOf(before), mode: mode & 0o7777 }
  return { path, realPath, before: former, after: digestOf(after) }
}

/** SHA-256, in hexadecimal. */
export function digestOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * Reads the journal of a step, if it is the one that the step has kept.
 *
 * @param folder as `journalFolder` names it
 * @param digest that the step remembered
 * @returns null where it is gone, or is another one
 */
export function readJournal(folder: string, digest: string): Journal | null {
  const text = readInside(folder, NAME)
  if (text === null || digestOf(text) !== digest) return null
  const journal: unknown = JSON.parse(text.toString('utf8'))
  return isJournal(journal) ? journal : null
}

/** The former bytes of the file at that index; null where they are gone, or are not what was kept. */
export function formerBytes(folder: string, index: number, { digest }: Former): Uint8Array | null {
  const bytes = readInside(folder, String(index))
  return bytes !== null && digestOf(bytes) === digest ? bytes : null
}

/** A file of the folder; null where it cannot be read, or a symbolic link stands in for one of both. */
function readInside(folder: string, name: string): Buffer | null {
  try {
    const path = join(folder, name)
    const isKept = lstatSync(folder).isDirectory() && lstatSync(path).isFile()
    return isKept ? readFileSync(path) : null
  } catch (error) {
    reasonOf(error)
    return null
  }
}

/**
 * Removes a journal with all former bytes, as far as there is one.
 *
 * @returns null where nothing is left, else a clause that says why not
 */
export function discardJournal(folder: string): string | null {
  try {
    removeFolder(folder)
    return null
  } catch (error) {
    return codeOf(error) === 'ENOTDIR' ? null : reasonOf(error)
  }
}

function isJournal(value: unknown): value is Journal {
  return (
    isRecord(value) &&
    typeof value['restore'] === 'boolean' &&
    Array.isArray(value['entries']) &&
    value['entries'].every(isEntry)
  )
}

function isEntry(value: unknown): value is JournalEntry {
  if (!isRecord(value)) return false
  const { path, realPath, before, after } = value
  const areTexts = [path, realPath, after].every((one) => typeof one === 'string')
  return areTexts && (before === null || isFormer(before))
}

function isFormer(value: unknown): value is Former {
  return isRecord(value) && typeof value['digest'] === 'string' && Number.isInteger(value['mode'])
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
