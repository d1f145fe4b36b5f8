// A list of revoked certificates, served on loopback. MailKit accepts no certificate whose list it cannot fetch.
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/**
 * Serves a file for as long as the work takes; nothing where the file is missing.
 *
 * @param {string} file
 * @param {(address: string) => Promise<void>} work gets the address of the list
 */
export async function withList(file, work) {
  const server = createServer((_, response) => {
    if (existsSync(file)) response.end(readFileSync(file))
    else response.writeHead(404).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  try {
    await work(`http://127.0.0.1:${String(port)}/revoked.crl`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}
