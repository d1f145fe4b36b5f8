import { countOf, type SmokeTestResult, type StepResult } from '../step/result.js'
import { troublesOf } from './smoke-tests.js'

/** One output of action.yml. */
export interface Output {
  readonly name: string
  readonly value: string
  /** Whether it has paths in it, which may contain a secret by chance; else it is our own words, or a number. */
  readonly hasPaths: boolean
}

/**
 * Every output, whether the step succeeds or fails.
 *
 * @param report the path of the report that was written; null where there is none
 */
export function outputsOf(result: StepResult, report: string | null): readonly Output[] {
  const { mode, written } = result
  const outputs: readonly (readonly [name: string, value: string])[] = [
    ['mode', mode],
    ['changed', String(written.length > 0)],
    ['errors', String(countAll(result, 'error'))],
    ['warnings', String(countAll(result, 'warning'))],
    ['smoke-test', overallStatus(result)],
  ]
  const paths: readonly (readonly [name: string, value: string])[] = [
    ['changed-files', JSON.stringify(written)],
    ...(report === null ? [] : [['report', report] as const]),
  ]
  return [
    ...outputs.map(([name, value]) => ({ name, value, hasPaths: false })),
    ...paths.map(([name, value]) => ({ name, value, hasPaths: true })),
  ]
}

/** How many errors or warnings a step has to tell: in files, of mail servers, and of itself. */
export function countAll(result: StepResult, level: 'error' | 'warning'): number {
  const { files, smokeTests, failures, warnings } = result
  const own = level === 'error' ? failures : warnings
  const troubles = smokeTests.flatMap((test) => troublesOf(test, level))
  return countOf(files, level) + troubles.length + own.length
}

/** The worst of all tests; `skipped` where none ran. */
function overallStatus({ smokeTests }: Pick<StepResult, 'smokeTests'>): SmokeTestResult['status'] {
  const statuses = smokeTests.map(({ status }) => status)
  const worst = (['failed', 'warned', 'passed'] as const).find((one) => statuses.includes(one))
  return worst ?? 'skipped'
}

/** How many errors and warnings there are, each as `2 errors`; what there is none of is left out. */
export function countedWords(result: StepResult): readonly string[] {
  return (['error', 'warning'] as const).flatMap((level) => {
    const count = countAll(result, level)
    return count === 0 ? [] : [`${count} ${level}${count === 1 ? '' : 's'}`]
  })
}
