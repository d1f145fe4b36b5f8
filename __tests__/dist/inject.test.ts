import { chmodSync, copyFileSync, cpSync, linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { holdsFolderLinks, itWithLinks, keepsModes } from '../support/disk.js'
import { EMPTY_SITE, SETTINGS, siteWith, stepOn, workspaceOf } from '../support/workspace.js'

const STYLE_D = siteWith(`<!-- <smtp from="noreply@example.com"><network host="localhost" /></smtp> -->`)
const LIVE = siteWith(
  `<smtp from="a@b.example"><network host="127.0.0.1" userName="kim" password="old-Pa55word" /></smtp>`,
)
const INJECTED = `<smtp from="orders@bakery.example">
        <network host="smtp.bakery.example" port="587" userName="bakery-orders" password="p&amp;s&lt;s&gt;&quot;w'ord" enableSsl="true" />
      </smtp>`

it('injects, tells so, and shows no secret', async () => {
  const ran = await stepOn({ 'web.config': STYLE_D }, SETTINGS)
  expect(ran.text('web.config')).toBe(STYLE_D.replace(' -->\n', ` -->\n      ${INJECTED}\n`))
  expect(ran).toMatchObject({
    outcome: 'success',
    exitCode: 0,
    stderr: '',
    annotations: [],
    outputs: {
      mode: 'inject',
      changed: 'true',
      'changed-files': '["web.config"]',
      errors: '0',
      warnings: '0',
    },
    log: 'web.config (web-config): injected from, host, port, userName, password, enableSsl',
  })
  expect(ran.summary).toMatchSnapshot()
})

it('changes nothing the second time', async () => {
  const first = await stepOn({ 'web.config': STYLE_D }, SETTINGS)
  const before = statSync(join(first.workspace, 'web.config'))
  const second = await stepOn({}, SETTINGS, { workspace: first.workspace })
  const after = statSync(join(first.workspace, 'web.config'))
  expect(second.outputs).toMatchObject({ changed: 'false', 'changed-files': '[]' })
  expect([after.ino, after.mtimeMs]).toStrictEqual([before.ino, before.mtimeMs])
})

it('masks the credentials that it finds in a file, but no placeholders', async () => {
  const ran = await stepOn({ 'web.config': LIVE }, { host: 'smtp.bakery.example' })
  expect(ran.masks).toEqual(expect.arrayContaining(['old-Pa55word']))
  const template = siteWith(
    '<smtp><network host="127.0.0.1" userName="username" password="password" /></smtp>',
  )
  const other = await stepOn({ 'web.config': template }, { host: 'smtp.bakery.example' })
  expect(other.masks).toStrictEqual([])
})

it('masks credentials under names that .NET does not know', async () => {
  const smtp = '<smtp><network host="a.example" username="kim-the-baker" pwd="rye-and-salt" /></smtp>'
  const { masks } = await stepOn({ 'web.config': siteWith(smtp) }, { mode: 'check' })
  expect(masks).toEqual(expect.arrayContaining(['kim-the-baker', 'rye-and-salt']))
})

it('keeps its own words in outputs, also where a user name is one of them', async () => {
  const ran = await stepOn({ 'web.config': EMPTY_SITE }, { ...SETTINGS, username: 'inject' })
  expect(ran.outputs).toMatchObject({ mode: 'inject', changed: 'true' })
  expect(ran.annotations).toStrictEqual([])
})

it('warns of an output that a user name is a part of', async () => {
  const ran = await stepOn({ 'bakery/web.config': EMPTY_SITE }, { ...SETTINGS, username: 'bakery', files: 'bakery/web.config' })
  expect(ran.outputs['changed-files']).toBe('["***/web.config"]')
  expect(ran.annotations.map(({ message }) => message).join()).toContain(
    'The output "changed-files" contains the user name or the password',
  )
})

it('masks every form in which it writes a secret, before it says anything', async () => {
  const password = `naïve "&" <b> 'x'\t€`
  const declaration = '<?xml version="1.0" encoding="us-ascii"?>'
  const ascii = LIVE.replace('<?xml version="1.0"?>', declaration)
  const ran = await stepOn({ 'web.config': ascii }, { ...SETTINGS, password })
  const [, written = ''] = /password="([^"]*)"/.exec(ran.text('web.config')) ?? []
  expect(written).toBe('na&#xEF;ve &quot;&amp;&quot; &lt;b&gt; \'x\'&#x9;&#x20AC;')
  expect(ran.mask(`<${written}>`)).toBe('<***>')
  expect(ran.stdout.indexOf('injected')).toBeGreaterThan(ran.stdout.lastIndexOf('::add-mask::'))
})

it('writes all files or none', async () => {
  const files = { 'a/web.config': LIVE, 'b/web.config': '<configuration><a></configuration>' }
  const ran = await stepOn(files, { ...SETTINGS, files: 'a/web.config\nb/web.config' })
  expect(ran).toMatchObject({
    outcome: 'failure',
    exitCode: 1,
    outputs: { changed: 'false', 'changed-files': '[]', errors: '1' },
  })
  expect(ran.text('a/web.config')).toBe(LIVE)
})

