/**
 * The stages in order, with one deadline over all of them.
 */
import type { Socket } from 'node:net'
import type { SmtpSettings } from '../settings.js'
import { connect } from './connect.js'
import type { Envelopes } from './envelopes.js'
import { TIMED_OUT, type Failure } from './failure.js'
import type { Login } from './clients/login.js'
import { lookUp } from './look-up.js'
import type { Outcome, SiteClient } from './clients/system-net-mail.js'
import type { StageLog } from './stages.js'

export interface Probe extends Omit<Envelopes, 'stages'> {
  readonly client: SiteClient
  readonly host: string
  readonly settings: SmtpSettings
  readonly login: Login
  readonly authorities: readonly string[] | null
  readonly timeoutMs: number
}

/** On this port the server waits for TLS and the site for a greeting, which is clear soon. In milliseconds. */
const PATIENCE_465 = 5000

/**
 * Runs the test. Whatever the server does, it ends in time, and neither process, socket nor timer is left.
 *
 * @param stages is told what happens; its current stage is the one that a failure belongs to
 */
export async function probe(request: Probe, stages: StageLog): Promise<Outcome> {
  const deadline = new AbortController()
  const { settings, timeoutMs } = request
  const patience = settings.port === 465 ? Math.min(timeoutMs, PATIENCE_465) : timeoutMs
  const timer = setTimeout(() => {
    deadline.abort()
  }, patience)
  try {
    return await run(request, stages, deadline.signal)
  } finally {
    clearTimeout(timer)
    // Whoever still waits, waits no longer.
    deadline.abort()
  }
}

async function run(request: Probe, stages: StageLog, deadline: AbortSignal): Promise<Outcome> {
  const socket = await reach(request, stages, deadline)
  if ('by' in socket) return stopped(socket)
  try {
    return await request.client({ ...request, socket, stages, deadline })
  } finally {
    socket.destroy()
  }
}

async function reach(
  { host, settings, timeoutMs }: Probe,
  stages: StageLog,
  deadline: AbortSignal,
): Promise<Socket | Failure> {
  stages.begin('dns')
  const addresses = await lookUp(host, deadline)
  if ('by' in addresses) return addresses
  stages.ok(addresses.map(({ address }) => address).join(', '))
  stages.begin('tcp')
  const socket = await connect({ host, port: settings.port, addresses, timeoutMs }, deadline)
  if ('by' in socket) return socket
  stages.ok(`${socket.remoteAddress ?? ''} port ${settings.port}`)
  return deadline.aborted ? TIMED_OUT : socket
}

function stopped(failure: Failure): Outcome {
  return { failure, refusals: [], mechanisms: null, names: '' }
}
