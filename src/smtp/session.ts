/**
 * One SMTP session over a socket that is already open: what was said, what was answered, and at most one reason
 * for its end. nodemailer reads and writes; what may be said is the business of a site's client.
 */
import type { Socket } from 'node:net'
import { checkServerIdentity, type PeerCertificate, TLSSocket } from 'node:tls'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { brokenBy, HUNG_UP, TIMED_OUT, TOO_MUCH, type Failure } from './failure.js'
import { Meter } from './meter.js'
import { parseReply, type Reply } from './reply.js'

/** Behind every deadline of ours, so that ours is always the one that counts. In milliseconds. */
const NEVER = 24 * 60 * 60 * 1000

/** The name under which nodemailer hands out its channel for commands. */
const CHANNEL = 'X-DIALOGUE'

/** Watches the first steps, which nodemailer takes by itself. */
export interface Observer {
  /** A reply came. A failure ends the session before anything else is said. */
  heard(reply: Reply): Failure | null
  /** Something is about to be said, over this socket. */
  speaks(socket: Socket): void
  /** The server has shown a certificate, in order or not. */
  sees(certificate: PeerCertificate): void
}

export interface SessionOptions {
  readonly socket: Socket
  readonly host: string
  /** The name in EHLO. */
  readonly clientName: string
  /** STARTTLS, or failure. Without it STARTTLS is never used. */
  readonly startTls: boolean
  /** Certificate authorities, PEM; `null` for those that Node.js trusts. */
  readonly authorities: readonly string[] | null
  readonly observer: Observer
  /** Ends the session when the time is up. */
  readonly deadline: AbortSignal
}

interface LogEntry {
  readonly tnx?: string
}

/** What the channel of nodemailer sends, and what comes back. */
type Send = (line: string) => Promise<{ readonly response: string }>

export class Session {
  readonly #connection: SMTPConnection
  readonly #socket: Socket
  readonly #over: Promise<Failure>
  readonly #meter: Meter
  #end: (failure: Failure) => void = () => undefined
  #send: Send | null = null
  #watched: TLSSocket | null = null

  constructor(options: SessionOptions) {
    this.#socket = options.socket
    this.#over = new Promise((resolve) => {
      this.#end = resolve
    })
    this.#meter = new Meter(() => {
      this.#stop(TOO_MUCH)
    })
    this.#meter.attach(options.socket)
    this.#connection = this.#connect(options)
    this.#connection.on('error', (error) => {
      this.#stop(brokenBy(error))
    })
    this.#connection.on('end', () => {
      this.#stop(HUNG_UP)
    })
    options.deadline.addEventListener('abort', () => {
      this.#stop(TIMED_OUT)
    })
  }

  /**
   * From the greeting to EHLO, and with STARTTLS on to the second EHLO.
   *
   * @returns why that failed, or `null`
   */
  async open(): Promise<Failure | null> {
    const opened = new Promise<Failure | null>((resolve) => {
      this.#connection.connect((error) => {
        resolve(error === undefined ? null : brokenBy(error))
      })
    })
    return Promise.race([this.#over, opened])
  }

  /** Whether all that is said goes over TLS, to a server with a verified certificate. */
  get encrypted(): boolean {
    const { _socket: socket } = this.#connection
    return socket instanceof TLSSocket && socket.authorized
  }

  /** Says one line (or, after DATA, a message without its final line break), and waits for the reply. */
  async say(line: string): Promise<Reply | Failure> {
    const send = (this.#send ??= this.#openChannel())
    const answer = await Promise.race([this.#over, send(line)])
    return 'by' in answer ? answer : parseReply(answer.response)
  }

  /**
   * Takes back what was said of a mail, so that the next one can begin; the server may say as much again.
   *
   * @returns whether the session goes on
   */
  async reset(): Promise<boolean> {
    this.#meter.restart()
    return !('by' in (await this.say('RSET')))
  }

  /**
   * Says goodbye, waits for the answers as long as it is polite, and closes. The answers change nothing.
   *
   * @param farewell what to say before QUIT
   * @param patience in milliseconds
   */
  async quit(farewell: readonly string[], patience: number): Promise<void> {
    const timer = setTimeout(() => {
      this.close()
    }, patience)
    for (const line of farewell) await this.say(line)
    this.#connection.quit()
    await this.#over
    clearTimeout(timer)
    this.close()
  }

  /** Nothing of the session is left after this. */
  close(): void {
    this.#stop(HUNG_UP)
  }

  #stop(failure: Failure): void {
    this.#end(failure)
    this.#connection.close()
    this.#socket.destroy()
  }

  #connect({ observer, ...options }: SessionOptions): SMTPConnection {
    return new SMTPConnection({
      connection: options.socket,
      host: options.host,
      secure: false,
      name: options.clientName,
      requireTLS: options.startTls,
      ignoreTLS: !options.startTls,
      connectionTimeout: NEVER,
      greetingTimeout: NEVER,
      socketTimeout: NEVER,
      socketCloseTimeout: 0,
      transactionLog: true,
      logger: {
        debug: (entry: LogEntry, text: string) => {
          if (entry.tnx === 'server') this.#hear(observer, text)
          if (entry.tnx === 'client') this.#speak(observer)
        },
      },
      tls: {
        // NODE_TLS_REJECT_UNAUTHORIZED=0 must not open the door to whoever wants the password.
        rejectUnauthorized: true,
        ...(options.authorities === null ? {} : { ca: [...options.authorities] }),
        checkServerIdentity: (host, certificate) => {
          observer.sees(certificate)
          return checkServerIdentity(host, certificate)
        },
      },
      customAuth: {
        [CHANNEL]: (context) => {
          this.#send = (line) => context.sendCommand(line)
        },
      },
    })
  }

  #hear(observer: Observer, text: string): void {
    const failure = observer.heard(parseReply(text))
    if (failure !== null) this.#stop(failure)
    // Where the server is ready for TLS, nodemailer begins with it at once, on a new socket.
    else {
      setImmediate(() => {
        this.#watch(observer)
      })
    }
  }

  /** Node.js tells of a certificate whose chain is in order only; this looks at it before it is judged. */
  #watch(observer: Observer): void {
    const { _socket: socket } = this.#connection
    if (!(socket instanceof TLSSocket) || socket === this.#watched) return
    this.#watched = socket
    socket.prependOnceListener('secure', () => {
      observer.sees(socket.getPeerCertificate())
    })
  }

  #speak(observer: Observer): void {
    const { _socket: socket } = this.#connection
    if (socket instanceof TLSSocket) this.#meter.attach(socket)
    observer.speaks(socket instanceof TLSSocket ? socket : this.#socket)
  }

  /**
   * A handler for logins is nodemailer's public way to say lines of one's own. It is entered for good; what it is
   * used for is not only the login.
   */
  #openChannel(): Send {
    this.#connection.login({ method: CHANNEL }, () => undefined)
    // Without a channel the session is over, and nothing will be answered any more.
    return this.#send ?? (() => new Promise(() => undefined))
  }
}
