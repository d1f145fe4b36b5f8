/**
 * Advice on the workflows of the repository. Most steps need none, and load nothing for it.
 */
import type { Workspace } from './files/workspace.js'
import { readWorkflows } from './files/workflows.js'
import type { Request } from './inputs.js'
import type { Planned } from './planning.js'
import type { PlacedFinding } from './result.js'
import type { WorkflowContext } from './workflow/advise.js'

/** Where and in which job a step runs. */
export interface JobInWorkspace {
  readonly workspace: Workspace
  readonly runningJob: Omit<WorkflowContext, 'injected'>
}

/**
 * Advises where something would be written, and in `check`. It is never worth a failure: where anything
 * goes wrong, there is no advice.
 */
export async function workflowAdvice(
  { mode, settings }: Request,
  { workspace, runningJob }: JobInWorkspace,
  planned: readonly Planned[],
): Promise<readonly PlacedFinding[]> {
  const changed = planned
    .filter(({ result }) => result.changes.length > 0)
    .map(({ write, result }) => write?.path ?? result.path)
  if (runningJob.action === null || (mode === 'inject' && changed.length === 0)) return []
  try {
    const files = readWorkflows(workspace)
    if (files.length === 0) return []
    const { adviseOnWorkflows } = await import('./workflow/advise.js')
    const injected = settings.password === undefined ? [] : [...new Set(changed)]
    return await adviseOnWorkflows(files, { ...runningJob, injected })
  } catch {
    return []
  }
}
