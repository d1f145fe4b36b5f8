/**
 * The ways on which an injected password leaves the job, as far as workflow files show them.
 */
import type { Finding } from '../findings/finding.js'
import { broken, findingOf, type Court } from '../findings/judge.js'
import type { WorkflowCase } from './case.js'
import { injectingJobsOf } from './injecting-job.js'
import { mayUse, WorkflowReader, type WorkflowFile } from './open.js'
import { WORKFLOW_RULES } from './rules/index.js'
import type { WorkflowContext } from './uses.js'

export { secretsBehind, type SecretBehind } from './secrets-behind.js'
export type { WorkflowContext } from './uses.js'

/**
 * Advice on the workflows in which this action has a step. A file that is no workflow, or that cannot
 * be read without doubt, gets none.
 *
 * @param files the workflows of the repository
 */
export async function adviseOnWorkflows(
  files: readonly WorkflowFile[],
  context: WorkflowContext,
): Promise<readonly Finding[]> {
  const reader = new WorkflowReader()
  const ours = await reader.openAll(files.filter((file) => mayUse(file, context)))
  const reusable = ours.filter(({ triggers }) => triggers.has('workflow_call'))
  const known = new Set(ours.map(({ file }) => file.path))
  const callers = await reader.openAll(
    files.filter(
      ({ path, text }) => !known.has(path) && reusable.some(({ file }) => text.includes(file.path)),
    ),
  )
  return ours.flatMap((workflow) => {
    const injecting = injectingJobsOf(workflow, context)
    return adviceOn({ workflow, callers: [...ours, ...callers], injecting, context })
  })
}

/** No rule on workflows asks what the step is to do: that shows in what was injected. */
const COURT: Court = {
  intent: { mode: 'check', settings: {}, knownSections: [] },
  locate: ({ file, span }) => ({ path: file.path, at: file.source.range(span) }),
  voice: () => 'GitHub refuses the workflow',
}

function adviceOn(subject: WorkflowCase): readonly Finding[] {
  return broken(WORKFLOW_RULES, subject, COURT.intent).map((one) => findingOf(one, COURT))
}
