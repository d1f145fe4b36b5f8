import { expect, it } from '@jest/globals'
import { openXml, type XmlFile } from '../../../src/config/open.js'
import { plan } from '../../../src/config/plan.js'
import { openWebConfig } from '../../../src/config/web-config/configuration.js'
import type { Intent } from '../../../src/findings/intent.js'
import type { Locate } from '../../../src/findings/judge.js'
import { judgedText, type FindFile } from '../../support/site.js'

const SECTIONS =
  '<configSections><sectionGroup name="umbracoConfiguration"><section name="settings" type="Umbraco.Core.Configuration.UmbracoSettings.UmbracoSettingsSection, Umbraco.Core" /></sectionGroup></configSections>'
const SMTP =
  '<smtp from="post@example.org"><network host="smtp.example.org" port="587" enableSsl="true" /></smtp>'
const RUNTIME = '<system.web><httpRuntime targetFramework="4.7.2" /></system.web>'
const PATH = 'config/umbracoSettings.config'

function site(settings: string, smtp = SMTP): string {
  return `<configuration>${SECTIONS}<umbracoConfiguration>${settings}</umbracoConfiguration><system.net><mailSettings>${smtp}</mailSettings></system.net>${RUNTIME}</configuration>`
}

const SITE = site('<settings configSource="config\\umbracoSettings.config" />')

function settingsWith(email: string): string {
  return `<settings>\n<content>\n<notifications>\n${email}\n</notifications>\n</content>\n</settings>`
}

/** A site that declares one section of Umbraco, and has this in `<umbracoConfiguration>`. */
function siteOf(section: string, content: string): string {
  const declared = SECTIONS.replace('name="settings"', `name="${section}"`)
  return site(content).replace(SECTIONS, declared)
}

async function opened(text: string): Promise<XmlFile> {
  const found = await openXml({ path: 'web.config', bytes: Buffer.from(text) })
  if (!found.ok) throw new Error(found.finding.message)
  return found.file
}

const ASKED: Intent = { mode: 'check', settings: {}, knownSections: [] }

const AT_START: Locate = ({ file }) => ({
  path: file.path,
  at: { line: 1, column: 1, endLine: 1, endColumn: 1 },
})

const files =
  (contents: Readonly<Record<string, string>>): FindFile =>
  (path) =>
    contents[path] === undefined ? null : { path, bytes: Buffer.from(contents[path]) }

async function judgedWith(email: string) {
  return judgedText(SITE, {}, files({ [PATH]: settingsWith(email) }))
}

it.each([
  ['your@email.here', 'sender-template'],
  [' Your@Email.here\n', 'sender-template'],
  ['<![CDATA[your@email.here]]>', 'sender-template'],
  ['', 'sender-malformed'],
  ['<!-- nobody -->', 'sender-malformed'],
  ['post at example.org', 'sender-malformed'],
  ['a@example.org;b@example.org', 'sender-malformed'],
])('warns of the sender %j, in the file and at the element where it is', async (email, rule) => {
  const { findings, verdict } = await judgedWith(`<email>${email}</email>`)
  expect(verdict).toBe('ok')
  expect(findings).toMatchObject([
    {
      rule: `umbraco-settings/${rule}`,
      severity: 'warning',
      path: PATH,
      at: { line: 4, column: 1, endLine: 4, endColumn: 8 },
    },
  ])
})

it.each([
  '<email>post@example.org</email>',
  '<email>\n  The Bakery &lt;post@example.org&gt;\n</email>',
  '<email>#{Sender}#</email>',
  '',
])('has nothing against %j', async (email) => {
  expect((await judgedWith(email)).findings).toEqual([])
})

it('judges settings that stand in the web.config itself', async () => {
  const { findings } = await judgedText(site(settingsWith('<email>your@email.here</email>')))
  expect(findings).toMatchObject([
    { rule: 'umbraco-settings/sender-template', path: 'web.config', at: { line: 4 } },
  ])
})

