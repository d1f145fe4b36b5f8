import { once } from 'node:events'
import { createConnection } from 'node:net'
import type { PeerCertificate } from 'node:tls'
import { expect, it } from '@jest/globals'
import { certificateWords } from '../../src/smtp/certificate.js'
import { brokenBy, HUNG_UP, refusedBy, TIMED_OUT, type Failure } from '../../src/smtp/failure.js'
import { Handshake } from '../../src/smtp/clients/handshake.js'
import { diagnose, type Circumstances } from '../../src/smtp/hints.js'
import { isPrivateHost } from '../../src/smtp/hints/private-host.js'
import { saidIn } from '../../src/smtp/hints/said.js'
import { siteWords } from '../../src/smtp/hints/site-words.js'
import { parseReply } from '../../src/smtp/reply.js'
import { systemNetMail } from '../../src/smtp/clients/system-net-mail.js'
import { StageLog, type StageName } from '../../src/smtp/stages.js'
import { scriptedServer } from '../support/scripted-server.js'
import { pki, test } from '../support/smoke.js'
import { SITE, testOf } from '../support/smtp-site.js'

const AT: Circumstances = {
  stage: 'rcpt',
  host: 'smtp.mail.test',
  port: 587,
  client: 'system-net-mail',
  usesTls: true,
  login: { how: 'password' },
  from: 'noreply@mail.test',
  to: 'anyone@example.org',
  mechanisms: ['LOGIN'],
  tries: [],
  names: '',
}

function told(failure: Failure, at: Partial<Circumstances> = {}) {
  return diagnose(failure, { ...AT, ...at }, (text) => text)
}

function toldOf(reply: string, at: Partial<Circumstances> = {}) {
  return told(refusedBy(parseReply(reply)), at)
}

function log(): StageLog {
  return new StageLog({ level: 'send', conceal: (text) => text, onStage: () => undefined })
}

it('means nothing by a word in a mail address or a URL', () => {
  const words = saidIn(parseReply('550 5.1.1 <relay.quota@sandbox.test>: see https://helo.test/ip'))

  expect(words).toMatchObject({ words: '5.1.1 : see', enhanced: ['5.1.1'] })
})

it('takes an enhanced code as a whole, and no IP address for one', () => {
  expect(saidIn(parseReply('550 Denied (#5.7.60), 5.7.1.2 and 15.7.1'))?.enhanced).toEqual([
    '5.7.60',
  ])
  expect(toldOf('550 5.7.60 Client does not have permissions')).toMatchObject({ setting: 'from' })
  expect(toldOf('550 5.7.606 Access denied')).toMatchObject({ kind: 'network', setting: null })
})

it('does not repeat the server in the hint', () => {
  const { hint, reply } = toldOf('550 5.1.1 Nobody of that name')

  expect(reply).toBe('550 5.1.1 Nobody of that name')
  expect(hint).not.toContain('Nobody of that name')
})

it('says of SES what stands in its reply: the sender, or the recipient of a sandbox', () => {
  const reply = '554 Message rejected: Email address is not verified. Failed the check:'

  expect(toldOf(`${reply} noreply@mail.test`)).toMatchObject({ setting: 'from' })
  expect(toldOf(`${reply} Anyone@Example.org`)).toMatchObject({ setting: null, kind: 'account' })
})

it('takes what is known of GMX for nobody else', () => {
  const reply = '535 Authentication credentials invalid'
  const at = { stage: 'auth' } as const

  expect(toldOf(reply, { ...at, host: 'mail.gmx.net' }).id).toBe('MAILBOX_CREDS')
  expect(toldOf(reply, { ...at, host: 'email-smtp.eu-west-1.amazonaws.com' }).id).toBe('SES_CREDS')
  expect(toldOf(reply, at).id).toBe('AUTH_BAD')
})

it('leaves it open where the site would try a Windows login first', () => {
  const reply = '535 5.7.3 Authentication unsuccessful'
  const mechanisms = ['GSSAPI', 'NTLM', 'LOGIN']

  expect(toldOf(reply, { stage: 'auth', mechanisms }).kind).toBe('untested')
  expect(toldOf(reply, { stage: 'auth' }).kind).toBe('credentials')
})

it.each([
  ['mail', true],
  ['smtp.local', true],
  ['mail.corp.', true],
  ['10.1.2.3', true],
  ['172.20.0.1', true],
  ['::1', true],
  ['fd00::1', true],
  ['172.32.0.1', false],
  ['8.8.8.8', false],
  ['2606:4700::1', false],
  ['mail.example.com', false],
  ['local.example.com', false],
])('%s is a host of a private network: %s', (host, expected) => {
  expect(isPrivateHost(host)).toBe(expected)
})

it.each<[StageName, object, string, string]>([
  ['dns', { code: 'ENOTFOUND' }, 'mail.corp', 'network'],
  ['dns', { code: 'ENOTFOUND' }, 'mail.example.com', 'config'],
  ['tcp', { code: 'ECONNREFUSED' }, 'localhost', 'network'],
  ['tcp', { code: 'ECONNREFUSED', address: '192.168.1.9' }, 'mail.example.com', 'network'],
  ['tcp', { code: 'ECONNREFUSED', address: '8.8.8.8' }, 'mail.example.com', 'config'],
  ['tcp', { code: 'EAFNOSUPPORT' }, 'mail.example.com', 'network'],
])('at %s, %j of %s is a matter of kind %s', (stage, error, ...[host, kind]) => {
  expect(told(brokenBy(error), { stage, host }).kind).toBe(kind)
})

