import { expect, it } from '@jest/globals'
import { openXml } from '../../../src/config/open.js'
import { openWebConfig } from '../../../src/config/web-config/configuration.js'
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

it('says nothing where the file is not there', async () => {
  expect((await judgedText(SITE)).findings).toEqual([])
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
  const opened = await openXml({ path: 'web.config', bytes: Buffer.from(SITE) })
  if (!opened.ok) throw new Error(opened.finding.message)
  const whole = await openWebConfig(opened.file).complete({
    status: 'found',
    file: { path: PATH, bytes: Buffer.from(settingsWith(email)) },
  })
  expect(whole.missing).toBeNull()
  expect(whole.sender?.address).toBe(address)
})
