import { expect, it } from '@jest/globals'
import { sharedLogins } from '../../src/smtp/shared-logins.js'
import type { Script } from '../support/scripted-server.js'
import { HELLO, LOGIN, test } from '../support/smoke.js'
import { SITE } from '../support/smtp-site.js'

const SENDERS = ['a@mail.test', 'b@mail.test', 'c@mail.test', 'd@mail.test', 'e@mail.test']
const RCPT = 'RCPT TO:<postmaster@example.org>'
const OPENING = [HELLO, 'STARTTLS', HELLO, ...LOGIN]

/** A server that answers one sender so, and every other one well. */
function refusing(sender: string, ...answer: readonly string[]): Script {
  return { answersTo: { [`MAIL FROM:<${sender}>`]: answer } }
}

it('tries each sender in one login, with RSET between', async () => {
  const { status, stages, heard } = await test({ senders: SENDERS })
  const envelopes = SENDERS.flatMap((from) => [`MAIL FROM:<${from}>`, RCPT, 'RSET'])

  expect(status).toBe('passed')
  expect(heard).toEqual([...OPENING, ...envelopes, 'QUIT'])
  expect(stages.find(({ name }) => name === 'mail')?.detail).toBe(
    SENDERS.map((from) => `${from}: 250 Ok`).join('; '),
  )
})

it('tries the others after one that is refused, and says whose it was', async () => {
  const script = refusing('b@mail.test', '553 5.7.1 Sender not owned by user')
  const { status, stages, heard, diagnosis, troubles } = await test({ script, senders: SENDERS })

  expect(heard.filter((line) => line.startsWith('MAIL'))).toHaveLength(5)
  expect({ status, diagnosis }).toMatchObject({
    status: 'failed',
    diagnosis: { id: 'SENDER_REFUSED', stage: 'mail' },
  })
  expect(troubles.map(({ senders }) => senders)).toEqual([['b@mail.test']])
  expect(stages.slice(-2)).toMatchObject([
    { name: 'mail', status: 'failed', detail: expect.stringContaining('b@mail.test: 553 5.7.1') },
    { name: 'rcpt', status: 'ok' },
  ])
})

it('takes the worst for the diagnosis, not the first', async () => {
  const answersTo = {
    'MAIL FROM:<a@mail.test>': ['450 4.7.1 try again later'],
    'MAIL FROM:<c@mail.test>': ['553 5.7.1 Sender not owned by user'],
  }
  const { status, diagnosis, troubles } = await test({ script: { answersTo }, senders: SENDERS })

  expect({ status, id: diagnosis?.id }).toEqual({ status: 'failed', id: 'SENDER_REFUSED' })
  expect(troubles.map(({ status, senders }) => [status, senders])).toEqual([
    ['failed', ['c@mail.test']],
    ['warned', ['a@mail.test']],
  ])
})

it.each([
  ['hangs up', 'close'],
  ['says 421', ['421 4.7.0 closing']],
] as const)('leaves the rest untested where the server %s', async (_how, answer) => {
  const script = { answersTo: { 'MAIL FROM:<b@mail.test>': answer } }
  const { troubles, heard } = await test({ script, senders: SENDERS })

  expect(heard.at(-1)).toBe('MAIL FROM:<b@mail.test>')
  expect(heard.filter((line) => line.startsWith('AUTH'))).toHaveLength(1)
  expect(troubles.map(({ senders }) => senders)).toContainEqual(SENDERS.slice(2))
  expect(troubles.at(-1)?.diagnosis).toMatchObject({ id: 'SENDERS_UNTESTED', kind: 'untested' })
})

it('tries the others where a site has no sender', async () => {
  const { diagnosis, troubles, heard } = await test({ senders: ['', 'a@mail.test'] })

  expect(diagnosis?.id).toBe('SENDER_MISSING')
  expect(troubles.map(({ senders }) => senders)).toEqual([['']])
  expect(heard).toContain('MAIL FROM:<a@mail.test>')
})

it('sends a message for each sender', async () => {
  const { heard } = await test({ senders: SENDERS.slice(0, 2), level: 'send', recipient: null })

  expect(heard.slice(OPENING.length)).toEqual([
    ...['MAIL FROM:<a@mail.test>', 'RCPT TO:<a@mail.test>', 'DATA', 'From: <a@mail.test>', 'RSET'],
    ...['MAIL FROM:<b@mail.test>', 'RCPT TO:<b@mail.test>', 'DATA', 'From: <b@mail.test>', 'QUIT'],
  ])
})

it('takes each sender as its own recipient where none is given', async () => {
  const { heard } = await test({ senders: SENDERS, recipient: null })

  expect(heard.filter((line) => line.startsWith('RCPT'))).toEqual(
    SENDERS.map((from) => `RCPT TO:<${from}>`),
  )
})

it('tries hundreds of senders, though a server may not say that much for one', async () => {
  const senders = Array.from({ length: 400 }, (_, index) => `s${index}@mail.test`)
  const { status, stages } = await test({ senders, timeoutMs: 60_000 })

  expect(status).toBe('passed')
  expect(stages.at(-1)?.detail).toMatch(/; and 380 more$/)
})

it.each([
  [1, 'another sender', { from: 'b@mail.test' }],
  [1, 'spaces around the host', { host: ' 127.0.0.1 ' }],
  [1, 'another delivery format', { deliveryFormat: 'International' }],
  [2, 'another host', { host: '127.0.0.2' }],
  [2, 'another port', { port: 25 }],
  [2, 'another encryption', { enableSsl: false }],
  [2, 'another user name', { userName: 'b' }],
  [2, 'another password', { password: 'b' }],
  [2, 'another client domain', { clientDomain: 'b' }],
  [2, 'the account of the site', { defaultCredentials: true }],
] as const)('makes %d of two sites with %s', (count, _what, other) => {
  const sites = [SITE, { ...SITE, ...other }].map((settings) => ({
    client: 'system-net-mail' as const,
    settings,
    sender: settings.from,
    requested: {},
  }))

  expect(sharedLogins(sites)).toHaveLength(count)
})

it('makes one of all sites without a server', () => {
  const sites = [
    { ...SITE, host: null },
    { ...SITE, deliveryMethod: 'PickupDirectoryFromIis' as const },
  ]
  const logins = sharedLogins(
    sites.map((settings) => ({
      client: 'system-net-mail' as const,
      settings,
      sender: settings.from,
      requested: {},
    })),
  )

  expect(logins.map(({ server, sites }) => [server, sites.length])).toEqual([['', 2]])
})
