/**
 * Putting files back as they were before a step, as far as they are still what it wrote.
 */
import { lstatSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { historyOf, type History, type JobPlace } from './committed.js'
import { isOutOfSpace, overwriteInPlace } from './in-place.js'
import { digestOf, formerBytes, type Journal, type JournalEntry } from './journal.js'
import { reasonOf } from './read.js'
import { codeOf, realpathOf } from './workspace.js'
import { removeFile, removeTemporary, replaceFile } from './write.js'

/** What became of a file: put back, or left alone, and why. */
export type Outcome =
  /** It is as it was before the step. */
  | { readonly status: 'put-back' }
  /** The step never came to write it, or somebody has put it back already. */
  | { readonly status: 'unchanged' }
  /** Somebody has changed or removed it since. */
  | { readonly status: 'changed' }
  /** It stands in git's history as the step wrote it. */
  | { readonly status: 'committed' }
  /** It is as it was before the step, and whether it was committed meanwhile is not known. */
  | { readonly status: 'unsure'; readonly reason: string }
  /**
   * `failed`: it could not be put back, `emptied`: for want of space, but it contains nothing now; of both
   * the former bytes are still in the journal. `lost`: they are not, or they are not this file's.
   * `littered`: its temporary file could not be removed. `reason` is a clause.
   */
  | {
      readonly status: 'failed' | 'emptied' | 'lost' | 'littered'
      readonly reason: string
    }

/** A file, and what became of it. */
export interface FileOutcome {
  /** Relative to the workspace, with `/`. */
  readonly path: string
  /** Whether the step created it: to be put back means to be deleted then. */
  readonly isCreated: boolean
  readonly outcome: Outcome
}

/** Where a step has worked; its folder is that of its journal. */
export interface StepPlace extends JobPlace {
  /** Of the step. */
  readonly id: string
}

/**
 * Puts the files of a journal back, the last one first, and removes what a killed step has left beside
 * them. What the journal says is taken for a proposal: no path is followed out of the workspace.
 */
export async function putBackAll(
  { restore, entries }: Journal,
  place: StepPlace,
): Promise<readonly FileOutcome[]> {
  const settled = entries.map((entry) => (restore ? settledOf(entry, place) : null))
  const written = entries.filter((_, index) => restore && settled[index] === null)
  const history = await historyOf(
    written.map(({ realPath }) => realPath),
    place,
  )
  const outcomes: FileOutcome[] = []
  for (const [index, entry] of [...entries.entries()].reverse()) {
    const file = { path: entry.path, isCreated: entry.before === null }
    const litter = tidy(entry, place)
    if (litter !== null) outcomes.push({ ...file, outcome: litter })
    if (!restore) continue
    const outcome = settled[index] ?? putBack(entry, index, { ...place, history })
    outcomes.push({ ...file, outcome })
  }
  return outcomes
}

/** Removes what the step has left beside a file, if its folder is still where it was. */
function tidy({ realPath }: JournalEntry, { workspace, id }: StepPlace): Outcome | null {
  const folder = dirname(realPath)
  if (realpathOf(folder) !== folder || !workspace.contains(realPath)) return null
  const reason = removeTemporary(realPath, id)
  return reason === null ? null : { status: 'littered', reason }
}

/** What has become of a file already; null where it is as the step wrote it. */
function settledOf(entry: JournalEntry, place: StepPlace): Outcome | null {
  try {
    const seen = look(entry, place)
    return 'status' in seen ? seen : null
  } catch (error) {
    return { status: 'failed', reason: reasonOf(error) }
  }
}

/** The bytes that the step wrote, where they are there still. */
interface Written {
  readonly bytes: Uint8Array
}

function look(
  { realPath, before, after }: JournalEntry,
  { workspace }: StepPlace,
): Outcome | Written {
  if (!workspace.contains(realPath)) {
    return { status: 'lost', reason: 'it does not lie in the workspace' }
  }
  const bytes = currentBytes(realPath)
  if (bytes === null) return { status: before === null ? 'unchanged' : 'changed' }
  const digest = digestOf(bytes)
  if (digest === before?.digest) return { status: 'unchanged' }
  return digest === after ? { bytes } : { status: 'changed' }
}

function putBack(
  entry: JournalEntry,
  index: number,
  place: StepPlace & { readonly history: History },
): Outcome {
  try {
    // git has taken its time.
    const seen = look(entry, place)
    if ('status' in seen) return seen
    const standing = place.history.standingOf({ realPath: entry.realPath, bytes: seen.bytes })
    if (standing.known && standing.committed) return { status: 'committed' }
    const done = undo(entry, index, place)
    const isUnsure = done.status === 'put-back' && !standing.known
    return isUnsure ? { status: 'unsure', reason: standing.reason } : done
  } catch (error) {
    return { status: 'failed', reason: reasonOf(error) }
  }
}

/** The bytes of a file; null where something else than a file is there now, or is on the way to it. */
function currentBytes(realPath: string): Uint8Array | null {
  try {
    const isAsBefore = realpathOf(realPath) === realPath && lstatSync(realPath).isFile()
    return isAsBefore ? readFileSync(realPath) : null
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

function undo({ realPath, before }: JournalEntry, index: number, place: StepPlace): Outcome {
  if (before === null) {
    removeFile(realPath)
    return { status: 'put-back' }
  }
  const bytes = formerBytes(place.folder, index, before)
  if (bytes === null) {
    return { status: 'lost', reason: 'its former bytes are gone from the temporary folder' }
  }
  return giveBack(realPath, { bytes, mode: before.mode, id: place.id })
}

/** A full disk, which a job's own build may have filled, is no reason to leave the password there. */
function giveBack(
  realPath: string,
  former: { readonly bytes: Uint8Array; readonly mode: number; readonly id: string },
): Outcome {
  try {
    replaceFile(realPath, former)
    return { status: 'put-back' }
  } catch (error) {
    if (!isOutOfSpace(error)) throw error
  }
  const reason = overwriteInPlace(realPath, former)
  return reason === null ? { status: 'put-back' } : { status: 'emptied', reason }
}
