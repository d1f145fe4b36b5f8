/**
 * What the rules of this room look at: one workflow that uses this action, and what is known of its run.
 */
import type { Rule, TextExample } from '../findings/rule.js'
import type { InjectingJob } from './injecting-job.js'
import type { WorkflowContext } from './uses.js'
import type { Workflow } from './workflow.js'

/** A workflow, and what its rules need beside it. */
export interface WorkflowCase {
  readonly workflow: Workflow
  /** The workflows of the repository that may call this one. */
  readonly callers: readonly Workflow[]
  /** The jobs that may be the one that runs, and what happens in them. */
  readonly injecting: readonly InjectingJob[]
  readonly context: WorkflowContext
}

/** A rule on a workflow. Its examples are whole workflows, or steps of a job. */
export type WorkflowRule = Rule<WorkflowCase, TextExample>

/** How a message names files: `"{file}" and 2 more files`, and what `{file}` stands for. */
export function filesNamed([file = '', ...more]: readonly string[]): {
  readonly phrase: string
  readonly names: Readonly<Record<'file', string>>
} {
  const others = `and ${more.length} more ${more.length === 1 ? 'file' : 'files'}`
  return { phrase: more.length === 0 ? '"{file}"' : `"{file}" ${others}`, names: { file } }
}
