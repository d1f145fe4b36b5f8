/**
 * The ways on which an injected password leaves the job, as far as workflow files show them.
 */
import { Lines } from '../syntax/lines.js'
import type { Finding } from '../findings/finding.js'
import { injectionsOf } from './injection.js'
import type { Case } from './rule.js'
import { RULES } from './rules/index.js'
import { isSameRepository, type WorkflowContext } from './uses.js'
import { workflowOf, type Workflow } from './workflow.js'
import { readYaml } from '../syntax/yaml.js'

export type { WorkflowContext } from './uses.js'

/** A workflow file. */
export interface WorkflowFile {
  /** Relative to the repository, with `/`. */
  readonly path: string
  readonly text: string
}

/** How much YAML is read in one step, in UTF-16 code units: some seconds at the very worst. */
const MOST = 2_000_000

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
  const budget = { left: MOST }
  const ours = await readAll(
    files.filter(({ text }) => mayUse(text, context)),
    budget,
  )
  const reusable = ours.filter(({ workflow }) => workflow.triggers.has('workflow_call'))
  const known = new Set(ours.map(({ file }) => file))
  const callers = await readAll(
    files.filter(
      (file) => !known.has(file) && reusable.some(({ file: { path } }) => file.text.includes(path)),
    ),
    budget,
  )
  const workflows = [...ours, ...callers].map(({ workflow }) => workflow)
  return ours.flatMap(({ file, workflow }) => {
    const injections = injectionsOf(workflow, context)
    return adviceOn(file, { workflow, callers: workflows, injections, context })
  })
}

/** Whether a text may name this action; most workflows do not, and are not even parsed. */
function mayUse(text: string, { action, repository }: WorkflowContext): boolean {
  if (action === null) return false
  if (isSameRepository(action, repository) && /[.$]\//.test(text)) return true
  return text.toLowerCase().includes(action.toLowerCase())
}

interface Read {
  readonly file: WorkflowFile
  readonly workflow: Workflow
}

async function readAll(
  files: readonly WorkflowFile[],
  budget: { left: number },
): Promise<readonly Read[]> {
  const read: Read[] = []
  for (const file of files) {
    budget.left -= file.text.length
    const tree = budget.left < 0 ? null : await readYaml(file.text)
    if (tree !== null) read.push({ file, workflow: workflowOf(file.path, tree) })
  }
  return read
}

function adviceOn({ path, text }: WorkflowFile, subject: Case): readonly Finding[] {
  const lines = new Lines(text)
  return RULES.flatMap(({ id, check }) =>
    check(subject).map(({ span, message, hint }): Finding => ({
      rule: id,
      level: 'advice',
      severity: 'notice',
      at: lines.range(span),
      message,
      hint,
      path,
      related: [],
    })),
  )
}
