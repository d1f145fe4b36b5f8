import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, expect, it } from '@jest/globals'
import { possible } from '../support/job.js'
import { commitAll, git, headOf, removeObject, repositoryIn } from '../support/repository.js'
import { COMMITTED, NOT_COMMITTED, standing, unknownFor } from '../support/standings.js'
import { workspaceOf } from '../support/workspace.js'

const { PATH } = process.env

afterEach(() => {
  process.env['PATH'] = PATH
  delete process.env['GIT_DIR']
})

/** A repository in whose `site/Web.config` somebody has changed a line since its only commit. */
function changedSite(settings: Readonly<Record<string, string>> = {}, text = 'old\n') {
  const folder = workspaceOf({ 'site/Web.config': text, 'other.txt': '' })
  repositoryIn(folder, { 'core.autocrlf': 'false', ...settings })
  const file = join(folder, 'site', 'Web.config')
  writeFileSync(file, text.replace('old', 'new'))
  return { folder, file }
}

it('sees a file that was committed as it is', async () => {
  const { folder, file } = changedSite()
  expect(await standing(folder, file)).toStrictEqual(NOT_COMMITTED)
  commitAll(folder)
  expect(await standing(folder, file)).toStrictEqual(COMMITTED)
})

it('sees a commit that is not the last one', async () => {
  const { folder, file } = changedSite()
  commitAll(folder)
  writeFileSync(join(folder, 'other.txt'), 'more')
  commitAll(folder)
  expect(await standing(folder, file)).toStrictEqual(COMMITTED)
})

it.each<[string, (folder: string, file: string) => void]>([
  [
    'that is merely staged',
    (folder) => {
      git(folder, 'add', '--all')
    },
  ],
  [
    'that was committed and changed again',
    (folder, file) => {
      commitAll(folder)
      appendFileSync(file, 'x')
    },
  ],
  [
    'whose commit was taken back',
    (folder) => {
      commitAll(folder)
      git(folder, 'reset', '--quiet', '--soft', 'HEAD~1')
    },
  ],
  [
    'that git is told to take for unchanged',
    (folder) => {
      git(folder, 'update-index', '--assume-unchanged', 'site/Web.config')
    },
  ],
  [
    'that git is told to skip',
    (folder) => {
      git(folder, 'update-index', '--skip-worktree', 'site/Web.config')
    },
  ],
  [
    'that a replacement shows in place of what was committed',
    (folder, file) => {
      const blob = execFileSync('git', ['hash-object', '-w', file], {
        cwd: folder,
        encoding: 'utf8',
      })
      git(folder, 'update-index', '--cacheinfo', `100644,${blob.trim()},site/Web.config`)
      const tree = execFileSync('git', ['write-tree'], { cwd: folder, encoding: 'utf8' })
      git(folder, 'replace', 'HEAD^{tree}', tree.trim())
    },
  ],
])('does not count a file %s', async (_, act) => {
  const { folder, file } = changedSite()
  act(folder, file)
  expect(await standing(folder, file)).toStrictEqual(NOT_COMMITTED)
})

it('does not count files outside of git, untracked, ignored or before the first commit', async () => {
  const folder = workspaceOf({ file: 'x', '.gitignore': 'file\n' })
  const file = join(folder, 'file')
  expect(await standing(folder, file)).toStrictEqual(NOT_COMMITTED)
  git(folder, 'init', '--quiet')
  expect(await standing(folder, file)).toStrictEqual(NOT_COMMITTED)
  commitAll(folder)
  expect(await standing(folder, file)).toStrictEqual(NOT_COMMITTED)
})

it('knows that a commit older than the job does not contain the file, even if it looks so', async () => {
  const { folder, file } = changedSite()
  commitAll(folder)
  expect(await standing(folder, file, headOf(folder))).toStrictEqual(NOT_COMMITTED)
  writeFileSync(join(folder, 'other.txt'), 'more')
  const older = headOf(folder)
  commitAll(folder)
  expect(await standing(folder, file, older)).toStrictEqual(COMMITTED)
})

it.each<[string, Readonly<Record<string, string>>, string]>([
  ['as LF from CRLF', { 'core.autocrlf': 'true' }, 'a\r\nold\r\n\xff'],
  ['as LF, and so they are', { 'core.autocrlf': 'input' }, 'a\nold\n'],
  ['as CRLF', { 'core.autocrlf': 'false' }, 'a\r\nold\r\n'],
  ['as they are, where a CR stands alone', { 'core.autocrlf': 'true' }, 'a\r\rold\r\n'],
])('compares line ends as git stores them: %s', async (_, settings, text) => {
  const { folder, file } = changedSite(settings, text)
  expect(await standing(folder, file)).toStrictEqual(NOT_COMMITTED)
  commitAll(folder)
  expect(await standing(folder, file)).toStrictEqual(COMMITTED)
})

it('sees CRLF that git keeps, since it held CRLF before it was told to change line ends', async () => {
  const { folder, file } = changedSite({}, 'a\r\nold\r\n')
  git(folder, 'config', 'core.autocrlf', 'true')
  commitAll(folder)
  expect(await standing(folder, file)).toStrictEqual(COMMITTED)
})

it('computes ids by SHA-256 where the repository has them', async () => {
  const folder = workspaceOf({ file: 'x' })
  git(folder, 'init', '--quiet', '--object-format=sha256')
  commitAll(folder)
  expect(headOf(folder)).toHaveLength(64)
  expect(await standing(folder, join(folder, 'file'))).toStrictEqual(COMMITTED)
  writeFileSync(join(folder, 'file'), 'y')
  expect(await standing(folder, join(folder, 'file'))).toStrictEqual(NOT_COMMITTED)
})

