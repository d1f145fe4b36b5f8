import { inert } from '../inert.js'
import type { FileResult, StepResult } from '../result.js'
import type { Runner } from './runner.js'

/** One line for each file: what it is, and what became of it. */
export function logFiles(runner: Runner, { mode, files }: StepResult): void {
  for (const file of files) {
    const { path, kind, verdict } = file
    const outcome = verdict === 'ok' ? outcomeOf(mode, file) : `refused (${verdict})`
    runner.log(`${inert(path)} (${kind}): ${outcome}`)
  }
}

function outcomeOf(mode: StepResult['mode'], { changed, changes }: FileResult): string {
  const names = changes.map(({ setting }) => setting).join(', ')
  if (changed) return `injected ${names}`
  if (changes.length > 0) return mode === 'check' ? 'checked' : 'not written'
  return mode === 'check' ? 'checked' : 'already as wanted'
}
