import { expect, it } from '@jest/globals'
import type { RequestedSettings } from '../../src/settings.js'
import { judgedText, smtpFile } from '../support/site.js'

const FOLDER =
  '<smtp from="post@example.org" deliveryMethod="SpecifiedPickupDirectory"><specifiedPickupDirectory pickupDirectoryLocation="C:\\mail" /></smtp>'
const IIS = '<smtp from="post@example.org" deliveryMethod="PickupDirectoryFromIis" />'
const LOGIN = { userName: 'shop', password: 's3cret-77' }

async function findingsOf(smtp: string, settings: RequestedSettings, mode: 'check' | 'inject') {
  const { findings } = await judgedText(smtpFile(smtp), { mode, settings })
  return findings.filter(({ rule }) => rule !== 'tls/old-protocols')
}

it.each([
  [FOLDER, LOGIN, '"username", "password"'],
  [IIS, { port: 587 }, 'the input "port"'],
  [
    FOLDER,
    { ...LOGIN, host: 'h.example', deliveryMethod: 'PickupDirectoryFromIis' },
    '"host", "username", "password"',
  ],
] as const)('refuses %s with inputs that nothing reads: %j', async (smtp, settings, names) => {
  for (const mode of ['check', 'inject'] as const) {
    const errors = (await findingsOf(smtp, settings, mode)).filter(
      ({ severity }) => severity === 'error',
    )
    expect(errors.map(({ rule }) => rule)).toEqual(['pickup/network-inputs'])
    expect(errors[0]?.message).toContain(names)
  }
})

it.each([
  [FOLDER, { from: 'kim@example.org' }],
  [FOLDER, { enableSsl: false, defaultCredentials: false }],
  [FOLDER, { deliveryMethod: 'SpecifiedPickupDirectory', pickupDirectoryLocation: 'D:\\mail' }],
  [FOLDER, { ...LOGIN, host: 'smtp.example.org', port: 587, enableSsl: true }],
  [
    FOLDER,
    { ...LOGIN, host: 'smtp.example.org', deliveryMethod: 'Network', port: 587, enableSsl: true },
  ],
] as const)('has nothing against %s with %j', async (smtp, settings) => {
  expect(await findingsOf(smtp, settings, 'inject')).toEqual([])
})

it.each([FOLDER, IIS])('tells in check alone that mail stays: %s', async (smtp) => {
  expect(await findingsOf(smtp, {}, 'check')).toMatchObject([
    { rule: 'pickup/stays-here', level: 'advice', severity: 'notice' },
  ])
  expect(await findingsOf(smtp, { from: 'kim@example.org' }, 'inject')).toEqual([])
})

it.each([
  ['\\\\server\\maildrops', []],
  ['//server/maildrops', []],
  ['\\\\.\\mail', ['pickup/stays-here']],
  ['\\mail', ['pickup/stays-here']],
])('knows whether the directory %s is on another machine', async (directory, rules) => {
  const findings = await findingsOf(FOLDER.replace('C:\\mail', directory), {}, 'check')
  expect(findings.map(({ rule }) => rule)).toEqual(rules)
})

it.each([FOLDER, IIS])('warns where mail into a directory has no sender: %s', async (smtp) => {
  const findings = await findingsOf(smtp.replace(/ from="[^"]*"/, ''), {}, 'check')
  expect(findings.map(({ rule }) => rule)).toContain('from/missing')
})

const server = (host: string, attributes: string): string =>
  `<smtp from="post@example.org"><network host="${host}" port="587" ${attributes} /></smtp>`

it.each([
  ['smtp.gmail.com', 'userName="post@example.org"', ['provider/tls']],
  ['smtp.gmail.com', 'defaultCredentials="true"', ['provider/tls']],
  [
    'smtp.gmail.com',
    'defaultCredentials="true" userName="u"',
    ['provider/tls', 'credentials/ignored'],
  ],
  ['smtp.gmail.com', 'enableSsl="true" userName="u"', []],
  ['smtp-relay.gmail.com', '', []],
  ['smtp.office365.com', 'userName="post@example.org"', ['provider/tls', 'provider/basic-login']],
  ['example-org.mail.protection.outlook.com', '', []],
  ['email-smtp.eu-west-1.amazonaws.com', '', ['provider/tls']],
  ['smtp.azurecomm.net', '', ['provider/tls']],
  ['smtp.sendgrid.net', 'userName="apikey"', ['tls/off']],
  ['smtp.example.org', 'userName="u"', ['tls/off']],
  ['email-smtp.eu-west-1.amazonaws.com', 'port="2465"', ['provider/port']],
])('knows whether %s takes mail without TLS: %s', async (host, attributes, rules) => {
  const smtp = server(host, attributes).replace(/port="587" (?=port)/, '')
  const findings = await findingsOf(smtp, {}, 'check')
  expect(findings.map(({ rule }) => rule)).toEqual(rules)
})

it('expects the login that comes later', async () => {
  const given = { from: 'post@example.org', host: 'smtp.gmail.com', port: 587 }
  const findings = await findingsOf('<smtp />', given, 'check')
  expect(findings).toMatchObject([{ rule: 'provider/tls', severity: 'error' }])
})

it.each([
  ['192.0.2.25', true],
  [' 192.0.2.25 ', true],
  ['2001:db8::25', true],
  ['::ffff:192.0.2.25', true],
  ['127.0.0.1', false],
  ['::1', false],
  ['1.2.3', false],
  ['4.smtp.example.org', false],
])('warns of the certificate of the host %j: %j', async (host, warns) => {
  const found = async (ssl: string) =>
    (await findingsOf(server(host, `enableSsl="${ssl}"`), {}, 'check')).map(({ rule }) => rule)
  expect((await found('true')).includes('tls/ip-address')).toBe(warns)
  expect(await found('false')).not.toContain('tls/ip-address')
})
