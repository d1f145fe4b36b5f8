import { expect, it } from '@jest/globals'
import { brokenBy, refusedBy, type Failure } from '../../src/smtp/failure.js'
import { diagnose, HINTS, rowFor, type Circumstances } from '../../src/smtp/hints.js'
import { parseReply } from '../../src/smtp/reply.js'
import type { StageName } from '../../src/smtp/stages.js'
import { inWorkflow } from '../support/in-workflow.js'

const AT: Circumstances = {
  stage: 'auth',
  host: 'smtp.mail.test',
  port: 587,
  client: 'system-net-mail',
  usesTls: true,
  login: { how: 'password' },
  from: 'noreply@mail.test',
  to: 'anyone@example.org',
  mechanisms: ['LOGIN'],
  tries: [],
  names: 'mail.other.test',
}

const CLIENTS = ['system-net-mail', 'mail-kit'] as const

const asIs = (text: string) => text

function idOf(failure: Failure, at: Partial<Circumstances>): string {
  return diagnose(failure, { ...AT, ...at }, asIs).id
}

it('has no row twice: those that share an id differ in their conditions', () => {
  const conditions = HINTS.map(({ kind: _kind, setting: _setting, hint: _hint, ...row }) => row)
  const told = conditions.map((row) =>
    JSON.stringify(row, (_key, value: unknown) => (value instanceof RegExp ? value.source : value)),
  )

  expect(new Set(told).size).toBe(HINTS.length)
})

it('ends with a row that explains everything', () => {
  const { id, kind, hint: _hint, ...conditions } = HINTS.at(-1) ?? { id: '', kind: '', hint: '' }

  expect([id, kind, conditions]).toEqual(['OTHER', 'server', { setting: null }])
})

/** Each row in the words of each client that it is for. */
const SAID = CLIENTS.flatMap((client) =>
  HINTS.filter((row) => (row.client ?? client) === client).map((row) => ({
    client,
    ...rowFor(client, row),
  })),
)

