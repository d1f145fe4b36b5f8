/**
 * What a rule is: its public identity, and a check from a workflow to advice. A rule is one small file
 * in `rules/`; the list of them is in `rules/index.ts`.
 */
import { inert } from '../text/inert.js'
import type { Injection } from './injection.js'
import type { WorkflowContext } from './uses.js'
import type { Workflow } from './workflow.js'
import type { Span } from '../syntax/yaml.js'

/** One place at which something may be said. */
export interface Advice {
  readonly span: Span
  readonly message: string
  readonly hint: string
}

/** What a rule looks at. */
export interface Case {
  readonly workflow: Workflow
  /** The workflows of the repository that call this one. */
  readonly callers: readonly Workflow[]
  /** The jobs that may be the one that runs, and what happens in them. */
  readonly injections: readonly Injection[]
  readonly context: WorkflowContext
}

export interface Rule {
  /** `workflow/name`; public, it stays as it is once named. */
  readonly id: `workflow/${string}`
  /** What the password's way out is, for the documentation. */
  readonly summary: string
  readonly check: (of: Case) => readonly Advice[]
}

/** Of a name that is quoted. */
const NAME_LIMIT = 60

/** A name from outside, in quotes. */
export function quoted(name: string): string {
  return `"${inert(name, NAME_LIMIT)}"`
}

/** `"web.config"`, or `"web.config" and 2 more files`. */
export function filesNamed([first = '', ...more]: readonly string[]): string {
  if (more.length === 0) return quoted(first)
  return `${quoted(first)} and ${more.length} more ${more.length === 1 ? 'file' : 'files'}`
}
