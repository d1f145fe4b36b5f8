import { createServer, type IncomingMessage } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { afterAll } from '@jest/globals'

/** What the played proxy was asked. */
export interface Tunnelled {
  /** `host:port`. */
  readonly place: string
  readonly authorization: string | undefined
}

/** Connects to the port, refuses with the status, or keeps silent. */
export type Consent = { readonly port: number } | { readonly status: number } | 'silent'

const closing: (() => void)[] = []

afterAll(() => {
  for (const close of closing) close()
})

/** Plays a proxy for CONNECT (RFC 9110, 9.3.6), which connects to a port of this machine, whatever place is asked for. */
export async function playedProxy(
  consent: Consent,
): Promise<{ address: string; asked: Tunnelled[] }> {
  const asked: Tunnelled[] = []
  const sockets = new Set<Socket>()
  const server = createServer()
  server.on('connection', (socket: Socket) => sockets.add(socket))
  server.on('connect', ({ url = '', headers }: IncomingMessage, client: Duplex) => {
    asked.push({ place: url, authorization: headers['proxy-authorization'] })
    client.on('error', () => undefined)
    if (consent === 'silent') return
    if ('status' in consent) {
      client.end(`HTTP/1.1 ${consent.status} No\r\nContent-Length: 0\r\n\r\n`)
      return
    }
    const there = connect(consent.port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      client.pipe(there).pipe(client)
    })
    there.on('error', () => client.destroy())
    sockets.add(there)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return { address: `127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}
