import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { expect, it } from '@jest/globals'
import { HOST, withMailServer } from '../../demo/mail-server.js'
import { scriptedServer } from '../support/scripted-server.js'
import { SETTINGS, siteWith, stepOn, type Files, type Ran } from '../support/workspace.js'

const SITE = siteWith('<smtp />')

interface Tested extends Ran {
  readonly port: string
  readonly mails: readonly string[]
  readonly report: unknown
}

/** Runs the step against a mail server that knows the credentials of `SETTINGS`. */
async function tested(
  inputs: Readonly<Record<string, string>>,
  files: Files = { 'web.config': SITE },
): Promise<Tested> {
  return withMailServer(SETTINGS, async ({ port, certificate, mails }) => {
    const ran = await stepOn(
      { 'ca.pem': certificate, ...files },
      {
        ...SETTINGS,
        host: HOST,
        port,
        'smoke-test': 'login',
        'smoke-test-ca': 'ca.pem',
        report: 'report.json',
        ...inputs,
      },
    )
    return { ...ran, port, mails, report: json(ran.text('report.json')) }
  })
}

function json(text: string): unknown {
  return JSON.parse(text)
}

/** Runs the step against a server that does this with each connection. */
async function against(greet: (socket: Socket) => void, inputs: Readonly<Record<string, string>>) {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    greet(socket)
  })
  server.listen(0, HOST)
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? String(address?.port) : ''
  const ran = await stepOn(
    { 'web.config': SITE },
    { ...SETTINGS, host: HOST, port, 'smoke-test': 'connect', ...inputs },
  )
  server.close()
  return ran
}

it('tests the login, then writes', async () => {
  const { exitCode, outputs, log, report, port, mails, text } = await tested({})
  expect(exitCode).toBe(0)
  expect(outputs).toMatchObject({ 'smoke-test': 'passed', changed: 'true' })
  expect(log).toMatch(/✓ cert .*\n.*✓ ehlo .*\n.*✓ auth .*LOGIN/)
  expect(text('web.config')).toContain(`port="${port}"`)
  expect(mails).toStrictEqual([])
  expect(report).toMatchObject({
    smokeTests: [
      {
        status: 'passed',
        level: 'login',
        host: HOST,
        port: Number(port),
        files: ['web.config'],
        stages: ['dns', 'tcp', 'greeting', 'ehlo', 'starttls', 'tls', 'cert', 'auth'].map(
          (name) => ({ name, status: 'ok' }),
        ),
        diagnosis: null,
      },
    ],
  })
})

it('sends a message where it is asked to, and none for a recipient alone', async () => {
  expect((await tested({ 'smoke-test': 'recipient' })).mails).toHaveLength(0)
  const sent = await tested({ 'smoke-test': 'send', 'smoke-test-recipient': 'ops@bakery.example' })
  expect(sent.mails).toEqual([expect.stringContaining('To: <ops@bakery.example>')])
})

it('writes nothing where the login fails, says why, and shows no secret', async () => {
  const password = 'yesterday’s <password>'
  const { exitCode, outputs, annotations, report, text, stdout } = await tested({ password })
  expect(exitCode).toBe(1)
  expect(outputs).toMatchObject({ 'smoke-test': 'failed', changed: 'false', errors: '1' })
  expect(text('web.config')).toBe(SITE)
  const errors = annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
  expect(errors).toStrictEqual([
    expect.stringMatching(/^The smoke test of \S+ failed at auth \(AUTH_BAD, credentials\): \S.*535/),
    expect.stringMatching(/^The smoke test of \S+ failed at auth \(AUTH_BAD, credentials\)\. No file was written\.$/),
  ])
  expect(report).toMatchObject({
    files: [{ changed: false }],
    smokeTests: [{ status: 'failed', diagnosis: { id: 'AUTH_BAD', stage: 'auth' } }],
  })
  const shown = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  for (const secret of [password, Buffer.from(password).toString('base64')]) {
    expect(shown.join('\n')).not.toContain(secret)
  }
})

