/**
 * A server that does not greet: whether it waits for TLS.
 */
import type { Socket } from 'node:net'
import { connect } from 'node:tls'
import { concernsCertificate } from '../certificate.js'
import { brokenBy, HUNG_UP, TIMED_OUT, type Failure } from '../failure.js'

/** The server has said nothing to a client that waits for its greeting, and has answered a ClientHello. */
const TLS_FIRST: Failure = { by: 'server', cause: 'TLS_FIRST', code: null, reply: null }

/** TLS went on until one side disliked something: that side speaks TLS. */
const SPEAKS_TLS = /ALERT|UNSUPPORTED_PROTOCOL|KEY_TOO_|DH_|SIGALG|MD_TOO_WEAK|ERR_TLS_CERT/

/** Whom to wait for, and how long. */
export interface Waiting {
  readonly socket: Socket
  readonly host: string
  /** How long to wait before TLS is tried, in milliseconds. */
  readonly patienceMs: number
  readonly deadline: AbortSignal
}

/**
 * Waits for the first byte of a server, and reads none. Where none comes, says a ClientHello, after which the
 * connection is of no use.
 *
 * @returns `null` as soon as the server speaks; else why it does not
 */
export async function silence(waiting: Waiting): Promise<Failure | null> {
  const failure = await firstByte(waiting)
  return failure === 'none' ? answerToHello(waiting) : failure
}

function firstByte({ socket, patienceMs, deadline }: Waiting): Promise<Failure | 'none' | null> {
  return new Promise((settle) => {
    const end = (result: Failure | 'none' | null) => {
      clearTimeout(timer)
      for (const [event, listener] of listeners) socket.off(event, listener)
      settle(result)
    }
    const listeners = [
      [
        'readable',
        () => {
          end(null)
        },
      ],
      [
        'error',
        (error: unknown) => {
          end(brokenBy(error))
        },
      ],
      [
        'close',
        () => {
          end(HUNG_UP)
        },
      ],
    ] as const
    const timer = setTimeout(end, patienceMs, 'none')
    for (const [event, listener] of listeners) socket.on(event, listener)
    deadline.addEventListener('abort', () => {
      end(TIMED_OUT)
    })
  })
}

/** Nothing but the ClientHello is said; what the certificate is worth does not matter. */
function answerToHello({ socket, host, deadline }: Waiting): Promise<Failure> {
  return new Promise((settle) => {
    const hello = connect({ socket, host })
    const end = (failure: Failure) => {
      hello.destroy()
      settle(failure)
    }
    hello.once('secure', () => {
      end(TLS_FIRST)
    })
    hello.on('error', (error) => {
      const broken = brokenBy(error)
      const cause = broken.by === 'server' ? broken.cause : ''
      end(SPEAKS_TLS.test(cause) || concernsCertificate(cause) ? TLS_FIRST : TIMED_OUT)
    })
    hello.once('close', () => {
      end(TIMED_OUT)
    })
    deadline.addEventListener('abort', () => {
      end(TIMED_OUT)
    })
  })
}