it.each(['settings', 'BaseRestExtensions', 'FileSystemProviders', 'dashBoard', 'HealthChecks'])(
  'warns where the file of <%s> is missing in its folder, and not where the folder is missing too',
  async (name) => {
    const file = await opened(siteOf(name, `<${name} configSource="config\\some.config" />`))
    for (const folderIsThere of [true, false]) {
      const whole = await openWebConfig(file).complete({
        status: 'absent',
        reason: 'it is gone',
        folderIsThere,
      })
      const { findings, verdict } = await plan(whole, ASKED)
      expect(verdict).toBe('ok')
      expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual(
        folderIsThere ? [['umbraco-settings/missing', 'warning']] : [],
      )
    }
  },
)

it('points at configSource, also within a location that means the site, and quotes .NET', async () => {
  const text = SITE.replace(
    '<umbracoConfiguration>',
    '<location path=".">\n<umbracoConfiguration>',
  ).replace('</umbracoConfiguration>', '</umbracoConfiguration></location>')
  const { findings } = await judgedText(text, {}, files({}))
  expect(findings).toMatchObject([
    {
      rule: 'umbraco-settings/missing',
      path: 'web.config',
      at: { line: 2, column: 33, endColumn: 77 },
    },
  ])
  expect(findings[0]?.message).toContain("Unable to open configSource file '…'.")
})

it('asks for each file of Umbraco once, and warns of one that is not well-formed', async () => {
  const sections = ['dashBoard', 'settings', 'HealthChecks', 'settings']
  const uses = sections.map((name) => `<${name} configSource="config\\${name}.config" />`)
  let configuration = openWebConfig(await opened(siteOf('settings', uses.join(''))))
  const asked: string[] = []
  while (configuration.missing !== null) {
    asked.push(configuration.missing.name)
    const bytes = Buffer.from(asked.length === 2 ? '<dashBoard>' : '<some />')
    configuration = await configuration.complete({
      status: 'found',
      file: { path: `${asked.length}.config`, bytes },
    })
  }
  expect(asked).toEqual(
    ['settings', 'dashBoard', 'HealthChecks'].map((name) => `config\\${name}.config`),
  )
  expect(configuration.result(ASKED, AT_START)).toMatchObject([
    { rule: 'xml/not-well-formed', level: 'runtime', severity: 'warning', path: '2.config' },
  ])
})

it('says nothing of such files to Umbraco 9 and later, which does not read them', async () => {
  const text = SITE.replace(
    '</configuration>',
    '<system.webServer><aspNetCore /></system.webServer></configuration>',
  )
  const { findings } = await judgedText(text, {}, files({}))
  expect(findings.map(({ rule }) => rule)).not.toContain('umbraco-settings/missing')
})

it('only warns of a file that cannot be read, since the mail settings are elsewhere', async () => {
  const { findings, verdict } = await judgedText(SITE, {}, files({ [PATH]: '<settings>\n<<<<<<<' }))
  expect(verdict).toBe('ok')
  expect(findings).toMatchObject([
    { rule: 'xml/not-well-formed', level: 'runtime', severity: 'warning', path: PATH },
  ])
})

it('asks for one companion after another, and keeps both when it is opened again', async () => {
  const beside = {
    'config/smtp.config': SMTP,
    [PATH]: settingsWith('<email>your@email.here</email>'),
  }
  const source = '<settings configSource="config\\umbracoSettings.config" />'
  const text = site(source, '<smtp configSource="config\\smtp.config" />')
  for (const mode of ['check', 'inject'] as const) {
    const settings = { userName: 'shop', password: 's3cret-77' }
    const { findings, effective } = await judgedText(text, { mode, settings }, files(beside))
    expect(findings.map(({ rule, path }) => [rule, path])).toEqual([
      ['umbraco-settings/sender-template', PATH],
    ])
    expect(effective).toMatchObject({ host: 'smtp.example.org', userName: 'shop' })
  }
})

it.each([
  ['<email>The Bakery &lt;post@example.org&gt;</email>', 'The Bakery <post@example.org>'],
  ['<email>your@email.here</email>', undefined],
  ['<email>#{Sender}#</email>', undefined],
  ['<email />', undefined],
  ['', undefined],
])('takes for the sender of the site what is set: %s', async (email, address) => {
  const whole = await openWebConfig(await opened(SITE)).complete({
    status: 'found',
    file: { path: PATH, bytes: Buffer.from(settingsWith(email)) },
  })
  expect(whole.missing).toBeNull()
  expect(whole.sender?.address).toBe(address)
})
