import { readFileSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from '@jest/globals'
import { installedCli } from '../support/packed-cli.js'
import { EMPTY_SITE, siteWith, workspaceOf } from '../support/workspace.js'

const cli = installedCli()

const LINE = '<network host="smtp.b.example" port="587" enableSSL="true" />'
const BROKEN = siteWith(`<smtp from="a@b.example">\n${LINE}\n</smtp>`)
const GOOD = BROKEN.replace('SSL', 'Ssl')
const SECRET = 'hunter2hunter2'
const WITH_PASSWORD = BROKEN.replace('enableSSL', `userName="kim" password="${SECRET}" enableSSL`)

it('packs the bundle and its licences, and needs no other package', () => {
  expect(readdirSync(join(cli.folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(
    ['umbraco-smtp-settings'],
  )
  const own = join(cli.folder, 'node_modules/umbraco-smtp-settings')
  expect(readdirSync(own).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json'])
  const files = readdirSync(join(own, 'dist'))
  expect(files).toEqual(expect.arrayContaining(['cli.js', 'licenses.txt', 'package.json']))
  expect(files).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(?:index|post|github)\.js$/)]))
})

it('tells version and help', () => {
  const folder = workspaceOf({})
  expect(cli.run(['--version'], folder)).toEqual({ code: 0, stdout: `${cli.version}\n`, stderr: '' })
  expect(cli.run(['--help'], folder)).toMatchObject({ code: 0, stderr: '' })
})

it('shows a finding with its line and carets under the place', () => {
  const { code, stdout, stderr } = cli.run(['check'], workspaceOf({ 'web.config': BROKEN }))
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  expect(stdout).toContain(
    `       6 | ${LINE}\n         | ${' '.repeat(LINE.indexOf('enableSSL'))}^^^^^^^^^\n          Write enableSsl.\n`,
  )
  expect(stdout).toMatch(/^web\.config\n {4}6:43 {2}error {4}<network> has no attribute "enableSSL"\./)
  expect(stdout).toContain('\n✗ 1 file: 1 error, ')
  expect(stdout).not.toContain('\u001b')
})

it('never shows a line that contains a credential', () => {
  const { code, stdout } = cli.run(['check'], workspaceOf({ 'web.config': WITH_PASSWORD }))
  expect(code).toBe(1)
  expect(stdout).toContain('smtp/unknown-attribute')
  expect(stdout).not.toContain('<network host')
  expect(stdout).not.toContain(SECRET)
})

type ExitRow = readonly [
  code: number,
  what: string,
  args: readonly string[],
  files: Readonly<Record<string, string>>,
]

it.each<ExitRow>([
  [0, 'a good file', ['check'], { 'web.config': GOOD }],
  [0, 'an appsettings.json before a web.config', ['check'], { 'appsettings.json': '{}', 'web.config': BROKEN }],
  [1, 'a warning that fails', ['check', '--fail-on', 'warning'], { 'web.config': GOOD.replace('587', '25') }],
  [0, 'an ignored error', ['check', '--ignore', 'port/implicit-tls'], { 'web.config': GOOD.replace('587', '465') }],
  [2, 'no file', ['check'], {}],
  [2, 'a pattern without a match', ['check', 'site/*.config'], { 'web.config': GOOD }],
  [2, 'a file elsewhere', ['check', '../web.config'], { 'web.config': GOOD }],
  [2, 'an unknown option', ['check', '--nothing'], { 'web.config': GOOD }],
  [2, 'an unknown value', ['check', '--fail-on', 'notice'], { 'web.config': GOOD }],
  [2, 'an unknown rule', ['check', '--ignore', 'a/b'], { 'web.config': GOOD }],
  [2, 'an injection', ['inject'], { 'web.config': GOOD }],
])('ends with %d on %s', (code, ...[, args, files]) => {
  expect(cli.run(args, workspaceOf(files)).code).toBe(code)
})

it('tells of options what it says of inputs', () => {
  const folder = workspaceOf({ 'web.config': GOOD })
  expect(cli.run(['check', '--fail-on', 'notice'], folder)).toMatchObject({
    stdout: '',
    stderr: 'The option --fail-on has the unknown value "notice". Allowed: error, warning, never.\n',
  })
})

it('speaks of variables where a command takes settings, and of the action where it takes none', () => {
  const folder = workspaceOf({ 'web.config': GOOD.replace(' host="smtp.b.example"', '') })
  expect(cli.run(['check'], folder).stdout).toContain('Set the action\'s input "host"')
  expect(cli.run(['inject', '--dry-run'], folder, { SMTP_FROM: 'a@b.example' }).stdout).toContain(
    'Set the variable SMTP_HOST ',
  )
  const nothing = cli.run(['inject', '--dry-run'], folder)
  expect(nothing.stderr).toContain('no variable with a setting has a value')
  expect(nothing.stderr).not.toMatch(/secret|job|reusable|mode/)
})

it('says which rules are ignored in vain', () => {
  const folder = workspaceOf({ 'web.config': GOOD })
  expect(cli.run(['check', '--ignore', 'tls/off'], folder).stdout).toContain(
    'The option --ignore silences nothing with "tls/off"',
  )
})

it('tells findings as GitHub Actions, Azure Pipelines and programs read them', () => {
  const folder = workspaceOf({ 'a,b;c]##vso[x.config': BROKEN })
  const [gitHub, azure, json, sarif] = ['github', 'azure', 'json', 'sarif'].map(
    (format) => cli.run(['check', '*.config', '--format', format], folder).stdout,
  )
  expect(gitHub).toMatch(
    /^::error title=smtp\/unknown-attribute,file=a%2Cb;c\]## vso\[x\.config,line=6,endLine=6,col=43,endColumn=52::<network> has no /m,
  )
  expect(azure).toMatch(
    /^##vso\[task\.logissue type=error;sourcepath=a,b%3Bc%5D## vso\[x\.config;linenumber=6;columnnumber=43;code=smtp\/unknown-attribute\]<network> has no /m,
  )
  expect(JSON.parse(json ?? '')).toMatchObject({ files: [{ path: 'a,b;c]##vso[x.config' }] })
  expect(JSON.parse(sarif ?? '')).toMatchObject({ version: '2.1.0' })
  for (const text of [gitHub, json, sarif]) expect(text).not.toContain('##vso[')
})

