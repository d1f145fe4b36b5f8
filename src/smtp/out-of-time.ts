/**
 * A test that ends before the site would have given up.
 */
import type { MailClient } from './clients/client.js'
import { TIMED_OUT, type Failure } from './failure.js'
import type { Diagnosis } from './hints.js'
import type { ClientId } from './site.js'

/** How long both wait. */
interface Times {
  readonly client: Pick<MailClient, 'id' | 'patienceMs'>
  /** For the whole test, in milliseconds. */
  readonly timeoutMs: number
}

/** What the longer patience of a site means. `{theirs}`: in seconds. */
interface Patience {
  readonly words: string
  /** Whether the site may well get an answer, so that the test has proved nothing. */
  readonly leavesItOpen: boolean
}

const PATIENCE: Readonly<Record<ClientId, Patience>> = {
  'system-net-mail': {
    words:
      "By Send the site waits {theirs} seconds for a server, and Umbraco's own mails (SendMailAsync) wait without an end: whether they would get an answer, this test cannot tell.",
    leavesItOpen: true,
  },
  'mail-kit': {
    words:
      'The site waits {theirs} seconds for an answer, and then gives up: where the server is slow and not dead, the site may get one.',
    leavesItOpen: false,
  },
}

/**
 * Where the test ran out of its own time, the site, which waits longer, may get an answer. How much that counts differs
 * by client.
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
  const { words, leavesItOpen } = PATIENCE[client.id]
  const patience = words.replace('{theirs}', String(theirs))
  const hint = `${diagnosis.hint} This test waited ${ours} seconds in all. ${patience} Raise smoke-test-timeout.`
  return { ...diagnosis, kind: leavesItOpen ? 'untested' : diagnosis.kind, hint }
}
