import { execFileSync } from 'node:child_process'
import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { overwrites, reportObstacle, reportTarget, writeReport } from '../../src/files/report.js'
import { Workspace } from '../../src/files/workspace.js'
import { writeAll, type FileWrite } from '../../src/files/write.js'
import { itWithLinks, itWithPipes } from '../support/disk.js'
import { workspaceOf } from '../support/workspace.js'
import { inWorkflow } from '../support/in-workflow.js'

const ID = '00000000-0000-4000-8000-000000000000'

function writeOf(folder: string, path: string, before: string): FileWrite {
  const realPath = join(folder, path)
  return { path, realPath, before: Buffer.from(before), after: Buffer.from(`new ${path}`) }
}

it('writes all files', () => {
  const folder = workspaceOf({ a: 'old a', b: 'old b' })
  expect(writeAll([writeOf(folder, 'a', 'old a'), writeOf(folder, 'b', 'old b')], ID)).toBeNull()
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new a')
  expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('new b')
})

it('puts back what was written where a later file fails, and leaves nothing behind', () => {
  const folder = workspaceOf({ a: 'old a', b: 'old b' })
  const failure = writeAll(
    [writeOf(folder, 'a', 'old a'), writeOf(folder, 'b', 'old b'), writeOf(folder, 'gone', 'old')],
    ID,
  )
  expect(failure).toBe(
    '"gone" could not be written: it does not exist (ENOENT). No file was changed.',
  )
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old a')
  expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('old b')
  expect(readdirSync(folder)).toStrictEqual(['a', 'b'])
})

it('leaves a file alone that something else has changed', () => {
  const folder = workspaceOf({ a: 'old a', b: 'changed meanwhile' })
  const failure = writeAll([writeOf(folder, 'a', 'old a'), writeOf(folder, 'b', 'old b')], ID)
  expect(failure).toMatch(/^"b" was changed by something else .* No file was changed\.$/)
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old a')
  expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('changed meanwhile')
})

it('writes a report outside of the workspace, and creates its folder', () => {
  const workspace = new Workspace(workspaceOf({}))
  const elsewhere = join(workspaceOf({}), 'new', 'report.json')
  expect(
    writeReport(reportTarget(workspace, { input: 'report', path: elsewhere }), {
      text: '{}',
      id: ID,
    }),
  ).toBeNull()
  expect(readFileSync(elsewhere, 'utf8')).toBe('{}')
  expect(
    writeReport(reportTarget(workspace, { input: 'report', path: elsewhere }), {
      text: '[]',
      id: ID,
    }),
  ).toBeNull()
  expect(readFileSync(elsewhere, 'utf8')).toBe('[]')
})

it('says why a report cannot be written, before anything is', () => {
  const folder = workspaceOf({ file: '' })
  mkdirSync(join(folder, 'folder'))
  const workspace = new Workspace(folder)
  const obstacle = (path: string) =>
    inWorkflow(reportObstacle(reportTarget(workspace, { input: 'report', path: path })) ?? '')
  expect(obstacle('folder')).toMatch(
    /"folder", which is a folder\. Let the input "report" name a file/,
  )
  for (const path of ['file/report.json', 'file/new/report.json', join(folder, 'file', 'a')]) {
    expect(obstacle(path)).toMatch(
      /^The report cannot be written to .* a part of that path is not a folder/,
    )
  }
  for (const path of ['file', 'report.json', 'folder/new/report.json', '../report.json']) {
    expect(obstacle(path)).toBe('')
  }
})

itWithPipes('replaces no device and no pipe by a report', () => {
  const folder = workspaceOf({})
  execFileSync('mkfifo', [join(folder, 'pipe')])
  const target = (path: string) =>
    reportTarget(new Workspace(folder), { input: 'report', path: path })
  for (const path of ['pipe', '/dev/null']) {
    expect(reportObstacle(target(path))).toContain('not a regular file, but a device')
  }
})

it('says why a report could not be written', () => {
  const folder = workspaceOf({ file: '' })
  const target = reportTarget(new Workspace(folder), { input: 'report', path: 'file/report.json' })
  expect(writeReport(target, { text: '{}', id: ID })).toMatch(
    /^The report cannot be written to "file\/report\.json": /,
  )
  expect(statSync(join(folder, 'file')).size).toBe(0)
})

itWithLinks('follows no link of the workspace out of it with a report', () => {
  const folder = workspaceOf({})
  const outside = workspaceOf({ 'victim.txt': 'kept' })
  symlinkSync(outside, join(folder, 'linked'))
  const target = reportTarget(new Workspace(folder), { input: 'report', path: 'linked/new.json' })
  expect(reportObstacle(target)).toContain('a symbolic link that leaves the workspace')
  expect(readdirSync(outside)).toStrictEqual(['victim.txt'])
})

