import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { findFiles } from '../../src/files/find.js'
import { Workspace } from '../../src/files/workspace.js'
import {
  itWithCaseTwins,
  itWithLineBreaks,
  itWithFolderLinks,
  itWithLinks,
  itWithoutCase,
} from '../support/disk.js'
import { workspaceOf } from '../support/workspace.js'
import { inWorkflow } from '../support/in-workflow.js'

const TREE = [
  'Web.config',
  'a/web.config',
  'a/Views/Web.config',
  'a/app.config',
  'B/web.config',
  '.hidden/web.config',
  '.git/web.config',
  'c [1]/web.config',
  'docs/readme.md',
]

const workspace = new Workspace(workspaceOf(Object.fromEntries(TREE.map((path) => [path, path]))))

async function find(...patterns: readonly string[]) {
  return findIn(workspace, ...patterns)
}

async function findIn(where: Workspace, ...patterns: readonly string[]) {
  const { files, complaints } = await findFiles(where, patterns)
  return { paths: files.map(({ path }) => path), files, complaints: complaints.map(inWorkflow) }
}

itWithLineBreaks('finds a folder with a line break in its name, by a glob', async () => {
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
  ['the last segment in any letter case, below a folder', ['a/WEB.config'], ['a/web.config']],
  ['backslashes as slashes', [String.raw`a\Views\web.config`], ['a/Views/Web.config']],
  ['a path with dots', ['./docs/../a/app.config'], ['a/app.config']],
  ['an absolute path of the workspace', [join(workspace.root, 'a/app.config')], ['a/app.config']],
  ['a name with brackets', ['c [1]/web.config'], ['c [1]/web.config']],
  ['a glob, by path', ['a/*.config'], ['a/app.config', 'a/web.config']],
  [
    'a glob with the last segment in any letter case',
    ['a/**/WEB.config'],
    ['a/Views/Web.config', 'a/web.config'],
  ],
  ['braces', ['{a,b}/app.config'], ['a/app.config']],
  ['hidden folders, but nothing of git', ['.*/web.config'], ['.hidden/web.config']],
  [
    'patterns in their order, no file twice',
    ['B/web.config', 'a/app.config', '{a,B}/*.config'],
    ['B/web.config', 'a/app.config', 'a/web.config'],
  ],
  ['excluding patterns wherever they stand', ['!a/Views/**', 'a/**/web.config', '!a/WEB*'], []],
  [
    'an excluded folder with all below it',
    ['a/**/*.config', '!a/Views', '!**/app.config'],
    ['a/web.config'],
  ],
])('takes %s', async (_, patterns, paths) => {
  expect((await find(...patterns)).paths).toStrictEqual(paths)
})

it.each(['B*/web.config', '[B]/web.config'])(
  'takes a glob with folders as they are written: %s',
  async (pattern) => {
    expect((await find(pattern)).paths).toStrictEqual(['B/web.config'])
    expect((await find(pattern.replace('B', 'b'))).paths).toStrictEqual([])
  },
)

/** Where the disk has the files `a/WEB.CONFIG` and `a/web.config`, and the folders `B` and `b`. */
const TWINS = ['a/WEB.CONFIG', 'a/web.config', 'B/web.config', 'b/web.config']

itWithCaseTwins.each([
  ['both of two files that differ by case', 'a/web.config', ['a/WEB.CONFIG', 'a/web.config']],
  ['both of two files by a glob', '*/WEB.config', TWINS.toSorted()],
  ['a folder as it is written', 'b/web.config', ['b/web.config']],
  ['a folder as it is written, before a wildcard', 'B/*', ['B/web.config']],
])('takes %s', async (_, pattern, paths) => {
  const twins = new Workspace(workspaceOf(Object.fromEntries(TWINS.map((path) => [path, path]))))
  expect((await findIn(twins, pattern)).paths).toStrictEqual(paths)
})

itWithCaseTwins('finds nothing in a folder that is written otherwise', async () => {
  const { paths, complaints } = await find('A/web.config')
  expect(paths).toStrictEqual([])
  expect(complaints).toEqual([expect.stringMatching(/^The pattern "A\/web\.config" .* nothing\./)])
})