it('annotates each finding at its place, and fails with one line', async () => {
  const malformed = siteWith('<smtp><network password="fish&chips" /></smtp>')
  const ran = await stepOn({ 'web.config': malformed }, SETTINGS)
  const [finding, failure, ...more] = ran.annotations
  expect(more).toStrictEqual([])
  expect(finding).toStrictEqual({
    level: 'error',
    title: 'xml/not-well-formed',
    file: 'web.config',
    line: 5,
    endLine: 5,
    column: 36,
    endColumn: 37,
    message:
      'A raw "&" stands here; in XML it begins a reference. Write &amp; for it, also in a password: the site reads it as a single "&". More: docs/rules.md#xml-not-well-formed',
  })
  expect(failure).toMatchObject({ file: null, title: null })
  expect(failure?.message).toBe(
    '1 error: web.config:5:36 xml/not-well-formed. No file was written.',
  )
  expect(ran.stdout).not.toMatch(/fish|chips/)
})

it('annotates nine errors at most, and lists the rest', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`site-${index}/web.config`, '<a>']),
  )
  const ran = await stepOn(files, { ...SETTINGS, files: 'site-*/web.config' })
  expect(ran.annotations.filter(({ level }) => level === 'error')).toHaveLength(10)
  expect(ran.groups).toStrictEqual(['3 more errors, without an annotation'])
  expect(ran.outputs['errors']).toBe('12')
  expect(ran.annotations.at(-1)?.message).toBe(
    '12 errors: site-0/web.config:1:4 xml/not-well-formed. No file was written.',
  )
})

it('keeps the mode of a file, and leaves no temporary file behind', async () => {
  const workspace = workspaceOf({ 'web.config': LIVE })
  chmodSync(join(workspace, 'web.config'), 0o640)
  await stepOn({}, SETTINGS, { workspace })
  expect(readdirSync(workspace)).toStrictEqual(['web.config'])
  const mode = statSync(join(workspace, 'web.config')).mode & 0o777
  expect(mode).toBe(keepsModes ? 0o640 : 0o666)
})

itWithLinks('writes through a symbolic link inside the workspace, and refuses one that leaves it', async () => {
  const workspace = workspaceOf({ 'real/web.config': LIVE })
  const outside = workspaceOf({ 'web.config': LIVE })
  mkdirSync(join(workspace, 'in'))
  mkdirSync(join(workspace, 'out'))
  symlinkSync(join('..', 'real', 'web.config'), join(workspace, 'in', 'web.config'))
  symlinkSync(join(outside, 'web.config'), join(workspace, 'out', 'web.config'))
  const inside = await stepOn({}, { ...SETTINGS, files: 'in/web.config' }, { workspace })
  expect(inside.outputs['changed']).toBe('true')
  expect(lstatSync(join(workspace, 'in', 'web.config')).isSymbolicLink()).toBe(true)
  expect(inside.text('real/web.config')).toContain('bakery')
  const refused = await stepOn({}, { ...SETTINGS, files: 'out/web.config' }, { workspace })
  expect(refused.outcome).toBe('failure')
  expect(refused.log).toContain('a symbolic link on its path leaves the workspace')
})

it('takes a file once, by whatever names it is reached', async () => {
  const workspace = workspaceOf({ 'site/web.config': LIVE })
  linkSync(join(workspace, 'site/web.config'), join(workspace, 'site/other.config'))
  if (holdsFolderLinks) symlinkSync(join(workspace, 'site'), join(workspace, 'link'), 'junction')
  const linked = holdsFolderLinks ? 'link/web.config' : 'site/./web.config'
  const files = `site/web.config\n${linked}\n./site//web.config\nsite/*.config`
  const ran = await stepOn({}, { ...SETTINGS, files }, { workspace })
  expect(JSON.parse(ran.outputs['changed-files'] ?? '')).toStrictEqual([
    'site/web.config',
    'site/other.config',
  ])
})

it('follows configSource into another file, in any letter case', async () => {
  const files = {
    'web.config': siteWith(String.raw`<smtp configSource="Config\Smtp.config" />`),
    'config/smtp.CONFIG': '<smtp><network host="old.example" /></smtp>',
  }
  const ran = await stepOn(files, SETTINGS)
  expect(ran.outputs['changed-files']).toBe('["config/smtp.CONFIG"]')
  expect(ran.log).toMatch(/^web\.config \(web-config\): injected .* into config\/smtp\.CONFIG$/m)
  expect(ran.summary).toContain('| config/smtp.CONFIG | host |')
  expect(ran.text('web.config')).toBe(files['web.config'])
  expect(ran.text('config/smtp.CONFIG')).toContain('host="smtp.bakery.example"')
})

it('writes a file that two sites share once', async () => {
  const site = siteWith(String.raw`<smtp configSource="smtp.config" />`)
  const files = { 'web.config': site, 'Web.Config': site, 'smtp.config': '<smtp />' }
  const ran = await stepOn(files, SETTINGS)
  expect(ran.outputs['changed-files']).toBe('["smtp.config"]')
})

