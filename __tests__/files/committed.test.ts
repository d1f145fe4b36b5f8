import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, expect, it } from '@jest/globals'
import { isCommitted } from '../../src/files/committed.js'
import { possible } from '../support/job.js'
import { commitAll, git, repositoryIn } from '../support/repository.js'
import { workspaceOf } from '../support/workspace.js'

const { PATH } = process.env

afterEach(() => {
  process.env['PATH'] = PATH
  delete process.env['GIT_DIR']
  delete process.env['INPUT_PASSWORD']
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
  expect(await isCommitted(file)).toBe(false)
  commitAll(folder)
  expect(await isCommitted(file)).toBe(true)
})

it('sees a commit that is not the last one', async () => {
  const { folder, file } = changedSite()
  commitAll(folder)
  writeFileSync(join(folder, 'other.txt'), 'more')
  commitAll(folder)
  expect(await isCommitted(file)).toBe(true)
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
])('does not count a file %s', async (_, act) => {
  const { folder, file } = changedSite()
  act(folder, file)
  expect(await isCommitted(file)).toBe(false)
})

it('does not count files outside of git, untracked, ignored or before the first commit', async () => {
  const folder = workspaceOf({ file: 'x', '.gitignore': 'file\n' })
  expect(await isCommitted(join(folder, 'file'))).toBe(false)
  git(folder, 'init', '--quiet')
  expect(await isCommitted(join(folder, 'file'))).toBe(false)
  commitAll(folder)
  expect(await isCommitted(join(folder, 'file'))).toBe(false)
})

it.each<[string, Readonly<Record<string, string>>, string]>([
  ['as LF from CRLF', { 'core.autocrlf': 'true' }, 'a\r\nold\r\n'],
  ['as LF, and so they are', { 'core.autocrlf': 'input' }, 'a\nold\n'],
  ['as CRLF', { 'core.autocrlf': 'false' }, 'a\r\nold\r\n'],
])('compares line ends as git stores them: %s', async (_, settings, text) => {
  const { folder, file } = changedSite(settings, text)
  expect(await isCommitted(file)).toBe(false)
  commitAll(folder)
  expect(await isCommitted(file)).toBe(true)
})

it('sees CRLF that git keeps, since it held CRLF before it was told to change line ends', async () => {
  const { folder, file } = changedSite({}, 'a\r\nold\r\n')
  git(folder, 'config', 'core.autocrlf', 'true')
  commitAll(folder)
  expect(await isCommitted(file)).toBe(true)
})

it('compares what a filter of the repository makes of the file', async () => {
  const folder = workspaceOf({ '.gitattributes': '*.config filter=upper\n', 'Web.config': 'old\n' })
  repositoryIn(folder, { 'core.autocrlf': 'false', 'filter.upper.clean': 'tr a-z A-Z' })
  const file = join(folder, 'Web.config')
  writeFileSync(file, 'new\n')
  expect(await isCommitted(file)).toBe(false)
  commitAll(folder)
  expect(await isCommitted(file)).toBe(true)
})

it('shows a filter no input of the step', async () => {
  process.env['INPUT_PASSWORD'] = 'orange-Marmalade'
  const folder = workspaceOf({ '.gitattributes': '*.config filter=spy\n', 'Web.config': 'old\n' })
  repositoryIn(folder, { 'filter.spy.clean': 'env > environment.txt; cat' })
  writeFileSync(join(folder, 'environment.txt'), '')
  await isCommitted(join(folder, 'Web.config'))
  const seen = readFileSync(join(folder, 'environment.txt'), 'utf8')
  expect(seen).toContain('PATH=')
  expect(seen).not.toContain('orange-Marmalade')
})

it('asks the innermost repository, whatever the environment names', async () => {
  const outer = workspaceOf({ 'cloud/Web.config': 'old', 'other/file': '' })
  const cloud = join(outer, 'cloud')
  repositoryIn(cloud)
  repositoryIn(join(outer, 'other'))
  process.env['GIT_DIR'] = join(outer, 'other', '.git')
  expect(await isCommitted(join(cloud, 'Web.config'))).toBe(true)
})

it.each(possible(['a b', `q'"`, '-x', 'naïve-ж', '100%', 'HEAD:x', ':(glob)x', '*', 'two\nlines']))(
  'asks for a file named %j',
  async (name) => {
    const folder = workspaceOf({ [name]: 'x' })
    repositoryIn(folder)
    expect(await isCommitted(join(folder, name))).toBe(true)
    writeFileSync(join(folder, name), 'y')
    expect(await isCommitted(join(folder, name))).toBe(false)
  },
)

it('says no where there is no git', async () => {
  const folder = workspaceOf({ 'Web.config': 'x' })
  repositoryIn(folder)
  mkdirSync(join(folder, 'bin'))
  process.env['PATH'] = join(folder, 'bin')
  expect(await isCommitted(join(folder, 'Web.config'))).toBe(false)
})