it('marks the setting that a diagnosis names, and tells which input it comes from', async () => {
  const ran = await against((socket) => socket.end('+OK POP3 ready\r\n'), {})
  expect(ran.annotations[0]).toMatchObject({
    file: 'web.config',
    title: 'smoke-test/greeting',
    message: expect.stringMatching(/ The setting port comes from the input "port"\.$/),
  })
})

it('marks nothing and blames no input where no setting is to blame, and quotes the server once', async () => {
  const ran = await against((socket) => socket.end('554 5.7.1 go away\r\n'), {})
  const [annotation] = ran.annotations
  expect(annotation?.file).toBeNull()
  expect(annotation?.message).not.toContain('comes from the input')
  expect(annotation?.message.split('go away')).toHaveLength(2)
})

it('counts the tests that did not pass, and names the first in the last line', async () => {
  const greetedBy = (domain: string) => siteWith(`<smtp><network clientDomain="${domain}" /></smtp>`)
  const files = { 'a/web.config': greetedBy('a.example'), 'b/web.config': greetedBy('b.example'), 'web.config': SITE }
  const inputs = { files: Object.keys(files).join('\n'), password: 'wrong-password', 'smoke-test-fail-on': 'any' }
  const ran = await tested({ ...inputs, mode: 'check' }, files)
  expect(ran.annotations.at(-1)?.message).toMatch(
    /^The smoke test of \S+ failed at auth \(AUTH_BAD, credentials\), and 2 more did not pass\.$/,
  )
})

it('only warns where it is never to fail, and writes', async () => {
  const ran = await tested({ password: 'wrong-password', 'smoke-test-fail-on': 'never' })
  expect(ran.exitCode).toBe(0)
  expect(ran.outputs).toMatchObject({ 'smoke-test': 'warned', changed: 'true' })
  expect(Number(ran.outputs['warnings'])).toBeGreaterThan(0)
  expect(ran.annotations).toEqual(
    expect.arrayContaining([expect.objectContaining({ level: 'warning' })]),
  )
})

it('trusts no certificate that nobody vouches for', async () => {
  const ran = await tested({ 'smoke-test-ca': '' })
  expect(ran.outputs['smoke-test']).toBe('failed')
  expect(ran.log).toMatch(/failed at (?:tls|cert) /)
})

it('sends a password that came as an input to no host that came from a file', async () => {
  const file = siteWith(`<smtp from="a@b.example"><network host="${HOST}" enableSsl="true" /></smtp>`)
  const ran = await tested({ host: '' }, { 'web.config': file })
  expect(ran.outputs).toMatchObject({ 'smoke-test': 'failed', changed: 'false' })
  expect(ran.report).toMatchObject({
    smokeTests: [{ diagnosis: { kind: 'config', stage: 'auth' } }],
  })
})

it('tests files with the same settings once', async () => {
  const files = { 'a/web.config': SITE, 'b/web.config': SITE, 'c/web.config': '<configuration />' }
  const { report } = await tested({ files: '*/web.config' }, files)
  expect(report).toMatchObject({ smokeTests: [{ files: ['a/web.config', 'b/web.config', 'c/web.config'] }] })
})

it('logs in once for files whose senders differ, and annotates the one without a sender', async () => {
  const senders = ['a@b.example', 'c@b.example', '', 'd@b.example', 'e@b.example']
  const files = Object.fromEntries(
    senders.map((from, index) => [`${index}/web.config`, siteWith(`<smtp from="${from}" />`)]),
  )
  const inputs = { files: '*/web.config', from: '', mode: 'check', 'smoke-test': 'recipient' }
  const ran = await tested(inputs, files)

  expect(ran.groups).toHaveLength(1)
  expect(ran.report).toMatchObject({
    smokeTests: [{ files: Object.keys(files), diagnosis: { id: 'SENDER_MISSING', stage: 'mail' } }],
  })
  const blamed = ran.annotations.filter(({ title }) => title === 'smoke-test/mail')
  expect(blamed.map(({ file }) => file)).toEqual(['2/web.config'])
})

