/**
 * How System.Net.Mail reads replies (SmtpReplyReaderFactory.ProcessRead): a code of three characters, a space or a
 * hyphen, and all up to CR LF. Of several lines, the code of the first one counts (CheckCommand.Send).
 */
import { Buffer } from 'node:buffer'
import type { Failure } from '../failure.js'
import { parseReply } from '../reply.js'
import type { ReplyReader, Taken } from '../reply-reader.js'

/** Where the space or the hyphen stands. */
const MARK = 3

/** So much of a line that cannot be read is quoted at most, in characters. */
const QUOTED = 500

/** The cause where a line is not one of a reply. */
const FORMAT = 'REPLY_FORMAT'

/** The cause where a line does not end for the site. */
const LINE_FEED = 'REPLY_LINE_FEED'

export class NetMailReader implements ReplyReader {
  /** The lines of the reply that is under way. */
  #lines: string[] = []
  /** The line that is under way, and how much of it has been looked through for its end. */
  #line = ''
  #seen = 0

  take(text: string): Taken {
    this.#line += text
    let replies = ''
    for (;;) {
      const line = this.#nextLine()
      if (line === null) return { replies, fault: null }
      if (typeof line !== 'string') return { replies, fault: line }
      this.#lines.push(line)
      if (line[MARK] === '-') continue
      replies += unambiguous(this.#lines)
      this.#lines = []
    }
  }

  get stuck(): Failure | null {
    if (!this.#line.endsWith('\n')) return null
    const text = [...this.#lines, this.#line.trimEnd()].join('\n')
    return { by: 'server', cause: LINE_FEED, code: null, reply: parseReply(decoded(text)) }
  }

  /** The next whole line without its end; `null` where it is not there yet. */
  #nextLine(): string | Failure | null {
    if (this.#line.length <= MARK) return null
    if (
      !/^\d{3}[ -]/.test(this.#lines.length === 0 ? this.#line : `000${this.#line.slice(MARK)}`)
    ) {
      return unreadable(this.#line)
    }
    const end = this.#line.indexOf('\r', this.#seen)
    this.#seen = end < 0 ? this.#line.length : end
    if (end < 0 || end + 1 === this.#line.length) return null
    if (this.#line[end + 1] !== '\n') return unreadable(this.#line)
    const line = this.#line.slice(0, end)
    this.#line = this.#line.slice(end + 2)
    this.#seen = 0
    return line
  }
}

/** The same reply with one code, and no line feed but those that end a line. */
function unambiguous(lines: readonly string[]): string {
  const [first = ''] = lines
  const code = first.slice(0, MARK)
  const last = lines.length - 1
  return lines
    .map((line, index) => {
      const text = line.slice(MARK + 1).replaceAll('\n', ' ')
      return `${code}${index === last ? ' ' : '-'}${text}\r\n`
    })
    .join('')
}

/** What is not a line of a reply. Without digits in front it is not SMTP, which the code 0 stands for. */
function unreadable(text: string): Failure {
  const [line = ''] = text.slice(0, QUOTED).split(/[\r\n]/, 1)
  const code = /^\d{3}/.test(line) ? null : 0
  return { by: 'server', cause: FORMAT, code, reply: parseReply(decoded(line)) }
}

function decoded(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
