/**
 * The way to the server: TCP.
 */
import type { LookupAddress } from 'node:dns'
import { createConnection, type Socket } from 'node:net'
import { brokenBy, TIMED_OUT, type Failure } from './failure.js'

/** How long an address has before the next one is tried, in milliseconds. The last one has all the rest. */
const PER_ADDRESS = 3000

export interface Target {
  readonly host: string
  readonly port: number
  readonly addresses: readonly LookupAddress[]
  /** For all addresses together, in milliseconds. */
  readonly timeoutMs: number
}

/** Connects to the first address that accepts. */
export function connect(target: Target, deadline: AbortSignal): Promise<Socket | Failure> {
  return new Promise((settle) => {
    const socket = dial(target)
    if (!('destroy' in socket)) {
      settle(socket)
      return
    }
    const give = (failure: Failure) => {
      socket.destroy()
      settle(failure)
    }
    socket.on('error', (error) => {
      give(brokenBy(error))
    })
    socket.once('connect', () => {
      settle(socket)
    })
    deadline.addEventListener('abort', () => {
      give(TIMED_OUT)
    })
  })
}

/** Node.js throws where the port is none. */
function dial({ host, port, addresses, timeoutMs }: Target): Socket | Failure {
  const share = Math.floor(timeoutMs / (addresses.length + 1))
  try {
    return createConnection({
      host,
      port,
      autoSelectFamily: true,
      autoSelectFamilyAttemptTimeout: Math.max(1, Math.min(PER_ADDRESS, share)),
      lookup: (_host, _options, done) => {
        done(null, [...addresses])
      },
    })
  } catch (error) {
    return brokenBy(error)
  }
}
