/**
 * A limit on what a server may send, kept before anybody else sees it.
 */
import type { Buffer } from 'node:buffer'
import type { Socket } from 'node:net'

/** For a login and one sender. An honest server needs some hundred lines at most, of some thousand bytes together. */
const MAX_BYTES = 64 * 1024
const MAX_LINES = 1000

const LF = 0x0a

/**
 * Counts bytes and lines. nodemailer limits the length of one reply, but keeps all replies that it has not asked for
 * in a queue, which a server could fill for ever.
 */
export class Meter {
  readonly #exceeded: () => void
  readonly #attached = new WeakSet<Socket>()
  #bytes = 0
  #lines = 0

  /** @param exceeded must see to it that nobody reads on */
  constructor(exceeded: () => void) {
    this.#exceeded = exceeded
  }

  /** Listens in front of all other listeners. A socket that nobody reads yet stays as it is. */
  attach(socket: Socket): void {
    if (this.#attached.has(socket)) return
    this.#attached.add(socket)
    const wasRead = socket.listenerCount('data') > 0
    socket.prependListener('data', (chunk: Buffer) => {
      this.#count(chunk)
    })
    // A listener makes a stream flow, and what comes before the next listener is there would be lost.
    if (!wasRead) socket.pause()
  }

  /** Counts from zero again. */
  restart(): void {
    this.#bytes = 0
    this.#lines = 0
  }

  #count(chunk: Buffer): void {
    this.#bytes += chunk.length
    for (const byte of chunk) if (byte === LF) this.#lines += 1
    if (this.#bytes > MAX_BYTES || this.#lines > MAX_LINES) this.#exceeded()
  }
}
