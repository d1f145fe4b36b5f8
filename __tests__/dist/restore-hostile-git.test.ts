import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { describe, expect, it, jest } from '@jest/globals'
import { contentsOf, jobOn } from '../support/job.js'
import { commitAll, git, removeObject, repositoryIn } from '../support/repository.js'
import { plantGit, trap } from '../support/trap.js'
import { SETTINGS, siteWith, workspaceOf } from '../support/workspace.js'

// Each test starts git many times, and on Windows a process takes its time.
jest.setTimeout(60_000)

const SITE = siteWith('<smtp from="a@b.example" />')
const QUIET = { outcome: 'success', exitCode: 0, stderr: '', annotations: [] }
const PATH = process.env['PATH'] ?? ''
/** Where a script can stand in for git. */
const describeWithScripts = process.platform === 'win32' ? describe.skip : describe

/** Runs git as it is: it may fail. What it starts on the way counts. */
function provoke(folder: string, ...args: readonly string[]): void {
  try {
    execFileSync('git', args, { cwd: folder, stdio: 'pipe', timeout: 20_000 })
  } catch (error) {
    expect(error).toHaveProperty('status')
  }
}

function noticeOf(reason: string) {
  const says = `^Put back, but whether it was committed to git .*: "web\\.config" \\(${reason}`
  return { level: 'notice', message: expect.stringMatching(says) as unknown }
}

it('runs no filter of tracked files that look like a repository', async () => {
  const { command, hasRun } = trap()
  const job = jobOn({ 'site/web.config': SITE })
  const site = join(job.workspace, 'site')
  repositoryIn(site, { 'filter.trap.clean': command })
  for (const name of readdirSync(join(site, '.git'))) {
    renameSync(join(site, '.git', name), join(site, name))
  }
  rmdirSync(join(site, '.git'))
  mkdirSync(join(site, 'info'), { recursive: true })
  writeFileSync(join(site, 'info', 'attributes'), '*.config filter=trap\n')
  git(site, 'config', 'core.worktree', '.')
  provoke(site, 'hash-object', '--', 'web.config')
  expect(hasRun()).toBe(true)
  repositoryIn(job.workspace)
  const inputs = { ...SETTINGS, files: 'site/web.config' }
  const ran = await job.step(inputs)
  expect(await job.after(ran, inputs)).toMatchObject(QUIET)
  expect(hasRun()).toBe(false)
  expect(job.text('site/web.config')).toBe(SITE)
})

/** What may name a program in the configuration of a repository (git-config), for any command of git. */
function programs(command: string, hooks: string): Readonly<Record<string, string>> {
  const shell = `sh -c "${command}"`
  const names = [
    'core.fsmonitor core.pager core.editor core.askPass core.sshCommand core.gitProxy',
    'core.alternateRefsCommand credential.helper diff.external gpg.program sequence.editor',
    'filter.trap.clean filter.trap.smudge filter.trap.process diff.trap.textconv diff.trap.command',
    'merge.trap.driver alias.rev-parse alias.ls-tree alias.check-attr pager.rev-parse',
    'pager.ls-tree pager.check-attr pager.symbolic-ref trace2.eventTarget',
  ]
  const all = names.flatMap((line) => line.split(' ')).map((name) => [name, shell] as const)
  return { ...Object.fromEntries(all), 'core.hooksPath': hooks }
}

it('runs nothing that the configuration of the repository names, and sends nothing through a filter', async () => {
  const { command, hasRun } = trap()
  const job = jobOn({ 'web.config': SITE, '.gitattributes': '*.config filter=trap diff=trap\n' })
  repositoryIn(job.workspace)
  const included = join(job.temp, 'included')
  const ran = await job.step()
  for (const [name, value] of Object.entries(programs(command, job.temp))) {
    git(job.workspace, 'config', '--file', included, name, value)
  }
  git(job.workspace, 'config', 'include.path', included)
  for (const args of [['status'], ['hash-object', 'web.config']]) {
    provoke(job.workspace, ...args)
    expect([args, hasRun()]).toStrictEqual([args, true])
  }
  const before = contentsOf(join(job.workspace, '.git'))
  const post = await job.after(ran)
  expect(post).toMatchObject({ ...QUIET, annotations: [noticeOf('git stores it in another form')] })
  expect(hasRun()).toBe(false)
  expect(job.text('web.config')).toBe(SITE)
  expect(contentsOf(join(job.workspace, '.git'))).toStrictEqual(before)
})

it('fetches nothing that a partial clone lacks', async () => {
  const { command, hasRun } = trap()
  const job = jobOn({ 'site/web.config': SITE })
  repositoryIn(job.workspace, {
    'core.repositoryFormatVersion': '1',
    'extensions.partialClone': 'origin',
    'remote.origin.url': `ext::sh -c ${command.replace('; cat', '').replaceAll(' ', '% ')}`,
    'remote.origin.promisor': 'true',
    'protocol.ext.allow': 'always',
  })
  removeObject(job.workspace, 'HEAD:site')
  provoke(job.workspace, 'ls-tree', 'HEAD', 'site/web.config')
  expect(hasRun()).toBe(true)
  const inputs = { ...SETTINGS, files: 'site/web.config' }
  const post = await job.after(await job.step(inputs), inputs)
  expect(post).toMatchObject({ ...QUIET, annotations: [{ level: 'notice' }] })
  expect(post.log).toContain('is not all in the repository, as in a partial clone')
  expect(hasRun()).toBe(false)
  expect(job.text('site/web.config')).toBe(SITE)
})

