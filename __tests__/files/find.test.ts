import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { findFiles } from '../../src/files/find.js'
import { Workspace } from '../../src/files/workspace.js'
import { workspaceOf } from '../support/workspace.js'

const TREE = [
  'Web.config',
  'a/web.config',
  'a/Views/Web.config',
  'a/WEB.CONFIG',
  'a/app.config',
  'B/web.config',
  'b/web.config',
  '.hidden/web.config',
  '.git/web.config',
  'c [1]/web.config',
  'docs/readme.md',
]

const workspace = new Workspace(workspaceOf(Object.fromEntries(TREE.map((path) => [path, path]))))

async function find(...patterns: readonly string[]) {
  const { files, complaints } = await findFiles(workspace, patterns)
  return { paths: files.map(({ path }) => path), files, complaints }
}

it('finds a folder with a line break in its name, by a glob', async () => {
  const odd = new Workspace(workspaceOf({ 'two\nlines/web.config': '', 'a/b\nc/web.config': '' }))
  for (const pattern of ['**/web.config', '*/**']) {
    const { files } = await findFiles(odd, [pattern])
    expect(files.map(({ path }) => path)).toStrictEqual([
      'a/b\nc/web.config',
      'two\nlines/web.config',
    ])
  }
})

it.each([
  ['the last segment in any letter case', ['web.config'], ['Web.config']],
  ['both of two files that differ by case', ['a/web.config'], ['a/WEB.CONFIG', 'a/web.config']],
  ['folders as they are written', ['b/web.config'], ['b/web.config']],
  ['backslashes as slashes', [String.raw`a\Views\web.config`], ['a/Views/Web.config']],
  ['a path with dots', ['./docs/../a/app.config'], ['a/app.config']],
  ['an absolute path of the workspace', [join(workspace.root, 'a/app.config')], ['a/app.config']],
  ['a name with brackets', ['c [1]/web.config'], ['c [1]/web.config']],
  ['a glob, by path', ['a/*.config'], ['a/WEB.CONFIG', 'a/app.config', 'a/web.config']],
  [
    'a glob with the last segment in any letter case',
    ['a/**/web.config'],
    ['a/Views/Web.config', 'a/WEB.CONFIG', 'a/web.config'],
  ],
  ['a glob with folders as they are written', ['B*/web.config'], ['B/web.config']],
  ['braces', ['{a,b}/app.config'], ['a/app.config']],
  ['hidden folders, but nothing of git', ['.*/web.config'], ['.hidden/web.config']],
  [
    'patterns in their order, no file twice',
    ['b/web.config', 'a/app.config', '{a,b}/*.config'],
    ['b/web.config', 'a/app.config', 'a/WEB.CONFIG', 'a/web.config'],
  ],
  ['excluding patterns wherever they stand', ['!a/Views/**', 'a/**/web.config', '!a/WEB*'], []],
  [
    'an excluded folder with all below it',
    ['a/**/*.config', '!a/Views', '!**/app.config'],
    ['a/WEB.CONFIG', 'a/web.config'],
  ],
])('takes %s', async (_, patterns, paths) => {
  expect((await find(...patterns)).paths).toStrictEqual(paths)
})

it('tells what was found by a glob from what was named outright', async () => {
  const { files } = await find('b/web.config', 'B/*.config')
  expect(files.map(({ byGlob }) => byGlob)).toStrictEqual([false, true])
})

it.each([
  [
    'a pattern without a match',
    'site/web.config',
    /matches nothing\. The workspace holds "\.hidden\/web\.config", "B\/web\.config"/,
  ],
  ['a glob without a match', 'site/**', /"site\/\*\*" in the input "files" matches nothing/],
  ['a folder', 'a', /is a folder\. Name the file, such as "a\/web\.config"/],
  ['the workspace itself', '.', /is a folder\. Name the file, such as "web\.config"/],
  ['a path that leads out', '../web.config', /leads out of the workspace/],
  ['an absolute path elsewhere', '/etc/web.config', /leads out of the workspace/],
  ['wildcards without number', 'a/*a*a*a*a*b.config', /more than 4 "\*" in one segment/],
  ['folders without number', '**/**/**/**/**/web.config', /more than 4 "\*\*"/],
  ['excluding wildcards without number', '!*a*a*a*a*b', /takes for ever to match/],
  ['excluding patterns alone', '!a/**', /excludes every file that it names, or names none/],
])('complains of %s', async (_, pattern, message) => {
  const { files, complaints } = await find(pattern)
  expect(files).toStrictEqual([])
  expect(complaints).toEqual([expect.stringMatching(message)])
})

it('complains of each pattern, and lists ten candidates at most', async () => {
  const many = Array.from({ length: 12 }, (_, index) => [`site-${index}/web.config`, ''] as const)
  const crowded = new Workspace(workspaceOf(Object.fromEntries(many)))
  const { complaints } = await findFiles(crowded, ['x', 'y'])
  expect(complaints).toHaveLength(2)
  expect(complaints[0]?.match(/site-/g)).toHaveLength(10)
  expect(complaints[0]).toMatch(/, …: name one of them\.$/)
})

it('asks for a check-out where there is no file at all', async () => {
  const { complaints } = await findFiles(new Workspace(workspaceOf({})), ['web.config'])
  expect(complaints).toEqual([expect.stringMatching(/checks the repository out\?$/)])
})

it('follows links inside the workspace, and refuses those that leave it or lead nowhere', async () => {
  const folder = workspaceOf({ 'real/web.config': '' })
  const outside = workspaceOf({ 'web.config': '' })
  for (const name of ['in', 'out', 'gone', 'round']) mkdirSync(join(folder, name))
  symlinkSync('../real/web.config', join(folder, 'in/web.config'))
  symlinkSync(join(outside, 'web.config'), join(folder, 'out/web.config'))
  symlinkSync('nowhere', join(folder, 'gone/web.config'))
  symlinkSync('web.config', join(folder, 'round/web.config'))
  symlinkSync(outside, join(folder, 'linked'))
  const { files, complaints } = await findFiles(new Workspace(folder), [
    'in/web.config',
    'out/web.config',
    'gone/web.config',
    'round/web.config',
    'linked/web.config',
  ])
  expect(files).toMatchObject([
    { path: 'in/web.config', realPath: join(folder, 'real/web.config') },
  ])
  expect(complaints).toEqual([
    expect.stringContaining(
      '"out/web.config", which the input "files" names, cannot be used: a symbolic link on its path leaves the workspace',
    ),
    expect.stringContaining('"gone/web.config"'),
    expect.stringContaining('"round/web.config"'),
    expect.stringContaining('"linked/web.config"'),
  ])
})

it('takes a workspace behind a symbolic link', async () => {
  const folder = workspaceOf({ 'web.config': '' })
  const behind = join(workspaceOf({}), 'link')
  symlinkSync(folder, behind)
  const { files } = await findFiles(new Workspace(behind), ['web.config'])
  expect(files).toMatchObject([{ path: 'web.config', realPath: join(folder, 'web.config') }])
})

it('walks into no link to a folder', async () => {
  const folder = workspaceOf({ 'a/web.config': '' })
  symlinkSync('..', join(folder, 'a/up'))
  const { files } = await findFiles(new Workspace(folder), ['**/web.config'])
  expect(files.map(({ path }) => path)).toStrictEqual(['a/web.config'])
})
