import { copyFileSync, cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { contentsOf, jobOn } from '../support/job.js'
import { siteWith, stepOn, workspaceOf, type Files } from '../support/workspace.js'

const XDT = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"'
const SITE = siteWith(
  '<smtp from="post@example.org">\n        <network host="smtp.example.org" port="587" enableSsl="true" userName="u1" password="" />\n      </smtp>',
)
const BARE = '<?xml version="1.0"?>\n<configuration>\n  <appSettings />\n</configuration>\n'

/** A transform whose steps on mail settings begin in line 5. */
function transform(...lines: readonly string[]): string {
  const inner = lines.map((line) => `      ${line}\n`).join('')
  return `<?xml version="1.0"?>\n<configuration ${XDT}>\n  <system.net>\n    <mailSettings>\n${inner}    </mailSettings>\n  </system.net>\n</configuration>\n`
}

const HOST = transform('<smtp>', '  <network host="smtp.example.net" xdt:Transform="SetAttributes(host)" />', '</smtp>')

interface Entry {
  readonly path: string
  readonly kind: string
  readonly verdict: string
  readonly environments?: readonly {
    readonly name: string
    readonly layers: readonly string[]
    readonly verdict: string
    readonly effective: { readonly host: string | null } | null
  }[]
}

async function stepped(files: Files, inputs: Readonly<Record<string, string>>) {
  const ran = await stepOn(files, { files: 'Web.config', report: 'report.json', ...inputs })
  const entries = (JSON.parse(ran.text('report.json')) as { files: readonly Entry[] }).files
  const told = ran.annotations
    .filter(({ file }) => file !== null)
    .map(({ level, title, file, line, column }) => `${level} ${title ?? ''} ${file ?? ''} ${line ?? ''}:${column ?? ''}`)
  return { ...ran, entries, told }
}

function checked(files: Files, environment = 'live') {
  return stepped(files, { mode: 'check', environment })
}

it('tells what the site gets in each environment, in report and summary', async () => {
  const files = {
    'Web.config': SITE,
    'Web.live.xdt.config': HOST,
    'A.Web.Staging.xdt.config': HOST.replace('smtp.example.net', 'staging.example.net'),
    'Web.Release.config': HOST,
  }
  const { entries, told, summary, exitCode } = await stepped(files, { mode: 'check' })
  expect({ exitCode, told: told.filter((one) => !one.includes('credentials/')) }).toEqual({ exitCode: 0, told: [] })
  expect(entries).toMatchObject([{ path: 'Web.config', verdict: 'ok', effective: { host: 'smtp.example.net' } }])
  expect(entries[0]?.environments).toMatchObject([
    { name: 'live', layers: ['Web.config', 'Web.live.xdt.config'], effective: { host: 'smtp.example.net' } },
    { name: 'Staging', layers: ['Web.config', 'A.Web.Staging.xdt.config'], effective: { host: 'staging.example.net' } },
  ])
  expect(summary).toContain('| Setting | live | Staging |')
})

it('tells a second <smtp> at the transform that adds it, in its environment alone', async () => {
  const files = { 'Web.config': SITE, 'Web.live.xdt.config': transform('<smtp from="a@example.org" xdt:Transform="Insert" />') }
  const live = await checked(files)
  expect(live.told).toEqual(['error transform/second-smtp Web.live.xdt.config 5:8'])
  expect(live.annotations[0]?.message).toContain('"Web.config", line 5')
  expect(live.entries[0]?.environments).toMatchObject([{ verdict: 'file', effective: null }])
  const development = await checked(files, 'development')
  expect(development.entries[0]).toMatchObject({ verdict: 'ok', environments: [{ layers: ['Web.config'] }] })
  expect(development.told.join()).not.toContain('transform/')
})

it('names the letter case that is meant, of elements and of attributes', async () => {
  const text = `<configuration ${XDT}>
  <system.net>
    <mailsettings xdt:Transform="InsertIfMissing" />
    <mailSettings>
      <smtp>
        <network username="u2" xdt:Transform="SetAttributes(userName)" />
      </smtp>
    </mailSettings>
  </system.net>
</configuration>`
  const { told, annotations } = await checked({ 'Web.config': SITE, 'Web.live.xdt.config': text })
  expect(told).toEqual([
    'error sections/unknown Web.live.xdt.config 3:6',
    'warning transform/no-attribute Web.live.xdt.config 6:32',
  ])
  expect(annotations[0]?.message).toContain('Write <mailSettings>.')
})

it('says that one missing parent spoils all', async () => {
  const text = transform('<smtp xdt:Transform="Insert" />').replace(
    '  <system.net>',
    '  <appSettings><add key="a" value="1" xdt:Transform="Insert" /></appSettings>\n  <system.net>',
  )
  const { told, entries, annotations } = await checked({ 'Web.config': BARE, 'Web.live.xdt.config': text })
  expect(told).toContain('error transform/missing-parent Web.live.xdt.config 5:6')
  expect(annotations[0]?.message).toMatch(/nothing of this file is applied, although the deploy looks successful.*<add> in line 3.*'\/configuration\/system\.net\/mailSettings'/)
  expect(entries[0]).toMatchObject({ verdict: 'ok', environments: [{ effective: { host: null } }] })
})

it('goes on with the base where a transform is not XML, and shows nothing of its values', async () => {
  const text = HOST.replace('smtp.example.net', 'Made&Up1')
  const files = { 'Web.config': SITE, 'Web.live.xdt.config': text }
  const ran = await checked(files)
  expect(ran.told[0]).toBe('error xml/not-well-formed Web.live.xdt.config 6:28')
  expect(ran.entries[0]).toMatchObject({ verdict: 'ok', environments: [{ effective: { host: 'smtp.example.org' } }] })
  expect(ran.log + ran.summary).not.toContain('Up1')
  const injected = await stepped(files, { environment: 'live', password: 'made-up-1' })
  expect(injected).toMatchObject({ exitCode: 1, outputs: { changed: 'false' } })
  expect(injected.text('Web.live.xdt.config')).toBe(text)
})

const CORE = '<configuration><system.webServer><aspNetCore processPath="dotnet" /></system.webServer></configuration>'

it('says that nobody applies a transform of the other generation', async () => {
  const later = { 'web.config': CORE, 'Web.live.xdt.config': HOST, 'appsettings.json': '{}' }
  const ran = await stepped(later, { mode: 'check', files: '*.config\nappsettings.json' })
  expect(ran.told).toContain('warning transform/other-generation Web.live.xdt.config 1:1')
  expect(ran.entries.map(({ path, kind }) => `${path} ${kind}`)).toEqual(['Web.live.xdt.config transform', 'appsettings.json appsettings'])
  const named = await stepped(later, { mode: 'check', files: 'web.config' })
  expect(named.told).toContain('warning transform/other-generation Web.live.xdt.config 1:1')
  expect(named.entries[0]?.environments).toBeUndefined()
  const older = { 'Web.config': SITE, 'Web.Production.config': HOST, 'Web.live.config': HOST }
  expect((await stepped(older, { mode: 'check' })).told).toEqual(
    expect.arrayContaining([
      'warning transform/other-generation Web.Production.config 1:1',
      'warning transform/other-generation Web.live.config 1:1',
    ]),
  )
})

it('judges a transform that is named outright with the file that it is for', async () => {
  const files = { 'site/Web.config': SITE, 'site/Web.live.xdt.config': HOST, 'site/Web.staging.xdt.config': HOST }
  const { entries } = await stepped(files, { mode: 'check', files: 'site/Web.live.xdt.config' })
  expect(entries).toMatchObject([{ path: 'site/Web.config', kind: 'web-config', environments: [{ name: 'live' }] }])
  const injected = await stepped(files, { files: 'site/Web.live.xdt.config', password: 'made-up-1' })
  expect(injected.exitCode).toBe(1)
  expect(injected.log).toContain('Name "site/Web.config" in the input "files" in its place, and give "live"')
})

it('takes by one pattern a site with its transforms once', async () => {
  const files = { 'Web.config': SITE, 'Web.live.xdt.config': HOST }
  const { entries } = await stepped(files, { mode: 'check', files: '*.config' })
  expect(entries.map(({ path }) => path)).toEqual(['Web.config'])
})

it('refuses to inject what a transform wins over, and names the transform', async () => {
  const files = { 'Web.config': SITE, 'Web.live.xdt.config': HOST }
  const given = { host: 'smtp.example.com', username: 'u1', password: 'made-up-1' }
  const ran = await stepped(files, given)
  expect(ran.told).toEqual(['error transform/overrides Web.live.xdt.config 6:24'])
  expect(ran).toMatchObject({ exitCode: 1, outputs: { changed: 'false' } })
  const other = await stepped(files, { password: 'made-up-1' })
  expect(other).toMatchObject({ exitCode: 0, outputs: { 'changed-files': '["Web.config"]' } })
  const check = await stepped(files, { mode: 'check', ...given })
  expect(check.told).toContain('warning transform/overrides Web.live.xdt.config 6:24')
})

const SETTINGS = { from: 'post@example.org', host: 'smtp.example.net', port: '587', 'enable-ssl': 'true', username: 'u1', password: 'Ma>de\'U"p&£<1' }

it('injects into the transform of an environment, keeps its bytes, and puts it back', async () => {
  const text = `<?xml version="1.0"?>\r\n<configuration ${XDT}>\r\n\t<!-- keep -->\r\n\t<appSettings>\r\n\t\t<add key="Example" value='a"b' xdt:Transform="InsertIfMissing" xdt:Locator="Match(key)"/>\r\n\t</appSettings>\r\n</configuration>`
  const job = jobOn({ 'Web.config': BARE, 'Web.live.xdt.config': text })
  const before = contentsOf(job.workspace)
  const ran = await job.step({ ...SETTINGS, files: 'Web.config', environment: 'live' })
  expect(ran.outputs['changed-files']).toBe('["Web.live.xdt.config"]')
  const after = readFileSync(join(job.workspace, 'Web.live.xdt.config'), 'utf8')
  expect(after).toMatch(/^<\?xml version="1\.0"\?>\r\n.*<add key="Example" value='a"b'.*\r\n\t<system\.net /s)
  expect(after.replaceAll('\r\n', '')).not.toContain('\n')
  const result = await checked({ 'Web.config': BARE, 'Web.live.xdt.config': after })
  expect(result.entries[0]?.environments).toMatchObject([{ verdict: 'ok', effective: { host: 'smtp.example.net', port: 587 } }])
  await job.after(ran)
  expect(contentsOf(job.workspace)).toStrictEqual(before)
})

it('creates the transform of an environment, and removes it after the job', async () => {
  const job = jobOn({ 'src/Web.config': SITE })
  const before = contentsOf(job.workspace)
  const ran = await job.step({ ...SETTINGS, files: 'src/Web.config', environment: 'staging' })
  expect(ran.outputs['changed-files']).toBe('["src/Web.staging.xdt.config"]')
  await job.after(ran)
  expect(contentsOf(job.workspace)).toStrictEqual(before)
})

it('injects nothing where another step of the transform fails', async () => {
  const text = transform('<smtp xdt:Transform="Insert" />')
  const ran = await stepped({ 'Web.config': BARE, 'Web.live.xdt.config': text }, { ...SETTINGS, environment: 'live' })
  expect(ran.told).toContain('error transform/missing-parent Web.live.xdt.config 4:6')
  expect(ran).toMatchObject({ exitCode: 1, outputs: { changed: 'false' } })
})

it('masks the password of a transform, and warns that it is committed', async () => {
  const text = HOST.replace('host="smtp.example.net"', 'password="made-up-9"').replace('(host)', '(password)')
  const ran = await checked({ 'Web.config': SITE, 'Web.live.xdt.config': text })
  expect(ran.masks).toContain('made-up-9')
  expect(ran.told).toContain('warning credentials/committed Web.live.xdt.config 6:28')
})

it('finds a token in a transform', async () => {
  const text = HOST.replace('smtp.example.net', '#{SmtpHost}#')
  const ran = await checked({ 'Web.config': SITE, 'Web.live.xdt.config': text })
  expect(ran.told).toContain('warning settings/token Web.live.xdt.config 6:24')
})

/** Texts that only the engine, the rules on transforms and the injection into one contain. */
const OF_TRANSFORMS = ['_defaultNamespace', 'transform/second-smtp', 'inject/transform-hindered']

it.each(['inject', 'check'])('loads no byte for transforms where none stands beside the file: %s', async (mode) => {
  const action = workspaceOf({})
  copyFileSync('action.yml', join(action, 'action.yml'))
  const isNeeded = (path: string): boolean =>
    !path.endsWith('.js') || !OF_TRANSFORMS.some((text) => readFileSync(path, 'utf8').includes(text))
  cpSync('dist', join(action, 'dist'), { recursive: true, filter: isNeeded })
  const ran = await stepOn({ 'Web.config': SITE }, { ...SETTINGS, mode, files: 'Web.config' }, { action })
  expect(ran).toMatchObject({ exitCode: 0, outputs: { mode, changed: String(mode === 'inject') } })
})