it.each(SAID)(
  '$id says what is wrong and what to do, with all values filled in',
  ({ hint: marked }) => {
    const hint = inWorkflow(marked)
    const known = /\{(?:host|port|from|to|cause|names|mechanisms|tries)\}/g

    expect(hint.replaceAll(known, '')).not.toMatch(/[{}]/)
    expect(hint).toMatch(/^[A-Z{].*[.:]/)
    expect(hint.length).toBeLessThan(450)
  },
)

it('speaks of the settings of MailKit to sites that send with it, and of no others', () => {
  const said = SAID.filter(({ client }) => client === 'mail-kit')
  const foreign =
    /enableSsl|clientDomain|System\.Net\.Mail|SendMailAsync|targetFramework|100 seconds|web\.config/

  expect(said.filter(({ hint }) => foreign.test(hint))).toEqual([])
  expect(
    said.filter(({ setting }) => setting === 'enableSsl' || setting === 'clientDomain'),
  ).toEqual([])
})

/** By host where the text says nothing; by text where the host is another's; near misses beside their hits. */
it.each<[StageName, string, string, string]>([
  ['greeting', 'smtp.mail.test', '421 4.7.0 Too many connections', 'GREETING_421'],
  ['greeting', 'smtp.mail.test', '451 4.7.0 Too many failed logins', 'AUTH_TOO_MANY'],
  ['greeting', 'smtp.mail.test', '521 5.7.1 No mail here', 'GREETING_BLOCKED'],
  ['greeting', 'smtp.mail.test', 'SSH-2.0-OpenSSH_9.2', 'NOT_SMTP'],
  ['greeting', 'smtp.mail.test', '500 What', 'OTHER'],
  ['ehlo', 'smtp.mail.test', '504 5.5.2 <x>: Helo command rejected', 'EHLO_NAME'],
  ['ehlo', 'smtp.mail.test', '550 Access denied', 'EHLO_REFUSED'],
  ['auth', 'smtp.mail.test', '535 5.7.8 Error: authentication failed', 'AUTH_BAD'],
  ['auth', 'smtp.office365.com', '535 5.7.3 Authentication unsuccessful', 'M365_CREDS'],
  [
    'auth',
    'smtp.office365.com',
    '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.',
    'M365_MAILBOX_OFF',
  ],
  ['auth', 'smtp.office365.com', '535 5.7.139 the account is locked', 'M365_LOCKED'],
  ['auth', 'notoffice365.com', '535 5.7.3 Authentication unsuccessful', 'AUTH_BAD'],
  ['auth', 'smtp.sendgrid.net', '535 Authentication failed', 'SENDGRID_CREDS'],
  [
    'auth',
    'smtp.sendgrid.net',
    '451 Authentication failed: Maximum credits exceeded',
    'SENDGRID_CREDITS',
  ],
  ['auth', 'email-smtp.eu-west-1.amazonaws.com', '535 No', 'SES_CREDS'],
  ['auth', 'ses.amazonaws.com', '535 No', 'AUTH_BAD'],
  ['auth', 'SMTP-Relay.Brevo.com.', '535 No', 'BREVO_CREDS'],
  ['auth', 'smtp-relay.brevo.com', '525 5.7.1 Unauthorized IP address', 'BREVO_IP'],
  ['auth', 'smtp.eu.mailgun.org', '535 No', 'MAILGUN_CREDS'],
  ['auth', 'smtp.postmarkapp.com', '535 No', 'POSTMARK_CREDS'],
  [
    'auth',
    'smtp.gmail.com',
    '535-5.7.8 Username and Password not accepted.\n535 5.7.8 BadCredentials',
    'GMAIL_BAD',
  ],
  ['auth', 'smtp.mail.test', '454 4.7.0 Temporary authentication failure', 'AUTH_TEMP'],
  ['auth', 'smtp.mail.test', '503 5.5.1 AUTH not available', 'AUTH_UNAVAILABLE'],
  ['mail', 'smtp.mail.test', '530 5.7.0 Must issue a STARTTLS command first', 'AUTH_MUST_TLS'],
  ['mail', 'smtp.mail.test', '530 5.7.1 Authentication required', 'NOT_LOGGED_IN'],
  ['mail', 'smtp.mail.test', '501 5.1.7 Bad address syntax', 'SENDER_SYNTAX'],
  ['mail', 'smtp.mail.test', '504 5.5.2 <x>: Helo command rejected', 'EHLO_NAME_LATE'],
  ['rcpt', 'smtp.mail.test', '554 5.7.1 <x>: Relay access denied', 'RELAY_DENIED'],
  ['rcpt', 'smtp.mail.test', '452 4.2.2 Over quota', 'RCPT_FULL'],
  ['rcpt', 'smtp.mail.test', '554 5.7.1 No', 'MAIL_REFUSED'],
  [
    'message',
    'smtp.office365.com',
    '550 5.7.60 SMTP; Client does not have permissions',
    'SENDAS_M365',
  ],
  [
    'message',
    'smtp.sendgrid.net',
    '550 The from address does not match a verified Sender Identity',
    'SENDGRID_IDENTITY',
  ],
  ['message', 'smtp.mail.test', '554 5.6.0 Spam', 'CONTENT'],
])('at %s, %s says "%s": %s', (stage, host, ...[text, id]) => {
  expect(idOf(refusedBy(parseReply(text)), { stage, host })).toBe(id)
})

it.each<[StageName, string, number, string]>([
  ['dns', 'ENOTFOUND', 587, 'DNS_NOT_FOUND'],
  ['dns', 'EAI_AGAIN', 587, 'DNS_TEMP'],
  ['tcp', 'ETIMEDOUT', 25, 'TCP_TIMEOUT_25'],
  ['tcp', 'ETIMEDOUT', 587, 'TCP_TIMEOUT'],
  ['tcp', 'EHOSTUNREACH', 587, 'TCP_UNREACHABLE'],
  ['tcp', 'ECONNRESET', 587, 'TCP_RESET'],
  ['greeting', 'ETIMEDOUT', 465, 'GREETING_NEVER_465'],
  ['cert', 'SELF_SIGNED_CERT_IN_CHAIN', 587, 'CERT_PRIVATE_CA'],
  ['cert', 'CERT_REVOKED', 587, 'CERT_OTHER'],
  ['tls', 'ERR_SSL_DH_KEY_TOO_SMALL', 587, 'TLS_OLD_CRYPTO'],
  ['tls', 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', 587, 'TLS_HANDSHAKE'],
  ['tls', 'EWHATEVER', 587, 'OTHER'],
])('at %s, %s on port %i: %s', (stage, code, ...[port, id]) => {
  expect(idOf(brokenBy({ code }), { stage, port })).toBe(id)
})

it('prefers the code that the SMTP library keeps behind its own', () => {
  const failure = brokenBy({ code: 'ESOCKET', originalCode: 'CERT_HAS_EXPIRED' })

  expect(idOf(failure, { stage: 'cert' })).toBe('CERT_EXPIRED')
})

it('looks for the address that tells most where all have failed', () => {
  const failure = brokenBy({
    code: 'ENETUNREACH',
    errors: [{ code: 'ENETUNREACH' }, { code: 'ECONNREFUSED' }],
  })

  expect(idOf(failure, { stage: 'tcp' })).toBe('TCP_REFUSED')
})

it('fills in host, port, addresses, names and the reply', () => {
  const relay = diagnose(
    refusedBy(parseReply('550 5.7.1 Unable to relay')),
    { ...AT, stage: 'rcpt' },
    asIs,
  )
  const name = diagnose(
    brokenBy({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' }),
    { ...AT, stage: 'cert' },
    asIs,
  )

  expect(relay).toMatchObject({ kind: 'credentials', reply: '550 5.7.1 Unable to relay' })
  expect(relay.hint).toContain('anyone@example.org')
  expect(name.hint).toContain('mail.other.test, not to smtp.mail.test')
  expect(name.reply).toBeNull()
})

it('takes the codes of the first line, and the text of all', () => {
  expect(parseReply('534-5.7.9 One\r\n534-two\r\n534 three')).toEqual({
    code: 534,
    enhanced: '5.7.9',
    lines: ['One', 'two', 'three'],
    raw: ['5.7.9 One', 'two', 'three'],
  })
  expect(parseReply('220')).toMatchObject({ code: 220, enhanced: '', lines: [''] })
  expect(parseReply('2200 x').code).toBe(0)
  expect(parseReply('')).toMatchObject({ code: 0, enhanced: '', lines: [''] })
})
