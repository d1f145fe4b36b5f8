/**
 * The secrets that the inputs of the running step are taken from, as its workflow says.
 */
import type { YamlText } from '../syntax/yaml.js'
import { mayUse, WorkflowReader, type WorkflowFile } from './open.js'
import { undeclaredIn } from './rules/undeclared-secret.js'
import { secretAlone } from './secrets.js'
import { isOurs, type WorkflowContext } from './uses.js'
import type { Step, Workflow } from './workflow.js'

/** An input that is a secret and nothing else. */
export interface SecretBehind {
  readonly input: string
  /** The name of the secret. */
  readonly secret: string
  /** The workflow, relative to the repository, with `/`. */
  readonly path: string
  readonly line: number
  /** Whether the workflow is called by another one, and gets no secret of that name from it. */
  readonly isUndeclared: boolean
}

/**
 * Looks up which secrets some inputs come from.
 *
 * @param files the workflows of the repository
 * @param inputs their names, in lower case
 * @returns nothing for an input that comes from anywhere else; nothing at all where it is not sure which step
 *   runs: an unknown job, several steps, a workflow that cannot be read or lies in another repository
 */
export async function secretsBehind(
  files: readonly WorkflowFile[],
  context: Omit<WorkflowContext, 'injected'>,
  inputs: readonly string[],
): Promise<readonly SecretBehind[]> {
  const workflows = await possibleWorkflows(files, context)
  const [found, ...others] = (workflows ?? []).flatMap((workflow) =>
    possibleSteps(workflow, context).map((step) => ({ workflow, step })),
  )
  if (workflows === null || found === undefined || others.length > 0) return []
  const { workflow, step } = found
  const undeclared = undeclaredPlaces(workflow, workflows, context)
  return inputs.flatMap((input): readonly SecretBehind[] => {
    const text = step.inputs.get(input)
    const secret = text === undefined ? null : secretAlone(text)
    if (text === undefined || secret === null) return []
    const isUndeclared = undeclared.has(secret.span.start)
    return [{ input, secret: secret.name, ...placeOf(workflow, text), isUndeclared }]
  })
}

type Context = Parameters<typeof secretsBehind>[1]

function possibleSteps({ jobs }: Workflow, context: Context): readonly Step[] {
  return jobs
    .filter(({ id }) => id === context.job)
    .flatMap(({ steps }) => steps)
    .filter((step) => isOurs(step, context) && step.condition !== 'false')
}

/** The workflows that the step may belong to; null where one of them cannot be read. */
async function possibleWorkflows(
  files: readonly WorkflowFile[],
  context: Context,
): Promise<readonly Workflow[] | null> {
  if (context.job === null) return null
  const reader = new WorkflowReader()
  if (context.workflow !== null) return reachableFrom(context.workflow, files, reader)
  const possible = files.filter((file) => mayUse(file, context))
  const workflows = await reader.openAll(possible)
  return workflows.length === possible.length ? workflows : null
}

/** A workflow, and those that it calls from the same commit, by however many calls. */
async function reachableFrom(
  first: string,
  files: readonly WorkflowFile[],
  reader: WorkflowReader,
): Promise<readonly Workflow[] | null> {
  const workflows: Workflow[] = []
  const paths = new Set([first])
  // A set hands out what is added to it while it is walked through.
  for (const path of paths) {
    const file = files.find((one) => one.path === path)
    const workflow = file === undefined ? null : await reader.open(file)
    if (workflow === null) return null
    workflows.push(workflow)
    for (const called of callsOf(workflow)) paths.add(called)
  }
  return workflows
}

function callsOf({ jobs }: Workflow): readonly string[] {
  const used = jobs.map(({ uses }) => uses?.text.trim() ?? '')
  return used.filter((uses) => uses.startsWith('./')).map((uses) => uses.slice(2))
}

/** Where a called workflow uses secrets that surely reach it from none of its callers. */
function undeclaredPlaces(
  workflow: Workflow,
  callers: readonly Workflow[],
  context: Context,
): ReadonlySet<number> {
  const isCalled = context.workflow !== null && context.workflow !== workflow.file.path
  const mayInherit = callers.flatMap(({ jobs }) => jobs).some((job) => job.inheritsSecrets)
  if (!isCalled || mayInherit) return new Set()
  return new Set(undeclaredIn({ workflow, callers, context }).map(({ span }) => span.start))
}

function placeOf({ file }: Workflow, { span }: YamlText): Pick<SecretBehind, 'path' | 'line'> {
  return { path: file.path, line: file.source.range(span).line }
}