it.each([
  ['a file that does not exist', String.raw`<smtp configSource="gone.config" />`],
  ['a folder', String.raw`<smtp configSource="folder" />`],
  ['a path that leads out of the folder', String.raw`<smtp configSource="..\smtp.config" />`],
  ['an absolute path', String.raw`<smtp configSource="C:\smtp.config" />`],
])('refuses a configSource that names %s', async (_, smtp) => {
  const files = { 'site/web.config': siteWith(smtp), 'smtp.config': '<smtp />', 'site/folder/a': '' }
  const ran = await stepOn(files, { ...SETTINGS, files: 'site/web.config' })
  expect(ran).toMatchObject({ outcome: 'failure', outputs: { changed: 'false' } })
  expect(ran.annotations[0]).toMatchObject({ file: 'site/web.config', line: 5 })
})

it('finds the fault in the file that configSource names', async () => {
  const files = {
    'web.config': siteWith(String.raw`<smtp configSource="smtp.config" />`),
    'smtp.config': '<smtp>\n  <network password="a&b" />\n</smtp>',
  }
  const ran = await stepOn(files, { mode: 'check', report: 'report.json' })
  expect(ran.annotations[0]).toMatchObject({ file: 'smtp.config', line: 2, column: 23 })
  expect(JSON.parse(ran.text('report.json'))).toMatchObject({
    files: [{ path: 'web.config', verdict: 'section', findings: [{ path: 'smtp.config' }] }],
  })
})

it('fails where the result would have a user name and no password', async () => {
  const ran = await stepOn({ 'web.config': STYLE_D }, { ...SETTINGS, password: '' })
  expect(ran.outcome).toBe('failure')
  expect(ran.log).toMatch(/secret's name is misspelt.*environment:.*reusable workflow.*Dependabot/)
  expect(ran.summary).toContain('### What the site would use: web.config')
  expect(ran.text('web.config')).toBe(STYLE_D)
})

it('calls a file that it refuses not written, though it might be as wanted', async () => {
  const later = '<configuration><system.webServer><aspNetCore /></system.webServer></configuration>'
  const ran = await stepOn({ 'web.config': later }, SETTINGS)
  expect(ran.exitCode).toBe(1)
  expect(ran.log).toContain('web.config (web-config): not written')
  expect(ran.summary).toContain('| web.config | the site runs, nothing is injected | not written |')
})

it('names the workspace that is missing', async () => {
  const ran = await stepOn({}, SETTINGS, { env: { GITHUB_WORKSPACE: '/gone/away' } })
  expect(ran.exitCode).toBe(1)
  expect(ran.annotations).toHaveLength(1)
  expect(ran.annotations[0]?.message).toMatch(/^The workspace, .* GITHUB_WORKSPACE.* Check/)
})

it('warns of a host without credentials, and fails on warnings only where it is asked to', async () => {
  const inputs = { from: 'a@b.example', host: 'smtp.bakery.example' }
  const files = { 'web.config': STYLE_D }
  const warned = await stepOn(files, inputs)
  expect(warned).toMatchObject({ outcome: 'success', outputs: { changed: 'true' } })
  expect(Number(warned.outputs['warnings'])).toBeGreaterThan(0)
  const failed = await stepOn(files, { ...inputs, 'fail-on': 'warning' })
  expect(failed).toMatchObject({ outcome: 'failure', outputs: { changed: 'false' } })
  expect(failed.text('web.config')).toBe(STYLE_D)
})

/** A text that only the chunks with it contain. */
const RULE_OF_WEB_CONFIG = 'smtp/unknown-attribute'
const RULE_OF_APPSETTINGS = 'options/from-missing'
const READER_OF_JSON = 'ScanError'

it.each([
  ['web.config', LIVE, [RULE_OF_APPSETTINGS, READER_OF_JSON]],
  ['appsettings.json', '{}', [RULE_OF_WEB_CONFIG]],
])('checks %s without the chunks of other kinds', async (file, content, unneeded) => {
  const action = workspaceOf({})
  copyFileSync('action.yml', join(action, 'action.yml'))
  const isNeeded = (path: string): boolean =>
    !path.endsWith('.js') || !unneeded.some((text) => readFileSync(path, 'utf8').includes(text))
  cpSync('dist', join(action, 'dist'), { recursive: true, filter: isNeeded })
  const ran = await stepOn({ [file]: content }, { mode: 'check', files: file }, { action })
  expect(ran).toMatchObject({ exitCode: 0, outputs: { mode: 'check', changed: 'false' } })
})

it.each(['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'])('fails in one line where %s leads nowhere', async (name) => {
  const env = { [name]: join(workspaceOf({}), 'gone', 'file') }
  const ran = await stepOn({ 'web.config': STYLE_D }, SETTINGS, { env })
  expect(ran.exitCode).toBe(1)
  expect(ran.stderr).toBe('')
  expect(ran.annotations.at(-1)?.message).toContain('could not be handed to the runner')
})
