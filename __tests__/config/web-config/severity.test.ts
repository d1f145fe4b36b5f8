import { expect, it } from '@jest/globals'
import type { Severity } from '../../../src/findings/finding.js'
import type { RequestedSettings } from '../../../src/settings.js'
import { judgedText, smtpFile } from '../../support/site.js'
import { inWorkflow } from '../../support/in-workflow.js'

const STYLE_A = '<smtp><network host="127.0.0.1" userName="username" password="password" /></smtp>'
const STYLE_B =
  '<smtp from="noreply@example.com"><network host="127.0.0.1" userName="username" password="password" /></smtp>'
const STYLE_D = '<!-- how to send mail --><!-- <smtp from="noreply@example.com" /> -->'
const SET =
  '<smtp from="post@example.com"><network host="smtp.example.com" port="587" enableSsl="true" '
const sendgrid = (credentials: string): string =>
  `<smtp from="post@example.com"><network host="smtp.sendgrid.net" port="587" enableSsl="true" ${credentials} /></smtp>`

interface Row {
  readonly name: string
  readonly smtp: string
  readonly mode?: 'check' | 'inject'
  readonly settings?: RequestedSettings
  /** Every finding, as rule and severity; what an old runtime says of TLS is left out. */
  readonly says: Readonly<Record<string, Severity>>
}

