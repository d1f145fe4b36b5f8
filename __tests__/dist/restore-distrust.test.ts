import { createHash, randomUUID } from 'node:crypto'
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { holdsFolderLinks, holdsLinks } from '../support/disk.js'
import { contentsOf, jobOn, type Job } from '../support/job.js'
import { SETTINGS, siteWith, workspaceOf, type Ran } from '../support/workspace.js'

const SITE = siteWith('<smtp from="a@b.example" />')

/** A job whose step has written, and the folder of what it has kept. */
async function injected(): Promise<{ job: Job; ran: Ran; folder: string }> {
  const job = jobOn({ 'web.config': SITE })
  const ran = await job.step()
  return { job, ran, folder: join(job.temp, `umbraco-smtp-settings-${ran.state['step'] ?? ''}`) }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

it.each<[string, (state: Readonly<Record<string, string>>) => Readonly<Record<string, string>>]>([
  ['an id that is a path', (state) => ({ ...state, step: '../../elsewhere' })],
  ['an id that is none', (state) => ({ ...state, step: `${state['step'] ?? ''}\n` })],
  ['no id', ({ journal = '' }) => ({ journal })],
])('puts nothing back, and warns, where the state has %s', async (_, forge) => {
  const { job, ran } = await injected()
  const before = contentsOf(job.workspace)
  const post = await job.after({ state: forge(ran.state) })
  expect(post).toMatchObject({ outcome: 'success', exitCode: 0, stderr: '' })
  expect(post.annotations).toMatchObject([
    { level: 'warning', message: expect.stringContaining('The state that this step saved is not') },
  ])
  expect(contentsOf(job.workspace)).toStrictEqual(before)
})

/** What somebody does to a path, in words and in deed. */
type Change = [string, (path: string) => void]

function moveBehindLink(path: string): void {
  renameSync(path, `${path}-moved`)
  symlinkSync(`${path}-moved`, path, statSync(`${path}-moved`).isDirectory() ? 'junction' : 'file')
}

it.each<Change>([
  ['is gone', (folder) => { rmSync(folder, { recursive: true }) }],
  ['was changed', (folder) => { appendFileSync(join(folder, 'journal.json'), ' ') }],
  ['is a folder', (folder) => { rmSync(join(folder, 'journal.json')); mkdirSync(join(folder, 'journal.json')) }],
  ...(holdsFolderLinks ? [['lies behind a link', moveBehindLink] as Change] : []),
])('puts nothing back, and warns, where what it kept %s', async (_, change) => {
  const { job, ran, folder } = await injected()
  const before = contentsOf(job.workspace)
  change(folder)
  const post = await job.after(ran)
  expect(post).toMatchObject({ outcome: 'success', exitCode: 0, stderr: '' })
  expect(post.annotations).toMatchObject([
    { level: 'warning', message: expect.stringMatching(/^What this step wrote down .* is gone/) },
  ])
  expect(contentsOf(job.workspace)).toStrictEqual(before)
})

it('puts nothing back, and warns, where the digest in the state is another', async () => {
  const { job, ran } = await injected()
  const post = await job.after({ state: { ...ran.state, journal: sha256('x') } })
  expect(post).toMatchObject({ outcome: 'success', annotations: [{ level: 'warning' }] })
  expect(job.text('web.config')).toContain('smtp.bakery.example')
  expect(job.kept()).toStrictEqual([])
})

it.each<Change>([
  ['are gone', (path) => { rmSync(path) }],
  ['were changed', (path) => { writeFileSync(path, '<configuration />') }],
  ...(holdsLinks ? [['lie behind a link', moveBehindLink] as Change] : []),
])('warns where the former bytes %s', async (_, change) => {
  const { job, ran, folder } = await injected()
  change(join(folder, '0'))
  const post = await job.after(ran)
  expect(post.outcome).toBe('success')
  expect(post.annotations).toMatchObject([
    {
      level: 'warning',
      message: expect.stringMatching(/^Could not be put back: "web\.config" \(its former bytes are gone/),
    },
  ])
  expect(job.text('web.config')).toContain('smtp.bakery.example')
  expect(job.kept()).toStrictEqual([])
})

/** A path that a journal names, in words and as it is. */
type Naming = [string, (workspace: string, outside: string) => string]

/** Makes a link in the workspace to a folder outside, and names a file behind it. */
function throughLink(workspace: string, outside: string): string {
  symlinkSync(outside, join(workspace, 'link'), 'junction')
  return join(workspace, 'link', 'web.config')
}

it.each<Naming>([
  ['an absolute path elsewhere', (_, outside) => join(outside, 'web.config')],
  ['a path that leads out', (workspace, outside) => `${workspace}/../${outside.split(/[\\/]/).at(-1) ?? ''}/web.config`],
  ...(holdsFolderLinks ? [['a link in the workspace', throughLink] as Naming] : []),
])('touches nothing outside of the workspace, even for a whole journal that names %s', async (_, pathOf) => {
  const outside = workspaceOf({ 'web.config': SITE })
  const before = contentsOf(outside)
  const job = jobOn({})
  const id = randomUUID()
  const folder = join(job.temp, `umbraco-smtp-settings-${id}`)
  const realPath = pathOf(job.workspace, outside)
  const former = { digest: sha256('evil'), mode: 0o777 }
  const entry = { path: 'web.config', realPath, before: former, after: sha256(SITE) }
  const journal = JSON.stringify({ restore: true, entries: [entry, { ...entry, before: null }] })
  mkdirSync(folder)
  writeFileSync(join(folder, '0'), 'evil')
  writeFileSync(join(folder, 'journal.json'), journal)
  const post = await job.after({ state: { step: id, journal: sha256(journal) } })
  expect(post).toMatchObject({ outcome: 'success', exitCode: 0, stderr: '' })
  expect(post.log).not.toContain('put back as it was')
  expect(contentsOf(outside)).toStrictEqual(before)
})

it.each(['{}', '[]', '{"restore":true,"entries":[{}]}', '{"restore":true,"entries":[{"path":"a","realPath":"a","after":"a","before":{}}]}'])(
  'warns of a journal that is none: %s',
  async (journal) => {
    const { job, ran, folder } = await injected()
    writeFileSync(join(folder, 'journal.json'), journal)
    const post = await job.after({ state: { ...ran.state, journal: sha256(journal) } })
    expect(post).toMatchObject({ outcome: 'success', annotations: [{ level: 'warning' }] })
    expect(job.kept()).toStrictEqual([])
  },
)

it('writes nothing where the former bytes cannot be kept', async () => {
  const job = jobOn({ 'web.config': SITE })
  const env = { RUNNER_TEMP: join(job.workspace, 'web.config') }
  const ran = await job.step(SETTINGS, { env })
  expect(ran).toMatchObject({ outcome: 'failure', outputs: { changed: 'false' } })
  expect(ran.log).toMatch(/could not be kept .*: (?:a part of its path is not a folder \(ENOTDIR\)|it does not exist \(ENOENT\))\. No file was changed\./)
  expect(job.text('web.config')).toBe(SITE)
  expect(await job.after(ran, SETTINGS, { env })).toMatchObject({ outcome: 'success' })
})

it('writes nothing where the state cannot be saved', async () => {
  const job = jobOn({ 'web.config': SITE })
  const ran = await job.step(SETTINGS, { env: { GITHUB_STATE: job.temp } })
  expect(ran).toMatchObject({ outcome: 'failure', outputs: { changed: 'false' } })
  expect(ran.log).toContain('The system refused what the step needs: it is a folder (EISDIR). No')
  expect(job.text('web.config')).toBe(SITE)
  expect(job.kept()).toStrictEqual([])
})

it('warns of a file that it cannot write, and of one that it cannot remove', async () => {
  const { job, ran } = await injected()
  const obstacle = `.web.config.${ran.state['step'] ?? ''}.tmp`
  mkdirSync(join(job.workspace, obstacle))
  const post = await job.after(ran)
  expect(post).toMatchObject({ outcome: 'success', exitCode: 0, stderr: '' })
  expect(post.annotations).toMatchObject([
    { level: 'warning', message: expect.stringMatching(/^Could not be put back: "web\.config" \(/) },
    {
      level: 'warning',
      message: expect.stringMatching(/^A temporary file .* beside "web\.config" \(it is a folder/),
    },
    { level: 'warning', message: expect.stringMatching(/^What the files contained before is kept/) },
  ])
  expect(job.kept()).toHaveLength(2)
})

it('shows no secret, whatever goes wrong', async () => {
  const { job, ran, folder } = await injected()
  writeFileSync(join(folder, '0'), 'x')
  const post = await job.after(ran)
  const told = post.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  expect(told.join('\n')).not.toContain(SETTINGS.password)
  expect(readFileSync(join(job.workspace, 'web.config'), 'utf8')).toContain('p&amp;s')
})
