import { expect, it } from '@jest/globals'
import { EMPTY_SITE as SITE, SETTINGS, stepOn } from '../support/workspace.js'

const TREE = {
  'web.config': SITE,
  'Views/Web.config': SITE,
  'other/web.config': SITE,
  'packages.config': '<?xml version="1.0"?>\n<!-- <configuration> -->\n<packages />',
  'app.config': SITE,
  'package.json': '{}',
  'Web.live.xdt.config': '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform" />',
  'Web.Release.config': '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform" />',
}

async function written(files: string) {
  const ran = await stepOn(TREE, { ...SETTINGS, files })
  return { ...ran, written: JSON.parse(ran.outputs['changed-files'] ?? '') as unknown }
}

it('leaves out by glob a web.config below another one, and says so', async () => {
  const { written: paths, annotations } = await written('**/web.config')
  expect(paths).toStrictEqual(['web.config'])
  expect(annotations).toMatchObject([
    {
      level: 'notice',
      message: expect.stringContaining(
        'Left out: "Views/Web.config", "other/web.config", below the folder of another web.config',
      ),
    },
  ])
})

const ADVICE = 'If one of these is the web.config of a site, name it in the input "files".'

it.each([
  ['**/web.config', [/below the folder of another web\.config in the list\. If one of these/]],
  ['web.c*\npackages.c*\n*.json', []],
  ['**/web*.config', [/list\. If one of these .*\. Also left out: "Web\.Release\.config", transforms that/]],
])('tells to name only what would be taken then: %j', async (files, expected) => {
  const { annotations } = await written(files)
  const [notice = ''] = annotations.map(({ message }) => message)
  expect(annotations).toHaveLength(1)
  for (const pattern of expected) expect(notice).toMatch(pattern)
  expect(notice.includes(ADVICE)).toBe(expected.length > 0)
})

it('takes by glob those of which none is below another', async () => {
  const { written: paths } = await written('*/web.config')
  expect(paths).toStrictEqual(['Views/Web.config', 'other/web.config'])
})

it('takes what is named outright, also below another one', async () => {
  const { written: paths } = await written('web.config\nViews/web.config')
  expect(paths).toStrictEqual(['web.config', 'Views/Web.config'])
})

it('leaves out by glob what is not the configuration of a site, with one notice', async () => {
  const { written: paths, annotations } = await written('*.config\n*.json')
  expect(paths).toStrictEqual(['app.config', 'web.config'])
  expect(annotations).toHaveLength(1)
  expect(annotations[0]?.message).toMatch(/"Web\.Release\.config", transforms that/)
})

it('refuses what is named outright and is no configuration', async () => {
  const { exitCode, annotations } = await written('packages.config')
  expect(exitCode).toBe(1)
  expect(annotations[0]).toMatchObject({ file: 'packages.config', line: 3, column: 2 })
})

it.each([
  ['packages.c*', '"packages.config"'],
  ['*.json', '"package.json"'],
  ['*.xdt.config\n*ages.config', '"Web.live.xdt.config", "packages.config"'],
  ['*.bak', '"web.config.bak"'],
])('refuses to inject nothing at all: %j', async (files, names) => {
  const tree = { ...TREE, 'web.config.bak': SITE }
  const ran = await stepOn(tree, { ...SETTINGS, files })
  expect(ran).toMatchObject({ exitCode: 1, outputs: { changed: 'false', errors: '1' } })
  expect(ran.log).toContain(`There is nothing to inject into`)
  expect(ran.log).toContain(`match only ${names}, and none of them`)
})

it('refuses a malformed file by glob, unless its root shows that it is none of a site', async () => {
  const files = { 'a.config': '<packages><a></packages>', 'b.config': '<configuration><a>' }
  const ran = await stepOn(files, { ...SETTINGS, files: '*.config' })
  const errors = ran.annotations.filter(({ level }) => level === 'error')
  expect(errors.map(({ file }) => file)).toStrictEqual(['b.config', null])
  expect(ran.log).toContain('Left out: "a.config", not the configuration of a site')
})

const XDT = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"'
const PART = '<appSettings><add key="a" value="b" /></appSettings>'

const REAL_TREE = {
  'Web.config': SITE.replace('</configuration>', '<appSettings configSource="Config\\all.config" /></configuration>'),
  'Views/Web.config': '<configuration><system.web /></configuration>',
  'config/umbracoSettings.config': '<settings />',
  'config/all.config': '<configuration />',
  'config/AppSettings.DSO.config': `<configuration ${XDT}>${PART}</configuration>`,
  'Broken.DSO.config': `<configuration ${XDT}><a></configuration>`,
  'Web.live.xdt.config': `<configuration ${XDT}><system.net><mailSettings /></system.net></configuration>`,
  'Web.Release.config': `<configuration ${XDT}><system.net><mailSettings /></system.net></configuration>`,
  'smtp.live.xdt.config': '<broken>',
  'packages.config': '<packages />',
  'node_modules/a/web.config': '<broken>',
  'Bin/app.config': '<broken>',
  'app/obj/web.config': '<broken>',
}

it.each(['inject', 'check'])('speaks of the same files by glob in the mode %s', async (mode) => {
  const ran = await stepOn(REAL_TREE, { ...SETTINGS, mode, files: '**/*.config', report: 'report.json' })
  expect(ran.exitCode).toBe(0)
  const { files } = JSON.parse(ran.text('report.json')) as { files: { path: string }[] }
  expect(files.map(({ path }) => path)).toStrictEqual(mode === 'check' ? ['Views/Web.config', 'Web.config', 'smtp.live.xdt.config'] : ['Web.config'])
  const notices = ran.annotations.map(({ message }) => message)
  const leftOut = notices.filter((message) => message.startsWith('Left out:'))
  expect(leftOut).toHaveLength(1)
  expect(leftOut[0]).toContain('"Bin/app.config", "app/obj/web.config", "node_modules/a/web.config", below bin, obj or node_modules')
  expect(leftOut[0]).toContain('"config/umbracoSettings.config", "packages.config", not the configuration of a site')
  expect(leftOut[0]).toContain('"config/all.config", parts of a configuration')
  const dead = mode === 'check' ? '' : ', "smtp.live.xdt.config"'
  expect(leftOut[0]).toContain(`"Broken.DSO.config", "Web.Release.config", "config/AppSettings.DSO.config"${dead}, transforms that`)
})

it('leaves out by glob the web.config of an Umbraco 9 beside its appsettings.json', async () => {
  const text = '<configuration><system.webServer><aspNetCore processPath="dotnet" /></system.webServer></configuration>'
  const files = { 'old/web.config': SITE, 'new/web.config': text, 'new/appsettings.json': '{}' }
  const ran = await stepOn(files, { ...SETTINGS, files: '*/web.config' })
  expect(ran.exitCode).toBe(0)
  expect(JSON.parse(ran.outputs['changed-files'] ?? '')).toStrictEqual(['old/web.config'])
  expect(ran.log).toContain('Left out: "new/web.config", of an Umbraco 9 or later')
})
