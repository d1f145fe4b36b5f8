/**
 * Which action a step uses.
 */
import type { Step } from './workflow.js'

/** What is known of the run, and of what it wrote. */
export interface WorkflowContext {
  /** The repository of this action, `owner/name`; null where it is not known, and no step is ours. */
  readonly action: string | null
  /** The repository that the workflows belong to, `owner/name`. */
  readonly repository: string | null
  /** The path of the workflow that the run was started with; null where it is not known, and each may be it. */
  readonly workflow: string | null
  /** The id of the job that runs; null where it is not known, and each may be the one. */
  readonly job: string | null
  /** The files that contain an injected password, relative to the workspace, with `/`. */
  readonly injected: readonly string[]
}

/** Whether two repositories are the same; GitHub minds no letter case. */
export function isSameRepository(one: string | null, other: string | null): boolean {
  return one !== null && one.toLowerCase() === other?.toLowerCase()
}

/** Whether a step uses this action, at whatever ref. */
export function isOurs(
  { uses }: Step,
  { action, repository }: Pick<WorkflowContext, 'action' | 'repository'>,
): boolean {
  if (uses === null || action === null) return false
  const used = uses.text.trim()
  if (used === './' || used === '$/') return isSameRepository(action, repository)
  return isSameRepository(withoutRef(used), action) && used.includes('@')
}

/** Whether a step uses one of these actions, named in lower case, at whatever ref. */
export function isUseOf({ uses }: Step, ...actions: readonly string[]): boolean {
  return uses !== null && actions.includes(withoutRef(uses.text.trim()).toLowerCase())
}

/** `actions/checkout@v7` → `v7`; '' where a step uses nothing, or names no ref. */
export function refOf({ uses }: Step): string {
  const used = uses?.text.trim() ?? ''
  return used.slice(withoutRef(used).length + 1)
}

/** `actions/checkout@v7` → `actions/checkout` */
export function withoutRef(uses: string): string {
  const at = uses.indexOf('@')
  return at < 0 ? uses : uses.slice(0, at)
}
