/**
 * Smoke tests in words.
 */
import { theInput } from '../mentions.js'
import type { Place } from '../findings/finding.js'
import type { Blame, SmokeTestResult } from '../step/result.js'
import type { Difference } from '../step/given-for-test.js'
import { firstFew } from '../text/first-few.js'
import { inert } from '../text/inert.js'

/**
 * What a smoke test found, in one line: the server, the stage, what is wrong and what to do.
 *
 * @param blame what it is about, of all that the test found; the worst where not given
 */
export function smokeTestWords(test: SmokeTestResult, blame = test.blames[0]): string {
  const { host, port, level, whySkipped } = test
  if (host === null && whySkipped !== null) return `The smoke test was skipped: ${whySkipped}`
  if (host === null) {
    return `The smoke test was skipped: by its settings, the site sends through no mail server. Set ${theInput('host')}, and ${theInput('delivery-method')} to Network.`
  }
  const server = serverName(host, port)
  const note = test.note === null ? '' : ` ${test.note}`
  if (blame === undefined) return `The smoke test of ${server} passed (${level}).${note}`
  const isAboutLogin = blame.diagnosis.stage === 'auth'
  return `${outcomeWords(test, blame, server)}: ${blame.diagnosis.hint}${detailsOf(blame)}${isAboutLogin ? note : ''}`
}

/**
 * How smoke tests failed, in short, since their annotations say it in full: the server, the stage and the id of the
 * diagnosis of the first one, and how many more did not pass. null where none failed.
 */
export function failedTestsWords(tests: readonly SmokeTestResult[]): string | null {
  const [first, ...others] = tests.filter(({ status }) => status === 'failed')
  const blame = first?.blames[0]
  if (first === undefined || first.host === null || blame === undefined) return null
  const more = others.length === 0 ? '' : `, and ${others.length} more did not pass`
  return `${outcomeWords(first, blame, serverName(first.host, first.port))}${more}.`
}

function outcomeWords({ stages }: SmokeTestResult, { diagnosis }: Blame, server: string): string {
  const { stage, id, kind } = diagnosis
  const isUnmet = stages.every(({ status }) => status === 'skipped')
  const happened = isUnmet
    ? 'was not run'
    : `${kind === 'untested' ? 'ended' : 'failed'} at ${stage}`
  return `The smoke test of ${server} ${happened} (${id}, ${kind})`
}

/** What the server said, and which input or files to look at. */
function detailsOf({ diagnosis, setting, input, senderOf }: Blame): string {
  const { reply } = diagnosis
  const said = reply === null ? '' : ` The server said: "${reply}".`
  const origin =
    setting === null || input === null
      ? ''
      : ` The setting ${setting} comes from ${theInput(input)}.`
  const files = firstFew(senderOf ?? [], (path) => `"${inert(path)}"`)
  return `${said}${origin}${files === '' ? '' : ` This is about the sender in ${files}.`}`
}

/** The shape of an IPv6 address; no other host that is tested has it. */
const IPV6 = /^[\da-f.]*:[\da-f:.]*(?:%.+)?$/i

/** `host:port`, an IPv6 address in brackets. */
export function serverName(host: string, port: number): string {
  return IPV6.test(host) ? `[${host}]:${port}` : `${host}:${port}`
}

/** Something that a test has to say, and where. */
interface ToldTrouble {
  readonly words: string
  /** The stage that it is about; `skipped` where there was no test, `input` where an input is not the site's value. */
  readonly stage: string
  /** Empty for a setting that stands nowhere. */
  readonly places: readonly Place[]
}

const STATUS = { error: 'failed', warning: 'warned' } as const

/** What a test has to say as errors, or as warnings. */
export function troublesOf(
  test: SmokeTestResult,
  level: keyof typeof STATUS,
): readonly ToldTrouble[] {
  if (test.status === 'skipped') {
    const skipped = { words: smokeTestWords(test), stage: 'skipped', places: [] }
    return level === 'warning' ? [skipped] : []
  }
  const troubles = test.blames
    .filter(({ status }) => status === STATUS[level])
    .map((blame) => ({
      words: smokeTestWords(test, blame),
      stage: blame.diagnosis.stage,
      places: blame.places,
    }))
  return level === 'error' ? troubles : [...troubles, ...test.differences.map(toldDifference)]
}

function toldDifference({ words, place }: Difference): ToldTrouble {
  return { words, stage: 'input', places: place === null ? [] : [place] }
}