itWithoutCase.each([
  ['a path', ['A/VIEWS/web.CONFIG'], ['a/Views/Web.config']],
  ['a path with backslashes', [String.raw`.\A\Views\web.config`], ['a/Views/Web.config']],
  ['two spellings of a path', ['A/web.config', 'a/WEB.config', 'a/web.config'], ['a/web.config']],
  ['a path and a glob', ['A/Web.config', 'a/*.config'], ['a/web.config', 'a/app.config']],
  ['the folders before a wildcard', ['A/views/*.config'], ['a/Views/Web.config']],
  ['a folder with brackets', ['C [1]/web.config'], ['c [1]/web.config']],
  ['an excluded folder', ['a/**/*.config', '!A/VIEWS'], ['a/app.config', 'a/web.config']],
])('takes the spelling of the disk for %s, and each file once', async (_, patterns, paths) => {
  expect((await find(...patterns)).paths).toStrictEqual(paths)
})

it('tells what was found by a glob from what was named outright', async () => {
  const { files } = await find('a/web.config', 'B/*.config')
  expect(files.map(({ byGlob }) => byGlob)).toStrictEqual([false, true])
})

it.each([
  [
    'a pattern without a match',
    'site/web.config',
    /matches nothing\. The workspace contains "\.hidden\/web\.config", "B\/web\.config"/,
  ],
  ['a glob without a match', 'site/**', /"site\/\*\*" in the input "files" matches nothing/],
  ['a folder', 'a', /is a folder\. Name the file, such as "a\/web\.config"/],
  ['the workspace itself', '.', /is a folder\. Name the file, such as "web\.config"/],
  ['a path that leads out', '../web.config', /leads out of the workspace/],
  ['an absolute path elsewhere', '/etc/web.config', /leads out of the workspace/],
  ['wildcards without number beside a group', 'a/*a*a*a*a*{b,c}', /more than 4 "\*" together/],
  ['excluding wildcards without number', '!*a*a*a*a*[bc]', /takes for ever to match/],
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

itWithLinks(
  'follows links inside the workspace, and refuses those that leave it or lead nowhere',
  async () => {
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
    expect(complaints.map(inWorkflow)).toEqual([
      expect.stringContaining(
        '"out/web.config", which the input "files" names, cannot be used: a symbolic link on its path leaves the workspace',
      ),
      expect.stringContaining('"gone/web.config"'),
      expect.stringContaining('"round/web.config"'),
      expect.stringContaining('"linked/web.config"'),
    ])
  },
)

itWithFolderLinks('takes a workspace behind a symbolic link', async () => {
  const folder = workspaceOf({ 'web.config': '' })
  const behind = join(workspaceOf({}), 'link')
  symlinkSync(folder, behind, 'junction')
  const { files } = await findFiles(new Workspace(behind), ['web.config'])
  expect(files).toMatchObject([{ path: 'web.config', realPath: join(folder, 'web.config') }])
})

itWithLinks('walks into no link to a folder', async () => {
  const folder = workspaceOf({ 'a/web.config': '' })
  symlinkSync('..', join(folder, 'a/up'))
  const { files } = await findFiles(new Workspace(folder), ['**/web.config'])
  expect(files.map(({ path }) => path)).toStrictEqual(['a/web.config'])
})

it.each(['**/**/**/**/**/web.config', `${'**/a/'.repeat(20)}*.config`, `a/${'*a'.repeat(60)}b`])(
  'is not held up by the pattern %s',
  async (pattern) => {
    const path = `${'a/'.repeat(60)}${'a'.repeat(200)}`
    const deep = new Workspace(workspaceOf({ [path]: '', 'web.config': '' }))
    const { complaints } = await findFiles(deep, [pattern])
    expect(complaints.length).toBeLessThan(2)
  },
)

it('asks for the one file that it sees by its name', async () => {
  const workspace = new Workspace(workspaceOf({ 'site/Web.config': '' }))
  const { complaints } = await findFiles(workspace, ['web.config'])
  expect(complaints[0]).toMatch(/"site\/Web\.config": name it\.$/)
})

it.each(['site.zip', 'out/*.ZIP', 'gone.zip'])(
  'says of %s that it has to be unpacked',
  async (pattern) => {
    const workspace = new Workspace(workspaceOf({ 'site.zip': 'PK', 'out/a.zip': 'PK' }))
    const { files, complaints } = await findFiles(workspace, [pattern])
    expect(files).toEqual([])
    expect(complaints).toEqual([expect.stringContaining('unpack it first')])
  },
)
