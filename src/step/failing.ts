/**
 * Whether a step fails.
 */
import type { Finding } from '../findings/finding.js'
import type { FailOn } from './inputs.js'
import { findingsOf, type StepResult } from './result.js'

/** The findings that fail a step, worst first. */
export function failingFindings(
  { files }: Pick<StepResult, 'files'>,
  failOn: FailOn,
): readonly Finding[] {
  if (failOn === 'never') return []
  return findingsOf(files).filter(
    ({ severity }) => severity === 'error' || (severity === 'warning' && failOn === 'warning'),
  )
}

/** Whether anything that is known so far fails the step. */
export function isFailing(result: StepResult, failOn: FailOn): boolean {
  return (
    result.failures.length > 0 ||
    failingFindings(result, failOn).length > 0 ||
    result.smokeTests.some(({ status }) => status === 'failed')
  )
}