it.each<[string, (workspace: string) => string]>([
  ['an empty entry', () => ''],
  ['the current directory', () => '.'],
  ['a relative folder', () => 'bin'],
  ['a folder of the workspace', (workspace) => join(workspace, 'bin')],
  ['the workspace', (workspace) => workspace],
])('starts no git of the workspace where PATH has %s', async (_, entry) => {
  const { command, hasRun } = trap()
  const job = jobOn({ 'web.config': SITE })
  mkdirSync(join(job.workspace, 'bin'))
  for (const folder of ['', 'bin']) plantGit(join(job.workspace, folder), command)
  repositoryIn(job.workspace)
  const env = { PATH: [entry(job.workspace), PATH].join(delimiter) }
  const ran = await job.step(SETTINGS, { env })
  commitAll(job.workspace)
  const post = await job.after(ran, SETTINGS, { env })
  expect(post.annotations).toMatchObject([{ message: expect.stringMatching(/since it was committed/) }])
  expect(hasRun()).toBe(false)
})

/** Lets git believe that somebody else owns each repository, as in a job that runs in a container. */
const OTHER_OWNER = `real="$(PATH='${PATH}'; command -v git)"; GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec "$real" "$@"`

describeWithScripts('with a git of our own', () => {
it('lets git see no input, no state and no other variable of the runner', async () => {
  const seen = join(workspaceOf({}), 'seen')
  const folder = workspaceOf({})
  plantGit(folder, `env >>'${seen}'; pwd >>'${seen}'; exit 128`)
  const job = jobOn({ 'web.config': SITE })
  repositoryIn(job.workspace)
  const env = { PATH: [folder, PATH].join(delimiter), GITHUB_TOKEN: 'token', GIT_DIR: folder }
  const post = await job.after(await job.step(), SETTINGS, { env })
  expect(post.annotations).toMatchObject([noticeOf('git cannot read the repository')])
  const text = readFileSync(seen, 'utf8')
  const names = text.split('\n').flatMap((line) => /^(\w+)=/.exec(line)?.[1] ?? [])
  const ofShell = ['PWD', 'OLDPWD', 'SHLVL', '_', '__CF_USER_TEXT_ENCODING', 'TEMP', 'TMP']
  expect(names.filter((name) => !ofShell.includes(name)).sort()).toStrictEqual([
    'GIT_ALLOW_PROTOCOL',
    'GIT_CONFIG_NOSYSTEM',
    'GIT_NO_LAZY_FETCH',
    'GIT_OPTIONAL_LOCKS',
    'GIT_TERMINAL_PROMPT',
    'HOME',
    'NoDefaultCurrentDirectoryInExePath',
    'PATH',
  ])
  expect(text).not.toContain(job.workspace)
})

it('sees a commit in a workspace that another user owns', async () => {
  const folder = workspaceOf({})
  plantGit(folder, OTHER_OWNER)
  const job = jobOn({ 'web.config': SITE })
  repositoryIn(job.workspace)
  const ran = await job.step()
  commitAll(job.workspace)
  const refused = () =>
    execFileSync(join(folder, 'git'), ['rev-parse', 'HEAD'], { cwd: job.workspace, stdio: 'pipe' })
  expect(refused).toThrow('dubious ownership')
  const env = { PATH: folder }
  const post = await job.after(ran, SETTINGS, { env })
  expect(post.annotations).toMatchObject([{ message: expect.stringMatching(/since it was committed/) }])
})

it.each<[string, string | null, string]>([
  ['is not installed', null, 'no git is found outside of the workspace'],
  ['refuses the repository', 'exit 128', 'git cannot read the repository'],
  ['does not start', '#', 'git could not be started'],
  ['is killed', 'kill -9 $$', 'git could not be started, or ended before its time'],
])('puts the file back, and says that it does not know, where git %s', async (_, script, reason) => {
  const folder = workspaceOf({})
  if (script !== null) plantGit(folder, script)
  if (script === '#') writeFileSync(join(folder, 'git'), '#!/nowhere/sh\n')
  const job = jobOn({ 'web.config': SITE })
  repositoryIn(job.workspace)
  const ran = await job.step()
  const post = await job.after(ran, SETTINGS, { env: { PATH: folder } })
  expect(post).toMatchObject({ ...QUIET, annotations: [noticeOf(reason)] })
  expect(post.log).toContain('web.config: put back as it was')
  expect(job.text('web.config')).toBe(SITE)
  expect(job.kept()).toStrictEqual([])
})

it('does not wait for a git that hangs', async () => {
  const folder = workspaceOf({})
  plantGit(folder, 'PATH=/usr/bin:/bin exec sleep 300')
  const job = jobOn({ 'web.config': SITE })
  repositoryIn(job.workspace)
  const ran = await job.step()
  const post = await job.after(ran, SETTINGS, { env: { PATH: folder } })
  expect(post).toMatchObject({ ...QUIET, annotations: [noticeOf('git did not answer within')] })
  expect(job.text('web.config')).toBe(SITE)
})
})
