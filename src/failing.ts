/**
 * Whether a step fails, and the one line that says why.
 */
import { inert } from './inert.js'
import type { FailOn } from './inputs.js'
import { findingsOf, type PlacedFinding, type StepResult } from './result.js'

/** The findings that fail a step, worst first. */
export function failingFindings(
  { files }: Pick<StepResult, 'files'>,
  failOn: FailOn,
): readonly PlacedFinding[] {
  if (failOn === 'never') return []
  return findingsOf(files).filter(
    ({ severity }) => severity === 'error' || (severity === 'warning' && failOn === 'warning'),
  )
}

/** What is wrong and what to do; null where the step succeeds. */
export function failureLine(result: StepResult, failOn: FailOn): string | null {
  if (result.failures.length > 0) return result.failures.join(' ')
  const failing = failingFindings(result, failOn)
  const [worst] = failing
  if (worst === undefined) return null
  const place = `${inert(worst.path)}, line ${worst.at.line}, column ${worst.at.column}`
  const nothing = result.mode === 'inject' ? ' No file was written.' : ''
  const more = failing.length > 1 ? ` And ${others(failing)}, each at its place.` : ''
  return `${place}: ${worst.message} ${worst.hint}${more}${nothing}`
}

/** `2 more errors and 1 warning` */
function others([worst, ...rest]: readonly PlacedFinding[]): string {
  return (['error', 'warning'] as const)
    .map((severity) => {
      const count = rest.filter((finding) => finding.severity === severity).length
      const more = severity === worst?.severity ? 'more ' : ''
      return count === 0 ? '' : `${count} ${more}${severity}${count === 1 ? '' : 's'}`
    })
    .filter((part) => part !== '')
    .join(' and ')
}
