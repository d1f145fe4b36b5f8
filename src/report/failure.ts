/**
 * The one line of a step that fails. Annotations have said what is wrong with files and mail servers, so it only
 * counts them.
 */
import type { Finding } from '../findings/finding.js'
import { failingFindings } from '../step/failing.js'
import type { FailOn } from '../step/inputs.js'
import type { StepResult } from '../step/result.js'
import { firstSayings } from '../text/first-few.js'
import { placeWords } from './annotations.js'
import { failedTestsWords } from './smoke-tests.js'

/**
 * Why a step fails; null where it succeeds. `1 error: site/Web.config:78:113 xml/not-well-formed. No file was
 * written.` What has no annotation, it says in full: what is wrong and what to do.
 */
export function failureLine(result: StepResult, failOn: FailOn): string | null {
  const { failures, mode, smokeTests } = result
  if (failures.length > 0) return firstSayings(failures).join(' ')
  const ofFindings = findingsWords(failingFindings(result, failOn))
  const said = ofFindings ?? (smokeTests.length === 0 ? null : failedTestsWords(smokeTests))
  if (said === null) return null
  return mode === 'inject' ? `${said} No file was written.` : said
}

function findingsWords(findings: readonly Finding[]): string | null {
  const [worst] = findings
  if (worst === undefined) return null
  const count = countWords(findings.map(({ severity }) => severity))
  return `${count}: ${placeWords(worst)} ${worst.rule}.`
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
