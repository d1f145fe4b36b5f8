import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { afterAll } from '@jest/globals'
import type { Certificate } from './certificates.js'

/** What the played API was asked. */
export interface Asked {
  readonly route: string
  readonly authorization: string | undefined
  readonly body: unknown
}

/** An answer; `silent` keeps the connection open and says nothing. */
export type Reply =
  | {
      readonly status: number
      readonly body?: unknown
      readonly afterMs?: number
      /** Further headers; with `content-encoding: gzip` the body is packed. */
      readonly headers?: Readonly<Record<string, string>>
    }
  | 'silent'

const servers: (() => void)[] = []

afterAll(() => {
  for (const close of servers) close()
})

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text === '' ? null : JSON.parse(text)
}

/**
 * Plays GitHub's API: every request is recorded, and answered by its route.
 *
 * @param certificate with which it speaks TLS; plain HTTP where not given
 */
export async function playedGitHub(
  answer: (route: string) => Reply,
  certificate?: Certificate,
): Promise<{ url: string; port: number; asked: Asked[] }> {
  const asked: Asked[] = []
  const reply = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const route = `${request.method ?? ''} ${request.url ?? ''}`
    const { authorization } = request.headers
    asked.push({ route, authorization, body: await bodyOf(request) })
    const said = answer(route)
    if (said === 'silent') return
    await setTimeout(said.afterMs ?? 0)
    const headers = { 'content-type': 'application/json', ...said.headers }
    response.writeHead(said.status, headers)
    const body = JSON.stringify(said.body ?? { message: '::error::from the server' })
    response.end('content-encoding' in headers ? gzipSync(body) : body)
  }
  const listener = (request: IncomingMessage, response: ServerResponse) =>
    void reply(request, response)
  const server =
    certificate === undefined ? createServer(listener) : createSecureServer(certificate, listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  servers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { url: `${certificate === undefined ? 'http' : 'https'}://127.0.0.1:${port}`, port, asked }
}