it('shows what an injection would change, and changes nothing', () => {
  const folder = workspaceOf({ 'web.config': GOOD })
  const settings = { SMTP_HOST: 'relay.b.example', SMTP_USERNAME: 'kim@b.example', SMTP_PASSWORD: SECRET }
  const { code, stdout, stderr } = cli.run(['inject', '--dry-run'], folder, settings)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^ {2}host +smtp\.b\.example → relay\.b\.example$/m)
  expect(stdout).toMatch(/^ {2}password +\(none\) → \*\*\*$/m)
  expect(stdout).not.toContain(SECRET)
  expect(readFileSync(join(folder, 'web.config'), 'utf8')).toBe(GOOD)
  expect(readdirSync(folder)).toEqual(['web.config'])
})

it('shows what the site gets in each environment, and from which layer', () => {
  const smtp = (inside: string): string => `{ "Umbraco": { "CMS": { "Global": { "Smtp": { ${inside} } } } } }`
  const folder = workspaceOf({
    'appsettings.json': smtp('"From": "a@b.example", "Host": "smtp.b.example", "Port": 587'),
    'appsettings.Staging.json': smtp('"Host": "staging.b.example"'),
  })
  const { code, stdout } = cli.run(['effective', '--environment', 'Staging'], folder)
  expect(code).toBe(0)
  expect(stdout).toMatch(/^Staging \(appsettings\.json, appsettings\.Staging\.json\)$/m)
  expect(stdout).toMatch(/^ {2}host +staging\.b\.example +appsettings\.Staging\.json$/m)
  expect(stdout).toMatch(/^ {2}port +587 +appsettings\.json$/m)
})

it('shows what transforms make of a web.config', () => {
  const folder = workspaceOf({
    'web.config': GOOD,
    'web.live.xdt.config':
      '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.net><mailSettings><smtp><network host="live.b.example" xdt:Transform="SetAttributes(host)" /></smtp></mailSettings></system.net></configuration>',
  })
  const { stdout } = cli.run(['effective', '--environment', 'live'], folder)
  expect(stdout).toMatch(/^ {2}host +live\.b\.example +web\.live\.xdt\.config$/m)
  expect(stdout).toMatch(/^ {2}port +587 +web\.config$/m)
})

it('says that there is more to be said of an environment', () => {
  const folder = workspaceOf({ 'web.config': GOOD })
  const { code, stdout } = cli.run(['effective', '--environment', 'lvie'], folder)
  expect(code).toBe(0)
  expect(stdout).toContain('\nThe command check tells 1 warning.\n')
})

describe('a deployed web.config', () => {
  const XDT = `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.net><mailSettings><smtp><network port="2525" xdt:Transform="SetAttributes(port)" /></smtp></mailSettings></system.net></configuration>`
  const SITE = { 'web.config': GOOD, 'web.live.xdt.config': XDT }
  const OUT = ['effective', '--environment', 'live', '--out']

  it('is written where it is asked for, and nowhere else', () => {
    const folder = workspaceOf(SITE)
    expect(cli.run([...OUT, 'out/live.config'], folder)).toMatchObject({ code: 0, stderr: 'Written: out/live.config\n' })
    expect(readFileSync(join(folder, 'out/live.config'), 'utf8')).toBe(GOOD.replace('587', '2525'))
    expect(readFileSync(join(folder, 'web.config'), 'utf8')).toBe(GOOD)
  })

  it('is the file itself where nothing changes it', () => {
    const folder = workspaceOf({ 'web.config': GOOD })
    expect(cli.run([...OUT, 'live.config'], folder).code).toBe(0)
    expect(readFileSync(join(folder, 'live.config'), 'utf8')).toBe(GOOD)
  })

  it.each([
    ['over a file that is read', [...OUT, 'web.config'], SITE],
    ['over a transform', [...OUT, 'web.live.xdt.config'], SITE],
    ['of several files', [...OUT, 'a.config', '*.config'], { 'b.config': GOOD, 'c.config': GOOD }],
    ['of an appsettings.json', [...OUT, 'a.config'], { 'appsettings.json': '{}' }],
  ])('is not written %s', (_, args, files) => {
    const folder = workspaceOf(files)
    const before = readdirSync(folder)
    const { code, stderr } = cli.run(args, folder)
    expect(code).toBe(2)
    expect(stderr).not.toBe('')
    expect(readdirSync(folder)).toEqual(before)
  })
})

