import { OF_WORKFLOWS, worded } from '../../src/mentions.js'

/** A text of ours as people read it in a workflow. */
export function inWorkflow(text: string): string {
  return worded(text, OF_WORKFLOWS)
}