itWithLinks('replaces a link by the report, and leaves alone what it leads to', () => {
  const outside = workspaceOf({ 'victim.txt': 'kept' })
  const folder = workspaceOf({ '.git/config': 'kept' })
  const links = [
    ['a', join(outside, 'victim.txt')],
    ['b', '.git/config'],
    ['c', 'nowhere'],
    ['d', 'd'],
  ]
  for (const [name = '', to = ''] of links) {
    symlinkSync(to, join(folder, name))
    const target = reportTarget(new Workspace(folder), { input: 'report', path: name })
    expect(reportObstacle(target)).toBeNull()
    expect(writeReport(target, { text: '{}', id: ID })).toBeNull()
    expect(lstatSync(join(folder, name)).isFile()).toBe(true)
  }
  expect(readFileSync(join(outside, 'victim.txt'), 'utf8')).toBe('kept')
  expect(readFileSync(join(folder, '.git/config'), 'utf8')).toBe('kept')
})

it.each([
  ...['.git/config', '.GIT/config', '.git./config', '.git /x', 'GIT~1/config', '.g\u200cit/config'],
  ...[
    'sub/.git/new/report.json',
    'linked/report.json',
    'bare/config',
    'bare/hooks/new',
    'deep/to-bare/x',
  ],
])('writes no report to %j, which git keeps for itself', (path) => {
  const bare = { 'bare/HEAD': 'ref: refs/heads/main', 'bare/objects/a': '', 'bare/refs/a': '' }
  const folder = workspaceOf({ '.git/HEAD': 'x', 'deep/a': '', ...bare })
  symlinkSync('.git', join(folder, 'linked'))
  symlinkSync('../bare', join(folder, 'deep/to-bare'))
  expect(
    reportObstacle(reportTarget(new Workspace(folder), { input: 'report', path: path })),
  ).toContain('a folder that git keeps for itself')
})

it('sees the real folder of git behind a file and a link of that name', () => {
  const folder = workspaceOf({})
  execFileSync('git', ['init', '--quiet', '--separate-git-dir', 'elsewhere', '.'], { cwd: folder })
  for (const path of ['elsewhere/config', join(folder, 'elsewhere', 'hooks', 'post-checkout')]) {
    expect(
      reportObstacle(reportTarget(new Workspace(folder), { input: 'report', path: path })),
    ).toContain('git keeps for itself')
  }
})

it.each(['.github/report.json', 'git/report.json', '.gitlab', 'a.git/report.json', '.git-x/a'])(
  'has nothing against a report at %j',
  (path) => {
    const workspace = new Workspace(workspaceOf({ HEAD: '', 'objects/a': '', 'refs/a': '' }))
    expect(reportObstacle(reportTarget(workspace, { input: 'report', path: path }))).toBeNull()
  },
)

itWithLinks('follows a link to where a report would go, also where that is not there yet', () => {
  const folder = workspaceOf({})
  const outside = workspaceOf({})
  symlinkSync(outside, join(folder, 'out'))
  symlinkSync('gone', join(folder, 'nowhere'))
  symlinkSync('circle', join(folder, 'circle'))
  const obstacle = (path: string) =>
    reportObstacle(reportTarget(new Workspace(folder), { input: 'report', path: path }))
  expect(obstacle('out/new/report.json')).toContain('a symbolic link that leaves the workspace')
  expect(obstacle('nowhere/report.json')).toContain('a symbolic link on its path leads to nothing')
  expect(obstacle('circle/new/report.json')).toContain('its symbolic links lead in a circle')
  expect(obstacle(`${'r'.repeat(300)}.json`)).toContain('its name is too long')
  expect(obstacle('.')).toContain('which is a folder')
})

it('sees a checked file in another letter case', () => {
  const folder = workspaceOf({ 'Web.config': '' })
  const workspace = new Workspace(folder)
  const checked = [join(folder, 'Web.config')]
  expect(
    overwrites(reportTarget(workspace, { input: 'report', path: 'WEB.config' }), checked),
  ).toBe(true)
  expect(
    overwrites(reportTarget(workspace, { input: 'report', path: 'other.json' }), checked),
  ).toBe(false)
})

itWithLinks('sees a checked file behind a link', () => {
  const folder = workspaceOf({ 'Web.config': '' })
  symlinkSync('Web.config', join(folder, 'report.json'))
  const target = reportTarget(new Workspace(folder), { input: 'report', path: 'report.json' })
  expect(overwrites(target, [join(folder, 'Web.config')])).toBe(true)
})

itWithLinks('creates no file where there is a link, also one that leads nowhere', () => {
  const folder = workspaceOf({})
  const realPath = join(folder, 'created')
  symlinkSync(join(folder, 'nowhere'), realPath)
  const write = { path: 'created', realPath, before: null, after: Buffer.from('new') }
  expect(writeAll([write], ID)).toContain('was changed by something else')
  expect(lstatSync(realPath).isSymbolicLink()).toBe(true)
})