it.each<[StageName, Failure, string | null]>([
  ['mail', refusedBy(parseReply('550 no')), 'Mailbox unavailable. The server response was: …'],
  [
    'mail',
    refusedBy(parseReply('535 no')),
    'Syntax error, command unrecognized. The server response was: …',
  ],
  [
    'rcpt',
    refusedBy(parseReply('252 maybe')),
    'The server committed a protocol violation. The server response was: …',
  ],
  ['greeting', TIMED_OUT, 'The operation has timed out.'],
  [
    'ehlo',
    HUNG_UP,
    'Failure sending mail. Unable to read data from the transport connection: net_io_connectionclosed.',
  ],
  ['dns', TIMED_OUT, 'Failure sending mail. The remote name could not be resolved'],
  [
    'cert',
    brokenBy({ code: 'CERT_HAS_EXPIRED' }),
    'The remote certificate is invalid according to the validation procedure.',
  ],
  ['auth', refusedBy(parseReply('535 no')), null],
])('at %s, .NET says what people search for', (stage, failure, words) => {
  expect(siteWords(failure, stage)).toBe(words)
  expect(told(failure, { stage }).hint.endsWith(`"${words ?? ''}"`)).toBe(words !== null)
})

it('tells that System.Net.Mail never tries again', () => {
  expect(toldOf('450 4.2.0 Greylisted').hint).toContain('never tries again')
})

it.each([
  ['asterisks in the greeting', { greeting: ['220 **********'], EHLO: ['500 What: XXXX vm'] }],
  ['letters in a refusal', { EHLO: ['500 5.5.1 Command unrecognized: "XXXX vm"'] }],
])('names the filter of a firewall by %s', async (_by, answers) => {
  const { diagnosis } = await test({
    script: { answers: { ...answers, HELO: answers.EHLO } },
    settings: { enableSsl: false },
  })

  expect(diagnosis).toMatchObject({ id: 'FIREWALL_FILTER', stage: 'ehlo', setting: null })
})

it('names the filter of a firewall that hides STARTTLS', async () => {
  const EHLO = ['250-mail.test', '250-XXXXXXXA', '250 AUTH LOGIN']
  const { diagnosis } = await test({ script: { answers: { EHLO } } })

  expect(diagnosis).toMatchObject({ id: 'FIREWALL_FILTER_TLS', stage: 'starttls', setting: null })
})

it('looks at a certificate before it is judged', async () => {
  const server = await scriptedServer({ tls: pki.certificates['chained without its intermediate'] })
  const socket = createConnection(server.port, '127.0.0.1')
  await once(socket, 'connect')
  const { settings, authorities } = testOf({ port: server.port }, { authorities: pki.authorities })
  const { names, failure } = await systemNetMail({ settings }).talk({
    ...{ socket, host: 'localhost', login: { how: 'none' }, level: 'login' },
    ...{ senders: [], to: '', authorities, stages: log(), deadline: new AbortController().signal },
    timeoutMs: 5000,
  })
  await server.close()

  expect(failure).toMatchObject({ cause: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' })
  expect(names).toBe('localhost, 127.0.0.1')
})

it.each([
  [undefined, 'server'],
  [{ 'OCSP - URI': ['http://ocsp.test'] }, 'server'],
  [{ 'CA Issuers - URI': ['http://ca.test/ca.crt'] }, 'untested'],
])('a chain that lacks a certificate, of one that names %j, is of kind %s', (infoAccess, kind) => {
  const handshake = new Handshake({ stages: log(), settings: SITE, level: 'login', oldTls: 'none' })
  for (const reply of ['220 mail', '250-mail\r\n250 STARTTLS', '220 go']) {
    handshake.heard(parseReply(reply))
  }
  handshake.sees(certificateWith({ infoAccess }))
  const failure = handshake.failed(brokenBy({ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }))

  expect(told(failure, { stage: 'cert' })).toMatchObject({ id: 'CERT_CHAIN', kind })
})

it.each(['EE_KEY_TOO_SMALL', 'CA_MD_TOO_WEAK', 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION'])(
  'leaves it open whether Windows puts up with %s',
  (code) => {
    const stage = code.startsWith('ERR_SSL') ? 'tls' : 'cert'

    expect(told(brokenBy({ code }), { stage }).kind).toBe('untested')
  },
)

it('keeps issuer and days in a line about many names', () => {
  const names = Array.from({ length: 90 }, (_, at) => `DNS:host${at}.mail.test`).join(', ')
  const words = certificateWords(certificateWith({ subjectaltname: names }), 0)

  expect(words).toMatch(/^host0\.mail\.test, .*…; issued by Test Root; only 10 days left$/)
  expect(words.length).toBeLessThan(200)
})

function certificateWith(fields: object): PeerCertificate {
  const certificate = {
    ...{ subject: { CN: 'mail.test' }, issuer: { CN: 'Test Root' } },
    ...{ valid_to: new Date(10.5 * 24 * 60 * 60 * 1000).toUTCString(), ...fields },
  }
  return certificate as unknown as PeerCertificate
}

/** Words that each pattern of the vocabulary could begin to match, again and again. */
it('takes time in proportion to a reply, and no more than for its first part', () => {
  const words = [
    'ip not ',
    'from 1.2.3.4 ',
    'recipient ',
    'your account ',
    'mailbox over ',
    '<a@b> ',
  ]
  const timeOf = (times: number) => {
    const replies = words.map((word) => `550 ${word.repeat(times)}`)
    const runs = Array.from({ length: 5 }, () => {
      const start = performance.now()
      for (const reply of replies) toldOf(reply)
      return performance.now() - start
    })
    return Math.min(...runs)
  }
  timeOf(1000)

  expect(timeOf(8000)).toBeLessThan(8 * timeOf(1000) + 20)
})
