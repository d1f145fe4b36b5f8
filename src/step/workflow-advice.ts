/**
 * What the workflows of the repository tell: where an injected password leaves the job, and which secret an
 * empty input comes from. Most steps need neither, and load nothing for it.
 */
import { theInput } from '../mentions.js'
import type { Workspace } from '../files/workspace.js'
import { readWorkflows } from '../files/workflows.js'
import type { Finding } from '../findings/finding.js'
import { reaches } from '../smtp/stages.js'
import type { WorkflowContext } from '../workflow/advise.js'
import { mayKnowSecrets, type Request } from './inputs.js'
import type { Planned } from './plan-one.js'
import type { StepResult } from './result.js'

/** Where and in which job a step runs. */
export interface JobInWorkspace {
  readonly workspace: Workspace
  readonly runningJob: Omit<WorkflowContext, 'injected'>
}

/** What there is to advise, and a notice where the advice itself failed. */
export type Advice = Pick<StepResult, 'findings' | 'notices'>

/**
 * Advises where something would be written, and in `check`.
 */
export async function workflowAdvice(
  { mode, settings }: Request,
  { workspace, runningJob }: JobInWorkspace,
  planned: readonly Planned[],
): Promise<Advice> {
  const none: Advice = { findings: [], notices: [] }
  const changed = planned
    .filter(({ result }) => result.changes.length > 0)
    .map(({ write, result }) => write?.path ?? result.path)
  const injected = settings.password === undefined ? [] : [...new Set(changed)]
  if (mode === 'inject' && changed.length === 0) return none
  try {
    const findings = await findingsOn(workspace, { ...runningJob, injected })
    // Where no job runs, nothing is injected either.
    const isInJob = Object.values(runningJob).some((known) => known !== null)
    return { findings, notices: isInJob ? passwordsInJson(injected, findings) : [] }
  } catch (error) {
    return { ...none, notices: [faultOf(error, 'ways on which the password leaves the job')] }
  }
}

async function findingsOn(
  workspace: Workspace,
  context: WorkflowContext,
): Promise<readonly Finding[]> {
  const files = context.action === null ? [] : readWorkflows(workspace)
  if (files.length === 0) return []
  const { adviseOnWorkflows } = await import('../workflow/advise.js')
  return adviseOnWorkflows(files, context)
}

/** The rules that say it of a workflow. */
const SAYS_IT = new Set(['workflow/platform-secret', 'workflow/image'])

/** What is told, once, where no workflow shows what becomes of the file. */
function passwordsInJson(
  injected: readonly string[],
  findings: readonly Finding[],
): readonly string[] {
  const isTold = findings.some(({ rule }) => SAYS_IT.has(rule))
  if (isTold || !injected.some((path) => /\.json$/i.test(path))) return []
  return [
    `The password goes into an appsettings file. A site of Umbraco 9 or later can get it from its environment as UMBRACO__CMS__GLOBAL__SMTP__PASSWORD, so that no file contains it: then name that key in ${theInput('environment-keys')}.`,
  ]
}

/** What is said of empty inputs, and a notice where looking at them failed. */
export type EmptySecrets = Pick<StepResult, 'failures' | 'warnings' | 'notices'>

/**
 * Says which secrets are empty, where the step's own workflow takes user name or password from one. Without
 * them an injection would end green, and the site would send no mail: an error. In `check` it matters only to
 * a smoke test that is to log in: a warning. A run that may not know the secrets is told nothing.
 */
export async function emptySecrets(
  request: Request,
  { workspace, runningJob }: JobInWorkspace,
): Promise<EmptySecrets> {
  const nothing: EmptySecrets = { failures: [], warnings: [], notices: [] }
  const inputs = emptyInputs(request)
  if (inputs.length === 0 || runningJob.action === null || runningJob.job === null) return nothing
  try {
    const files = readWorkflows(workspace)
    if (files.length === 0) return nothing
    const { secretsBehind } = await import('../workflow/advise.js')
    const empty = await secretsBehind(files, runningJob, inputs)
    const { emptinessOf } = await import('./emptiness.js')
    const said = empty.length === 0 ? [] : [emptinessOf(empty)]
    return { ...nothing, [request.mode === 'inject' ? 'failures' : 'warnings']: said }
  } catch (error) {
    return { ...nothing, notices: [faultOf(error, 'the secrets behind empty inputs')] }
  }
}

/** The credentials that the step goes on without, where it is to use them. */
function emptyInputs({ mode, origin, smokeTest, settings }: Request): readonly string[] {
  const logsIn = smokeTest !== null && reaches(smokeTest.level, 'auth')
  const uses = mode === 'inject' ? mayKnowSecrets(origin) : origin === 'trusted' && logsIn
  if (!uses) return []
  const given = { username: settings.userName, password: settings.password }
  return Object.entries(given).flatMap(([input, value]) => (value === undefined ? [input] : []))
}

/** A mistake of this program in here is told, but is not worth a failed deployment. */
function faultOf(error: unknown, what: string): string {
  const name = error instanceof Error ? error.name : 'no error'
  return `The workflows of this repository were not read for ${what}: that ended by a fault of its own (${name}). Please report it.`
}