describe('a smoke test', () => {
  it('takes the server from a variable, and tells each stage', async () => {
    const server = createServer((socket) => socket.end('554 5.7.1 no service here\r\n'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const env = { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(port) }
    const folder = workspaceOf({ 'web.config': GOOD })
    const args = ['smoke-test', '--level', 'connect', '--smoke-test-fail-on', 'any', '--timeout', '10']
    const { spawn } = await import('node:child_process')
    const child = spawn(cli.program, args, { cwd: folder, env: { ...process.env, ...env } })
    let stdout = ''
    child.stdout.on('data', (chunk: Buffer) => (stdout += String(chunk)))
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
    server.close()
    expect(code).toBe(1)
    expect(stdout).toContain(`Smoke test of 127.0.0.1:${port} (connect): failed`)
    expect(stdout).toMatch(/^ {2}✗ greeting/m)
  })

  it('is pointed out how far to go where it failed, and that none ran where settings are refused', () => {
    const env = { SMTP_HOST: '127.0.0.1', SMTP_PORT: '1' }
    const args = ['smoke-test', '--smoke-test-fail-on', 'any', '--timeout', '5']
    const failed = cli.run(args, workspaceOf({ 'web.config': GOOD }), env)
    expect(failed).toMatchObject({ code: 1, stderr: '' })
    expect(failed.stdout).toContain('How far a test goes is the option --level: connect,')
    const refused = cli.run(args, workspaceOf({ 'web.config': BROKEN }), env)
    expect(refused.code).toBe(1)
    expect(refused.stdout).toContain('No mail server was tested,')
  })

  it('does not take a password as an argument', () => {
    const ended = cli.run(['smoke-test', '--password', SECRET], workspaceOf({ 'web.config': GOOD }))
    expect(ended).toMatchObject({ code: 2, stdout: '' })
    expect(ended.stderr).not.toContain(SECRET)
  })
})

const inTerminal = process.platform === 'linux' ? describe : describe.skip

inTerminal('in a terminal', () => {
  it('has colours', () => {
    const { code, shown } = cli.runInTerminal('check', workspaceOf({ 'web.config': BROKEN }))
    expect(code).toBe(1)
    expect(shown).toContain('\u001b[31merror  \u001b[39m')
    expect(shown).toContain('^^^^^^^^^\u001b[39m')
  })

  it.each([{ NO_COLOR: '1' }, { TERM: 'dumb' }])('has none with %j', (env) => {
    const { shown } = cli.runInTerminal('check', workspaceOf({ 'web.config': BROKEN }), env)
    expect(shown).toContain('^^^^^^^^^')
    expect(shown).not.toContain('\u001b')
  })

  it('says which server is awaited, and takes the line away', () => {
    const env = { SMTP_HOST: '127.0.0.1', SMTP_PORT: '9' }
    const folder = workspaceOf({ 'web.config': GOOD })
    const { shown } = cli.runInTerminal('smoke-test --timeout 5', folder, env)
    expect(shown).toContain('\r\u001b[KTesting 127.0.0.1:9 (login) …')
    expect(shown).toContain('\r\u001b[K\u001b[4mweb.config')
  })
})

it('ends quietly where its reader has enough', async () => {
  const files = Array.from({ length: 300 }, (_, index) => [`site${index}.config`, BROKEN] as const)
  const folder = workspaceOf(Object.fromEntries(files))
  const { spawnSync } = await import('node:child_process')
  const line = `'${cli.program}' check '*.config' | head -n 1`
  const { stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' })
  expect({ lines: stdout.split('\n').length, stderr }).toEqual({ lines: 2, stderr: '' })
})

it('checks a thousand files', () => {
  const files = Array.from({ length: 1000 }, (_, index) => [`${index}.config`, EMPTY_SITE] as const)
  const folder = workspaceOf(Object.fromEntries(files))
  const { code, stdout } = cli.run(['check', ...files.map(([path]) => path)], folder)
  expect(code).toBe(0)
  expect(stdout).toContain('1000 files: 0 errors')
})
