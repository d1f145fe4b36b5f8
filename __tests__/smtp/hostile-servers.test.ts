import { afterEach, beforeAll, expect, it } from '@jest/globals'
import { smokeTest } from '../../src/smtp/smoke-test.js'
import { Secrets } from '../../src/redaction/secrets.js'
import { makeCertificates } from '../support/certificates.js'
import {
  scriptedServer,
  type Answer,
  type ScriptedServer,
  type Turn,
} from '../support/scripted-server.js'
import { testOf } from '../support/smtp-site.js'

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

it.each<[string, Partial<Record<Turn, Answer>>]>([
  ['a success', {}],
  ['a refusal', { MAIL: ['550 5.7.1 No'] }],
  ['a timeout', { MAIL: 'silence' }],
  ['a timeout in the middle of a line', { EHLO: 'trickle' }],
  ['a goodbye without an answer', { QUIT: 'silence' }],
  ['a flood', { greeting: { bytes: '\n'.repeat(MB), times: 100 } }],
])('leaves no connection open after %s', async (_end, answers) => {
  await against(answers)
  await new Promise((resolve) => setTimeout(resolve, 50))

  expect(server.connections()).toBe(0)
})

it('reads nothing that was sent in the clear behind the reply to STARTTLS', async () => {
  const injected = ['220 go', '250-mail.test', '250 AUTH NTLM', '535 injected']
  const { status, everything } = await against({ STARTTLS: injected })

  expect(status).toBe('passed')
  expect(everything).not.toContain('NTLM')
  expect(everything).not.toContain('injected')
})

const CONTROLS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u
const COMMAND = /::add-mask::|::error::|##\[/
const HOSTILE = '\x1b[31m::add-mask::a\x00b\x1b]0;title\x07 \u202eevil\u2028##[group]x\r::error::y'

it.each<Turn>(['greeting', 'EHLO', 'AUTH', 'MAIL', 'message'])(
  'shows nothing of a hostile text at %s that could act',
  async (turn) => {
    const code = turn === 'greeting' ? 220 : turn === 'EHLO' ? 250 : 550
    const text = Buffer.from(HOSTILE, 'utf8').toString('latin1')
    const { everything } = await against({ [turn]: { bytes: `${code} ${text}\r\n`, times: 1 } })

    const shown = JSON.parse(everything) as unknown
    for (const line of strings(shown)) {
      expect(line).not.toMatch(CONTROLS)
      expect(line).not.toMatch(COMMAND)
    }
  },
)

it('shows nothing of a hostile certificate that could act', async () => {
  server = await scriptedServer({ tls: pki.certificates.hostile })
  const { diagnosis, ...result } = await smokeTest(
    testOf({ port: server.port }, { authorities: pki.authorities }),
  )

  expect(diagnosis?.id).toBe('CERT_NAME')
  expect(diagnosis?.hint).toContain('error')
  for (const line of strings({ diagnosis, result })) {
    expect(line).not.toMatch(CONTROLS)
    expect(line).not.toMatch(COMMAND)
  }
})

it.each([
  ['the user name', 'testuser@mail.test'],
  ['the user name in capitals', 'TESTUSER@MAIL.TEST'],
  ['the password', 'pass-word-1'],
  ['the password, broken by a NUL', 'pass\0-word-1'],
  ['the password in base64', 'cGFzcy13b3JkLTE='],
  ['AUTH PLAIN', 'AHRlc3R1c2VyQG1haWwudGVzdABwYXNzLXdvcmQtMQ=='],
])('conceals %s that the server sends back', async (_what, secret) => {
  const { diagnosis, everything } = await against({
    greeting: [`220 ${secret}`],
    password: [`535 5.7.8 no, not ${secret} again`],
  })

  expect(everything.toLowerCase()).not.toContain(secret.toLowerCase())
  expect(diagnosis?.reply).toMatch(/^535 5\.7\.8 no, not .*\*\*\*.* again$/)
})

it('cuts a long reply', async () => {
  const { diagnosis } = await against({ MAIL: [`550 ${'long '.repeat(500)}`] })

  expect(new Secrets().show(diagnosis?.reply ?? '')).toHaveLength(200)
})

/** All texts in a value. */
function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}
