import { isIP } from 'node:net'
import { expect, it } from '@jest/globals'
import { connect } from '../../src/smtp/connect.js'
import { smokeTest, type Stage } from '../../src/smtp/smoke-test.js'
import { statusOf } from '../../src/smtp/fail-on.js'
import { scriptedServer, type Script } from '../support/scripted-server.js'
import { SITE, testOf } from '../support/smtp-site.js'
import { ENVELOPE, HELLO, LOGIN, pki, test } from '../support/smoke.js'

const PLAIN: Script = { answers: { EHLO: ['250-mail.test', '250 AUTH LOGIN'] } }

it.each([
  ['connect', [HELLO, 'QUIT'], 'ehlo'],
  ['login', [HELLO, 'STARTTLS', HELLO, ...LOGIN, 'QUIT'], 'auth'],
  ['recipient', [HELLO, 'STARTTLS', HELLO, ...LOGIN, ...ENVELOPE, 'RSET', 'QUIT'], 'rcpt'],
  [
    'send',
    [HELLO, 'STARTTLS', HELLO, ...LOGIN, ...ENVELOPE, 'DATA', 'From: <noreply@mail.test>', 'QUIT'],
    'message',
  ],
] as const)('says at level %s what the site would say, and no more', async (level, lines, last) => {
  const { status, stages, diagnosis, heard } = await test({ level })

  expect({ status, diagnosis }).toEqual({ status: 'passed', diagnosis: null })
  expect(heard).toEqual(lines)
  expect(stages.at(-1)?.name).toBe(last)
  expect(new Set(stages.map((stage) => stage.status))).toEqual(new Set(['ok']))
})

it('tells each stage as it ends, with a word of detail', async () => {
  const told: Stage[] = []
  await test({ level: 'recipient', onStage: (stage) => told.push(stage) })

  expect(told.map(({ name, detail }) => `${name}: ${detail}`)).toEqual([
    'dns: 127.0.0.1',
    expect.stringMatching(/^tcp: 127\.0\.0\.1 port \d+$/),
    'greeting: mail.test ESMTP',
    'ehlo: STARTTLS, SIZE 10000000',
    'starttls: Ready to start TLS',
    expect.stringMatching(/^tls: TLSv1\.3, TLS_\w+$/),
    'cert: localhost, 127.0.0.1; issued by Test Root; 365 days left',
    'ehlo: AUTH PLAIN LOGIN',
    'auth: LOGIN, of PLAIN LOGIN',
    'mail: noreply@mail.test: 250 Ok',
    'rcpt: noreply@mail.test: 250 Ok',
  ])
  expect(told.every(({ ms }) => ms >= 0 && ms < 5000)).toBe(true)
})

it('says so when a certificate has few days left', async () => {
  const { stages } = await test({ script: { tls: pki.certificates.soon } })

  expect(stages.find(({ name }) => name === 'cert')?.detail).toMatch(/only 5 days left$/)
})

it('leaves out TLS where enableSsl is false', async () => {
  const { stages, heard } = await test({ script: PLAIN, settings: { enableSsl: false } })

  expect(heard).toEqual([HELLO, ...LOGIN, ...ENVELOPE, 'RSET', 'QUIT'])
  expect(stages.filter(({ status }) => status === 'skipped').map(({ name }) => name)).toEqual([
    'starttls',
    'tls',
    'cert',
  ])
})

it('never upgrades by itself, whatever the server offers', async () => {
  const { heard } = await test({
    script: { answers: { EHLO: ['250-mail.test', '250-STARTTLS', '250 AUTH LOGIN'] } },
    settings: { enableSsl: false },
  })

  expect(heard).not.toContain('STARTTLS')
})

it('does not send STARTTLS where it is not listed', async () => {
  const { diagnosis, heard } = await test({ script: PLAIN })

  expect(diagnosis?.id).toBe('STARTTLS_NOT_OFFERED')
  expect(heard).toEqual([HELLO])
})

it.each([500, 502])('tries HELO after %i to EHLO, and no other code', async (code) => {
  const answers = { EHLO: [`${code} What`] }
  const { status, heard } = await test({ script: { answers }, settings: { enableSsl: false } })

  expect(status).toBe('passed')
  expect(heard.slice(0, 3)).toEqual([HELLO, 'HELO www.site.test', LOGIN[0]])
})

it.each([501, 504, 550])('gives up after %i to EHLO, as the site does', async (code) => {
  const answers = { EHLO: [`${code} What`] }
  const { diagnosis, heard } = await test({ script: { answers }, settings: { enableSsl: false } })

  expect(diagnosis?.stage).toBe('ehlo')
  expect(heard).toEqual([HELLO])
})

it.each([
  ['a part of the host name', null, /^EHLO [^.\s]+$/],
  ['nothing', '', /^EHLO +$/],
  ['clientDomain', 'mail.site.test', /^EHLO mail\.site\.test$/],
])('introduces itself with %s', async (_name, clientDomain, expected) => {
  const { heard } = await test({ level: 'connect', settings: { clientDomain } })

  expect(heard[0]).toMatch(expected)
})

it('trims the host', async () => {
  const { status, host } = await test({ settings: { host: ' 127.0.0.1\t' } })

  expect({ status, host }).toEqual({ status: 'passed', host: '127.0.0.1' })
})

