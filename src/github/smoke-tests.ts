/**
 * Smoke tests → log and annotations.
 */
import { serverName, smokeTestWords } from '../step/failing.js'
import type { SmokeTestResult, StepResult } from '../step/result.js'
import type { Audience } from '../step/smoke-tests.js'
import { placeIn } from './annotations.js'
import type { AnnotationPlace, Runner } from './runner.js'

const MARKS = { ok: '✓', failed: '✗', skipped: '–' } as const

/** Shows a test in the log as it happens: a group, with a line for each stage. */
export function logging(runner: Runner): Audience {
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

/** Annotates what a test found, at the setting to blame, as far as there is room. */
export function annotateSmokeTests(runner: Runner, { smokeTests }: StepResult): void {
  for (const [level, isLevel] of LEVELS) {
    for (const test of smokeTests.filter(isLevel)) {
      if (runner.roomFor(level) > 0) runner.annotate(level, smokeTestWords(test), placeOf(test))
      else runner.log(smokeTestWords(test))
    }
  }
}

const LEVELS = [
  ['error', ({ status }: SmokeTestResult) => status === 'failed'],
  ['warning', isWarning],
] as const

function placeOf({ blame, diagnosis }: SmokeTestResult): AnnotationPlace | undefined {
  const place = blame?.place ?? null
  if (place === null || diagnosis === null) return undefined
  const { path, at } = place
  return placeIn({ path, at, rule: `smoke-test/${diagnosis.stage}` })
}

/** A test that did not fail the step and yet has something to say. */
export function isWarning({ status }: SmokeTestResult): boolean {
  return status === 'warned' || status === 'skipped'
}

/** The worst of all tests; `skipped` where none ran. */
export function overallStatus({ smokeTests }: StepResult): SmokeTestResult['status'] {
  const statuses = smokeTests.map(({ status }) => status)
  const worst = (['failed', 'warned', 'passed'] as const).find((one) => statuses.includes(one))
  return worst ?? 'skipped'
}
