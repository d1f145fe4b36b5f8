import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import {
  providerComplaints,
  providerOf,
  PROVIDERS,
  type ProviderSettings,
} from '../src/providers.js'

const guide = readFileSync(new URL('../docs/smoke-test.md', import.meta.url), 'utf8')
const IAM_SECRET = 'x'.repeat(40)
const SES_PASSWORD = 'x'.repeat(44)
const SES_USER = 'AKIAABCDEFGHIJKLMNOP'
const TOKEN = '1234abcd-0000-0000-0000-000000000000'

function complaintsOf(settings: Partial<ProviderSettings>): readonly string[] {
  const given = { host: null, port: 587, userName: 'me', password: 'secret', ...settings }
  return providerComplaints(given).map(({ id, severity }) => `${id} ${severity}`)
}

it.each<[string, string, string, string[]]>([
  ['smtp.sendgrid.net', 'me', 'SG.key', ['SENDGRID_USER error']],
  ['smtp.sendgrid.net', 'Apikey', 'SG.key', ['SENDGRID_USER error']],
  ['smtp.sendgrid.net', 'apikey', 'key', ['SENDGRID_KEY warning']],
  ['smtp.sendgrid.net', 'apikey', 'SG.key', []],
  ['smtp.mailgun.org', 'postmaster', 'key', ['MAILGUN_USER error']],
  ['smtp.eu.mailgun.org', 'postmaster@mg.example.com', 'key', []],
  ['email-smtp.eu-west-1.amazonaws.com', SES_USER, IAM_SECRET, ['SES_IAM error']],
  [
    'email-smtp.eu-west-1.amazonaws.com',
    SES_USER.toLowerCase(),
    SES_PASSWORD,
    ['SES_USER warning'],
  ],
  ['email-smtp.eu-west-1.amazonaws.com', SES_USER, SES_PASSWORD, []],
  ['smtp.postmarkapp.com', 'me', TOKEN, ['POSTMARK_PAIR warning']],
  ['smtp.postmarkapp.com', TOKEN, TOKEN, []],
  ['smtp-relay.brevo.com', 'me', 'xkeysib-1', ['BREVO_KEY error']],
  ['smtp-relay.brevo.com', 'me', 'xsmtpsib-1', []],
  ['smtp.office365.com', 'me@example.com', 'secret', []],
  ['smtp.gmail.com', 'me@gmail.com', 'secret', ['GMAIL_APP warning']],
  ['smtp.gmail.com', 'me@gmail.com', 'abcd efgh ijkl mnop', []],
  ['smtp.resend.com', 'me', 're_1', ['RESEND_USER error']],
  ['smtp.resend.com', 'resend', 're_1', []],
  ['smtp.sparkpostmail.com', 'me', 'key', ['SPARKPOST_USER error']],
  ['smtp.sparkpostmail.com', 'SMTP_Injection', 'key', []],
  ['in-v3.mailjet.com', 'me', 'secret', []],
  ['live.smtp.mailtrap.io', 'api', 'secret', []],
  ['mail.smtp2go.com', 'me', 'secret', []],
  ['smtp.mail.test', 'me', 'secret', []],
])('%s, user name %s: %j', (host, userName, ...[password, expected]) => {
  expect(complaintsOf({ host, userName, password })).toEqual(expected)
})

it.each([
  ['SMTP.SendGrid.Net', 'sendgrid'],
  [' smtp.sendgrid.net. ', 'sendgrid'],
  ['sendgrid.net', 'sendgrid'],
  ['notsendgrid.net', undefined],
  ['smtp.sendgrid.net.evil.test', undefined],
  ['email-smtp-fips.us-east-1.amazonaws.com', 'amazon-ses'],
  ['inbound-smtp.us-east-1.amazonaws.com', undefined],
  ['', undefined],
])('%j belongs to %s', (host, id) => {
  expect(providerOf(host)?.id).toBe(id)
})

it.each([
  ...['sendgrid.net', 'mailgun.org', 'postmarkapp.com', 'brevo.com', 'sendinblue.com'],
  ...['office365.com', 'outlook.com', 'gmail.com', 'googlemail.com', 'mailjet.com'],
  ...['sparkpostmail.com', 'resend.com', 'mailtrap.io', 'smtp2go.com', 'azurecomm.net'],
])('knows the hosts of %s by their domain, and no others', (domain) => {
  const own = providerOf(domain)
  expect(own).not.toBeNull()
  const hosts = [`smtp.${domain}`, `a.b.${domain.toUpperCase()}`, `.${domain}`, `${domain}.`]
  expect(hosts.map(providerOf)).toEqual(hosts.map(() => own))
  const others = [`x${domain}`, `-${domain}`, `${domain}.test`, `${domain}x`, `${domain}/`]
  expect(others.map(providerOf)).toEqual(others.map(() => null))
  expect(providerOf(domain.replace('.', '-'))).toBeNull()
})

it('knows all domains that are told of', () => {
  const domains = PROVIDERS.flatMap(({ hosts }) => (hosts instanceof RegExp ? [] : hosts))
  expect(domains).toHaveLength(15)
})

it.each(PROVIDERS)('finds $name by the host that it tells its users', ({ id, host }) => {
  expect(providerOf(host.replace('REGION', 'eu-west-1'))?.id).toBe(id)
})

it.each(PROVIDERS)('says nothing of what $name has not been given yet', ({ host }) => {
  const later = { host, userName: null, password: null }

  expect(complaintsOf(later)).toEqual([])
  expect(complaintsOf({ ...later, userName: '' })).toEqual([])
})

it('says something of a port without credentials, and nothing without a host', () => {
  const postmark = { host: 'smtp.postmarkapp.com', userName: null, password: null }

  expect(complaintsOf({ ...postmark, port: 465 })).toEqual(['POSTMARK_465 error'])
  expect(complaintsOf({ host: null })).toEqual([])
})

it('judges the user name before the password is known', () => {
  const sendgrid = { host: 'smtp.sendgrid.net', password: null }

  expect(complaintsOf({ ...sendgrid, userName: 'me' })).toEqual(['SENDGRID_USER error'])
  expect(complaintsOf({ ...sendgrid, userName: 'apikey' })).toEqual([])
})

it.each(PROVIDERS)(
  'tells of $name in the guide what is checked',
  ({ name, host, startTlsPorts }) => {
    const row = guide.split('\n').find((line) => line.startsWith(`| ${name} `))
    const [, , hosts = '', ports = ''] = (row ?? '').split('|').map((cell) => cell.trim())

    expect(hosts.split(', ')).toContain(host)
    expect(ports).toBe(startTlsPorts.join(', '))
  },
)

it('quotes no credentials', () => {
  const said = PROVIDERS.flatMap(({ host }) =>
    providerComplaints({ host, port: 465, userName: 'some-user', password: 'some-secret' }),
  )

  expect(said.length).toBeGreaterThan(5)
  expect(JSON.stringify(said)).not.toMatch(/some-/)
})