it.each(['filter=upper', 'ident', 'working-tree-encoding=UTF-16'])(
  'does not know what git makes of a file with the attribute %s',
  async (attribute) => {
    const utf16 = Buffer.from('\ufeffold $Id$\n', 'utf16le')
    const folder = workspaceOf({ '.gitattributes': `*.config ${attribute}\n`, 'Web.config': utf16 })
    repositoryIn(folder, { 'core.autocrlf': 'false', 'filter.upper.clean': 'tr a-z A-Z' })
    const file = join(folder, 'Web.config')
    writeFileSync(file, Buffer.from('\ufeffnew $Id$\n', 'utf16le'))
    expect(await standing(folder, file)).toStrictEqual(unknownFor('git stores it in another form'))
    writeFileSync(
      join(folder, '.gitattributes'),
      '*.config -filter -ident -working-tree-encoding\n',
    )
    expect(await standing(folder, file)).toStrictEqual(NOT_COMMITTED)
  },
)

it('asks the innermost repository, whatever the environment and the configuration name', async () => {
  const outer = workspaceOf({ 'cloud/Web.config': 'old', 'other/file': '' })
  const cloud = join(outer, 'cloud')
  repositoryIn(cloud, { 'core.worktree': join(outer, 'other') })
  repositoryIn(join(outer, 'other'))
  git(cloud, '--work-tree=.', 'add', 'Web.config')
  git(cloud, '--work-tree=.', 'commit', '--quiet', '--message', 'Site')
  process.env['GIT_DIR'] = join(outer, 'other', '.git')
  expect(await standing(outer, join(cloud, 'Web.config'))).toStrictEqual(COMMITTED)
})

it('looks for no repository above the workspace', async () => {
  const outer = workspaceOf({ 'site/Web.config': 'x' })
  repositoryIn(outer)
  const file = join(outer, 'site', 'Web.config')
  expect(await standing(join(outer, 'site'), file)).toStrictEqual(NOT_COMMITTED)
  expect(await standing(outer, file)).toStrictEqual(COMMITTED)
})

it('reads submodules, worktrees and objects that lie elsewhere', async () => {
  const origin = workspaceOf({ 'Web.config': 'x' })
  repositoryIn(origin)
  const folder = workspaceOf({})
  repositoryIn(folder)
  git(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', origin, 'sub')
  git(origin, 'worktree', 'add', '--quiet', join(folder, 'worktree'))
  git(folder, 'clone', '--quiet', '--shared', origin, 'shared')
  for (const name of ['sub', 'worktree', 'shared']) {
    const file = join(folder, name, 'Web.config')
    expect([name, await standing(folder, file)]).toStrictEqual([name, COMMITTED])
    writeFileSync(file, 'y')
    expect([name, await standing(folder, file)]).toStrictEqual([name, NOT_COMMITTED])
  }
})

it.each(possible(['a b', `q'"`, '-x', 'naïve-ж', '100%', 'HEAD:x', ':(glob)x', '*', 'two\nlines']))(
  'asks for a file named %j',
  async (name) => {
    const folder = workspaceOf({ [name]: 'x' })
    repositoryIn(folder)
    expect(await standing(folder, join(folder, name))).toStrictEqual(COMMITTED)
    writeFileSync(join(folder, name), 'y')
    expect(await standing(folder, join(folder, name))).toStrictEqual(NOT_COMMITTED)
  },
)

it('says so where there is no git, but needs none where there is no repository', async () => {
  const folder = workspaceOf({ 'Web.config': 'x' })
  process.env['PATH'] = workspaceOf({})
  expect(await standing(folder, join(folder, 'Web.config'))).toStrictEqual(NOT_COMMITTED)
  process.env['PATH'] = PATH
  repositoryIn(folder)
  process.env['PATH'] = workspaceOf({})
  expect(await standing(folder, join(folder, 'Web.config'))).toStrictEqual(
    unknownFor('no git is found outside of the workspace'),
  )
})

it.each<[string, string, (gitFolder: string, folder: string) => void]>([
  [
    'is empty',
    'cannot read the repository',
    (gitFolder) => {
      rmSync(gitFolder, { recursive: true })
      mkdirSync(gitFolder)
    },
  ],
  [
    'leads to nothing',
    'cannot read the repository',
    (gitFolder) => {
      rmSync(gitFolder, { recursive: true })
      writeFileSync(gitFolder, 'gitdir: nowhere\n')
    },
  ],
  [
    'has a broken configuration',
    'cannot read the repository',
    (gitFolder) => {
      writeFileSync(join(gitFolder, 'config'), '[core\n')
    },
  ],
  [
    'is of a format to come',
    'cannot read the repository',
    (gitFolder) => {
      writeFileSync(join(gitFolder, 'config'), '[core]\nrepositoryformatversion = 99\n')
    },
  ],
  [
    'has a damaged branch',
    'cannot read the repository',
    (gitFolder, folder) => {
      writeFileSync(join(gitFolder, branchOf(folder)), 'zzz\n')
    },
  ],
  [
    'lacks a commit',
    'is not all in the repository',
    (gitFolder, folder) => {
      writeFileSync(join(gitFolder, branchOf(folder)), `${'1'.repeat(40)}\n`)
    },
  ],
  [
    'lacks a tree',
    'is not all in the repository',
    (_, folder) => {
      removeObject(folder, 'HEAD:site')
    },
  ],
])('says that it does not know where the repository %s', async (_, reason, damage) => {
  const { folder, file } = changedSite()
  damage(join(folder, '.git'), folder)
  expect(await standing(folder, file)).toStrictEqual(unknownFor(reason))
})

function branchOf(folder: string): string {
  return readFileSync(join(folder, '.git', 'HEAD'), 'utf8')
    .replace('ref: ', '')
    .trim()
}
