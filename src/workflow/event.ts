import { commandsOf, type Command } from './commands.js'
import type { Step } from './workflow.js'

/** One thing that happens in a job: an action is used, or a command of a `run:` is called. */
export interface Event {
  readonly step: Step
  readonly command: Command | null
}

/** What happens in a step, in its order. */
export function eventsOf(step: Step): readonly Event[] {
  if (step.run === null) return [{ step, command: null }]
  return commandsOf(step).map((command) => ({ step, command }))
}
