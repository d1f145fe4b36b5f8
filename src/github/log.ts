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

function outcomeOf(mode: StepResult['mode'], file: FileResult): string {
  const { changed, changes, findings } = file
  if (mode === 'check') return 'checked'
  if (changed) return `injected ${changes.map(({ setting }) => setting).join(', ')}`
  const isRefused = findings.some(({ severity }) => severity === 'error')
  return changes.length > 0 || isRefused ? 'not written' : 'already as wanted'
}
