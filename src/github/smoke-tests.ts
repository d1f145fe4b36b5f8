/**
 * Smoke tests → log and annotations.
 */
import { serverName, smokeTestWords } from '../step/failing.js'
import type { Blame, SmokeTestResult, StepResult } from '../step/result.js'
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

/** Annotates what the tests found, each at the setting to blame, as far as there is room. */
export function annotateSmokeTests(runner: Runner, { smokeTests }: StepResult): void {
  for (const level of ['error', 'warning'] as const) {
    for (const { words, places } of smokeTests.flatMap((test) => complaintsOf(test, level))) {
      const room = runner.roomFor(level)
      if (room === 0) runner.log(words)
      for (const place of places.slice(0, room)) runner.annotate(level, words, place)
    }
  }
}

/** Something that a test has to say, and where. */
interface Complaint {
  readonly words: string
  /** At least one; without a place for a setting that stands nowhere. */
  readonly places: readonly (AnnotationPlace | undefined)[]
}

const STATUS = { error: 'failed', warning: 'warned' } as const

/** What a test has to say as errors, or as warnings. */
export function complaintsOf(
  test: SmokeTestResult,
  level: keyof typeof STATUS,
): readonly Complaint[] {
  if (test.status === 'skipped') {
    return level === 'warning' ? [{ words: smokeTestWords(test), places: [undefined] }] : []
  }
  return test.blames
    .filter(({ status }) => status === STATUS[level])
    .map((blame) => ({ words: smokeTestWords(test, blame), places: placesOf(blame) }))
}

function placesOf({ places, diagnosis }: Blame): Complaint['places'] {
  const rule = `smoke-test/${diagnosis.stage}`
  return places.length === 0
    ? [undefined]
    : places.map(({ path, at }) => placeIn({ path, at, rule }))
}

/** The worst of all tests; `skipped` where none ran. */
export function overallStatus({ smokeTests }: StepResult): SmokeTestResult['status'] {
  const statuses = smokeTests.map(({ status }) => status)
  const worst = (['failed', 'warned', 'passed'] as const).find((one) => statuses.includes(one))
  return worst ?? 'skipped'
}
