import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { createSecureContext, TLSSocket, type SecureContextOptions } from 'node:tls'
import type { Certificate } from './certificates.js'

/** What a client can do that a server answers. */
export const TURNS = [
  'greeting',
  'EHLO',
  'HELO',
  'STARTTLS',
  'EHLO over TLS',
  'AUTH',
  'password',
  'MAIL',
  'RCPT',
  'DATA',
  'message',
  'RSET',
  'QUIT',
] as const
export type Turn = (typeof TURNS)[number]

/** Reply lines; or something that is no reply. A trickle is a line that never ends, one character at a time. */
export type Answer = readonly string[] | 'silence' | 'close' | 'reset' | 'trickle' | Flood

/** Sends these bytes as they are, and again and again as long as the client takes them. */
export interface Flood {
  readonly bytes: string
  readonly times: number
}

/** How a server behaves where it does not behave well. */
export interface Script {
  readonly answers?: Readonly<Partial<Record<Turn, Answer>>>
  /** Answers to whole lines; they come before those to turns. */
  readonly answersTo?: Readonly<Record<string, Answer>>
  readonly tls?: SecureContextOptions & Partial<Certificate>
  /** Said in place of a TLS handshake. */
  readonly insteadOfTls?: Answer
}

export interface ScriptedServer {
  readonly port: number
  /** The lines that the client has said, in order; a message is one. */
  readonly heard: readonly string[]
  /** Connections that are open now. */
  connections(): number
  close(): Promise<void>
}

const GOOD: Readonly<Record<Turn, Answer>> = {
  greeting: ['220 mail.test ESMTP'],
  EHLO: ['250-mail.test', '250-PIPELINING', '250-SIZE 10000000', '250 STARTTLS'],
  HELO: ['250 mail.test'],
  STARTTLS: ['220 2.0.0 Ready to start TLS'],
  'EHLO over TLS': ['250-mail.test', '250-PIPELINING', '250 AUTH PLAIN LOGIN'],
  AUTH: ['334 UGFzc3dvcmQ6'],
  password: ['235 2.7.0 Authentication successful'],
  MAIL: ['250 2.1.0 Ok'],
  RCPT: ['250 2.1.5 Ok'],
  DATA: ['354 End data with <CR><LF>.<CR><LF>'],
  message: ['250 2.0.0 Ok: queued as 12345'],
  RSET: ['250 2.0.0 Ok'],
  QUIT: ['221 2.0.0 Bye'],
}

/** A mail server on loopback that follows a script, and else does everything right. */
export async function scriptedServer(script: Script): Promise<ScriptedServer> {
  const heard: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => undefined)
    new Conversation(script, heard).over(socket, 'greeting')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: portOf(server),
    heard,
    connections: () => sockets.size,
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
      })
    },
  }
}

function portOf(server: Server): number {
  const isAddress = (value: unknown): value is AddressInfo => value !== null
  const address = server.address()
  return isAddress(address) ? address.port : 0
}

class Conversation {
  readonly #script: Script
  readonly #heard: string[]
  #socket: Socket | null = null
  #secure = false
  #expecting: 'command' | 'password' | 'message' = 'command'
  #buffer = ''

  constructor(script: Script, heard: string[]) {
    this.#script = script
    this.#heard = heard
  }

  over(socket: Socket, turn?: Turn): void {
    this.#socket = socket
    socket.on('data', (bytes: Buffer) => {
      this.#read(bytes.toString('latin1'))
    })
    socket.on('error', () => undefined)
    if (turn !== undefined) this.#answer(turn)
  }

  #read(text: string): void {
    this.#buffer += text
    for (;;) {
      const end = this.#expecting === 'message' ? '\r\n.\r\n' : '\r\n'
      const at = this.#buffer.indexOf(end)
      if (at < 0) return
      const line = this.#buffer.slice(0, at)
      this.#buffer = this.#buffer.slice(at + end.length)
      this.#heard.push(line)
      this.#answer(this.#turnOf(line), line)
    }
  }

  #turnOf(line: string): Turn {
    if (this.#expecting !== 'command') {
      const turn = this.#expecting
      this.#expecting = 'command'
      return turn
    }
    const verb = line.split(' ', 1).join('').toUpperCase()
    if (verb === 'EHLO' && this.#secure) return 'EHLO over TLS'
    return TURNS.find((turn) => turn === verb) ?? 'QUIT'
  }

  #answer(turn: Turn, line = ''): void {
    const { answers, answersTo } = this.#script
    const answer = answersTo?.[line] ?? answers?.[turn] ?? GOOD[turn]
    this.#give(answer)
    if (!isReply(answer)) return
    if (turn === 'AUTH' && answer[0]?.startsWith('334')) this.#expecting = 'password'
    if (turn === 'DATA' && answer[0]?.startsWith('354')) this.#expecting = 'message'
    if (turn === 'STARTTLS' && answer[0]?.startsWith('220')) this.#upgrade()
    if (turn === 'QUIT') this.#socket?.end()
  }

  #give(answer: Answer): void {
    const socket = this.#socket
    if (answer === 'silence' || socket === null) return
    if (answer === 'close') socket.end()
    else if (answer === 'reset') setTimeout(reset, 5, socket)
    else if (answer === 'trickle') trickle(socket)
    else if (isReply(answer)) socket.write(answer.map((line) => `${line}\r\n`).join(''))
    else flood(socket, answer)
  }

  #upgrade(): void {
    const plain = this.#socket
    if (plain === null) return
    plain.removeAllListeners('data')
    if (this.#script.insteadOfTls !== undefined) {
      const { insteadOfTls } = this.#script
      plain.once('data', () => {
        this.#give(insteadOfTls)
      })
      return
    }
    this.#secure = true
    this.#buffer = ''
    const secureContext = createSecureContext(this.#script.tls)
    this.over(new TLSSocket(plain, { isServer: true, secureContext }))
  }
}

function isReply(answer: Answer): answer is readonly string[] {
  return Array.isArray(answer)
}

/** A socket under TLS cannot be reset, only dropped. */
function reset(socket: Socket): void {
  if (socket instanceof TLSSocket) socket.destroy()
  else socket.resetAndDestroy()
}

function trickle(socket: Socket): void {
  const begin = Array.from('250-')
  const timer = setInterval(() => socket.write(begin.shift() ?? '2'), 50)
  socket.on('close', () => {
    clearInterval(timer)
  })
}

function flood(socket: Socket, { bytes, times }: Flood): void {
  const chunk = Buffer.from(bytes, 'latin1')
  let sent = 0
  const pour = () => {
    while (sent < times && !socket.destroyed) {
      sent += 1
      if (!socket.write(chunk)) break
    }
  }
  socket.on('drain', pour)
  pour()
}
