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

/** A connection, and how it came about. */
export interface Reached {
  readonly socket: Socket
  /** The addresses before it that refused or did not answer. */
  readonly silent: readonly string[]
}

/** The runner has no way to an address, which says nothing about the site. */
const NO_WAY = /ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|EAFNOSUPPORT|ENETDOWN|EHOSTDOWN/

/** Connects to the first address that accepts. */
export function connect(target: Target, deadline: AbortSignal): Promise<Reached | Failure> {
  return new Promise((settle) => {
    const socket = dial(target)
    if (!('destroy' in socket)) {
      settle(socket)
      return
    }
    const silent: string[] = []
    socket.on('connectionAttemptFailed', (...[address, , , error]) => {
      if (!NO_WAY.test(causeOf(error))) silent.push(address)
    })
    socket.on('connectionAttemptTimeout', (address) => {
      silent.push(address)
    })
    const give = (failure: Failure) => {
      socket.destroy()
      settle(failure)
    }
    socket.on('error', (error) => {
      give(brokenBy(error))
    })
    socket.once('connect', () => {
      settle({ socket, silent })
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

function causeOf(error: Error): string {
  const failure = brokenBy(error)
  return failure.by === 'server' ? failure.cause : ''
}
