import { expect, it } from '@jest/globals'
import { faulty, REPORT_FOLDER } from '../support/faults.js'
import { SETTINGS, siteWith, stepOn, type Files } from '../support/workspace.js'

const SITE = siteWith(
  '<smtp from="a@b.example"><network host="smtp.b.example" port="587" enableSsl="true" userName="kim" password="#{Password}#" /></smtp>',
)

const MALFORMED = siteWith('<smtp from="a@b.example"')

const MODE = { mode: 'check', report: 'report.json' }

it('reads only, needs no secret, and reports what the site would use', async () => {
  const ran = await stepOn({ 'Web.config': SITE }, MODE)
  expect(ran).toMatchObject({
    exitCode: 0,
    outputs: { mode: 'check', changed: 'false', 'changed-files': '[]', report: 'report.json' },
  })
  expect(ran.text('Web.config')).toBe(SITE)
  expect(JSON.parse(ran.text('report.json'))).toMatchObject({
    version: 1,
    mode: 'check',
    files: [
      {
        path: 'Web.config',
        kind: 'web-config',
        verdict: 'ok',
        changed: false,
        effective: {
          from: 'a@b.example',
          deliveryMethod: 'Network',
          deliveryFormat: 'SevenBit',
          host: 'smtp.b.example',
          port: 587,
          userName: '***',
          password: '***',
          enableSsl: true,
          defaultCredentials: false,
          clientDomain: null,
          targetName: null,
          pickupDirectoryLocation: null,
        },
      },
    ],
    findings: [],
    smokeTests: [],
  })
})

it('judges given settings as if they were injected, and writes nothing', async () => {
  const ran = await stepOn({ 'web.config': SITE }, { ...SETTINGS, ...MODE, password: '' })
  expect(ran).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } })
  expect(ran.text('web.config')).toBe(SITE)
  expect(JSON.parse(ran.text('report.json'))).toMatchObject({
    files: [{ changed: false, effective: { host: 'smtp.bakery.example', userName: '***' } }],
  })
  expect(ran.summary).toContain('What would change')
})

it('reports a refused file', async () => {
  const ran = await stepOn({ 'web.config': MALFORMED }, MODE)
  expect(ran.exitCode).toBe(1)
  expect(JSON.parse(ran.text('report.json'))).toStrictEqual({
    version: 1,
    mode: 'check',
    files: [
      {
        path: 'web.config',
        kind: 'web-config',
        verdict: 'file',
        changed: false,
        effective: null,
        findings: [
          {
            rule: 'xml/not-well-formed',
            level: 'file',
            severity: 'error',
            line: 5,
            column: 31,
            endLine: 5,
            endColumn: 31,
            message: 'The start tag of <smtp> has no ">".',
            hint: 'Add ">" or "/>" here.',
          },
        ],
      },
    ],
    findings: [],
    smokeTests: [],
  })
})

it('never fails where it is not to, but for bad inputs and patterns', async () => {
  const inputs = { ...MODE, 'fail-on': 'never' }
  const ran = await stepOn({ 'web.config': MALFORMED }, inputs)
  expect(ran).toMatchObject({ exitCode: 0, outputs: { errors: '1' } })
  expect(ran.annotations).toHaveLength(1)
  const missing = await stepOn({}, inputs)
  expect(missing).toMatchObject({ exitCode: 1, outputs: { errors: '1', report: 'report.json' } })
})

it('never overwrites a checked file with the report', async () => {
  const files = {
    'web.config': siteWith(String.raw`<smtp configSource="smtp.config" />`),
    'smtp.config': '<smtp />',
  }
  for (const report of ['web.config', './Web.config', 'smtp.config']) {
    const ran = await stepOn(files, { ...MODE, report })
    expect(ran.exitCode).toBe(1)
    expect(ran.log).toContain('which is one of the checked files')
    expect(ran.outputs['report']).toBeUndefined()
    expect(ran.text('web.config')).toBe(files['web.config'])
    expect(ran.text('smtp.config')).toBe(files['smtp.config'])
  }
  const bad = await stepOn(files, { mode: 'dry-run', report: 'web.config' })
  expect(bad.text('web.config')).toBe(files['web.config'])
})

it('says that it has injected where only the report could not be written', async () => {
  const { env } = faulty(REPORT_FOLDER)
  const ran = await stepOn({ 'web.config': SITE }, { ...SETTINGS, report: 'report.json' }, { env })
  expect(ran).toMatchObject({ exitCode: 1, outputs: { changed: 'true' } })
  expect(ran.log).toMatch(/The report cannot be written .*EROFS.* injected all the same\./)
})

it('fails where the report cannot be written, before anything else is', async () => {
  const files = { 'web.config': SITE, 'folder/file': '' }
  for (const report of ['folder', 'folder/file/report.json', 'web.config/report.json']) {
    const ran = await stepOn(files, { ...SETTINGS, report })
    expect(ran).toMatchObject({ exitCode: 1, outputs: { changed: 'false', errors: '1' } })
    expect(ran.log).toContain(`The report cannot be written to "${report}"`)
    expect(ran.text('web.config')).toBe(SITE)
  }
})

it('reports a file that cannot be read', async () => {
  const ran = await stepOn({ 'web.config': '' }, MODE)
  expect(ran.exitCode).toBe(1)
  expect(ran.annotations[0]).toMatchObject({ file: 'web.config', line: 1, column: 1 })
})