it('connects to a name as the operating system resolves it, and checks the certificate for it', async () => {
  const { status, stages } = await test({ settings: { host: 'localhost' } })

  expect(status).toBe('passed')
  expect(stages[0]?.detail).toContain('127.0.0.1')
})

it.each([
  [{ id: 'SENDGRID_USER', kind: 'credentials', stage: 'auth' }, { host: 'smtp.sendgrid.net' }],
  [
    { id: 'POSTMARK_465', kind: 'config', stage: 'tcp' },
    { host: 'smtp.postmarkapp.com', port: 465 },
  ],
  [{ id: 'SENDER_MISSING', kind: 'config', stage: 'mail' }, { from: null }],
  [{ id: 'SENDER_MISSING', kind: 'config', stage: 'mail' }, { from: 'no address' }],
  [{ id: 'SENDER_MISSING', kind: 'config', stage: 'mail' }, { from: 'a@x.test>\r\nDATA' }],
])('foresees $id without asking anybody', async (expected, settings) => {
  const { diagnosis, stages, heard } = await test({ settings })

  expect(diagnosis).toMatchObject(expected)
  expect(stages.filter(({ status }) => status === 'ok')).toEqual([])
  expect(heard).toEqual([])
})

it('foresees that the recipient is no address', async () => {
  const { diagnosis } = await test({ recipient: 'nobody' })

  expect(diagnosis).toMatchObject({ id: 'RECIPIENT_MISSING', stage: 'rcpt' })
})

it('takes the sender as the recipient where none is given', async () => {
  const { heard } = await test({ recipient: null, settings: { from: 'The Site <a@mail.test>' } })

  expect(heard).toContain('RCPT TO:<a@mail.test>')
})

it.each([
  ['no host', { host: null }],
  ['an empty host', { host: ' ' }],
  ['delivery into a folder', { deliveryMethod: 'SpecifiedPickupDirectory' }],
] as const)('skips a site with %s', async (_why, settings) => {
  expect(await smokeTest(testOf(settings))).toMatchObject({
    status: 'skipped',
    host: null,
    stages: [],
    diagnosis: null,
  })
})

it('shows no sender that is the user name as well', async () => {
  const answers = { MAIL: ['553 5.7.1 Sender address rejected: not owned by user'] }
  const { diagnosis } = await test({ script: { answers }, settings: { from: SITE.userName } })

  expect(diagnosis?.id).toBe('SENDER_REFUSED')
  expect(diagnosis?.hint).toContain('***')
  expect(JSON.stringify(diagnosis)).not.toContain(SITE.userName)
})

it('tries the next address where one does not answer', async () => {
  const server = await scriptedServer({})
  const addresses = ['::1', '127.0.0.1'].map((address) => ({ address, family: isIP(address) }))
  const target = { host: 'two.test', port: server.port, addresses, timeoutMs: 2000 }
  const reached = await connect(target, new AbortController().signal)
  await server.close()

  expect('socket' in reached && reached.socket.remoteAddress).toBe('127.0.0.1')
})

it.each(['a\0b', 'a b', 'x'.repeat(300), '[::1]', 'https://mail.test', 'münchen.invalid'])(
  'says of the host %j that DNS does not know it',
  async (host) => {
    const { diagnosis } = await smokeTest(testOf({ host }, { timeoutMs: 2000 }))

    expect(diagnosis?.stage).toBe('dns')
  },
)

it('says where nobody listens', async () => {
  const closed = await scriptedServer({})
  await closed.close()
  const { diagnosis } = await smokeTest(testOf({ port: closed.port, host: 'localhost' }))

  expect(diagnosis).toMatchObject({ id: 'TCP_REFUSED', stage: 'tcp', reply: null })
  expect(diagnosis?.hint).toContain(String(closed.port))
})

it('says that a host does not exist', async () => {
  const { diagnosis } = await smokeTest(
    testOf({ host: 'no-such-host.invalid' }, { timeoutMs: 2000 }),
  )

  expect(diagnosis?.stage).toBe('dns')
  expect(diagnosis?.id).toMatch(/^DNS_/)
})

it('says that a port is none', async () => {
  const { diagnosis } = await smokeTest(testOf({ port: 65536 }))

  expect(diagnosis?.id).toBe('TCP_BADPORT')
})

it('marks what was not reached', async () => {
  const { stages } = await test({ script: { answers: { STARTTLS: ['454 not now'] } } })

  expect(stages.map(({ name, status }) => `${name} ${status}`).slice(3)).toEqual([
    'ehlo ok',
    'starttls failed',
    'tls skipped',
    'cert skipped',
    'auth skipped',
    'mail skipped',
    'rcpt skipped',
  ])
})

it.each([
  ['config', 'site', 'failed'],
  ['credentials', 'site', 'failed'],
  ['account', 'site', 'failed'],
  ['server', 'site', 'failed'],
  ['network', 'site', 'warned'],
  ['temporary', 'site', 'warned'],
  ['untested', 'site', 'warned'],
  ['untested', 'any', 'failed'],
  ['network', 'any', 'failed'],
  ['credentials', 'never', 'warned'],
] as const)('a failure of kind %s with smoke-test-fail-on %s has %s', (kind, failOn, status) => {
  expect(statusOf(kind, failOn)).toBe(status)
})
