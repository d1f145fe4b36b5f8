/**
 * The one line of a step that fails. Findings have said at their places what is wrong, so it only counts them.
 */
import { failingFindings } from '../step/failing.js'
import type { FailOn } from '../step/inputs.js'
import type { StepResult } from '../step/result.js'
import { firstSayings } from '../text/first-few.js'
import { placeWords } from './annotations.js'
import { smokeTestWords } from './smoke-tests.js'

/**
 * Why a step fails; null where it succeeds. `1 error: site/Web.config:78:113 xml/not-well-formed. No file was
 * written.` Where there is no finding, it says what is wrong and what to do.
 */
export function failureLine(result: StepResult, failOn: FailOn): string | null {
  const { failures, mode, smokeTests } = result
  if (failures.length > 0) return firstSayings(failures).join(' ')
  const nothing = mode === 'inject' ? ' No file was written.' : ''
  const [worst, ...others] = failingFindings(result, failOn)
  if (worst !== undefined) {
    const count = countWords([worst, ...others].map(({ severity }) => severity))
    return `${count}: ${placeWords(worst)} ${worst.rule}.${nothing}`
  }
  const broken = smokeTests.find(({ status }) => status === 'failed')
  return broken === undefined ? null : `${smokeTestWords(broken)}${nothing}`
}

/** `2 errors, 1 warning` */
function countWords(severities: readonly string[]): string {
  return ['error', 'warning']
    .map((severity) => {
      const count = severities.filter((one) => one === severity).length
      return count === 0 ? '' : `${count} ${severity}${count === 1 ? '' : 's'}`
    })
    .filter((part) => part !== '')
    .join(', ')
}