const rows: readonly Row[] = [
  {
    name: 'warns of the template of Umbraco 7.4 in check',
    smtp: STYLE_A,
    says: { 'settings/template': 'warning' },
  },
  {
    name: 'warns of the template of Umbraco 7.5 in check',
    smtp: STYLE_B,
    says: { 'settings/template': 'warning' },
  },
  {
    name: 'warns once where nothing is set up',
    smtp: STYLE_D,
    says: { 'host/missing': 'warning' },
  },
  {
    name: 'refuses what is left of the template after an injection',
    smtp: STYLE_B,
    mode: 'inject',
    settings: { port: 587, enableSsl: true },
    says: { 'settings/template': 'error' },
  },
  {
    name: 'refuses an injection that brings no host',
    smtp: STYLE_D,
    mode: 'inject',
    settings: { from: 'post@example.com' },
    says: { 'host/missing': 'error' },
  },
  {
    name: 'only warns of a host of its own that was asked for',
    smtp: STYLE_D,
    mode: 'inject',
    settings: { from: 'post@example.com', host: 'localhost', userName: 'u', password: 'p' },
    says: { 'host/template': 'warning' },
  },
  {
    name: 'refuses the sender that Umbraco takes for none, also where it was asked for',
    smtp: STYLE_D,
    settings: { from: 'NoReply@example.com', host: 'smtp.example.com', port: 587, enableSsl: true },
    says: { 'from/template': 'error' },
  },
  {
    name: 'warns of a committed password in check',
    smtp: `${SET}userName="shop" password="s3cret" /></smtp>`,
    says: { 'credentials/committed': 'warning' },
  },
  {
    name: 'refuses a committed password that an injection leaves',
    smtp: `${SET}userName="shop" password="s3cret" /></smtp>`,
    mode: 'inject',
    settings: { host: 'smtp.example.org' },
    says: { 'credentials/committed': 'error' },
  },
  {
    name: 'is content where the injection replaces it',
    smtp: `${SET}userName="shop" password="s3cret" /></smtp>`,
    mode: 'inject',
    settings: { password: 'n3w' },
    says: {},
  },
  {
    name: 'takes an empty user name and password for supplied later in check',
    smtp: `${SET}userName="" password="" /></smtp>`,
    says: {},
  },
  {
    name: 'takes a missing password for supplied later in check',
    smtp: `${SET}userName="shop" /></smtp>`,
    says: {},
  },
  {
    name: 'refuses a user name without a password after an injection',
    smtp: `${SET}/></smtp>`,
    mode: 'inject',
    settings: { userName: 'shop' },
    says: { 'credentials/no-password': 'error' },
  },
  {
    name: 'refuses a password without a user name after an injection',
    smtp: `${SET}/></smtp>`,
    mode: 'inject',
    settings: { password: 's3cret', host: 'smtp.example.com' },
    says: { 'credentials/no-user-name': 'error' },
  },
  {
    name: 'warns of a host without any credentials after an injection',
    smtp: `${SET}/></smtp>`,
    mode: 'inject',
    settings: { host: 'smtp.example.com' },
    says: { 'credentials/none': 'warning' },
  },
  {
    name: 'refuses a host with a user name in it',
    smtp: `${SET}/></smtp>`,
    settings: { host: 'kim@smtp.example.com' },
    says: { 'host/malformed': 'error' },
  },
  {
    name: 'warns in check of a user name that no account of the provider has',
    smtp: sendgrid('userName="shop"'),
    says: { 'provider/credentials': 'warning' },
  },
  {
    name: 'refuses it where it is given',
    smtp: sendgrid('userName="apikey"'),
    settings: { userName: 'shop' },
    says: { 'provider/credentials': 'error' },
  },
  {
    name: 'refuses it where an injection leaves it',
    smtp: sendgrid('userName="shop"'),
    mode: 'inject',
    settings: { password: 'SG.correct-horse' },
    says: { 'provider/credentials': 'error' },
  },
  {
    name: 'takes user name and password for supplied later where the host is given',
    smtp: `${SET}userName="shop@example.com" /></smtp>`,
    settings: { host: 'smtp.sendgrid.net' },
    says: {},
  },
  {
    name: 'warns of a password that does not look like one of the provider',
    smtp: sendgrid('userName="apikey"'),
    settings: { password: 'correct horse' },
    says: { 'provider/credentials': 'warning' },
  },
  {
    name: 'expects of a placeholder that the right user name replaces it',
    smtp: sendgrid('userName="#{User}#" password="#{Password}#"'),
    says: { 'settings/token': 'warning' },
  },
  {
    name: 'refuses another port on which the provider expects TLS at once',
    smtp: `${SET}/></smtp>`,
    settings: { host: 'smtp.resend.com', port: 2465 },
    says: { 'provider/port': 'error' },
  },
  {
    name: 'says nothing of a port that the provider does not name',
    smtp: `${SET}/></smtp>`,
    settings: { host: 'smtp.gmail.com', port: 2525 },
    says: {},
  },
  {
    name: 'tells that a provider gives up the only login that .NET knows',
    smtp: `${SET}userName="post@example.com" /></smtp>`,
    settings: { host: 'smtp.office365.com' },
    says: { 'provider/basic-login': 'notice' },
  },
  {
    name: 'knows nothing of the ports of other servers',
    smtp: `${SET}/></smtp>`,
    settings: { host: 'smtp.example.org', port: 2465 },
    says: {},
  },
  {
    name: 'refuses port 465, with TLS or without, in check',
    smtp: '<smtp from="a@example.com"><network host="h.example.com" port="0x1D1" /></smtp>',
    says: { 'port/implicit-tls': 'error' },
  },
  {
    name: 'refuses port 465 that is injected',
    smtp: `${SET}/></smtp>`,
    settings: { port: 465 },
    says: { 'port/implicit-tls': 'error' },
  },
  {
    name: 'leaves port 465 alone where mail goes into a directory',
    smtp: '<smtp from="a@example.com" deliveryMethod="PickupDirectoryFromIis"><network port="465" /></smtp>',
    says: { 'pickup/stays-here': 'notice' },
  },
  {
    name: 'warns of port 25, also where no port is set',
    smtp: '<smtp from="a@example.com"><network host="h.example.com" userName="" /></smtp>',
    says: { 'port/blocked': 'warning' },
  },
  {
    name: 'warns of a login without TLS',
    smtp: '<smtp from="a@example.com"><network host="h.example.com" port="587" userName="u" password="" /></smtp>',
    says: { 'tls/off': 'warning' },
  },
  {
    name: 'says of defaultCredentials that they win',
    smtp: `${SET}userName="shop" defaultCredentials="true" /></smtp>`,
    says: { 'credentials/ignored': 'warning' },
  },
  {
    name: 'takes an IPv6 address for a host without a port',
    smtp: `${SET.replace('smtp.example.com', '2001:db8::25')}/></smtp>`,
    says: { 'tls/ip-address': 'warning' },
  },
  ...['smtp://h.example', 'h.example:587', 'h .example', '[::1]:25', 'h.example/mail'].map(
    (host) => ({
      name: `refuses the host ${host}`,
      smtp: `${SET.replace('smtp.example.com', host)}/></smtp>`,
      says: { 'host/malformed': 'error' as const },
    }),
  ),
  {
    name: 'refuses an address that .NET refuses',
    smtp: `${SET.replace('post@', 'post')}/></smtp>`,
    says: { 'from/malformed': 'error' },
  },
  {
    name: 'warns of tokens instead of judging them',
    smtp: '<smtp from="#{From}#"><network host="$(Host)" port="587" enableSsl="true" /></smtp>',
    says: { 'settings/token': 'warning' },
  },
  {
    name: 'says nothing of settings that only the server can decrypt',
    smtp: '<smtp configProtectionProvider="DataProtectionConfigurationProvider"><EncryptedData /></smtp>',
    says: {},
  },
]

