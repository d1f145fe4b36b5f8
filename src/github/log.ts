import { inert } from '../text/inert.js'
import { outcomeOf, type FileResult, type StepResult } from '../step/result.js'
import type { Runner } from './runner.js'

/** One line for each file: what it is, and what became of it. */
export function logFiles(runner: Runner, { mode, files }: StepResult): void {
  for (const file of files) {
    const { path, kind, verdict } = file
    const outcome = verdict === 'ok' ? wordsFor(mode, file) : `refused (${verdict})`
    runner.log(`${inert(path)} (${kind}): ${outcome}`)
  }
}

function wordsFor(mode: StepResult['mode'], file: FileResult): string {
  const outcome = outcomeOf(mode, file)
  if (outcome === 'unchanged') return 'already as wanted'
  if (outcome !== 'written') return outcome
  const where = file.target === file.path ? '' : ` into ${inert(file.target)}`
  return `injected ${file.changes.map(({ setting }) => setting).join(', ')}${where}`
}
