/**
 * One SMTP session over a socket that is already open: what was said, what was answered, and at most one reason
 * for its end. nodemailer reads and writes; what may be said is the business of a site's client.
 */
import type { Buffer } from 'node:buffer'
import type { Socket } from 'node:net'
import { checkServerIdentity, type PeerCertificate, TLSSocket } from 'node:tls'
import { brokenBy, HUNG_UP, TIMED_OUT, TOO_MUCH, type Failure } from './failure.js'
import { Meter } from './meter.js'
import { connectionWith, type Connection, type Send } from './nodemailer.js'
import { parseReply, type Reply } from './reply.js'
import type { ReplyReader } from './reply-reader.js'

/** So long a server that seems to have said all may still go on. In milliseconds. */
const MORE_TO_COME = 2000

/** Watches the first steps, which nodemailer takes by itself. */
export interface Observer {
  /** A reply came. A failure ends the session before anything else is said. */
  heard(reply: Reply): Failure | null
  /** Something is about to be said, over this socket. */
  speaks(socket: Socket): void
  /** The server has shown a certificate, in order or not. */
  sees(certificate: PeerCertificate): void
}

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
  /** STARTTLS, or failure. Without it STARTTLS is never used. */
  readonly startTls: boolean
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
  #reader: ReplyReader
  #waiting: NodeJS.Timeout | undefined
  #end: (failure: Failure) => void = () => undefined
  #send: Send | null = null
  #watched: TLSSocket | null = null

  constructor(options: SessionOptions) {
    this.#socket = options.socket
    this.#newReader = options.newReader
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
    this.#connection.smtp.quit()
    await this.#over
    clearTimeout(timer)
    this.close()
  }

  /** Whether the session ends by itself within some milliseconds. */
  async endsWithin(ms: number): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined
    const goesOn = new Promise<false>((resolve) => {
      timer = setTimeout(resolve, ms, false)
    })
    const ended = await Promise.race([this.#over, goesOn])
    clearTimeout(timer)
    return ended !== false
  }

  /** Nothing of the session is left after this. */
  close(): void {
    this.#stop(HUNG_UP)
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
      secure: false,
      name: options.clientName,
      requireTLS: options.startTls,
      ignoreTLS: !options.startTls,
      tls: {
        // NODE_TLS_REJECT_UNAUTHORIZED=0 must not open the door to whoever wants the password.
        rejectUnauthorized: true,
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
        observer.speaks(this.#connection.socket() ?? options.socket)
      },
    })
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
  }

  /** The channel is entered for good. Without one the session is over, and nothing will be answered any more. */
  #openChannel(): Send {
    return this.#connection.channel() ?? (() => new Promise(() => undefined))
  }
}
