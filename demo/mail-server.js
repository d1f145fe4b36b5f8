// The demonstration's own mail server, on this machine alone: STARTTLS, a login, and it keeps what it gets.
import { once } from 'node:events'
import process from 'node:process'
import { text } from 'node:stream/consumers'
import { generate } from 'selfsigned'
import { SMTPServer } from 'smtp-server'

/** Loopback, under an address that is not the one of the templates; macOS knows no other in IPv4. */
export const HOST = process.platform === 'darwin' ? '::1' : '127.0.0.2'

/**
 * @typedef {object} MailServer
 * @property {string} port
 * @property {string} certificate what it shows, in PEM; it is its own authority
 * @property {string[]} mails as they were sent
 */

/**
 * Runs the server for as long as the work takes.
 *
 * @template T
 * @param {{ username: string, password: string }} account the only one
 * @param {(server: MailServer) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withMailServer(account, work) {
  const { cert, private: key } = await certificate()
  /** @type {string[]} */
  const mails = []
  const server = new SMTPServer({
    key,
    cert,
    banner: 'a demonstration server, which delivers nothing',
    authMethods: ['LOGIN'],
    disableReverseLookup: true,
    onAuth({ username, password }, _session, answer) {
      const known = username === account.username && password === account.password
      answer(known ? null : new Error('Invalid login'), known ? { user: username } : undefined)
    },
    onData(stream, _session, answer) {
      text(stream).then((mail) => {
        mails.push(mail)
        answer()
      }, answer)
    },
  })
  server.listen(0, HOST)
  await once(server.server, 'listening')
  try {
    const address = server.server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    return await work({ port: String(port), certificate: cert, mails })
  } finally {
    server.server.close()
  }
}

function certificate() {
  return generate([{ name: 'commonName', value: 'The demonstration' }], {
    algorithm: 'sha256',
    keyType: 'ec',
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [{ type: 7, ip: HOST }] },
    ],
    notAfterDate: new Date(Date.now() + 30 * 24 * 60 * 60 * 1000),
  })
}
