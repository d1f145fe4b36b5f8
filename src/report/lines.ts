import { inert } from '../text/inert.js'
import { outcomeOf, type FileResult, type StepResult } from '../step/result.js'

/** One line for each file: what it is, and what became of it. */
export function fileLines({ mode, files }: StepResult): readonly string[] {
  return files.map((file) => {
    const { path, kind, verdict } = file
    const outcome = verdict === 'ok' ? wordsFor(mode, file) : `refused (${verdict})`
    return `${inert(path)} (${kind}): ${outcome}${silencedWords(file)}`
  })
}

function silencedWords({ suppressed: { length } }: FileResult): string {
  return length === 0 ? '' : `, ${length} finding${length === 1 ? '' : 's'} silenced`
}

function wordsFor(mode: StepResult['mode'], file: FileResult): string {
  const outcome = outcomeOf(mode, file)
  if (outcome === 'unchanged') return 'already as wanted'
  if (outcome !== 'written') return outcome
  const where = file.target === file.path ? '' : ` into ${inert(file.target)}`
  return `injected ${file.changes.map(({ setting }) => setting).join(', ')}${where}`
}
