/**
 * The step itself: find, load, plan, write. What it came to is a value; nothing is told to anybody here.
 */
import { emptySecrets, workflowAdvice, type JobInWorkspace } from './workflow-advice.js'
import { isFailing } from './failing.js'
import { findFiles } from '../files/find.js'
import { keepJournal, type Keeping } from '../files/journal.js'
import { overwrites, reportObstacle, type ReportTarget } from '../files/report.js'
import { writeAll, type FileWrite } from '../files/write.js'
import type { Workspace } from '../files/workspace.js'
import { inert } from '../text/inert.js'
import type { Request } from './inputs.js'
import { loadAll, planAll, realPathsOf, type Opening, type Planned } from './plan-all.js'
import type { StepResult } from './result.js'
import { select, type LeftOut } from './selection.js'
import { runSmokeTests, type Audience } from './smoke-tests.js'

/** What a step needs from outside. */
export interface Surroundings extends Opening, JobInWorkspace {
  /** Where the report will go; null where none is asked for. */
  readonly report: ReportTarget | null
  /** Follows a smoke test as it happens. */
  readonly audience: Audience
  /** What the clean-up after the job will know the step by. */
  readonly id: string
  /** Where the clean-up will find what the files were before. */
  readonly keeping: Pick<Keeping, 'folder' | 'remember'>
}

/** What a step came to, and where it may be reported. */
export interface StepOutcome {
  readonly result: StepResult
  /** null where none is asked for, or it would overwrite a checked file. */
  readonly report: ReportTarget | null
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
  const report = new ReportGuard(around.report)
  report.protect(found.files.map(({ realPath }) => realPath))
  const empty = await emptySecrets(request, around)
  const failures = [...empty.failures, ...complaints, ...found.complaints, ...report.complaints]
  if (failures.length > 0) return { result: failed(request, failures), report: report.target }
  const files = await loadAll(around, select(found.files, request.requestedMode))
  report.protect(files.loaded.flatMap(realPathsOf))
  const plans = await planAll(request, files)
  const advice = await workflowAdvice(request, around, plans.planned)
  const draft: StepResult = {
    ...failed(request, [...plans.complaints, ...report.complaints]),
    files: plans.planned.map(({ result }) => result),
    findings: advice.findings,
    warnings: [...request.warnings, ...empty.warnings, ...files.warnings],
    notices: [
      ...noticesOf(request),
      ...(await leftOutNotices(files.leftOut)),
      ...plans.notices,
      ...empty.notices,
      ...(await transformNotices(around.workspace, plans.sites)),
      ...advice.notices,
    ],
  }
  const tested = await test({ request, planned: plans.planned, draft }, around)
  const result = write({ request, planned: plans.planned, draft: tested }, around)
  return { result, report: report.target }
}

/** Loaded only where something is left out, since most steps name their file. */
async function leftOutNotices(leftOut: readonly LeftOut[]): Promise<readonly string[]> {
  if (leftOut.length === 0) return []
  const { noticesOfLeftOut } = await import('./left-out.js')
  return noticesOfLeftOut(leftOut)
}

/** Loaded only where a transform is beside a site, since few have one. */
async function transformNotices(
  workspace: Workspace,
  sites: readonly string[],
): Promise<readonly string[]> {
  const folders = sites.map((path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0)))
  const entries = folders.flatMap((folder) => workspace.entries(folder))
  if (!entries.some((entry) => /\.xdt\.config$/i.test(entry))) return []
  const { mailTransformNotices } = await import('./mail-transforms.js')
  return mailTransformNotices(workspace, sites)
}

/** The result of a step that ended before any file was looked at. */
export function failed(request: Request, failures: readonly string[]): StepResult {
  const { mode, warnings } = request
  const notices = noticesOf(request)
  return { mode, files: [], findings: [], written: [], smokeTests: [], warnings, notices, failures }
}

function noticesOf({ notice: downgrade }: Request): readonly string[] {
  return downgrade === null ? [] : [downgrade]
}

/** Keeps the report from overwriting a checked file, and a step from beginning that cannot report. */
class ReportGuard {
  target: ReportTarget | null
  readonly complaints: string[] = []

  constructor(target: ReportTarget | null) {
    const obstacle = target === null ? null : reportObstacle(target)
    if (obstacle !== null) this.complaints.push(obstacle)
    this.target = obstacle === null ? target : null
  }

  protect(realPaths: readonly string[]): void {
    if (this.target === null || !overwrites(this.target, realPaths)) return
    this.complaints.push(
      `The input "report" names "${inert(this.target.path)}", which is one of the checked files. Name another file for the report.`,
    )
    this.target = null
  }
}

/** Tests the mail server, once the plans are verified and before anything is written. */
async function test(
  { request, planned, draft }: Draft,
  { workspace, audience }: Surroundings,
): Promise<StepResult> {
  const { smokeTest, settings: requested, environment, failOn } = request
  if (smokeTest === null || isFailing(draft, failOn)) return draft
  const { readAuthorities } = await import('../files/authorities.js')
  const authorities = readAuthorities(workspace, smokeTest.authorities)
  if (!authorities.ok) return { ...draft, failures: [authorities.complaint] }
  const asked = {
    ...smokeTest,
    mode: request.mode,
    requested,
    environment,
    authorities: authorities.certificates,
  }
  return { ...draft, smokeTests: await runSmokeTests(asked, planned, audience) }
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
  if (isFailing(draft, failOn)) return draft
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
