/**
 * The stages in order, with one deadline over all of them.
 */
import type { SmtpSettings } from '../settings.js'
import { connect, type Reached } from './connect.js'
import type { Envelopes, Refusal } from './envelopes.js'
import { TIMED_OUT, type Failure } from './failure.js'
import type { Login } from './clients/login.js'
import { lookUp } from './look-up.js'
import type { MailClient, Outcome } from './clients/client.js'
import { shownHost } from './shown-host.js'
import type { StageLog } from './stages.js'

export interface Probe extends Omit<Envelopes, 'stages'> {
  readonly client: MailClient
  readonly host: string
  readonly settings: SmtpSettings
  /** Whether the site's runtime speaks TLS 1.0 and nothing later. */
  readonly oldTls: boolean
  readonly login: Login
  readonly authorities: readonly string[] | null
  readonly timeoutMs: number
}

/** What came of a probe. */
export interface Probed extends Outcome {
  /** What went well here, and may go otherwise for the site. */
  readonly doubts: readonly Omit<Refusal, 'senders'>[]
}

/**
 * Runs the test. Whatever the server does, it ends in time, and neither process, socket nor timer is left.
 *
 * @param stages is told what happens; its current stage is the one that a failure belongs to
 */
export async function probe(request: Probe, stages: StageLog): Promise<Probed> {
  const deadline = new AbortController()
  const timer = setTimeout(() => {
    deadline.abort()
  }, request.timeoutMs)
  try {
    return await run(request, stages, deadline.signal)
  } finally {
    clearTimeout(timer)
    // Whoever still waits, waits no longer.
    deadline.abort()
  }
}

async function run(request: Probe, stages: StageLog, deadline: AbortSignal): Promise<Probed> {
  const reached = await reach(request, stages, deadline)
  if ('by' in reached) return stopped(reached)
  const { socket, silent } = reached
  try {
    const outcome = await request.client.talk({ ...request, socket, stages, deadline })
    return { ...outcome, doubts: doubtsAbout(silent, request.host) }
  } finally {
    socket.destroy()
  }
}

async function reach(
  { host, settings, timeoutMs }: Probe,
  stages: StageLog,
  deadline: AbortSignal,
): Promise<Reached | Failure> {
  stages.begin('dns')
  const addresses = await lookUp(host, deadline)
  if ('by' in addresses) return addresses
  stages.ok(addresses.map(({ address }) => address).join(', '))
  stages.begin('tcp')
  const reached = await connect({ host, port: settings.port, addresses, timeoutMs }, deadline)
  if ('by' in reached) return reached
  stages.ok(`${reached.socket.remoteAddress ?? ''} port ${settings.port}`)
  return deadline.aborted ? TIMED_OUT : reached
}

function doubtsAbout(silent: readonly string[], host: string): Probed['doubts'] {
  if (silent.length === 0) return []
  const hint = `Not every address of ${shownHost(host)} answers: ${silent.join(', ')} did not, and a later one did. The site tries them one after another too, and each that does not answer delays its mails or stops them. Take the address out of DNS, or look at the firewall there.`
  const failure = {
    by: 'rule',
    id: 'TCP_LATER_ADDRESS',
    kind: 'network',
    setting: 'host',
    hint,
  } as const
  return [{ stage: 'tcp', failure }]
}

function stopped(failure: Failure): Probed {
  return { failure, refusals: [], doubts: [], mechanisms: null, names: '' }
}
