/**
 * Situations that people reported of Umbraco 9 and later, rebuilt small: what the step says of each, and where.
 */
import { afterEach, describe, expect, it } from '@jest/globals'
import { scriptedServer, type Script, type ScriptedServer } from '../support/scripted-server.js'
import { stepOn, type Files } from '../support/workspace.js'

/** A file whose members of `Smtp` stand from line 6 on. */
function settings(...members: readonly string[]): string {
  const lines = members.map((member) => `          ${member}`).join(',\n')
  return `{\n  "Umbraco": {\n    "CMS": {\n      "Global": {\n        "Smtp": {\n${lines}\n        }\n      }\n    }\n  }\n}\n`
}

const FROM = '"From": "shop@mail.test"'
const HOST = '"Host": "smtp.mail.test"'
const CHECK = { mode: 'check', files: 'appsettings.json' }

/** What is told of files, in the order in which it is told. */
async function told(files: Files, inputs: Readonly<Record<string, string>>) {
  const ran = await stepOn(files, { ...CHECK, ...inputs })
  const lines = ran.annotations
    .filter(({ title }) => title !== null)
    .map(({ level, title, file, line }) => `${level} ${title} ${file}:${line}`)
  return { ...ran, lines }
}

describe('names of keys that set nothing', () => {
  it.each([
    ['UMBRACO_CMS_GLOBAL_SMTP_PASSWORD', 'two underscores'],
    ['UMBRACO__CMS__GLOBAL__SMTP__PASSWORD.', 'without the full stop'],
    ['Umbraco__CMS__Smtp__Password', 'Name it UMBRACO__CMS__GLOBAL__SMTP__PASSWORD'],
    ['UMBRACO.CMS.GLOBAL.SMTP.PASSWORD', 'two underscores'],
    ['SMTP_PASSWORD', 'If it is meant for Umbraco, name it UMBRACO__CMS__GLOBAL__SMTP__PASSWORD'],
  ])('warns once of %s, and says which name is meant', async (key, hint) => {
    const site = { 'appsettings.json': settings(FROM, HOST, '"Username": "shop"') }
    const ran = await told(site, { 'environment-keys': key })
    const warnings = ran.lines.filter((line) => line.startsWith('warning'))
    expect(warnings.sort()).toEqual([
      'warning environment-keys/name appsettings.json:5',
      'warning mail-kit/half-a-login appsettings.json:8',
    ])
    expect(ran.log).toContain(hint)
  })
})

describe('placeholders that nothing replaces', () => {
  const site = {
    'appsettings.json': settings(FROM, HOST, '"Username": "#{User}#"', '"Password": "$(Password)"'),
  }

  it('warns of them in check', async () => {
    const { lines, exitCode } = await told(site, {})
    expect(exitCode).toBe(0)
    expect(lines.filter((line) => line.includes('settings/token'))).toEqual([
      'warning settings/token appsettings.json:8',
      'warning settings/token appsettings.json:9',
    ])
  })

  it('does not write where some are left over', async () => {
    const { lines, outputs } = await told(site, { mode: 'inject', host: 'relay.mail.test' })
    expect(outputs).toMatchObject({ changed: 'false', errors: '2' })
    expect(lines).toContain('error settings/token appsettings.json:8')
  })
})

it('says nothing of port 25 where the port does not bind', async () => {
  const { lines } = await told({ 'appsettings.json': settings(FROM, HOST, '"Port": "${PORT}"') }, {})
  expect(lines).toEqual(['error options/unconvertible appsettings.json:8'])
})

it("takes a server on a developer's own machine for what it is, in the file of its environment", async () => {
  const local = settings(FROM, '"Host": "localhost"', '"Port": 1025', '"SecureSocketOptions": "None"')
  const alone = await told({ 'appsettings.json': '{}', 'appsettings.Local.json': local }, { environment: 'Local' })
  expect(alone.lines).toEqual(['notice host/template appsettings.Local.json:7'])
  const base = await told({ 'appsettings.json': local }, {})
  expect(base.lines).toEqual(['warning host/template appsettings.json:7'])
})

