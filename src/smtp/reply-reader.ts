/**
 * How replies are read off the line: the business of a site's client, since clients differ in it.
 */
import type { Failure } from './failure.js'

/** What a reader makes of some bytes. */
export interface Taken {
  /**
   * The replies that are complete now, as nodemailer reads them without a doubt: lines that end in CR LF, each with the
   * code that counts.
   */
  readonly replies: string
  /** What the site's client cannot read; nothing behind it counts. */
  readonly fault: Failure | null
}

/** Reads the replies of one connection. After STARTTLS another one begins. */
export interface ReplyReader {
  /** @param text bytes as they came, one character each */
  take(text: string): Taken
  /** What the client waits for in vain, where the server seems to have said all; else `null`. */
  readonly stuck: Failure | null
}
