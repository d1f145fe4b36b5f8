/**
 * The smoke test of a site of Umbraco 9 or later: what comes from files, from its environment and from inputs.
 */
import { afterEach, describe, expect, it } from '@jest/globals'
import { scriptedServer, type Script, type ScriptedServer } from '../support/scripted-server.js'
import { stepOn } from '../support/workspace.js'

const PASSWORD = 'UMBRACO__CMS__GLOBAL__SMTP__PASSWORD'
const HOST = 'UMBRACO__CMS__GLOBAL__SMTP__HOST'
const SECRET = 'correct-horse-battery'

/** A server without TLS, which takes any login. */
const RELAY: Script = {
  answers: {
    EHLO: ['250-mail.test', '250 AUTH PLAIN LOGIN'],
    AUTH: ['235 2.7.0 Authentication successful'],
  },
}

const open: ScriptedServer[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

async function listening(script: Script = RELAY): Promise<ScriptedServer> {
  const server = await scriptedServer(script)
  open.push(server)
  return server
}

/** A file with these members of `Smtp`, each on a line of its own; the first one is line 6. */
function settings(members: Readonly<Record<string, string | number>>): string {
  return JSON.stringify({ Umbraco: { CMS: { Global: { Smtp: members } } } }, null, 2)
}

const BASE = { From: 'post@mail.test', Username: 'post', SecureSocketOptions: 'None' }

async function tested(
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>>,
) {
  const ran = await stepOn(files, {
    mode: 'check',
    files: 'appsettings.json',
    'smoke-test': 'login',
    report: 'report.json',
    ...inputs,
  })
  const report = JSON.parse(ran.text('report.json')) as {
    readonly smokeTests: readonly { readonly diagnosis: { readonly id: string } | null }[]
  }
  const ids = report.smokeTests.map(({ diagnosis }) => diagnosis?.id ?? null)
  const warnings = ran.annotations.filter(({ message }) => message.includes('The test proves'))
  return { ...ran, ids, differences: warnings.map(({ file, line, message }) => ({ file, line, message })) }
}

/** Asked for by name, a server on the machine itself is tested too. */
const PRODUCTION = { environment: 'Production' }

describe('where the environment supplies the password', () => {
  it('goes as far as it can without a login', async () => {
    const server = await listening()
    const files = { 'appsettings.json': settings({ ...BASE, Host: '127.0.0.1', Port: server.port }) }
    const ran = await tested(files, { ...PRODUCTION, 'environment-keys': PASSWORD })
    expect(ran.outputs).toMatchObject({ 'smoke-test': 'warned' })
    expect(ran.exitCode).toBe(0)
    expect(ran.ids).toEqual(['PASSWORD_UNKNOWN'])
    expect(server.heard.map((line) => line.split(' ')[0])).toEqual(['EHLO'])
  })

  it('says so where the server does not offer a login at all', async () => {
    const server = await listening({ answers: { EHLO: ['250 mail.test'] } })
    const files = { 'appsettings.json': settings({ ...BASE, Host: '127.0.0.1', Port: server.port }) }
    const ran = await tested(files, { ...PRODUCTION, 'environment-keys': PASSWORD })
    expect(ran.ids).toEqual(['AUTH_NOT_OFFERED'])
    expect(ran.exitCode).toBe(1)
  })

  it('does not take a password without a user name for a login', async () => {
    const server = await listening()
    const { Username: _, ...rest } = BASE
    const files = { 'appsettings.json': settings({ ...rest, Host: '127.0.0.1', Port: server.port }) }
    const asked = { ...PRODUCTION, 'environment-keys': PASSWORD, 'smoke-test': 'recipient' }
    const ran = await tested(files, asked)
    expect(ran.outputs).toMatchObject({ 'smoke-test': 'passed' })
  })

  it('tests with the password that is given, and says whose it is', async () => {
    const server = await listening()
    const files = { 'appsettings.json': settings({ ...BASE, Host: '127.0.0.1', Port: server.port }) }
    const given = { host: '127.0.0.1', password: SECRET, 'enable-ssl': 'false' }
    const ran = await tested(files, { ...PRODUCTION, ...given, 'environment-keys': PASSWORD })
    const words = "Tested with the password given here; the site uses its environment's."
    expect(ran.outputs).toMatchObject({ 'smoke-test': 'passed' })
    expect(ran.log).toContain(words)
    expect(ran.summary).toContain(words)
    expect(ran.differences).toEqual([])
  })
})

describe('inputs that the site has otherwise', () => {
  it('warns at the value in the layer that it comes from', async () => {
    const server = await listening()
    const files = {
      'appsettings.json': settings({ ...BASE, Host: 'base.mail.test' }),
      'appsettings.Production.json': settings({ Host: 'smtp.mail.test', Port: 2525 }),
    }
    const given = { host: '127.0.0.1', port: String(server.port), username: 'somebody', password: SECRET }
    const ran = await tested(files, { ...given, 'secure-socket-options': 'None' })
    expect(ran.outputs).toMatchObject({ 'smoke-test': 'passed', mode: 'check' })
    expect(ran.exitCode).toBe(0)
    expect(ran.differences).toEqual([
      { file: 'appsettings.Production.json', line: 6, message: expect.stringContaining('"host"') },
      { file: 'appsettings.Production.json', line: 7, message: expect.stringContaining('"port"') },
      { file: 'appsettings.json', line: 7, message: expect.stringContaining('"username"') },
    ])
    expect(JSON.stringify(ran.differences)).not.toMatch(/mail\.test|2525/)
  })

  it('warns where a key of the environment has another value', async () => {
    const server = await listening()
    const members = { From: 'post@mail.test', Port: server.port }
    const files = { 'appsettings.json': settings(members) }
    const keys = `${HOST}=smtp.mail.test`
    const ran = await tested(files, {
      ...{ ...PRODUCTION, 'environment-keys': keys, 'smoke-test': 'connect' },
      host: '127.0.0.1',
    })
    expect(ran.differences).toEqual([
      { file: undefined, line: undefined, message: expect.stringContaining('the environment has another value') },
    ])
  })

  it('says nothing of what is equal, and of what the site does not have', async () => {
    const server = await listening()
    const files = { 'appsettings.json': settings({ From: 'post@mail.test', Host: '127.0.0.1' }) }
    const given = { host: '127.0.0.1', port: String(server.port), username: 'post', password: SECRET }
    const ran = await tested(files, { ...PRODUCTION, ...given, 'enable-ssl': 'false' })
    expect(ran.differences).toEqual([])
  })
})

describe('keys of the environment', () => {
  it('takes the host behind a key for one that the workflow names', async () => {
    const server = await listening()
    const files = { 'appsettings.json': settings({ ...BASE, Port: server.port }) }
    const keys = { 'environment-keys': `${HOST}=127.0.0.1\n${PASSWORD}` }
    const given = { password: SECRET, 'secure-socket-options': 'None' }
    const ran = await tested(files, { ...PRODUCTION, ...keys, ...given })
    expect(ran.outputs).toMatchObject({ 'smoke-test': 'passed' })
  })

  it('never sends a given password to a host that a file names', async () => {
    const server = await listening()
    const files = { 'appsettings.json': settings({ ...BASE, Host: '127.0.0.1', Port: server.port }) }
    const ran = await tested(files, { ...PRODUCTION, password: SECRET, 'enable-ssl': 'false' })
    expect(ran.ids).toEqual(['PASSWORD_WITHHELD'])
    expect(server.heard.join()).not.toContain('AUTH')
  })

  it.each([
    ['HOST', { Port: 587 }, { status: 'skipped', words: 'by the key' }],
    ['PORT', { Host: 'smtp.mail.test' }, { status: 'warned', words: 'SETTING_UNKNOWN' }],
    ['SECURESOCKETOPTIONS', { Host: 'smtp.mail.test' }, { status: 'warned', words: 'SETTING_UNKNOWN' }],
  ])('does not guess what only the environment knows: %s', async (name, members, expected) => {
    const keys = `UMBRACO__CMS__GLOBAL__SMTP__${name}`
    const files = { 'appsettings.json': settings({ From: 'a@mail.test', ...members }) }
    const ran = await tested(files, { 'environment-keys': keys })
    expect(ran.outputs).toMatchObject({ 'smoke-test': expected.status })
    expect(ran.log).toContain(expected.words)
  })
})

it.each([
  [{ From: 'post@mail.test' }, 'Host is not set'],
  [{ From: 'post@mail.test', Host: 'smtp.mail.test', PickupDirectoryLocation: '/mails' }, 'into the folder'],
])('says why there is no server: %j', async (members, words) => {
  const ran = await tested({ 'appsettings.json': settings(members) }, { 'fail-on': 'never' })
  expect(ran.outputs).toMatchObject({ 'smoke-test': 'skipped' })
  expect(ran.log).toContain(`The smoke test was skipped: `)
  expect(ran.log).toContain(words)
})

it.each([
  ['Name <æ@mail.test>', 'MAIL FROM:<æ@mail.test>'],
  ['#{From}#@mail.test', 'MAIL FROM:<#{From}#@mail.test>'],
  ['post@mail.test.', 'MAIL FROM:<post@mail.test>'],
])('sends from the address that MimeKit reads in %s', async (From, line) => {
  const server = await listening({ answers: { EHLO: ['250 mail.test'] } })
  const site = settings({ From, Host: '127.0.0.1', Port: server.port, SecureSocketOptions: 'None' })
  const asked = { ...PRODUCTION, 'smoke-test': 'recipient', 'fail-on': 'never' }
  await tested({ 'appsettings.json': site }, asked)
  const heard = server.heard.map((one) => Buffer.from(one, 'latin1').toString('utf8'))
  expect(heard).toContain(line)
})

it('names the layer of each value, and those that it hides', async () => {
  const files = {
    'src/appsettings.json': settings({ ...BASE, Host: 'a.mail.test', Password: SECRET }),
    'src/appsettings.Staging.json': settings({ Host: 'b.mail.test' }),
  }
  const keys = 'Staging: UMBRACO__CMS__GLOBAL__SMTP__PASSWORD'
  const ran = await stepOn(files, {
    ...{ mode: 'check', files: 'src/appsettings.json', 'environment-keys': keys },
  })
  const key = PASSWORD.replaceAll('_', String.raw`\_`)
  expect(ran.summary).toContain('| host | a.mail.test (appsettings.json) | b.mail.test (appsettings.Staging.json, over appsettings.json) |')
  expect(ran.summary).toContain(`| password | \`***\` (appsettings.json) | key ${key} (the environment, over appsettings.json) |`)
  expect(ran.summary).toContain('| port | 25 (default) | 25 (default) |')
  expect(ran.summary).not.toContain(SECRET)
})
