/**
 * The step as the runner starts it, from top to bottom.
 */
import process from 'node:process'
import { journalFolder } from './files/journal-folder.js'
import { reasonOf } from './files/read.js'
import type { ReportTarget } from './files/report.js'
import { codeOf, Workspace, WorkspaceMissing } from './files/workspace.js'
import { originOf } from './github/event.js'
import { runningJob } from './github/job.js'
import { Runner } from './github/runner.js'
import { saveJournal, saveStep } from './github/state.js'
import { tellAnnotations, tellOutputs } from './github/tell.js'
import { toldOn } from './github/told.js'
import { randomUUID } from './github/uuid.js'
import { annotationsOf } from './report/annotations.js'
import { failureLine } from './report/failure.js'
import { fileLines } from './report/lines.js'
import { outputsOf } from './report/outputs.js'
import { summaryOf } from './report/summary.js'
import { mayKnowSecrets, readInputs, type Request } from './step/inputs.js'
import { failed, step, type StepOutcome } from './step/step.js'

/** Runs the step. It fails by its exit code and one line, never by an exception. */
export async function run(): Promise<void> {
  const id = randomUUID()
  const runner = new Runner()
  const origin = originOf(process.env)
  runner.maskInputs(mayKnowSecrets(origin))
  const { request, complaints } = readInputs(runner.input, origin)
  runner.forgetInputs()
  const outcome = await attempt({ runner, id }, request, complaints).catch((error: unknown) => {
    runner.debug(error instanceof Error ? (error.stack ?? '') : '')
    return { result: failed(request, [faultOf(error)]), reports: [] }
  })
  await tell({ runner, id }, request, outcome).catch((error: unknown) => {
    runner.debug(error instanceof Error ? (error.stack ?? '') : '')
    runner.fail(UNTOLD)
  })
}

const UNTOLD =
  'What the step came to could not be handed to the runner: the files behind GITHUB_OUTPUT and GITHUB_STEP_SUMMARY cannot be written. Files that the log names as injected are injected.'

/** This run: the runner, and what the clean-up after the job will know it by. */
interface Run {
  readonly runner: Runner
  readonly id: string
}

async function attempt(
  { runner, id }: Run,
  request: Request,
  complaints: readonly string[],
): Promise<StepOutcome> {
  saveStep(id)
  const workspace = new Workspace(process.env['GITHUB_WORKSPACE'] ?? process.cwd())
  const mask = (value: string): void => {
    runner.mask(value)
  }
  const keeping = { folder: journalFolder(process.env, id), remember: saveJournal }
  const around = { workspace, mask, runningJob: runningJob(process.env), id, keeping }
  const audience = async () => (await import('./github/following.js')).following(runner)
  return step(request, complaints, { ...around, audience })
}

function faultOf(error: unknown): string {
  if (error instanceof WorkspaceMissing) return `${error.message} No file was written.`
  if (codeOf(error) !== '') {
    return `The system refused what the step needs: ${reasonOf(error)}. No file was written.`
  }
  const said = error instanceof Error ? error.message : 'Something was thrown that is not an error.'
  return `The step ended by a fault of its own, and no file was written: ${said} Please report it; with debug logging, the log shows where.`
}

/** A report that could not be written undoes nothing: what was injected stays, for the clean-up to put back. */
function withDone(failure: string, { result }: StepOutcome): string {
  return result.written.length === 0
    ? failure
    : `${failure} The settings were injected all the same.`
}

/** Writes all reports, and says of each that could not be written why. What writes them is loaded only here. */
async function writeReports(
  { runner, id }: Run,
  { result, reports }: StepOutcome,
): Promise<ReadonlyMap<ReportTarget['input'], string>> {
  const failures = new Map<ReportTarget['input'], string>()
  for (const target of reports) {
    const { writeReport } = await import('./files/report.js')
    const text = await reportText(runner, result, target)
    const failure = writeReport(target, { text, id })
    if (failure !== null) failures.set(target.input, failure)
  }
  return failures
}

async function reportText(
  runner: Runner,
  result: StepOutcome['result'],
  { input }: ReportTarget,
): Promise<string> {
  const { show, redact, ruleLink } = runner
  if (input === 'report') {
    const { jsonReport } = await import('./report/json.js')
    return jsonReport(result, { show, redact })
  }
  const { sarifReport } = await import('./report/sarif.js')
  return sarifReport(result, { show, redact, ruleLink })
}

/** Loaded only where a server was tested. */
async function smokeTestParts(
  { show }: Runner,
  { smokeTests }: StepOutcome['result'],
): Promise<readonly string[]> {
  if (smokeTests.length === 0) return []
  const { smokeTestTables } = await import('./report/smoke-test-tables.js')
  return smokeTestTables(smokeTests, show)
}

/** Tells what the step came to, wherever somebody may look for it. */
async function tell({ runner, id }: Run, request: Request, outcome: StepOutcome): Promise<void> {
  const unwritten = await writeReports({ runner, id }, outcome)
  const report = outcome.reports.find(({ input }) => input === 'report' && !unwritten.has(input))
  const unreported = [...unwritten.values()].map((failure) => withDone(failure, outcome))
  const failures = [...outcome.result.failures, ...unreported]
  const complete = { ...outcome.result, failures }
  const { result, isAside } = await toldOn(runner, request, complete)
  const { show, ruleLink, lineLink } = runner
  for (const line of fileLines(result)) runner.log(line)
  tellAnnotations(runner, annotationsOf(result, ruleLink, isAside))
  const line = failureLine(result, request.failOn)
  const smokeTests = await smokeTestParts(runner, result)
  runner.summarize(
    summaryOf(result, { show, ruleLink, lineLink, isAside, smokeTests, fails: line !== null }),
  )
  tellOutputs(runner, outputsOf(result, report?.path ?? null))
  if (line !== null) runner.fail(line)
}
