/**
 * The stages in order, with one deadline over all of them.
 */
import { connect, type Reached } from './connect.js'
import { inWordsOf } from './client-words.js'
import { TIMED_OUT, type Failure } from './failure.js'
import { lookUp } from './look-up.js'
import type { Call, MailClient, Outcome } from './clients/client.js'
import { shownHost } from './shown-host.js'
import type { StageLog } from './stages.js'

/** A call that is still to be made, and by which client. */
export interface Probe extends Omit<Call, 'socket' | 'deadline' | 'stages'> {
  readonly client: MailClient
}

/**
 * Runs the test. Whatever the server does, it ends in time, and neither process, socket nor timer is left.
 *
 * @param stages is told what happens; its current stage is the one that a failure belongs to
 */
export async function probe(request: Probe, stages: StageLog): Promise<Outcome> {
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

async function run(request: Probe, stages: StageLog, deadline: AbortSignal): Promise<Outcome> {
  const reached = await reach(request, stages, deadline)
  if ('by' in reached) return stopped(reached, request.client)
  const { socket, silent } = reached
  try {
    const outcome = await request.client.talk({ ...request, socket, stages, deadline })
    return { ...outcome, doubts: [...addressDoubts(silent, request), ...outcome.doubts] }
  } finally {
    socket.destroy()
  }
}

async function reach(
  { host, client, timeoutMs }: Probe,
  stages: StageLog,
  deadline: AbortSignal,
): Promise<Reached | Failure> {
  stages.begin('dns')
  const addresses = await lookUp(host, deadline)
  if ('by' in addresses) return addresses
  stages.ok(addresses.map(({ address }) => address).join(', '))
  stages.begin('tcp')
  const reached = await connect({ host, port: client.port, addresses, timeoutMs }, deadline)
  if ('by' in reached) return reached
  stages.ok(`${reached.socket.remoteAddress ?? ''} port ${client.port}`)
  return deadline.aborted ? TIMED_OUT : reached
}

function addressDoubts(silent: readonly string[], { host, client }: Probe): Outcome['doubts'] {
  if (silent.length === 0) return []
  const hint = `Not every address of ${shownHost(host)} answers: ${silent.join(', ')} did not, and a later one did. ${inWordsOf(client.id, '{silentAddress}')} Take the address out of DNS, or look at the firewall there.`
  const failure = {
    by: 'rule',
    id: 'TCP_LATER_ADDRESS',
    kind: 'network',
    setting: 'host',
    hint,
  } as const
  return [{ stage: 'tcp', failure }]
}

/**
 * What is known of a call that was not made.
 *
 * @param failure why it was not
 */
export function stopped(failure: Failure, { wantsTls }: MailClient): Outcome {
  const nothing = { refusals: [], doubts: [], mechanisms: null, tries: [], names: '' }
  return { ...nothing, failure, usesTls: wantsTls }
}
