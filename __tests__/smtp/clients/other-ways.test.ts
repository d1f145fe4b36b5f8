/**
 * Where the site goes another way than a mail client would: what the test says then.
 */
import { describe, expect, it } from '@jest/globals'
import type { SmokeTest } from '../../../src/smtp/smoke-test.js'
import type { Script } from '../../support/scripted-server.js'
import { HELLO, LOGIN, test } from '../../support/smoke.js'

const detailOf = ({ stages }: Pick<SmokeTest, 'stages'>, stage: string) =>
  stages.find(({ name }) => name === stage)?.detail

describe('a server that offers what the site tries before AUTH LOGIN', () => {
  const offering = (name: string, password: string) => ({
    answers: { 'EHLO over TLS': ['250-mail.test', `250 AUTH ${name} LOGIN`], password: [password] },
  })

  it.each(['GSSAPI', 'NTLM', 'WDIGEST'])('proves nothing by a refusal: %s', async (name) => {
    for (const reply of ['535 5.7.8 no', '454 4.7.0 later', '504 5.5.4 what']) {
      const { status, diagnosis } = await test({ script: offering(name, reply) })

      expect(status).toBe('warned')
      expect(diagnosis).toMatchObject({ id: 'AUTH_WINDOWS_FIRST', kind: 'untested', reply })
      expect(diagnosis?.hint).not.toContain('without a login')
    }
  })

  it.each(['GSSAPI', 'NTLM', 'WDIGEST'])('says so where the login succeeds: %s', async (name) => {
    const result = await test({ script: offering(name, '235 2.7.0 yes') })

    expect(result.status).toBe('passed')
    expect(detailOf(result, 'auth')).toContain(`the site tries ${name} first`)
  })
})

describe('what EHLO shows at the level connect', () => {
  const listing = (...lines: readonly string[]): Script => ({
    answers: { EHLO: [...['mail.test', ...lines].map((line) => `250-${line}`), '250 SIZE 1000'] },
  })

  const NO_TLS = { id: 'STARTTLS_NOT_OFFERED', setting: 'enableSsl' }
  const TLS_FIRST = { id: 'AUTH_NOT_OFFERED_PLAIN', setting: 'enableSsl' }
  const FIRST_LINE: Script = { answers: { EHLO: ['250-STARTTLS', '250 SIZE 1000'] } }

  it.each([
    ['no STARTTLS', listing('AUTH LOGIN'), NO_TLS],
    ['STARTTLS in the first line', FIRST_LINE, NO_TLS],
    ['STARTTLS behind a space', listing(' STARTTLS'), NO_TLS],
    ['STARTTLS behind a code', listing('2.0.0 STARTTLS'), NO_TLS],
    ['HELO only', { answers: { EHLO: ['502 no'] } }, NO_TLS],
  ] as const)('fails where enableSsl is true: %s', async (_what, script, expected) => {
    const { status, diagnosis, heard } = await test({ level: 'connect', script })

    expect(status).toBe('failed')
    expect(diagnosis).toMatchObject({ ...expected, stage: 'ehlo', kind: 'config' })
    expect(heard).toEqual([HELLO])
  })

  it.each([
    ['no login', listing(), { id: 'AUTH_NOT_OFFERED', setting: 'userName' }],
    ['no usable login', listing('AUTH PLAIN'), { id: 'AUTH_NO_LOGIN', setting: null }],
    ['a login with a tab', listing('AUTH\tLOGIN'), { id: 'AUTH_NO_LOGIN', setting: null }],
    ['STARTTLS and no login', listing('STARTTLS'), TLS_FIRST],
    ['STARTTLS and no usable login', listing('STARTTLS', 'AUTH PLAIN'), TLS_FIRST],
  ] as const)('fails where enableSsl is false: %s', async (_what, script, expected) => {
    const settings = { enableSsl: false }
    const { status, diagnosis, heard } = await test({ level: 'connect', script, settings })

    expect(status).toBe('failed')
    expect(diagnosis).toMatchObject({ ...expected, stage: 'ehlo', kind: 'config' })
    expect(heard).toEqual([HELLO])
  })

  it.each([
    ['a login after TLS only', listing('STARTTLS'), { enableSsl: true }],
    ['AUTH LOGIN', listing('AUTH LOGIN'), { enableSsl: false }],
    ['a Windows login', listing('AUTH NTLM'), { enableSsl: false }],
    ['no login for a site without a user name', listing(), { enableSsl: false, userName: null }],
  ])('passes: %s', async (_what, script, settings) => {
    expect(await test({ level: 'connect', script, settings })).toMatchObject({ status: 'passed' })
  })
})

describe('a server that knows HELO only', () => {
  const script = { answers: { EHLO: ['502 5.5.1 no'] } }

  it("tells that the site's own mails would go out in the clear", async () => {
    const { diagnosis } = await test({ script, level: 'login' })

    expect(diagnosis).toMatchObject({ id: 'STARTTLS_NOT_OFFERED', stage: 'starttls' })
    expect(diagnosis?.hint).toMatch(/SendMailAsync.*in the clear and without a login/)
  })

  it("tells that the site's own mails would go without a login", async () => {
    const result = await test({ script, settings: { enableSsl: false } })

    expect(result.status).toBe('passed')
    expect(result.heard.slice(0, 4)).toEqual([HELLO, HELLO.replace('EHLO', 'HELO'), ...LOGIN])
    expect(detailOf(result, 'auth')).toMatch(/SendMailAsync.*without a login/)
  })
})
