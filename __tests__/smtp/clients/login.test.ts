import { SHARE_ENV, Worker } from 'node:worker_threads'
import { expect, it } from '@jest/globals'
import type { RequestedSettings, SmtpSettings } from '../../../src/settings.js'
import { loginBarrier, loginFor } from '../../../src/smtp/clients/login.js'
import { SITE } from '../../support/smtp-site.js'
import { ENVELOPE, HELLO, LOGIN, pki, test } from '../../support/smoke.js'

it('mentions a login that the site tries before', async () => {
  const answers = { 'EHLO over TLS': ['250-mail.test', '250 AUTH NTLM LOGIN'] }
  const { status, stages } = await test({ script: { answers } })

  expect(status).toBe('passed')
  expect(stages.find(({ name }) => name === 'auth')?.detail).toBe(
    'LOGIN, of NTLM LOGIN; the site tries NTLM first',
  )
})

it('verifies the certificate whatever the environment says', async () => {
  await inRealEnvironment("process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'")
  try {
    const { diagnosis, heard } = await test({ script: { tls: pki.certificates['self-signed'] } })

    expect(diagnosis?.id).toBe('CERT_SELF_SIGNED')
    expect(heard).toEqual([HELLO, 'STARTTLS'])
  } finally {
    await inRealEnvironment('delete process.env.NODE_TLS_REJECT_UNAUTHORIZED')
  }
})

/** Jest gives tests a copy of the environment, which Node.js itself does not read. */
function inRealEnvironment(code: string): Promise<unknown> {
  const worker = new Worker(code, { eval: true, env: SHARE_ENV })
  return new Promise((resolve) => worker.once('exit', resolve))
}

it('logs in once, and not again after a refusal', async () => {
  const { heard } = await test({ script: { answers: { password: ['535 5.7.8 no'] } } })

  expect(heard).toEqual([HELLO, 'STARTTLS', HELLO, ...LOGIN])
})

it('sends an empty password as an empty line', async () => {
  const { heard } = await test({ level: 'login', settings: { password: '' } })

  expect(heard).toEqual([HELLO, 'STARTTLS', HELLO, LOGIN[0], '', 'QUIT'])
})

it('tests an open relay without a login', async () => {
  const { status, heard } = await test({ settings: { userName: null, password: null } })

  expect(status).toBe('passed')
  expect(heard).toEqual([HELLO, 'STARTTLS', HELLO, ...ENVELOPE, 'RSET', 'QUIT'])
})

interface Barred {
  readonly why: string
  readonly id: string
  readonly settings?: Partial<SmtpSettings>
  readonly requested: RequestedSettings
}

const BARRED: readonly Barred[] = [
  {
    why: 'a password from an input and a host from a file',
    id: 'PASSWORD_WITHHELD',
    requested: { password: 'pass-word-1' },
  },
  {
    why: 'a user name from an input and a host from a file',
    id: 'PASSWORD_WITHHELD',
    requested: { userName: 'testuser@mail.test', port: 587, enableSsl: false },
  },
  {
    why: 'a password and a host from inputs, but another host from a transform',
    id: 'PASSWORD_WITHHELD',
    requested: { host: 'smtp.mail.test', password: 'pass-word-1' },
  },
  {
    why: 'no user name at the level login',
    id: 'USER_NAME_MISSING',
    settings: { userName: null },
    requested: {},
  },
  {
    why: 'a Windows account where only LOGIN is offered',
    id: 'DEFAULT_CREDENTIALS',
    settings: { defaultCredentials: true },
    requested: {},
  },
]

it.each(BARRED)('stops before the login: $why', async ({ id, settings = {}, requested }) => {
  const { status, diagnosis, heard } = await test({ settings, requested, level: 'login' })

  expect(status).toBe('failed')
  expect(diagnosis).toMatchObject({ id, stage: 'auth', kind: 'config' })
  expect(heard).toEqual([HELLO, 'STARTTLS', HELLO])
})

it('may use a login whose every part stands in the file', async () => {
  const { status } = await test({ requested: {} })

  expect(status).toBe('passed')
})

it('asks for a login over TLS before it sends a password to another machine', () => {
  const line = {
    ...{ encrypted: false, remoteAddress: '192.0.2.1' },
    ...{ mechanisms: ['LOGIN'], offersStartTls: false },
  }
  const barrier = (requested: RequestedSettings, change: Partial<typeof line> = {}) =>
    loginBarrier(loginFor(SITE, { host: '192.0.2.1', ...requested }), { ...line, ...change })

  expect(barrier({})).toMatchObject({ id: 'PASSWORD_IN_THE_CLEAR', kind: 'config' })
  expect(barrier({ enableSsl: true })).toMatchObject({ id: 'PASSWORD_IN_THE_CLEAR' })
  expect(barrier({ enableSsl: false })).toBeNull()
  expect(barrier({}, { encrypted: true })).toBeNull()
  expect(barrier({}, { remoteAddress: '::1' })).toBeNull()
  expect(barrier({}, { remoteAddress: '::ffff:127.0.0.1' })).toBeNull()
})
