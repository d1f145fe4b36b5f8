/**
 * How MailKit reads replies (SmtpStream.ReadResponse): lines end at a line feed, carriage returns do not count, each
 * line begins with a code of three digits, and all of a reply with the same. Behind the code anything but a hyphen, or
 * nothing, marks the last line.
 */
import { Buffer } from 'node:buffer'
import type { Failure } from '../../failure.js'
import { parseReply } from '../../reply.js'
import type { ReplyReader, Taken } from '../../reply-reader.js'

/** Where the hyphen stands. */
const MARK = 3

/** So much of a line that cannot be read is quoted at most, in characters. */
const QUOTED = 500

/** What may still become a code, and what is one. */
const CODE = /^(?:\d{0,3}$|\d{3}\D)/

/** What nodemailer is to read in place of a reply; `null` where nothing behind it counts any more. */
export type Pass = (reply: string) => string | null

export class MailKitReader implements ReplyReader {
  readonly #pass: Pass
  /** The lines of the reply that is under way. */
  #lines: string[] = []
  /** The line that is under way, and how much of it has been looked through for its end. */
  #line = ''
  #seen = 0
  #isOver = false

  constructor(pass: Pass) {
    this.#pass = pass
  }

  /** MailKit never waits for more where a server has said all. */
  readonly stuck = null

  take(text: string): Taken {
    this.#line += text
    let replies = ''
    while (!this.#isOver) {
      const line = this.#nextLine()
      if (line === null) return { replies, fault: this.#misbegun() }
      const fault = faultOf(line, this.#lines[0] ?? line)
      if (fault !== null) return { replies, fault }
      this.#lines.push(line)
      if (line[MARK] === '-') continue
      replies += this.#passed()
    }
    return { replies, fault: null }
  }

  #nextLine(): string | null {
    const end = this.#line.indexOf('\n', this.#seen)
    this.#seen = end < 0 ? this.#line.length : 0
    if (end < 0) return null
    const line = this.#line.slice(0, end).replaceAll('\r', '')
    this.#line = this.#line.slice(end + 1)
    return line
  }

  /** A line that does not begin with a code need not end to be a fault. */
  #misbegun(): Failure | null {
    const beginning = this.#line.slice(0, MARK + 1)
    return beginning === '' || CODE.test(beginning) ? null : faultOf(this.#line, this.#line)
  }

  #passed(): string {
    const passed = this.#pass(canonical(this.#lines))
    this.#lines = []
    this.#isOver = passed === null
    return passed ?? ''
  }
}

/** What MailKit cannot read in a line of a reply that began with another; without digits in front it is not SMTP. */
function faultOf(line: string, first: string): Failure | null {
  const isCode = /^\d{3}(?:\D|$)/.test(line)
  if (isCode && line.slice(0, MARK) === first.slice(0, MARK)) return null
  const [quoted = ''] = line.slice(0, QUOTED).split('\r', 1)
  const reply = parseReply(Buffer.from(quoted, 'latin1').toString('utf8'))
  const code = /^\d/.test(line) ? null : 0
  return { by: 'server', cause: isCode ? 'REPLY_CODES' : 'REPLY_FORMAT', code, reply }
}

/** The same reply as nodemailer reads it without a doubt. */
function canonical(lines: readonly string[]): string {
  const last = lines.length - 1
  return lines
    .map((line, index) => {
      const mark = index === last ? ' ' : '-'
      return `${line.slice(0, MARK)}${mark}${line.slice(MARK + 1)}\r\n`
    })
    .join('')
}
