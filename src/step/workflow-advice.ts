/**
 * Advice on the workflows of the repository. Most steps need none, and load nothing for it.
 */
import type { Workspace } from '../files/workspace.js'
import { readWorkflows } from '../files/workflows.js'
import type { Request } from './inputs.js'
import type { Planned } from './plan-all.js'
import type { StepResult } from './result.js'
import type { WorkflowContext } from '../workflow/advise.js'

/** Where and in which job a step runs. */
export interface JobInWorkspace {
  readonly workspace: Workspace
  readonly runningJob: Omit<WorkflowContext, 'injected'>
}

/** What there is to advise, and a notice where the advice itself failed. */
export type Advice = Pick<StepResult, 'findings' | 'notices'>

const FAULT =
  'The workflows of this repository were not read for ways on which the password leaves the job: that ended by a fault of its own'

const NONE: Advice = { findings: [], notices: [] }

/**
 * Advises where something would be written, and in `check`. A mistake of this program in here is told, but
 * is not worth a failed deployment.
 */
export async function workflowAdvice(
  { mode, settings }: Request,
  { workspace, runningJob }: JobInWorkspace,
  planned: readonly Planned[],
): Promise<Advice> {
  const changed = planned
    .filter(({ result }) => result.changes.length > 0)
    .map(({ write, result }) => write?.path ?? result.path)
  if (runningJob.action === null || (mode === 'inject' && changed.length === 0)) return NONE
  try {
    const files = readWorkflows(workspace)
    if (files.length === 0) return NONE
    const { adviseOnWorkflows } = await import('../workflow/advise.js')
    const injected = settings.password === undefined ? [] : [...new Set(changed)]
    return { ...NONE, findings: await adviseOnWorkflows(files, { ...runningJob, injected }) }
  } catch (error) {
    const name = error instanceof Error ? error.name : 'no error'
    return { ...NONE, notices: [`${FAULT} (${name}). Please report it.`] }
  }
}
