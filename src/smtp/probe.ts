/**
 * The stages in order, with one deadline over all of them.
 */
import { connect, type Reached } from './connect.js'
import type { Refusal } from './envelopes.js'
import { TIMED_OUT, type Failure } from './failure.js'
import { lookUp } from './look-up.js'
import type { Call, MailClient, Outcome } from './clients/client.js'
import { shownHost } from './shown-host.js'
import { reaches, type StageLog } from './stages.js'

/** A call that is still to be made, and by which client. */
export interface Probe extends Omit<Call, 'socket' | 'deadline' | 'stages'> {
  readonly client: MailClient
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
    return {
      ...outcome,
      doubts: [...addressDoubts(silent, request.host), ...tlsDoubts(request, outcome)],
    }
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

function addressDoubts(silent: readonly string[], host: string): Probed['doubts'] {
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

/** One login serves all sites. Where only some of them speak old TLS, it proves nothing for those. */
function tlsDoubts({ oldTls, level, settings }: Probe, { failure }: Outcome): Probed['doubts'] {
  const isInDoubt = oldTls === 'some' && settings.enableSsl && reaches(level, 'tls')
  return isInDoubt && failure === null ? [{ stage: 'tls', failure: OLD_TLS_UNTESTED }] : []
}

const OLD_TLS_UNTESTED: Failure = {
  by: 'rule',
  id: 'TLS_SITE_TOO_OLD',
  kind: 'untested',
  setting: null,
  hint: 'Some of these sites offer TLS 1.0 at most, since targetFramework in <httpRuntime> is missing or below 4.6 there. This test has used a later version, as the others do, so it proves nothing for them. Set <httpRuntime targetFramework="4.7.2"> or later in <system.web>, or test them in a step of their own.',
}

function stopped(failure: Failure): Probed {
  return { failure, refusals: [], doubts: [], mechanisms: null, names: '' }
}
