/**
 * A workflow as far as its shape is known: what has another shape is as if it were not there.
 */
import type { TextFile } from '../findings/rule.js'
import type { YamlNode, YamlText } from '../syntax/yaml.js'

/** One step of a job. */
export interface Step {
  readonly uses: YamlText | null
  readonly run: YamlText | null
  /** What stands under `with:`; an action minds no letter case, so the names are in lower case. */
  readonly inputs: ReadonlyMap<string, YamlText>
  /** The expression of `if:`, without its braces; '' where there is none. */
  readonly condition: string
  /** As it is written; '' where neither the step nor a default names one. */
  readonly workingDirectory: string
  /** As it is written; '' where neither the step nor a default names one. */
  readonly shell: string
}

export interface Job {
  readonly id: string
  /** The reusable workflow that the job calls. */
  readonly uses: YamlText | null
  /** `secrets: inherit`. */
  readonly inheritsSecrets: boolean
  /** Whether it has an environment, and with it perhaps further secrets. */
  readonly hasEnvironment: boolean
  readonly steps: readonly Step[]
}

export interface Workflow {
  readonly file: TextFile
  /** The whole file. */
  readonly text: string
  /** By the events' names; null where an event is named only. */
  readonly triggers: ReadonlyMap<string, YamlNode | null>
  readonly jobs: readonly Job[]
}

/** Reads the shape of a workflow from its tree. */
export function workflowOf(file: TextFile, text: string, tree: YamlNode): Workflow {
  const defaults = defaultsOf(tree, { workingDirectory: '', shell: '' })
  const jobs = [...entriesOf(member(tree, 'jobs'))]
  return {
    file,
    text,
    triggers: triggersOf(member(tree, 'on')),
    jobs: jobs.map(([id, job]) => jobOf(id, job, defaults)),
  }
}

/** What a `run:` takes from `defaults.run`. */
type RunDefaults = Pick<Step, 'workingDirectory' | 'shell'>

function jobOf(id: string, job: YamlNode, outer: RunDefaults): Job {
  const defaults = defaultsOf(job, outer)
  return {
    id,
    uses: textAt(job, 'uses'),
    inheritsSecrets: textAt(job, 'secrets')?.text === 'inherit',
    hasEnvironment: member(job, 'environment') !== null,
    steps: itemsOf(member(job, 'steps')).map((step) => stepOf(step, defaults)),
  }
}

function stepOf(step: YamlNode, defaults: RunDefaults): Step {
  const condition = textAt(step, 'if')?.text.trim() ?? ''
  return {
    uses: textAt(step, 'uses'),
    run: textAt(step, 'run'),
    inputs: inputsOf(member(step, 'with')),
    condition: /^\$\{\{([^}]*)\}\}$/.exec(condition)?.[1]?.trim() ?? condition,
    ...runOf(step, defaults),
  }
}

function defaultsOf(node: YamlNode, outer: RunDefaults): RunDefaults {
  return runOf(member(member(node, 'defaults'), 'run'), outer)
}

function runOf(node: YamlNode | null, outer: RunDefaults): RunDefaults {
  return {
    workingDirectory: textAt(node, 'working-directory')?.text ?? outer.workingDirectory,
    shell: textAt(node, 'shell')?.text ?? outer.shell,
  }
}

function inputsOf(node: YamlNode | null): ReadonlyMap<string, YamlText> {
  const inputs = new Map<string, YamlText>()
  for (const [name, value] of entriesOf(node)) {
    if (value.kind === 'text') inputs.set(name.toLowerCase(), value)
  }
  return inputs
}

/** `on: push`, `on: [push, …]` and `on: { push: … }`. */
function triggersOf(node: YamlNode | null): ReadonlyMap<string, YamlNode | null> {
  if (node?.kind === 'mapping') return node.entries
  const names = node?.kind === 'text' ? [node] : itemsOf(node)
  return new Map(names.flatMap((name) => (name.kind === 'text' ? [[name.text, null]] : [])))
}

/** What stands under a key of a mapping; null for any other node. */
export function member(node: YamlNode | null, key: string): YamlNode | null {
  return node?.kind === 'mapping' ? (node.entries.get(key) ?? null) : null
}

/** The keys and values of a mapping; none of any other node. */
export function entriesOf(node: YamlNode | null): ReadonlyMap<string, YamlNode> {
  return node?.kind === 'mapping' ? node.entries : new Map<string, YamlNode>()
}

function textAt(node: YamlNode | null, key: string): YamlText | null {
  const value = member(node, key)
  return value?.kind === 'text' ? value : null
}

function itemsOf(node: YamlNode | null): readonly YamlNode[] {
  return node?.kind === 'list' ? node.items : []
}
