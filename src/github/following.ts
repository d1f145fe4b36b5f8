import { serverName, smokeTestWords } from '../report/smoke-tests.js'
import type { Audience } from '../step/smoke-tests.js'
import type { Runner } from './runner.js'

const MARKS = { ok: '✓', failed: '✗', skipped: '–' } as const

/** Shows a smoke test in the log as it happens: a group, with a line for each stage. */
export function following(runner: Runner): Audience {
  return {
    begins: (host, port, level) => {
      runner.startGroup(
        `Smoke test of ${serverName(host, port)} (${level}), as the site would do it`,
      )
    },
    stageEnds: ({ name, status, ms, detail }) => {
      runner.log(`${MARKS[status]} ${name.padEnd(9)}${`${ms} ms`.padStart(10)}  ${detail}`)
    },
    ends: (test) => {
      runner.endGroup()
      if (test.status === 'passed') runner.log(smokeTestWords(test))
    },
  }
}
