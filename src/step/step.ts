/**
 * The step itself: find, load, plan, write. What it came to is a value; nothing is told to anybody here.
 */
import { emptySecrets, workflowAdvice, type JobInWorkspace } from './workflow-advice.js'
import { isFailing } from './failing.js'
import { findFiles } from '../files/find.js'
import { keepJournal, type Keeping } from '../files/journal.js'
import type { ReportTarget } from '../files/report.js'
import { writeAll, type FileWrite } from '../files/write.js'
import type { Request } from './inputs.js'
import { planAll, type Opening } from './plan-all.js'
import type { Planned } from './plan-one.js'
import { guardReports } from './reports.js'
import type { StepResult } from './result.js'
import { select, type LeftOut } from './selection.js'
import type { Audience } from './smoke-tests.js'

/** What a step needs from outside. */
export interface Surroundings extends Opening, JobInWorkspace {
  /** Who follows a smoke test as it happens; asked for only where one runs. */
  readonly audience: () => Promise<Audience>
  /** What the clean-up after the job will know the step by. */
  readonly id: string
  /** Where the clean-up will find what the files were before; null where no file is to be written. */
  readonly keeping: Pick<Keeping, 'folder' | 'remember'> | null
}

/** What a step came to, and where it is to be reported. */
export interface StepOutcome {
  readonly result: StepResult
  /** Those that are asked for, without one that would overwrite a checked file. */
  readonly reports: readonly ReportTarget[]
}

/**
 * Does what is asked for: all files or none.
 *
 * @param request what the workflow asks for
 * @param complaints about the inputs; where there are any, nothing is done
 */
export async function step(
  request: Request,
  complaints: readonly string[],
  around: Surroundings,
): Promise<StepOutcome> {
  const found = await findFiles(around.workspace, request.files)
  const reports = await guardReports(around.workspace, request)
  reports.protect(found.files.map(({ realPath }) => realPath))
  const empty = await emptySecrets(request, around)
  const silencing = request.ignore.length === 0 ? null : await import('./silencing.js')
  const own = [...complaints, ...(silencing?.complaintsAbout(request.ignore) ?? [])]
  const failures = [...empty.failures, ...own, ...found.complaints, ...reports.complaints]
  if (failures.length > 0) {
    return { result: failed(request, failures), reports: reports.targets }
  }
  const plans = await planAll(request, around, select(found.files, request.requestedMode))
  reports.protect(plans.realPaths)
  const advice = await workflowAdvice(request, around, plans.planned)
  const results = plans.planned.map(({ result }) => result)
  const told = results.flatMap(({ findings }) => findings)
  const unsilenced = silencing?.withoutEffect(told, request.ignore) ?? []
  const warnings = [...empty.warnings, ...plans.warnings, ...unsilenced]
  const draft: StepResult = {
    ...failed(request, [...plans.complaints, ...reports.complaints]),
    files: results,
    ...(silencing?.ignored(advice.findings, request.ignore) ?? { findings: advice.findings }),
    warnings: [...request.warnings, ...warnings],
    notices: [
      ...noticesOf(request),
      ...(await leftOutNotices(plans.leftOut)),
      ...empty.notices,
      ...advice.notices,
      ...(silencing?.idle(request, results) ?? []),
    ],
  }
  const tested = await test({ request, planned: plans.planned, draft }, around)
  const result = write({ request, planned: plans.planned, draft: tested }, around)
  return { result, reports: reports.targets }
}

/** Loaded only where something is left out, since most steps name their file. */
async function leftOutNotices(leftOut: readonly LeftOut[]): Promise<readonly string[]> {
  if (leftOut.length === 0) return []
  const { noticesOfLeftOut } = await import('./left-out.js')
  return noticesOfLeftOut(leftOut)
}

/** The result of a step that ended before any file was looked at. */
export function failed(request: Request, failures: readonly string[]): StepResult {
  const { mode, warnings } = request
  const notices = noticesOf(request)
  const nothing = { files: [], findings: [], suppressed: [], written: [], smokeTests: [] }
  return { mode, ...nothing, warnings, notices, failures }
}

function noticesOf({ notice: downgrade }: Request): readonly string[] {
  return downgrade === null ? [] : [downgrade]
}

/** Tests the mail server, once the plans are verified and before anything is written. */
async function test(
  { request, planned, draft }: Draft,
  { workspace, audience }: Surroundings,
): Promise<StepResult> {
  const { smokeTest, settings: requested, environment, failOn } = request
  if (smokeTest === null || isFailing(draft, failOn)) return draft
  // Loaded only here: most steps test no server.
  const { readAuthorities } = await import('../files/authorities.js')
  const { runSmokeTests } = await import('./smoke-tests.js')
  const authorities = readAuthorities(workspace, smokeTest.authorities)
  if (!authorities.ok) return { ...draft, failures: [authorities.complaint] }
  const asked = {
    ...smokeTest,
    mode: request.mode,
    requested,
    environment,
    authorities: authorities.certificates,
  }
  return { ...draft, smokeTests: await runSmokeTests(asked, planned, await audience()) }
}

/** What is planned, and whether anything speaks against it. */
interface Draft {
  readonly request: Request
  readonly planned: readonly Planned[]
  readonly draft: StepResult
}

/** Writes all that is planned, if nothing speaks against it; what was there is kept first. */
function write({ request, planned, draft }: Draft, { id, keeping }: Surroundings): StepResult {
  const { failOn, restore } = request
  if (keeping === null || isFailing(draft, failOn)) return draft
  const writes = distinct(planned.flatMap((one) => (one.write === null ? [] : [one.write])))
  if (writes.length === 0) return draft
  const failure = keepJournal(writes, { ...keeping, restore }) ?? writeAll(writes, id)
  if (failure !== null) return { ...draft, failures: [failure] }
  return {
    ...draft,
    files: planned.map((one) => ({ ...one.result, changed: one.write !== null })),
    written: writes.map(({ path }) => path),
  }
}

/** Two sites may share the file that their `configSource` names: it is written once. */
function distinct(writes: readonly FileWrite[]): readonly FileWrite[] {
  return [...new Map(writes.map((write) => [write.realPath, write])).values()]
}
