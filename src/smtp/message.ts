/**
 * The message that the level `send` sends.
 */
import { randomUUID } from 'node:crypto'

/**
 * A short message that says what it is, in ASCII, with CRLF, and without a line that begins with a dot.
 *
 * @param from bare address
 * @param to bare address
 */
export function testMessage(from: string, to: string, sent: Date): string {
  const domain = from.slice(from.lastIndexOf('@') + 1)
  return [
    `From: <${from}>`,
    `To: <${to}>`,
    'Subject: SMTP smoke test',
    `Date: ${sent.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${randomUUID()}@${domain}>`,
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'A deployment has tested the SMTP settings of a site, and sent this message to prove that they work.',
    'Nothing needs to be done.',
    '',
  ].join('\r\n')
}
