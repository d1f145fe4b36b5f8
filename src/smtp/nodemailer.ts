/**
 * Everything of nodemailer that is not its public interface, in one place. A test pins each of it, so that an upgrade
 * that moves it cannot go unnoticed:
 *
 * - `_socket`: the socket that is in use; after STARTTLS the one with TLS;
 * - `_onSocketData`: the listener that reads what the server sends;
 * - the entries of its log with `tnx: 'server'` and `tnx: 'client'`: what is heard and said, before it has an effect.
 */
import { Buffer } from 'node:buffer'
import type { Socket } from 'node:net'
import SMTPConnection from 'nodemailer/lib/smtp-connection'

/** The name under which nodemailer hands out its channel for commands. */
const CHANNEL = 'X-DIALOGUE'

/** Behind every deadline of ours, so that ours is always the one that counts. In milliseconds. */
const NEVER = 24 * 60 * 60 * 1000

/** Stands between nodemailer and the server. */
export interface Watch {
  /** Bytes came. Returns what nodemailer is to read in their place; it reads nothing where that is empty. */
  receives(bytes: Buffer): string
  /** nodemailer has read a reply, and has not yet done anything about it. */
  hears(reply: string): void
  /** nodemailer is about to say something. */
  speaks(): void
}

/** Says one line, and gives the reply. */
export type Send = (line: string) => Promise<{ readonly response: string }>

/** A connection of nodemailer, and a channel for lines of one's own. */
export interface Connection {
  readonly smtp: SMTPConnection
  /** The socket that is in use now; `null` before and after. */
  socket(): Socket | null
  /** Opens the channel; `null` where the session is over. */
  channel(): Send | null
}

interface LogEntry {
  readonly tnx?: string
}

/**
 * Makes a connection; `smtp.connect` opens it.
 *
 * @throws where nodemailer has no listener to stand in front of
 */
export function connectionWith(options: SMTPConnection.Options, watch: Watch): Connection {
  let send: Send | null = null
  const smtp = new SMTPConnection({
    ...options,
    connectionTimeout: NEVER,
    greetingTimeout: NEVER,
    socketTimeout: NEVER,
    socketCloseTimeout: 0,
    transactionLog: true,
    logger: {
      debug: (entry: LogEntry, text: string) => {
        if (entry.tnx === 'server') watch.hears(text)
        if (entry.tnx === 'client') watch.speaks()
      },
    },
    // A handler for logins is nodemailer's public way to say lines of one's own, whatever they are for.
    customAuth: {
      [CHANNEL]: (context) => {
        send = (line) => context.sendCommand(line)
      },
    },
  })
  standInFront(smtp, watch)
  const channel = () => {
    smtp.login({ method: CHANNEL }, () => undefined)
    return send
  }
  return { smtp, socket: () => (smtp._socket === false ? null : smtp._socket), channel }
}

/** The server's bytes go through the watch, before TLS and over it. */
function standInFront(smtp: SMTPConnection, watch: Watch): void {
  const read: unknown = Reflect.get(smtp, '_onSocketData')
  if (!isListener(read))
    throw new Error('nodemailer has moved the listener for what a server sends.')
  Reflect.set(smtp, '_onSocketData', (bytes: Buffer) => {
    const text = watch.receives(bytes)
    if (text !== '') read(Buffer.from(text, 'latin1'))
  })
}

function isListener(value: unknown): value is (bytes: Buffer) => void {
  return typeof value === 'function'
}
