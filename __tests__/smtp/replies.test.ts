import { readFileSync } from 'node:fs'
import { expect, it, jest } from '@jest/globals'
import type { SmtpSettings } from '../../src/settings.js'
import type { SmokeTest, SmokeTestRequest } from '../../src/smtp/smoke-test.js'
import type { StageName } from '../../src/smtp/stages.js'
import { makeCertificates } from '../support/certificates.js'
import { scriptedServer, type Answer, type Turn } from '../support/scripted-server.js'
import { testOf } from '../support/smtp-site.js'

/** A reply as a real server gave it, and what was really wrong. */
interface Row {
  readonly id: string
  readonly host: string
  readonly turn: Turn
  readonly stage: StageName
  readonly lines: readonly string[]
  readonly cause: string
  /** One of these is right, and so below. */
  readonly kinds: readonly string[]
  readonly settings: readonly string[]
  /** `plain`: with a login, but without TLS. */
  readonly login: string
}

const AT: Readonly<Record<string, readonly [Turn, StageName]>> = {
  GREETING: ['greeting', 'greeting'],
  EHLO: ['EHLO', 'ehlo'],
  AUTH: ['AUTH', 'auth'],
  PASS: ['password', 'auth'],
  MAIL: ['MAIL', 'mail'],
  RCPT: ['RCPT', 'rcpt'],
  DATA: ['DATA', 'data'],
  DOT: ['message', 'message'],
}

const rows: readonly Row[] = readFileSync(
  new URL('../fixtures/smtp/replies.tsv', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [
      id = '',
      host = '',
      at = '',
      reply = '',
      cause = '',
      kind = '',
      setting = '',
      login = '',
    ] = line.split('\t')
    const [turn, stage] = AT[at] ?? ['QUIT', 'dns']
    const lines = reply.replace(/!CLOSE$/, '').split('\\n')
    const [kinds, settings] = [kind.split('|'), setting.split('|')]
    return { id, host, turn, stage, lines, cause, kinds, settings, login }
  })

// DNS gives the addresses of the providers, and their replies are to come from here.
jest.unstable_mockModule('../../src/smtp/look-up.js', () => ({
  lookUp: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
}))
const { smokeTest } = (await import('../../src/smtp/smoke-test.js')) as {
  smokeTest: (request: SmokeTestRequest) => Promise<SmokeTest>
}

const pki = await makeCertificates(rows.map(({ host }) => host))

/** User names and passwords that the providers could take. */
const CREDENTIALS: readonly (readonly [host: RegExp, userName: string, password: string])[] = [
  [/sendgrid/, 'apikey', 'SG.pass-word-1'],
  [/resend/, 'resend', 're_pass-word-1'],
  [/sparkpost/, 'SMTP_Injection', 'pass-word-1'],
  [/./, 'testuser@mail.test', 'pass-word-1'],
]

function settingsFor({ host, login }: Row, port: number): Partial<SmtpSettings> {
  const [, userName, password] = CREDENTIALS.find(([pattern]) => pattern.test(host)) ?? []
  const own = { host, port, enableSsl: login === 'yes' }
  if (login === 'no' || userName === undefined || password === undefined) {
    return { ...own, userName: null, password: null }
  }
  return { ...own, userName, password }
}

async function played(row: Row): Promise<SmokeTest> {
  const offer: Readonly<Record<string, Answer>> =
    row.login === 'yes' ? {} : { EHLO: ['250-mail.test', '250 AUTH PLAIN LOGIN'] }
  const server = await scriptedServer({
    answers: { ...offer, [row.turn]: row.lines },
    tls: pki.certificates.providers,
  })
  try {
    return await smokeTest(
      testOf(settingsFor(row, server.port), { level: 'send', authorities: pki.authorities }),
    )
  } finally {
    await server.close()
  }
}

it.each(rows)('$id: $cause', async (row) => {
  const { diagnosis } = await played(row)

  expect(diagnosis?.stage).toBe(row.stage)
  expect(row.kinds).toContain(diagnosis?.kind)
  expect(row.settings).toContain(diagnosis?.setting ?? '-')
})