it('refuses bytes that do not fit their encoding, by their place', async () => {
  const bytes = Buffer.concat([Buffer.from('<configuration>\n<!-- '), Buffer.from([0xe9]), Buffer.from(' --></configuration>')])
  const ran = await stepOn({ 'web.config': bytes }, MODE)
  expect(ran.annotations[0]).toMatchObject({ title: 'source/encoding', line: 2, column: 6 })
})

it('takes nested files by glob as they are, since it only reads', async () => {
  const files = { 'web.config': SITE, 'Views/Web.config': '<configuration />' }
  const ran = await stepOn(files, { ...MODE, files: '**/web.config' })
  expect(JSON.parse(ran.text('report.json'))).toMatchObject({
    files: [{ path: 'Views/Web.config' }, { path: 'web.config' }],
  })
})

it('says of a transform that is named outright and has no target that nobody applies it', async () => {
  const ran = await stepOn({ 'smtp.live.xdt.config': '<dashBoard />' }, { ...MODE, files: 'smtp.live.xdt.config' })
  expect(ran.exitCode).toBe(0)
  expect(ran.annotations).toMatchObject([{ level: 'warning', title: 'transform/without-target' }])
  expect(JSON.parse(ran.text('report.json'))).toMatchObject({
    files: [{ path: 'smtp.live.xdt.config', kind: 'transform', verdict: 'ok', effective: null }],
  })
})

it('refuses a transform that is not well-formed', async () => {
  const ran = await stepOn({ 'Web.live.xdt.config': '<configuration>\n<a>' }, { ...MODE, files: 'Web.live.xdt.config' })
  expect(ran.annotations[0]).toMatchObject({ title: 'xml/not-well-formed', file: 'Web.live.xdt.config' })
})

it('says of appsettings without mail settings, in one notice, that the site does not send mail', async () => {
  const ran = await stepOn({ 'appsettings.json': '{}' }, { ...MODE, files: 'appsettings.json' })
  expect(ran.exitCode).toBe(0)
  expect(ran.annotations).toMatchObject([{ level: 'notice', title: 'options/absent', message: expect.stringContaining('environment-keys') }])
})

const NEXT = '<configuration><system.webServer><aspNetCore processPath="dotnet" /></system.webServer></configuration>'
const NEXT_WITH_MAIL = NEXT.replace('<system.webServer>', '<system.net><mailSettings /></system.net><system.webServer>')

it.each([
  ['notice', NEXT, {}],
  ['notice', NEXT, { host: 'smtp.example.com', from: 'a@example.com' }],
  ['warning', NEXT_WITH_MAIL, {}],
  ['warning', NEXT_WITH_MAIL, { host: 'smtp.example.com' }],
])('says with a %s where Umbraco 9 reads its settings', async (level, text, settings) => {
  const ran = await stepOn({ 'web.config': text }, { ...MODE, ...settings })
  expect(ran.exitCode).toBe(0)
  expect(ran.annotations).toMatchObject([
    { level, message: expect.stringMatching(/Umbraco 9 or later, which reads its SMTP settings from appsettings\.json/) },
  ])
})

it('tells only what .NET refuses of a web.config below that of the site', async () => {
  const mail = '<system.net><mailSettings><smtp><network host="127.0.0.1" prot="25" /></smtp></mailSettings></system.net>'
  const files = { 'web.config': SITE, 'Views/Web.config': `<configuration>${mail}</configuration>` }
  const ran = await stepOn(files, { ...MODE, files: '**/web.config' })
  const report = JSON.parse(ran.text('report.json')) as { files: { findings: { rule: string }[] }[] }
  expect(report.files[0]?.findings.map(({ rule }) => rule)).toStrictEqual(['smtp/unknown-attribute'])
})

const UMBRACO = `<configuration>
  <configSections>
    <sectionGroup name="umbracoConfiguration">
      <section name="settings" type="Umbraco.Core.Configuration.UmbracoSettings.UmbracoSettingsSection, Umbraco.Core" />
    </sectionGroup>
  </configSections>
  <umbracoConfiguration>
    <settings configSource="config\\umbracoSettings.config" />
  </umbracoConfiguration>
</configuration>`

it.each([
  ['is there in other letter case', { 'Config/UmbracoSettings.config': '<settings />' }, false],
  ['is missing in its folder', { 'Config/Dashboard.config': '<dashBoard />' }, true],
  ['is a folder', { 'config/umbracoSettings.config/a': '' }, true],
  ['is missing with its folder', {}, false],
  ['has a file for a folder', { config: '' }, false],
])('looks for the settings of Umbraco, where the file %s', async (_, beside: Files, isMissing) => {
  const ran = await stepOn({ 'web.config': UMBRACO, ...beside }, { ...SETTINGS, mode: 'check' })
  expect(ran.exitCode).toBe(0)
  const places = ran.annotations
    .filter(({ message }) => message.includes('umbraco-settings-missing'))
    .map(({ file, line, column, level }) => ({ file, line, column, level }))
  const place = { file: 'web.config', line: 8, column: 15, level: 'warning' }
  expect(places).toStrictEqual(isMissing ? [place] : [])
})
