import { countOf, type StepResult } from '../step/result.js'
import type { Runner } from './runner.js'
import { complaintsOf, overallStatus } from './smoke-tests.js'

/**
 * Sets every output of action.yml, whether the step succeeds or fails.
 *
 * @param report the path of the report that was written; null where there is none
 */
export function setOutputs(runner: Runner, result: StepResult, report: string | null): void {
  const { mode, files, written, failures, smokeTests } = result
  const said = (level: 'error' | 'warning') =>
    countOf(files, level) + smokeTests.flatMap((test) => complaintsOf(test, level)).length
  runner.output('mode', mode)
  runner.output('changed', String(written.length > 0))
  runner.outputPaths('changed-files', JSON.stringify(written))
  runner.output('errors', String(said('error') + failures.length))
  runner.output('warnings', String(said('warning') + result.warnings.length))
  runner.output('smoke-test', overallStatus(result))
  if (report !== null) runner.outputPaths('report', report)
}
