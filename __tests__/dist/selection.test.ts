import { expect, it } from '@jest/globals'
import { EMPTY_SITE as SITE, SETTINGS, stepOn } from '../support/workspace.js'

const TREE = {
  'web.config': SITE,
  'Views/Web.config': SITE,
  'other/web.config': SITE,
  'packages.config': '<?xml version="1.0"?>\n<!-- <configuration> -->\n<packages />',
  'app.config': SITE,
  'appsettings.json': '{}',
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

it('takes by glob those of which none is below another', async () => {
  const { written: paths } = await written('*/web.config')
  expect(paths).toStrictEqual(['Views/Web.config', 'other/web.config'])
})

it('takes what is named outright, also below another one', async () => {
  const { written: paths } = await written('web.config\nViews/web.config')
  expect(paths).toStrictEqual(['web.config', 'Views/Web.config'])
})

it('skips by glob what is no configuration of a site, and says which kinds it does not handle', async () => {
  const { written: paths, annotations } = await written('*.config\n*.json')
  expect(paths).toStrictEqual(['app.config', 'web.config'])
  expect(annotations).toHaveLength(1)
  expect(annotations[0]?.message).toMatch(/"Web\.Release\.config", "Web\.live\.xdt\.config", "appsettings\.json"/)
})

it('refuses what is named outright and is no configuration', async () => {
  const { exitCode, annotations } = await written('packages.config')
  expect(exitCode).toBe(1)
  expect(annotations[0]).toMatchObject({ file: 'packages.config', line: 3, column: 2 })
})

it.each([
  ['packages.c*', '"packages.config"'],
  ['*.json', '"appsettings.json"'],
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
  expect(ran.annotations.map(({ file }) => file)).toStrictEqual(['b.config', null])
})