it('points to <system.net> in the web.config of a later site', async () => {
  const config =
    '<configuration>\n  <system.net>\n    <mailSettings>\n      <smtp from="a@b.example" />\n    </mailSettings>\n  </system.net>\n  <system.webServer>\n    <aspNetCore processPath="dotnet" />\n  </system.webServer>\n</configuration>'
  const { lines } = await told({ 'web.config': config }, { files: 'web.config' })
  expect(lines).toEqual(['warning asp-net-core/mail-settings web.config:2'])
})

describe('environments', () => {
  const base = { 'appsettings.json': settings(FROM, HOST, '"Port": 587', '"SecureSocketOptions": "StartTls"') }
  const other = settings('"Host": "relay.mail.test"')

  it.each([
    [{}, { mode: 'check' }, ['warning options/environment-name appsettings.json:1']],
    [{}, { mode: 'inject', host: 'smtp.mail.test' }, ['warning options/environment-name appsettings.json:1']],
    [{ 'appsettings.live.json': other }, { mode: 'check' }, []],
    [{ 'appsettings.live.json': other }, { mode: 'inject', host: 'smtp.mail.test' }, []],
  ])('warns of "live", unless it has a file: %j %j', async (files, inputs, expected) => {
    const { lines } = await told({ ...base, ...files }, { ...inputs, environment: 'live' })
    expect(lines).toEqual(expected)
  })

  it('does not read the file of an environment in another letter case', async () => {
    const files = { ...base, 'appsettings.Staging.json': other }
    const { lines } = await told(files, { environment: 'staging' })
    expect(lines).toEqual(['warning options/unread-file appsettings.Staging.json:1'])
  })
})

describe('servers', () => {
  const open: ScriptedServer[] = []

  afterEach(async () => {
    await Promise.all(open.splice(0).map((server) => server.close()))
  })

  /** The diagnosis of a test against a server that does this. */
  async function diagnosis(script: Script, inputs: Readonly<Record<string, string>>) {
    const server = await scriptedServer(script)
    open.push(server)
    const files = { 'appsettings.json': settings(FROM, '"Host": "127.0.0.1"') }
    const given = { host: '127.0.0.1', port: String(server.port), 'enable-ssl': 'false' }
    const ran = await stepOn(files, { ...CHECK, ...given, report: 'report.json', ...inputs })
    const report = JSON.parse(ran.text('report.json')) as {
      readonly smokeTests: readonly { readonly diagnosis: object }[]
    }
    return { ...report.smokeTests[0]?.diagnosis, heard: server.heard }
  }

  const LOGIN = { 'smoke-test': 'login', username: 'shop@mail.test', password: 'abcd efgh ijkl' }

  it('says that neither password nor app password helps where Microsoft 365 takes none', async () => {
    const refusal = '535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [X.PROD]'
    const answers = { EHLO: ['250 AUTH LOGIN XOAUTH2'], AUTH: ['334 VXNlcm5hbWU6'], password: [refusal] }
    const found = await diagnosis({ answers }, LOGIN)
    expect(found).toMatchObject({
      ...{ id: 'M365_BASIC_OFF', kind: 'account' },
      hint: expect.stringMatching(/app passwords included.*administrator.*IEmailSenderClient/),
    })
  })

  it('tries once, and says how often the site tries', async () => {
    const refusal = ['535-5.7.8 Username and Password not accepted.', '535 5.7.8 p=BadCredentials - gsmtp']
    const answers = { EHLO: ['250 AUTH LOGIN PLAIN XOAUTH2'], AUTH: refusal }
    const found = await diagnosis({ answers }, LOGIN)
    expect(found).toMatchObject({
      ...{ id: 'GMAIL_BAD', kind: 'credentials' },
      hint: expect.stringContaining('the site tries PLAIN, LOGIN, one after another, so a wrong password counts twice'),
    })
    expect(found.heard.filter((line) => line.startsWith('AUTH'))).toHaveLength(1)
  })

  it('says how a machine gets another name for EHLO', async () => {
    const answers = {
      EHLO: ['250 mail.test'],
      RCPT: ['504 5.5.2 <15b0717dc4c2>: Helo command rejected: need fully-qualified hostname'],
    }
    const found = await diagnosis({ answers }, { 'smoke-test': 'recipient' })
    expect(found).toMatchObject({
      ...{ id: 'EHLO_NAME_LATE', kind: 'config' },
      hint: expect.stringMatching(/name of its machine.*"hostname:" in compose, --hostname/),
    })
  })
})
