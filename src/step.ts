/**
 * The step itself: find, load, plan, write. What it came to is a value; nothing is told to anybody here.
 */
import { plan } from './config/plan.js'
import { failingFindings } from './failing.js'
import { findFiles, type FoundFile } from './files/find.js'
import { overwrites, type ReportTarget } from './files/report.js'
import type { Workspace } from './files/workspace.js'
import { writeAll, type FileWrite } from './files/write.js'
import { inert } from './inert.js'
import type { Request } from './inputs.js'
import { load, type Loaded } from './load.js'
import type { FileResult, StepResult } from './result.js'
import { isWebConfig, notice, withoutNested } from './selection.js'

/** What a step needs from outside. */
export interface Surroundings {
  readonly workspace: Workspace
  /** Where the report will go; null where none is asked for. */
  readonly report: ReportTarget | null
  /** Takes a credential that stands in a file, before anything could show it. */
  readonly mask: (value: string) => void
}

/** One configuration, and what is planned for it. */
interface Planned {
  readonly result: FileResult
  readonly write: FileWrite | null
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
  const failures = [...complaints, ...found.complaints, ...report.complaints]
  if (failures.length > 0) return { result: failed(request, failures), report: report.target }
  const { files, notices } =
    request.requestedMode === 'inject'
      ? withoutNested(found.files)
      : { files: found.files, notices: [] }
  const loaded = await loadAll(request, around, files)
  report.protect(loaded.flatMap(realPathsOf))
  const plans = await planAll(request, loaded)
  const result = settle(request, plans.planned, {
    notices: [...noticesOf(request), ...notices, ...plans.notices],
    failures: [...plans.complaints, ...report.complaints],
  })
  return { result, report: report.target }
}

/** The result of a step that ended before any file was looked at. */
export function failed(request: Request, failures: readonly string[]): StepResult {
  return { mode: request.mode, files: [], written: [], notices: noticesOf(request), failures }
}

function noticesOf({ notice: downgrade }: Request): readonly string[] {
  return downgrade === null ? [] : [downgrade]
}

/** Keeps the report from overwriting a checked file. */
class ReportGuard {
  target: ReportTarget | null
  readonly complaints: string[] = []

  constructor(target: ReportTarget | null) {
    this.target = target
  }

  protect(realPaths: readonly string[]): void {
    if (this.target === null || !overwrites(this.target, realPaths)) return
    this.complaints.push(
      `The input "report" names "${inert(this.target.path)}", which is one of the checked files. Name another file for the report.`,
    )
    this.target = null
  }
}

interface LoadedFile {
  readonly found: FoundFile
  readonly loaded: Loaded
}

/** Opens all files, and masks the credentials in them before anything is said of any. */
async function loadAll(
  { requestedMode }: Request,
  { workspace, mask }: Surroundings,
  files: readonly FoundFile[],
): Promise<readonly LoadedFile[]> {
  const all: LoadedFile[] = []
  for (const found of files) {
    const skipOthers = requestedMode === 'inject' && found.byGlob && !isWebConfig(found.path)
    const loaded = await load(workspace, found, { skipOthers })
    if (loaded.status === 'ready') loaded.configuration.credentials.forEach(mask)
    all.push({ found, loaded })
  }
  return all
}

function realPathsOf({ loaded }: LoadedFile): readonly string[] {
  return loaded.status === 'ready' ? [...loaded.realPaths.values()] : []
}

/** What planning came to, over all files. */
interface Plans {
  readonly planned: readonly Planned[]
  readonly notices: readonly string[]
  readonly complaints: readonly string[]
}

/** Plans every configuration; nothing is written yet. */
async function planAll(request: Request, files: readonly LoadedFile[]): Promise<Plans> {
  const planned: Planned[] = []
  for (const { found, loaded } of files) {
    if (loaded.status === 'ready') planned.push(await planOne(request, found, loaded))
    if (loaded.status === 'refused') planned.push({ result: refused(found, loaded), write: null })
  }
  const unsupported = files.filter(({ loaded }) => loaded.status === 'unsupported')
  return {
    planned,
    notices: notice(
      unsupported.filter(({ found }) => found.byGlob).map(({ found }) => found.path),
      'no web.config: this version of the action handles no transforms and no appsettings',
    ),
    complaints: unsupported
      .filter(({ found }) => !found.byGlob)
      .map(
        ({ found }) =>
          `"${inert(found.path)}" is a transform or an appsettings file, which this version of the action does not handle. Take it out of the input "files".`,
      ),
  }
}

async function planOne(
  request: Request,
  { path }: FoundFile,
  { kind, configuration, realPaths }: Extract<Loaded, { status: 'ready' }>,
): Promise<Planned> {
  const { write, ...rest } = await plan(configuration, intentOf(request))
  const realPath = realPaths.get(write?.path ?? path)
  if (realPath === undefined) throw new Error('A plan names a file that was never read')
  return {
    result: { path, kind, changed: false, ...rest },
    write: write && { ...write, realPath },
  }
}

function intentOf({ mode, settings, knownSections }: Request): Parameters<typeof plan>[1] {
  return { mode, settings, knownSections }
}

function refused(
  { path }: FoundFile,
  { kind, finding }: Extract<Loaded, { status: 'refused' }>,
): FileResult {
  const findings = [finding]
  return { path, kind, verdict: 'file', changed: false, effective: null, changes: [], findings }
}

/** Writes all that is planned, if nothing speaks against it. */
function settle(
  { mode, failOn }: Request,
  planned: readonly Planned[],
  said: Pick<StepResult, 'notices' | 'failures'>,
): StepResult {
  const files = planned.map(({ result }) => result)
  const result = { mode, files, written: [], ...said }
  if (said.failures.length > 0 || failingFindings(result, failOn).length > 0) return result
  const writes = distinct(planned.flatMap(({ write }) => (write === null ? [] : [write])))
  const failure = writeAll(writes)
  if (failure !== null) return { ...result, failures: [failure] }
  return {
    ...result,
    files: planned.map(({ result: file, write }) => ({ ...file, changed: write !== null })),
    written: writes.map(({ path }) => path),
  }
}

/** Two sites may share the file that their `configSource` names: it is written once. */
function distinct(writes: readonly FileWrite[]): readonly FileWrite[] {
  return [...new Map(writes.map((write) => [write.realPath, write])).values()]
}
