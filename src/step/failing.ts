/**
 * Whether a step fails, and the one line that says why.
 */
import { isIPv6 } from 'node:net'
import type { Finding } from '../findings/finding.js'
import { firstFew, firstSayings } from '../text/first-few.js'
import { inert } from '../text/inert.js'
import type { FailOn } from './inputs.js'
import { findingsOf, type Blame, type SmokeTestResult, type StepResult } from './result.js'

/** The findings that fail a step, worst first. */
function failingFindings({ files }: Pick<StepResult, 'files'>, failOn: FailOn): readonly Finding[] {
  if (failOn === 'never') return []
  return findingsOf(files).filter(
    ({ severity }) => severity === 'error' || (severity === 'warning' && failOn === 'warning'),
  )
}

/** Whether anything that is known so far fails the step. */
export function isFailing(result: StepResult, failOn: FailOn): boolean {
  return failureLine(result, failOn) !== null
}

/** What is wrong and what to do; null where the step succeeds. */
export function failureLine(result: StepResult, failOn: FailOn): string | null {
  if (result.failures.length > 0) return firstSayings(result.failures).join(' ')
  const nothing = result.mode === 'inject' ? ' No file was written.' : ''
  const failing = failingFindings(result, failOn)
  const [worst] = failing
  if (worst === undefined) return smokeTestLine(result, nothing)
  const place = `${inert(worst.path)}, line ${worst.at.line}, column ${worst.at.column}`
  const more = failing.length > 1 ? ` And ${others(failing)}, each at its place.` : ''
  return `${place}: ${worst.message} ${worst.hint}${more}${nothing}`
}

/** The first smoke test that failed, in one line. */
function smokeTestLine({ smokeTests }: StepResult, nothing: string): string | null {
  const broken = smokeTests.find(({ status }) => status === 'failed')
  return broken === undefined ? null : `${smokeTestWords(broken)}${nothing}`
}

/**
 * What a smoke test found, in one line: the server, the stage, what is wrong and what to do.
 *
 * @param blame what it is about, of all that the test found; the worst where not given
 */
export function smokeTestWords(test: SmokeTestResult, blame = test.blames[0]): string {
  const { host, port, level, stages } = test
  if (host === null) {
    return 'The smoke test was skipped: by its settings, the site sends through no mail server. Set the input "host", and "delivery-method" to Network.'
  }
  const server = serverName(host, port)
  if (blame === undefined) return `The smoke test of ${server} passed (${level}).`
  const { stage, id, kind, hint } = blame.diagnosis
  const happened = stages.every(({ status }) => status === 'skipped')
    ? 'was not run'
    : `failed at ${stage}`
  return `The smoke test of ${server} ${happened} (${id}, ${kind}): ${hint}${detailsOf(blame)}`
}

/** What the server said, and which input or files to look at. */
function detailsOf({ diagnosis, setting, input, senderOf }: Blame): string {
  const { reply } = diagnosis
  const said = reply === null ? '' : ` The server said: "${reply}".`
  const origin =
    setting === null || input === null
      ? ''
      : ` The setting ${setting} comes from the input "${input}".`
  const files = firstFew(senderOf ?? [], (path) => `"${inert(path)}"`)
  return `${said}${origin}${files === '' ? '' : ` This is about the sender in ${files}.`}`
}

/** `host:port`, an IPv6 address in brackets. */
export function serverName(host: string, port: number): string {
  return isIPv6(host) ? `[${host}]:${port}` : `${host}:${port}`
}

/** `2 more errors and 1 warning` */
function others([worst, ...rest]: readonly Finding[]): string {
  return (['error', 'warning'] as const)
    .map((severity) => {
      const count = rest.filter((finding) => finding.severity === severity).length
      const more = severity === worst?.severity ? 'more ' : ''
      return count === 0 ? '' : `${count} ${more}${severity}${count === 1 ? '' : 's'}`
    })
    .filter((part) => part !== '')
    .join(' and ')
}