it.each(rows)('$name', async ({ smtp, mode = 'check', settings = {}, says }) => {
  const { findings } = await judgedText(smtpFile(smtp), { mode, settings })
  const others = findings.filter(({ rule }) => rule !== 'tls/old-protocols')
  expect(Object.fromEntries(others.map(({ rule, severity }) => [rule, severity]))).toEqual(says)
})

it.each([
  ['check', { host: 'smtp.example.com:587' }, 'comes from the input "host"'],
  ['inject', { from: 'a@b;c@d' }, 'comes from the input "from"'],
  ['inject', { port: 465 }, 'comes from the input "port"'],
  ['inject', { clientDomain: 'a\r\nb' }, 'comes from the input "client-domain"'],
] as const)('blames the input, not the file: %s, %j', async (mode, settings, words) => {
  const account = { userName: 'u', password: 'p', from: 'a@example.com' }
  const asked = { mode, settings: { ...account, ...settings } }
  const { findings } = await judgedText(smtpFile(`${SET}/></smtp>`), asked)
  expect(inWorkflow(findings.map(({ message }) => message).join())).toContain(words)
})

it('blames no input for what the file holds', async () => {
  const smtp = '<smtp><network host="smtp.example.com:587" /></smtp>'
  const { findings } = await judgedText(smtpFile(smtp), { settings: { from: 'a@example.com' } })
  expect(findings.map(({ rule }) => rule)).toContain('host/malformed')
  expect(findings.map(({ message }) => message).join()).not.toContain('comes from the input')
})

it('shows no value of a setting, whatever is wrong with it', async () => {
  const secret = 's3cret-0f-the-sh0p'
  const texts = [
    `<smtp from="${secret}"><network host="${secret}:1" userName=" ${secret}" password="${secret} " /></smtp>`,
    `<smtp deliveryMethod="${secret}"><network port="${secret}" enableSsl="${secret}" lockItem="${secret}" /></smtp>`,
    `<smtp configSource="/${secret}" />`,
    `<smtp configProtectionProvider="${secret}" />`,
    `<smtp configBuilders="${secret}">${secret}</smtp>`,
  ]
  for (const text of texts) {
    const { findings } = await judgedText(smtpFile(text))
    expect(findings.length).toBeGreaterThan(0)
    expect(JSON.stringify(findings)).not.toContain(secret)
  }
})
