/**
 * The state: what the step hands to the clean-up after the job, as variables of its environment. It
 * contains no path and no secret, and what comes back is checked: a workflow command in a text from
 * outside could have forged it.
 */
import * as core from '@actions/core'
import { isUuid } from './uuid.js'
import { removeVariables } from './variables.js'

/** The step's id, saved before it does anything. */
const STEP = 'step'
/** The digest of the step's journal, saved before it writes the first file. */
const JOURNAL = 'journal'

/** What a step has saved. */
export interface SavedState {
  /** A random UUID. */
  readonly id: string
  /** The digest as it came back; null where the step has written nothing. */
  readonly journal: string | null
}

/** @param id a random UUID */
export function saveStep(id: string): void {
  core.saveState(STEP, id)
}

/** @param digest SHA-256 in hexadecimal */
export function saveJournal(digest: string): void {
  core.saveState(JOURNAL, digest)
}

/**
 * Reads the state, and takes it out of our environment.
 *
 * @returns `none` where the step was killed before it did anything; `damaged` where it is
 * not what we save
 */
export function savedState(): SavedState | 'none' | 'damaged' {
  const id = core.getState(STEP)
  const journal = core.getState(JOURNAL)
  removeVariables('STATE_')
  if (id === '' && journal === '') return 'none'
  if (!isUuid(id)) return 'damaged'
  return { id, journal: journal === '' ? null : journal }
}
