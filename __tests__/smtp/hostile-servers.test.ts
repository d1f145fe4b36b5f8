import { afterEach, beforeAll, expect, it } from '@jest/globals'
import { smokeTest } from '../../src/smtp/smoke-test.js'
import { makeCertificates } from '../support/certificates.js'
import {
  scriptedServer,
  type Answer,
  type ScriptedServer,
  type Turn,
} from '../support/scripted-server.js'
import { testOf } from '../support/site.js'

const MB = 1024 * 1024
const TIMEOUT = 1000

let pki: Awaited<ReturnType<typeof makeCertificates>>
let server: ScriptedServer

beforeAll(async () => {
  pki = await makeCertificates()
})

afterEach(() => server.close())

/** A test of a server that is good but for the given turns. */
async function against(answers: Partial<Record<Turn, Answer>>, insteadOfTls?: Answer) {
  server = await scriptedServer({
    answers,
    ...(insteadOfTls === undefined ? {} : { insteadOfTls }),
    tls: pki.certificates.good,
  })
  const before = { time: performance.now(), memory: process.memoryUsage().rss }
  let highest = before.memory
  const watch = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage().rss)
  }, 20)
  const request = testOf(
    { port: server.port },
    { authorities: pki.authorities, timeoutMs: TIMEOUT, level: 'send' },
  )
  const result = await smokeTest(request)
  clearInterval(watch)
  return {
    ...result,
    ms: performance.now() - before.time,
    grownBy: highest - before.memory,
    everything: JSON.stringify(result),
  }
}

const MOMENTS: readonly Turn[] = [
  'greeting',
  'EHLO',
  'STARTTLS',
  'EHLO over TLS',
  'AUTH',
  'password',
  'MAIL',
  'RCPT',
  'DATA',
  'message',
]

const FLOODS: readonly (readonly [string, Answer])[] = [
  ['100 MB in one line', { bytes: 'x'.repeat(MB), times: 100 }],
  ['100 MB of one reply', { bytes: '250-x\r\n'.repeat(150_000), times: 100 }],
  ['100 MB of replies', { bytes: '250 x\r\n'.repeat(150_000), times: 100 }],
  ['100 MB of empty lines', { bytes: '\n'.repeat(MB), times: 100 }],
  ['100 MB of NULs', { bytes: '\0'.repeat(MB), times: 100 }],
  ['10,000 continuation lines', { bytes: '250-AUTH LOGIN\r\n'.repeat(10_000), times: 1 }],
]

it.each(MOMENTS.flatMap((turn) => FLOODS.map(([name, flood]) => ({ turn, name, flood }))))(
  'withstands $name at $turn',
  async ({ turn, flood }) => {
    const { status, ms, grownBy } = await against({ [turn]: flood })

    expect(status).not.toBe('skipped')
    expect(ms).toBeLessThan(TIMEOUT + 1000)
    expect(grownBy).toBeLessThan(150 * MB)
    expect(server.heard.filter((line) => line.startsWith('AUTH')).length).toBeLessThan(2)
  },
  20_000,
)

it.each(MOMENTS)('waits for a trickle at %s no longer than it was told', async (turn) => {
  const { diagnosis, ms } = await against({ [turn]: 'trickle' })

  expect(diagnosis?.hint).not.toBe('')
  expect(ms).toBeGreaterThan(TIMEOUT - 50)
  expect(ms).toBeLessThan(TIMEOUT + 1000)
})

it('waits for a handshake that floods no longer than it was told', async () => {
  const { status, ms } = await against(
    {},
    { bytes: '\x16\x03\x03\x40\x00'.repeat(1000), times: 9999 },
  )

  expect(status).toBe('failed')
  expect(ms).toBeLessThan(TIMEOUT + 1000)
})

it('leaves no connection open, neither after a success nor after a timeout', async () => {
  await against({})
  await new Promise((resolve) => setTimeout(resolve, 50))
  const after = server.connections()
  await server.close()
  await against({ MAIL: 'silence' })
  await new Promise((resolve) => setTimeout(resolve, 50))

  expect([after, server.connections()]).toEqual([0, 0])
})
