import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { afterAll } from '@jest/globals'

/** What the played API was asked. */
export interface Asked {
  readonly route: string
  readonly authorization: string | undefined
  readonly body: unknown
}

/** An answer; `silent` keeps the connection open and says nothing. */
export type Reply =
  { readonly status: number; readonly body?: unknown; readonly afterMs?: number } | 'silent'

const servers: (() => void)[] = []

afterAll(() => {
  for (const close of servers) close()
})

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text === '' ? null : JSON.parse(text)
}

/** Plays GitHub's API: every request is recorded, and answered by its route. */
export async function playedGitHub(
  answer: (route: string) => Reply,
): Promise<{ url: string; asked: Asked[] }> {
  const asked: Asked[] = []
  const reply = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const route = `${request.method ?? ''} ${request.url ?? ''}`
    const { authorization } = request.headers
    asked.push({ route, authorization, body: await bodyOf(request) })
    const said = answer(route)
    if (said === 'silent') return
    await setTimeout(said.afterMs ?? 0)
    response.writeHead(said.status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(said.body ?? { message: '::error::from the server' }))
  }
  const server = createServer((request, response) => void reply(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  servers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}
