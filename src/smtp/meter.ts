/**
 * A limit on what a server may send, kept before anybody else sees it.
 */
import type { Buffer } from 'node:buffer'

/** For a login and one sender. An honest server needs some hundred lines at most, of some ten thousand bytes together. */
const MAX_BYTES = 128 * 1024
const MAX_LINES = 1000

const LF = 0x0a

/**
 * Counts bytes and lines. nodemailer limits the length of one reply, but keeps all replies that it has not asked for
 * in a queue, which a server could fill for ever.
 */
export class Meter {
  #bytes = 0
  #lines = 0

  /** @returns whether this is still no more than an honest server sends */
  admits(chunk: Buffer): boolean {
    this.#bytes += chunk.length
    for (const byte of chunk) if (byte === LF) this.#lines += 1
    return this.#bytes <= MAX_BYTES && this.#lines <= MAX_LINES
  }

  /** Counts from zero again. */
  restart(): void {
    this.#bytes = 0
    this.#lines = 0
  }
}
