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

  it.each([
    ['no STARTTLS', listing('AUTH LOGIN'), true, 'STARTTLS_NOT_OFFERED', 'enableSsl'],
    ['STARTTLS in the first line', listing(), true, 'STARTTLS_NOT_OFFERED', 'enableSsl'],
    ['STARTTLS behind a space', listing(' STARTTLS'), true, 'STARTTLS_NOT_OFFERED', 'enableSsl'],
    [
      'STARTTLS behind a code',
      listing('2.0.0 STARTTLS'),
      true,
      'STARTTLS_NOT_OFFERED',
      'enableSsl',
    ],
    ['no EHLO', { answers: { EHLO: ['502 no'] } }, true, 'STARTTLS_NOT_OFFERED', 'enableSsl'],
    ['no login', listing(), false, 'AUTH_NOT_OFFERED', 'userName'],
    ['no usable login', listing('AUTH PLAIN'), false, 'AUTH_NO_LOGIN', null],
    ['a login with a tab', listing('AUTH\tLOGIN'), false, 'AUTH_NO_LOGIN', null],
    ['STARTTLS first', listing('STARTTLS'), false, 'AUTH_NOT_OFFERED_PLAIN', 'enableSsl'],
    [
      'TLS before a login',
      listing('STARTTLS', 'AUTH PLAIN'),
      false,
      'AUTH_NOT_OFFERED_PLAIN',
      'enableSsl',
    ],
  ] as const)('fails there: %s', async (_what, script, enableSsl, id, setting) => {
    const { status, diagnosis, heard } = await test({
      level: 'connect',
      script,
      settings: { enableSsl },
    })

    expect(status).toBe('failed')
    expect(diagnosis).toMatchObject({ id, setting, stage: 'ehlo', kind: 'config' })
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
