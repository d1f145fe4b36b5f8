/**
 * From workflow files to workflows.
 */
import type { TextFile } from '../findings/rule.js'
import { Lines } from '../syntax/lines.js'
import { readYaml } from '../syntax/yaml.js'
import { isSameRepository, type WorkflowContext } from './uses.js'
import { workflowOf, type Workflow } from './workflow.js'

/** A workflow file. */
export interface WorkflowFile {
  /** Relative to the repository, with `/`. */
  readonly path: string
  readonly text: string
}

/** How much YAML is read in one step, in UTF-16 code units: some seconds at the very worst. */
const MOST = 2_000_000

/** Opens workflow files, as long as there is time for it. */
export class WorkflowReader {
  #left = MOST

  /** The workflow in a file; null where it cannot be read without doubt, or there is no time left. */
  async open({ path, text }: WorkflowFile): Promise<Workflow | null> {
    this.#left -= text.length
    const tree = this.#left < 0 ? null : await readYaml(text)
    return tree === null ? null : workflowOf({ path, source: sourceOf(text) }, text, tree)
  }

  /** Those of the files that can be read, in their order. */
  async openAll(files: readonly WorkflowFile[]): Promise<readonly Workflow[]> {
    const workflows: Workflow[] = []
    for (const file of files) {
      const workflow = await this.open(file)
      if (workflow !== null) workflows.push(workflow)
    }
    return workflows
  }
}

function sourceOf(text: string): TextFile['source'] {
  const lines = new Lines(text)
  return { text, range: (span) => lines.range(span) }
}

/** Whether a file may name this action; most workflows do not, and are not even parsed. */
export function mayUse(
  { text }: WorkflowFile,
  { action, repository }: Pick<WorkflowContext, 'action' | 'repository'>,
): boolean {
  if (action === null) return false
  if (isSameRepository(action, repository) && /[.$]\//.test(text)) return true
  return text.toLowerCase().includes(action.toLowerCase())
}