const UMBRACO_SITE = `<configuration>
  <configSections>
    <sectionGroup name="umbracoConfiguration">
      <section name="settings" type="Umbraco.Core.Configuration.UmbracoSettings.UmbracoSettingsSection, Umbraco.Core" />
    </sectionGroup>
  </configSections>
  <system.web><httpRuntime targetFramework="4.7.2" /></system.web>
  <umbracoConfiguration><settings configSource="config\\umbracoSettings.config" /></umbracoConfiguration>
</configuration>`

/** A site of Umbraco 8, and the sender in its own settings. */
function umbraco(email: string): Files {
  return {
    'web.config': UMBRACO_SITE,
    'Config/UmbracoSettings.config': `<settings><content><notifications>\n<email>${email}</email>\n</notifications></content></settings>`,
  }
}

it.each([
  ['shop@umbraco.example', 'shop@umbraco.example'],
  ['The Shop &lt;shop@umbraco.example&gt;', 'shop@umbraco.example'],
  ['your@email.here', 'post@b.example'],
  ['', 'post@b.example'],
])('sends from the sender in the settings of Umbraco, %j, where it is set, and names it', async (...row) => {
  const [email, sender] = row
  const ran = await tested({ from: 'post@b.example', 'smoke-test': 'recipient' }, umbraco(email))
  expect(ran.outputs).toMatchObject({ 'smoke-test': 'passed', changed: 'true' })
  const stages = [
    { name: 'mail', detail: expect.stringContaining(`${sender}: 250`) },
    { name: 'rcpt', detail: expect.stringContaining(`${sender}: 250`) },
  ]
  expect(ran.report).toMatchObject({ smokeTests: [{ stages: expect.arrayContaining(stages.map((stage) => expect.objectContaining(stage))) }] })
})

/** Sends from the sender in the settings of Umbraco, without a login, to a server that refuses some senders. */
async function fromUmbraco(answersTo: Readonly<Record<string, readonly string[]>>) {
  const server = await scriptedServer({ answersTo })
  const login = { username: '', password: '', 'enable-ssl': 'false' }
  const ran = await stepOn(umbraco('shop@umbraco.example'), {
    ...SETTINGS,
    ...login,
    host: '127.0.0.1',
    port: String(server.port),
    'smoke-test': 'recipient',
  })
  await server.close()
  return { ran, heard: server.heard.map((line) => line.trim()) }
}

it('annotates the sender in the settings of Umbraco where the server refuses it, and no input', async () => {
  const refusal = ['553 5.7.1 Sender not owned by user']
  const { ran } = await fromUmbraco({ 'MAIL FROM:<shop@umbraco.example>': refusal })
  const blamed = ran.annotations.find(({ title }) => title === 'smoke-test/mail')
  expect(blamed).toMatchObject({ file: 'Config/UmbracoSettings.config' })
  expect(blamed?.message).not.toContain('comes from the input')
})

it('sends to the sender of the settings where no recipient is given', async () => {
  const { heard } = await fromUmbraco({})
  expect(heard).toContain('MAIL FROM:<shop@umbraco.example>')
  expect(heard).toContain(`RCPT TO:<${SETTINGS.from}>`)
})

it('tests five servers, and leaves the sixth untested', async () => {
  const files = Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((index) => [
      `${index}/web.config`,
      siteWith(`<smtp from="a@b.example"><network clientDomain="s${index}.example" /></smtp>`),
    ]),
  )
  const { report, outputs, groups } = await tested({ files: '*/web.config', mode: 'check' }, files)

  expect(groups).toHaveLength(5)
  expect(outputs['smoke-test']).toBe('warned')
  const passed = [1, 2, 3, 4, 5].map((index) => ({ status: 'passed', files: [`${index}/web.config`] }))
  const kind = 'untested'
  const last = { status: 'warned', files: ['6/web.config'], diagnosis: { id: 'TOO_MANY_SERVERS', kind } }
  expect(report).toMatchObject({ smokeTests: [...passed, last] })
})

