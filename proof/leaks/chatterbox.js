// A mail server that repeats whatever it was told, and what it knows besides, in every reply.
import { Buffer } from 'node:buffer'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createSecureContext, TLSSocket } from 'node:tls'
import { generate } from 'selfsigned'

/** @typedef {import('node:net').Socket} Socket */

/** On which an authority of its own is no matter of the system's. */
export const HOST = '127.0.0.1'

/** The stages at which the server can be told to refuse, in order; at none, it takes a message. */
export const STAGES = /** @type {const} */ ([
  ...['greeting', 'EHLO', 'STARTTLS', 'TLS', 'certificate', 'AUTH', 'password'],
  ...['MAIL', 'RCPT', 'DATA', 'message', 'none'],
])

/** @typedef {(typeof STAGES)[number]} Stage */
/** @typedef {{ readonly userName: string, readonly password: string }} Account */
/** @typedef {{ readonly cert: string, readonly key: string }} Certificate */

const CODES = /** @type {const} */ ({
  greeting: [220, 554],
  EHLO: [250, 550],
  STARTTLS: [220, 454],
  AUTH: [334, 535],
  password: [235, 535],
  MAIL: [250, 550],
  RCPT: [250, 550],
  DATA: [354, 554],
  message: [250, 554],
})

/** @typedef {keyof typeof CODES} Turn */

/** How long a line of a reply is at most. */
const LINE = 400

/**
 * Runs such a server for as long as the work takes.
 *
 * @template T
 * @param {Account} account what it gives away
 * @param {Stage} refusing the stage at which it refuses
 * @param {(server: { port: string, authority: string }) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withChatterbox(account, refusing, work) {
  const certificate = await certificateFor(account, refusing === 'certificate' ? '127.0.0.9' : HOST)
  /** @type {Set<Socket>} */
  const sockets = new Set()
  const server = createServer((socket) => {
    sockets.add(socket)
    new Chat({ account, refusing, certificate }).over(socket, 'greeting')
  })
  server.listen(0, HOST)
  await once(server, 'listening')
  try {
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    return await work({ port: String(port), authority: certificate.cert })
  } finally {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
}

/**
 * The credentials are names in it, as far as a name holds 64 characters at most (RFC 5280, ub-common-name).
 *
 * @param {Account} account
 * @param {string} ip
 * @returns {Promise<Certificate>}
 */
async function certificateFor({ userName, password }, ip) {
  // The library that makes the certificate takes a backslash for an escape.
  const isName = password.length <= 60 && !password.includes('\\')
  const dns = Buffer.from(`${userName}:${password}`).toString('base64url').slice(0, 200)
  const { cert, private: key } = await generate(
    [{ name: 'commonName', value: `The ${isName ? password : 'other'}` }],
    {
      algorithm: 'sha256',
      keyType: 'ec',
      extensions: [
        { name: 'basicConstraints', cA: true },
        {
          name: 'subjectAltName',
          altNames: [
            { type: 2, value: dns },
            { type: 7, ip },
          ],
        },
      ],
    },
  )
  return { cert, key }
}

class Chat {
  #options
  /** @type {string[]} */
  #heard = []
  #rest = ''
  /** What the next line is, where it is no command. @type {Turn | null} */
  #expected = null

  /** @param {{ account: Account, refusing: Stage, certificate: Certificate }} options */
  constructor(options) {
    this.#options = options
  }

  /**
   * @param {Socket} socket
   * @param {Turn} [turn] what begins the conversation
   */
  over(socket, turn) {
    socket.on('error', () => undefined)
    socket.on('data', (bytes) => {
      this.#read(socket, bytes.toString('latin1'))
    })
    if (turn !== undefined) this.#answer(socket, turn)
  }

  /**
   * @param {Socket} socket
   * @param {string} text
   */
  #read(socket, text) {
    const lines = (this.#rest + text).split('\r\n')
    this.#rest = lines.pop() ?? ''
    for (const line of lines) {
      this.#heard.push(line)
      const turn = this.#turnOf(line)
      if (turn !== null) this.#answer(socket, turn)
    }
  }

  /**
   * @param {string} line
   * @returns {Turn | null} null for a line of a message
   */
  #turnOf(line) {
    const expected = this.#expected
    if (expected === 'message' && line !== '.') return null
    this.#expected = null
    const [verb = ''] = line.toUpperCase().split(' ')
    return expected ?? (verb in CODES ? /** @type {Turn} */ (verb) : 'MAIL')
  }

  /**
   * @param {Socket} socket
   * @param {Turn} turn
   */
  #answer(socket, turn) {
    const { refusing } = this.#options
    const [good, bad] = CODES[turn]
    const code = turn === refusing ? bad : good
    socket.write(this.#reply(code, turn === 'EHLO' ? ['STARTTLS', 'AUTH LOGIN'] : []))
    if (turn === refusing) return
    if (turn === 'AUTH') this.#expected = 'password'
    if (turn === 'DATA') this.#expected = 'message'
    if (turn === 'STARTTLS') this.#startTls(socket)
  }

  /** @param {Socket} socket */
  #startTls(socket) {
    socket.removeAllListeners('data')
    const { refusing, certificate } = this.#options
    if (refusing === 'TLS') {
      socket.once('data', () => socket.write(this.#reply(554, [])))
      return
    }
    const secureContext = createSecureContext(certificate)
    this.over(new TLSSocket(socket, { isServer: true, secureContext }))
  }

  /**
   * @param {number} code
   * @param {readonly string[]} last
   */
  #reply(code, last) {
    const texts = [...chatter(this.#options.account), ...this.#heard.slice(-3), ...last, 'ok']
    const lines = texts.map((text) => text.replaceAll(/[\r\n]+/g, ' ').slice(0, LINE))
    return lines
      .map((text, at) => `${code}${at + 1 < lines.length ? '-' : ' '}${text}\r\n`)
      .join('')
  }
}

/**
 * The credentials in all forms that a client could have sent them in, and some more.
 *
 * @param {Account} account
 * @returns {string[]}
 */
function chatter({ userName, password }) {
  const base64 = (/** @type {string} */ text) => Buffer.from(text).toString('base64')
  return [
    password,
    `5.7.8 ${userName} ${password.toUpperCase()}`,
    base64(password),
    base64(userName),
    base64(`\0${userName}\0${password}`),
    base64(`the password is ${password}, is it not`),
    encodeURIComponent(password.toWellFormed()),
    Buffer.from(password).toString('hex'),
    password.slice(0, Math.ceil(password.length / 2)),
    JSON.stringify({ password }),
    password.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
    Array.from(password).join('\u200b'),
  ]
}
