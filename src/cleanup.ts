/**
 * After the job, whether it succeeded, failed or was cancelled: the files are put back as they were. The
 * clean-up may warn; it never fails a job that is over.
 */
import process from 'node:process'
import { journalFolder } from './files/journal-folder.js'
import { discardJournal, readJournal } from './files/journal.js'
import { putBackAll, type FileOutcome } from './files/put-back.js'
import { removeUnfinishedReport, reportTarget } from './files/report.js'
import { isAbsent, realpathOf, Workspace } from './files/workspace.js'
import { firstFew } from './text/first-few.js'
import { commitOfEvent } from './github/job.js'
import { originOf } from './github/event.js'
import { Runner } from './github/runner.js'
import { savedState, type SavedState } from './github/state.js'
import { inert } from './text/inert.js'
import { mayKnowSecrets, readInputs, type Request } from './step/inputs.js'

/** Cleans up after one step. It ends well in any case. */
export async function cleanUp(): Promise<void> {
  const runner = new Runner()
  try {
    const origin = originOf(process.env)
    runner.maskInputs(mayKnowSecrets(origin))
    // The inputs are those of the step, which has judged them.
    const { request } = readInputs(runner.input, origin)
    runner.forgetInputs()
    await attempt(runner, request)
  } catch (error) {
    runner.debug(error instanceof Error ? (error.stack ?? '') : '')
    const said =
      error instanceof Error ? error.message : 'Something was thrown that is not an error.'
    runner.annotate(
      'warning',
      `The clean-up after the job ended by a fault of its own, so files may still contain the injected settings: ${said} Please report it; with debug logging, the log shows where.`,
    )
  }
}

async function attempt(runner: Runner, request: Request): Promise<void> {
  const state = savedState()
  if (state === 'none') {
    runner.log('The step ended before it did anything: there is nothing to put back.')
    return
  }
  if (state === 'damaged') {
    runner.annotate(
      'warning',
      'The state that this step saved is not what came back, so no file is put back: those that it wrote still contain the injected settings. Something in its log may have been taken for a workflow command. Please report it.',
    )
    return
  }
  const folder = journalFolder(process.env, state.id)
  let isNeeded = true
  try {
    isNeeded = await putBack(runner, request, { state, folder })
  } finally {
    settle(runner, { state, folder }, isNeeded)
  }
}

/** The former bytes of a file that could not be put back may be the only ones that there are. */
function settle(runner: Runner, { state, folder }: Traces, isNeeded: boolean): void {
  if (isNeeded && !isAbsent(folder)) {
    runner.annotate('warning', kept(state))
    return
  }
  const failure = discardJournal(folder)
  if (failure !== null) runner.annotate('warning', remains(state, failure))
}

function kept({ id }: SavedState): string {
  return `What the files contained before is kept in the folder "umbraco-smtp-settings-${id}" of the temporary folder of the runner (RUNNER_TEMP), which the runner empties after the job: "journal.json" there names the files, and their former bytes are numbered in that order, from 0. Copy them back if there is no other copy, and remove the folder.`
}

function remains({ id }: SavedState, reason: string): string {
  return `The folder "umbraco-smtp-settings-${id}" with what the files contained before could not be removed from the temporary folder of the runner (RUNNER_TEMP): ${reason}. Remove it.`
}

/** What a step has left behind to find. */
interface Traces {
  readonly state: SavedState
  readonly folder: string
}

/** @returns whether what the files contained before is needed still, since something could not be put back */
async function putBack(runner: Runner, request: Request, traces: Traces): Promise<boolean> {
  const { state, folder } = traces
  const root = process.env['GITHUB_WORKSPACE'] ?? process.cwd()
  if (isAbsent(root)) {
    runner.log('The workspace is gone: there is nothing to put back.')
    return false
  }
  if (realpathOf(root) === null) {
    runner.annotate('warning', UNREADABLE)
    return state.journal !== null && readJournal(folder, state.journal)?.restore === true
  }
  const workspace = new Workspace(root)
  for (const input of ['report', 'sarif'] as const) {
    const path = request[input]
    if (path === null) continue
    const failure = removeUnfinishedReport(reportTarget(workspace, { input, path }), state.id)
    if (failure !== null) runner.annotate('warning', failure)
  }
  if (state.journal === null) {
    runner.log('The step wrote no file: there is nothing to put back.')
    return false
  }
  const journal = readJournal(folder, state.journal)
  if (journal === null) {
    runner.annotate('warning', LOST)
    return false
  }
  const olderCommit = commitOfEvent(process.env)
  const outcomes = await putBackAll(journal, { workspace, folder, olderCommit, id: state.id })
  tell(runner, outcomes)
  if (!journal.restore) {
    runner.log('The input "restore" is "false": the files stay as the step wrote them.')
  }
  return outcomes.some(needsFormerBytes)
}

