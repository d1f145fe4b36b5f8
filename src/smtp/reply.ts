/**
 * What a mail server answers, taken apart.
 */

/** One reply, of one or several lines (RFC 5321, 4.2.1). */
export interface Reply {
  /** The code of the first line; 0 where what came is not an SMTP reply. */
  readonly code: number
  /** The enhanced status code (RFC 3463) of the first line that has one, or ''. */
  readonly enhanced: string
  /** The text of each line, codes removed. */
  readonly lines: readonly string[]
  /** The lines as they came, behind the code and what separates it. */
  readonly raw: readonly string[]
}

const LINE = /^(\d{3})(?:[ -]|$)(?:([245]\.\d{1,3}\.\d{1,3})(?: |$))?/

/**
 * Takes a reply apart. Several lines (all of Gmail's replies) share one answer: the codes stand in the first.
 *
 * @param text the lines as they came, without the final line break
 */
export function parseReply(text: string): Reply {
  const lines = text.split(/\r?\n/).map((line) => {
    const [prefix = '', code = '0', enhanced = ''] = LINE.exec(line) ?? []
    const text = line.slice(prefix.length).trim()
    return { code: Number(code), enhanced, text, raw: line.slice('250 '.length) }
  })
  return {
    code: lines[0]?.code ?? 0,
    enhanced: lines.find((line) => line.enhanced !== '')?.enhanced ?? '',
    lines: lines.map((line) => line.text),
    raw: lines.map((line) => line.raw),
  }
}

/** The text of all lines in one. */
export function replyText({ lines }: Reply): string {
  return lines.join(' ').trim()
}

/** The reply in one line, codes in front, as it is quoted to people. */
export function replyLine(reply: Reply): string {
  const code = reply.code === 0 ? '' : String(reply.code)
  return [code, reply.enhanced, replyText(reply)].filter((part) => part !== '').join(' ')
}
