/**
 * One SMTP session over a socket that is already open: what was said, what was answered, and at most one reason
 * for its end. nodemailer reads and writes; what may be said is the business of a site's client.
 */
import type { Buffer } from 'node:buffer'
import type { Socket } from 'node:net'
import { checkServerIdentity, type PeerCertificate, TLSSocket } from 'node:tls'
import {
  brokenBy,
  HUNG_UP,
  refusedAndClosed,
  refusedBy,
  TIMED_OUT,
  TOO_MUCH,
  type Failure,
} from './failure.js'
import { Meter } from './meter.js'
import { connectionWith, type Connection, type Send } from './nodemailer.js'
import { parseReply, type Reply } from './reply.js'
import type { ReplyReader } from './reply-reader.js'
import type { SmokeTestLevel } from './stages.js'

/** So long a server that seems to have said all may still go on. In milliseconds. */
const MORE_TO_COME = 2000

/** How long a goodbye may take, in milliseconds. */
const POLITE = 500

/** So soon a server hangs up that does so after a refused login. In milliseconds. */
const HANGING_UP = 300

/** Watches the first steps, which nodemailer takes by itself. */
export interface Observer {
  /** A reply came. A failure ends the session before anything else is said. */
  heard(reply: Reply): Failure | null
  /** What is said from now on goes over this socket. A failure ends the session before anything is. */
  speaks(socket: Socket): Failure | null
  /** The server has shown a certificate, in order or not. */
  sees(certificate: PeerCertificate): void
  /** The server has sent an answer about the revocation of its certificate with it (RFC 6066, 8). */
  seesStaple?(): void
}

/** How a session gets to TLS; `where listed`: by STARTTLS, if the reply to EHLO has it as nodemailer reads it. */
export type WayToTls = 'none' | 'first' | 'STARTTLS' | 'where listed'

/** The versions of TLS that a site's client may speak, as Node.js names them, and the ciphers where not the usual ones. */
export interface TlsVersions {
  readonly minVersion: 'TLSv1' | 'TLSv1.2'
  readonly maxVersion: 'TLSv1' | 'TLSv1.3'
  readonly ciphers?: string
}

export interface SessionOptions {
  readonly socket: Socket
  readonly host: string
  /** The name in EHLO. */
  readonly clientName: string
  readonly wayToTls: WayToTls
  /** `null` for those of Node.js. */
  readonly tlsVersions: TlsVersions | null
  /** Certificate authorities, PEM; `null` for those that Node.js trusts. */
  readonly authorities: readonly string[] | null
  readonly observer: Observer
  /** Makes what reads the replies as the site's client does, anew for each socket. */
  readonly newReader: () => ReplyReader
  /** Ends the session when the time is up. */
  readonly deadline: AbortSignal
}

export class Session {
  readonly #connection: Connection
  readonly #socket: Socket
  readonly #over: Promise<Failure>
  readonly #meter = new Meter()
  readonly #newReader: () => ReplyReader
  readonly #observer: Observer
  #reader: ReplyReader
  #waiting: NodeJS.Timeout | undefined
  #end: (failure: Failure) => void = () => undefined
  #send: Send | null = null
  #watched: TLSSocket | null = null

