/**
 * A test that ends before the site would have given up.
 */
import type { MailClient } from './clients/client.js'
import { TIMED_OUT, type Failure } from './failure.js'
import type { Diagnosis } from './hints.js'

/** How long both wait. */
interface Times {
  readonly client: Pick<MailClient, 'name' | 'patienceMs'>
  /** For the whole test, in milliseconds. */
  readonly timeoutMs: number
}

/**
 * Where the test ran out of its own time, the site, which waits longer, may get an answer: that is `untested`.
 *
 * @returns the diagnosis, changed where that is so
 */
export function outOfTime(
  failure: Failure,
  diagnosis: Diagnosis,
  { client, timeoutMs }: Times,
): Diagnosis {
  const isOurs = failure === TIMED_OUT && timeoutMs < client.patienceMs
  if (!isOurs || diagnosis.stage === 'dns' || diagnosis.stage === 'tcp') return diagnosis
  const [ours, theirs] = [timeoutMs, client.patienceMs].map((ms) => Math.round(ms / 100) / 10)
  const hint = `${diagnosis.hint} This test waited ${ours} seconds in all. By Send the site waits ${theirs} seconds for a server, and Umbraco's own mails (SendMailAsync) wait without an end: whether they would get an answer, this test cannot tell. Raise smoke-test-timeout.`
  return { ...diagnosis, kind: 'untested', hint }
}