/** Whether a file could not be put back, and can be by what is kept: a file that was created has no former bytes. */
function needsFormerBytes({ isCreated, outcome: { status } }: FileOutcome): boolean {
  return !isCreated && (status === 'failed' || status === 'emptied')
}

const UNREADABLE =
  'The workspace, which the runner names in GITHUB_WORKSPACE, cannot be read, so no file is put back: those that this step wrote still contain the injected settings. Check the repository out again before anything else reads them.'

const LOST =
  'What this step wrote down to put the files back is gone from the temporary folder of the runner (RUNNER_TEMP), or was changed there: the files that it wrote still contain the injected settings. Make sure that no step empties that folder; until then, check the repository out again before anything else reads the files.'

/** What is to be said of the files that are not simply as they were. */
interface Remark {
  readonly status: FileOutcome['outcome']['status']
  readonly level: 'notice' | 'warning'
  readonly says: (files: string) => string
  /** Of files that the step created; as of the others where it is not given. */
  readonly saysOfCreated?: (files: string) => string
}

function stillInjected(files: string): string {
  return `Could not be put back: ${files}. It may still contain the injected settings: check the repository out again before anything else reads it.`
}

function stillThere(files: string): string {
  return `Could not be deleted: ${files}. The step had created it, and it may still contain the injected settings: delete it before anything else reads it.`
}

const REMARKS: readonly Remark[] = [
  {
    status: 'changed',
    level: 'notice',
    says: (files) =>
      `Not put back, since something else has changed, moved or removed it after this step: ${files}. What is there now may contain the injected settings.`,
    saysOfCreated: (files) =>
      `Not deleted, though the step had created it, since something else has changed or replaced it after this step: ${files}. What is there now may contain the injected settings.`,
  },
  {
    status: 'committed',
    level: 'notice',
    says: (files) =>
      `Not put back, since it was committed to git as this step wrote it: ${files}. Whoever can read that repository can read the injected settings.`,
    saysOfCreated: (files) =>
      `Not deleted, though the step had created it, since it was committed to git as this step wrote it: ${files}. Whoever can read that repository can read the injected settings.`,
  },
  { status: 'failed', level: 'warning', says: stillInjected, saysOfCreated: stillThere },
  { status: 'lost', level: 'warning', says: stillInjected, saysOfCreated: stillThere },
  {
    status: 'unsure',
    level: 'notice',
    says: (files) =>
      `Put back, but whether it was committed to git meanwhile could not be told: ${files}. If a step of this job commits, look at what it committed; where that contains the injected settings, change the password.`,
    saysOfCreated: (files) =>
      `Deleted, since the step had created it, but whether it was committed to git meanwhile could not be told: ${files}. If a step of this job commits, look at what it committed; where that contains the injected settings, change the password.`,
  },
  {
    status: 'emptied',
    level: 'warning',
    says: (files) =>
      `Could not be put back, and was made empty, so that it does not contain the injected settings: ${files}. Check the repository out again before anything else reads it.`,
  },
  {
    status: 'littered',
    level: 'warning',
    says: (files) =>
      `A temporary file of this step could not be removed beside ${files}. It contains the injected settings: remove it; its name begins with a dot and ends with ".tmp".`,
  },
]

const PUT_BACK: readonly string[] = ['put-back', 'unsure']

/** Tells what became of the files: one annotation for all that share a fate. */
function tell(runner: Runner, outcomes: readonly FileOutcome[]): void {
  for (const { path, isCreated, outcome } of outcomes) {
    const done = isCreated ? 'deleted, since the step had created it' : 'put back as it was'
    if (PUT_BACK.includes(outcome.status)) runner.log(`${inert(path)}: ${done}`)
  }
  if (outcomes.length > 0 && outcomes.every(({ outcome }) => outcome.status === 'unchanged')) {
    runner.log('Every file is as it was before the step: there is nothing to put back.')
  }
  for (const remark of REMARKS) {
    const alike = outcomes.filter(({ outcome }) => outcome.status === remark.status)
    for (const sentence of new Set([remark.says, sentenceFor(remark, true)])) {
      const shared = alike.filter(({ isCreated }) => sentenceFor(remark, isCreated) === sentence)
      if (shared.length > 0) runner.annotate(remark.level, sentence(named(shared)))
    }
  }
}

function sentenceFor({ says, saysOfCreated }: Remark, isCreated: boolean): Remark['says'] {
  return isCreated ? (saysOfCreated ?? says) : says
}

function named(outcomes: readonly FileOutcome[]): string {
  return firstFew(outcomes, ({ path, outcome }) => {
    const reason = 'reason' in outcome ? ` (${outcome.reason})` : ''
    return `"${inert(path)}"${reason}`
  })
}
