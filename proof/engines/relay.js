// A mail relay on loopback that wants a login.
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

/**
 * @typedef {object} Delivery
 * @property {string} from the address of MAIL FROM
 * @property {string} text the message as it was sent
 */

/** Every address of 127.0.0.0/8 is loopback on Linux; 127.0.0.1 stands for "not set up" in a template. */
const HOST = '127.0.0.2'

/**
 * Runs a relay for as long as the work takes. Who logs in with other credentials is turned away.
 *
 * @param {{ username: string, password: string }} account
 * @param {(relay: { host: string, port: number, deliveries: Delivery[] }) => Promise<void>} work
 */
export async function withRelay(account, work) {
  /** @type {Delivery[]} */
  const deliveries = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    disableReverseLookup: true,
    onAuth({ username, password }, _session, answer) {
      const known = username === account.username && password === account.password
      answer(known ? null : new Error('Invalid login'), known ? { user: username } : undefined)
    },
    onData(stream, { envelope }, answer) {
      text(stream).then((message) => {
        const { mailFrom } = envelope
        deliveries.push({ from: mailFrom === false ? '' : mailFrom.address, text: message })
        answer()
      }, answer)
    },
  })
  const { server: socket } = server
  server.listen(0, HOST)
  await once(socket, 'listening')
  const address = socket.address()
  try {
    const port = typeof address === 'object' && address !== null ? address.port : 0
    await work({ host: HOST, port, deliveries })
  } finally {
    await new Promise((resolve) => {
      server.close(() => {
        resolve(undefined)
      })
    })
  }
}