it('tests what a file holds in check, and writes nothing', async () => {
  const { username, password } = SETTINGS
  const escaped = password.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  await withMailServer(SETTINGS, async ({ port, certificate }) => {
    const site = siteWith(
      `<smtp from="a@b.example"><network host="${HOST}" port="${port}" enableSsl="true" userName="${username}" password="${escaped}" /></smtp>`,
    )
    const inputs = { mode: 'check', 'smoke-test': 'login', 'smoke-test-ca': 'ca.pem' }
    const ran = await stepOn({ 'web.config': site, 'ca.pem': certificate }, inputs)
    expect(ran.outputs).toMatchObject({ mode: 'check', 'smoke-test': 'passed', changed: 'false' })
  })
})

it('is skipped with a warning where there is no host', async () => {
  const inputs = { from: 'a@b.example', 'smoke-test': 'connect' }
  const ran = await stepOn({ 'web.config': SITE }, { ...inputs, mode: 'check' })
  expect(ran.outputs['smoke-test']).toBe('skipped')
  expect(ran.log).toContain('The smoke test was skipped: by its settings, the site sends through no mail server.')
})

it('runs for no pull request from a fork', async () => {
  const event = {
    name: 'pull_request_target',
    payload: { repository: { full_name: 'a/b' }, pull_request: { head: { repo: null } } },
  }
  const ran = await stepOn({ 'web.config': SITE }, { ...SETTINGS, 'smoke-test': 'login' }, { event })
  expect(ran.outputs).toMatchObject({ mode: 'check', 'smoke-test': 'skipped' })
})

it('does not run where the plans are bad', async () => {
  const ran = await stepOn({ 'web.config': '<a>' }, { ...SETTINGS, 'smoke-test': 'login' })
  expect(ran.outputs).toMatchObject({ 'smoke-test': 'skipped', errors: '1' })
  expect(ran.groups).toStrictEqual([])
})

it.each([
  ['is silent', () => undefined],
  ['trickles', (socket: Socket) => setInterval(() => socket.write('2'), 100).unref()],
  ['floods', (socket: Socket) => socket.write('220-::add-mask::web\r\n'.repeat(1_000_000))],
])('ends by itself where the server %s', async (_, greet) => {
  const ran = await against((socket) => void greet(socket), {
    'smoke-test-timeout': '1',
    'smoke-test-fail-on': 'any',
  })
  expect(ran).toMatchObject({ signal: null, exitCode: 1, outputs: { 'smoke-test': 'failed' } })
  expect(ran.masks).not.toContain('web')
})

it('takes the words of a server for words', async () => {
  const greeting = '554 ::error::no ##[warning]x <img src=y> [a](http://b) \u001b[31m\u202e\r\n'
  const ran = await against((socket) => socket.end(greeting), {
    'smoke-test-fail-on': 'any',
  })
  expect(ran.outputs['smoke-test']).toBe('failed')
  expect(ran.commands.filter(({ name }) => name === 'warning')).toStrictEqual([])
  expect(ran.summary).not.toMatch(/<img|\[a\]\(|\u202e/)
  expect(ran.summary).not.toContain('\u001b')
})

it.each([
  [{ 'smoke-test': 'yes' }, '"smoke-test" has the unknown value "yes"'],
  [{ 'smoke-test-timeout': '0' }, '"smoke-test-timeout" has the unknown value "0"'],
  [{ 'smoke-test-timeout': '1.5' }, '"smoke-test-timeout" has the unknown value "1.5"'],
  [{ 'smoke-test-fail-on': 'error' }, 'Allowed: site, any, never.'],
  [{ 'smoke-test-ca': 'gone.pem' }, '"gone.pem" of the input "smoke-test-ca" cannot be read'],
  [{ 'smoke-test-ca': 'web.config' }, 'does not contain a certificate'],
])('complains of %j', async (inputs, message) => {
  const ran = await stepOn({ 'web.config': SITE }, { ...SETTINGS, 'smoke-test': 'login', ...inputs })
  expect(ran).toMatchObject({ exitCode: 1, outputs: { changed: 'false' } })
  expect(ran.log).toContain(message)
})
