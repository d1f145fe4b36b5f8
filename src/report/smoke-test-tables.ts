/**
 * Smoke tests in the job summary.
 */
import type { SmokeTestResult } from '../step/result.js'
import { plain, table } from './markdown.js'
import { serverName, smokeTestWords } from './smoke-tests.js'

/** How many tests are shown, and how many sayings of each. */
const TABLES = 10

/**
 * What there is to say of each test, and its stages, as Markdown.
 *
 * @param show makes a text of ours inert, without any known secret, its quotations cut
 */
export function smokeTestTables(
  tests: readonly SmokeTestResult[],
  show: (text: string) => string,
): readonly string[] {
  return tests.slice(0, TABLES).map((test) => smokeTestTable(test, (text) => plain(show(text))))
}

function smokeTestTable(test: SmokeTestResult, shown: (text: string) => string): string {
  const rows = test.stages.map(({ name, status, ms, detail }) => [
    name,
    status,
    status === 'skipped' ? '' : `${ms} ms`,
    shown(detail),
  ])
  const server = test.host === null ? '' : ` of ${shown(serverName(test.host, test.port))}`
  return [
    `### Smoke test${server}: ${test.status}`,
    ...smokeTestSayings(test).map(shown),
    table(['Stage', 'Status', 'Time', 'Detail'], rows),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** All that a test has to say, as far as a summary has room for it. */
function smokeTestSayings(test: SmokeTestResult): readonly string[] {
  const blames = test.blames.length === 0 ? [undefined] : test.blames.slice(0, TABLES)
  return [
    ...blames.map((blame) => smokeTestWords(test, blame)),
    ...test.differences.slice(0, TABLES).map(({ words }) => words),
  ]
}