  constructor(options: SessionOptions) {
    this.#socket = options.socket
    this.#newReader = options.newReader
    this.#observer = options.observer
    this.#reader = options.newReader()
    this.#over = new Promise((resolve) => {
      this.#end = resolve
    })
    this.#connection = this.#connect(options)
    const { smtp } = this.#connection
    smtp.on('error', (error) => {
      this.#stop(brokenBy(error))
    })
    smtp.on('end', () => {
      this.#stop(HUNG_UP)
    })
    options.deadline.addEventListener('abort', () => {
      this.#stop(this.#reader.stuck ?? TIMED_OUT)
    })
  }

  /**
   * From the greeting to EHLO, and with STARTTLS on to the second EHLO.
   *
   * @returns why that failed, or `null`
   */
  async open(): Promise<Failure | null> {
    const opened = new Promise<Failure | null>((resolve) => {
      this.#connection.smtp.connect((error) => {
        resolve(error === undefined ? null : brokenBy(error))
      })
    })
    // Where TLS comes first, nodemailer begins with it by itself, in what it has put off until now.
    setImmediate(() => {
      this.#watch(this.#observer)
    })
    return Promise.race([this.#over, opened])
  }

  /** Whether all that is said goes over TLS, to a server with a verified certificate. */
  get encrypted(): boolean {
    const socket = this.#connection.socket()
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
   * Ends the session: with a goodbye where all went well, else at once. Without a message the server is told to forget
   * the envelope.
   */
  async leave(level: SmokeTestLevel, wentWell: boolean): Promise<void> {
    if (wentWell) await this.#quit(level === 'recipient' ? ['RSET'] : [])
    else this.close()
  }

  /** A refused login, and whether the server hangs up after it. */
  async rejected(reply: Reply): Promise<Failure> {
    return (await this.#endsSoon()) ? refusedAndClosed(reply) : refusedBy(reply)
  }

  /** Nothing of the session is left after this. */
  close(): void {
    this.#stop(HUNG_UP)
  }

  /** Waits for the answers as long as it is polite, and closes. The answers change nothing. */
  async #quit(farewell: readonly string[]): Promise<void> {
    const timer = setTimeout(() => {
      this.close()
    }, POLITE)
    for (const line of farewell) await this.say(line)
    this.#connection.smtp.quit()
    await this.#over
    clearTimeout(timer)
    this.close()
  }

  async #endsSoon(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined
    const goesOn = new Promise<false>((resolve) => {
      timer = setTimeout(resolve, HANGING_UP, false)
    })
    const ended = await Promise.race([this.#over, goesOn])
    clearTimeout(timer)
    return ended !== false
  }

  #stop(failure: Failure): void {
    clearTimeout(this.#waiting)
    this.#end(failure)
    this.#connection.smtp.close()
    this.#socket.destroy()
  }

  #connect({ observer, ...options }: SessionOptions): Connection {
    const settings = {
      connection: options.socket,
      host: options.host,
      secure: options.wayToTls === 'first',
      name: options.clientName,
      requireTLS: options.wayToTls === 'STARTTLS',
      ignoreTLS: options.wayToTls === 'none',
      tls: {
        // NODE_TLS_REJECT_UNAUTHORIZED=0 must not open the door to whoever wants the password.
        rejectUnauthorized: true,
        requestOCSP: observer.seesStaple !== undefined,
        ...options.tlsVersions,
        ...(options.authorities === null ? {} : { ca: [...options.authorities] }),
        checkServerIdentity: (host: string, certificate: PeerCertificate) => {
          observer.sees(certificate)
          return checkServerIdentity(host, certificate)
        },
      },
    }
    return connectionWith(settings, {
      receives: (bytes) => this.#receive(bytes),
      hears: (text) => {
        this.#hear(observer, text)
      },
      speaks: () => {
        this.#speak(this.#connection.socket() ?? options.socket)
      },
    })
  }

  #speak(socket: Socket): void {
    const failure = this.#observer.speaks(socket)
    if (failure !== null) this.#stop(failure)
  }

  /** nodemailer takes replies that the site's client does not, so it gets them as that client reads them. */
  #receive(bytes: Buffer): string {
    clearTimeout(this.#waiting)
    if (!this.#meter.admits(bytes)) {
      this.#stop(TOO_MUCH)
      return ''
    }
    const { replies, fault } = this.#reader.take(bytes.toString('latin1'))
    if (fault !== null) this.#giveUp(fault, replies === '')
    else if (this.#reader.stuck !== null) this.#waiting = setTimeout(this.#stuck, MORE_TO_COME)
    return replies
  }

  /** A fault behind a reply concerns what is said next, if anything is. */
  #giveUp(fault: Failure, now: boolean): void {
    if (now) this.#stop(fault)
    else {
      setImmediate(() => {
        this.#stop(fault)
      })
    }
  }

  readonly #stuck = (): void => {
    const { stuck } = this.#reader
    if (stuck !== null) this.#stop(stuck)
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
    const socket = this.#connection.socket()
    if (!(socket instanceof TLSSocket) || socket === this.#watched) return
    this.#watched = socket
    // What came in the clear and was not read yet counts no longer.
    clearTimeout(this.#waiting)
    this.#reader = this.#newReader()
    socket.prependOnceListener('secure', () => {
      observer.sees(socket.getPeerCertificate())
    })
    socket.prependOnceListener('secureConnect', () => {
      this.#speak(socket)
    })
    socket.once('OCSPResponse', (response: Buffer | null) => {
      if (response !== null && response.length > 0) observer.seesStaple?.()
    })
  }

  /** The channel is entered for good. Without one the session is over, and nothing will be answered any more. */
  #openChannel(): Send {
    return this.#connection.channel() ?? (() => new Promise(() => undefined))
  }
}
