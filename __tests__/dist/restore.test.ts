import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, it } from '@jest/globals'
import { itWithFolderLinks, itWithLinks, keepsModes } from '../support/disk.js'
import { faulty, REPORT_FOLDER } from '../support/faults.js'
import { contentsOf, jobOn, possible, type Job } from '../support/job.js'
import { SETTINGS, siteWith, workspaceOf } from '../support/workspace.js'

const SITE = siteWith('<smtp from="a@b.example" />')
const OTHER = { ...SETTINGS, host: 'relay.bakery.example' }
const QUIET = { outcome: 'success', exitCode: 0, stderr: '', annotations: [] }

/** The modes of a folder and of two files that nobody else can read. */
const OWNER_ONLY = [0o700, 0o600, 0o600]

/** Where a step keeps what the files held. */
function folderOf({ temp }: Job): string {
  const name = readdirSync(temp).find((one) => one.startsWith('umbraco-smtp-settings-'))
  return join(temp, name ?? '')
}

it('puts a file back with its mode, and leaves nothing behind', async () => {
  const job = jobOn({ 'web.config': SITE, 'other.txt': 'x' })
  chmodSync(join(job.workspace, 'web.config'), 0o640)
  const before = contentsOf(job.workspace)
  const ran = await job.step()
  expect(ran.outputs['changed']).toBe('true')
  expect(contentsOf(job.workspace)).not.toStrictEqual(before)
  const post = await job.after(ran)
  expect(post).toMatchObject({ ...QUIET, log: 'web.config: put back as it was' })
  expect(contentsOf(job.workspace)).toStrictEqual(before)
  expect(job.kept()).toStrictEqual([])
})

it('keeps the former bytes for its own user alone, and no secret or path in the state', async () => {
  const job = jobOn({ 'web.config': SITE })
  const { state } = await job.step()
  expect(state).toStrictEqual({
    step: expect.stringMatching(/^[0-9a-f-]{36}$/),
    journal: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  const folder = folderOf(job)
  expect(readFileSync(join(folder, '0'), 'utf8')).toBe(SITE)
  const modes = [folder, join(folder, '0'), join(folder, 'journal.json')].map(
    (path) => statSync(path).mode & 0o777,
  )
  expect(keepsModes ? modes : OWNER_ONLY).toStrictEqual(OWNER_ONLY)
})

it('keeps the former bytes in the temporary folder of the system where the runner names none', async () => {
  const job = jobOn({ 'web.config': SITE })
  const system = workspaceOf({})
  const env = { RUNNER_TEMP: '', TMPDIR: system, TEMP: system, TMP: system }
  const ran = await job.step(SETTINGS, { env })
  expect(readdirSync(system)).toHaveLength(1)
  expect(await job.after(ran, SETTINGS, { env })).toMatchObject(QUIET)
  expect(job.text('web.config')).toBe(SITE)
  expect(readdirSync(system)).toStrictEqual([])
})

it('puts back what several steps wrote, the last step first', async () => {
  const job = jobOn({ 'web.config': SITE })
  const first = await job.step()
  const afterFirst = job.text('web.config')
  const second = await job.step(OTHER)
  expect(await job.after(second, OTHER)).toMatchObject(QUIET)
  expect(job.text('web.config')).toBe(afterFirst)
  expect(await job.after(first)).toMatchObject(QUIET)
  expect(job.text('web.config')).toBe(SITE)
  expect(job.kept()).toStrictEqual([])
})

it('leaves a file alone that a later step is to leave as it wrote it', async () => {
  const job = jobOn({ 'web.config': SITE })
  const first = await job.step()
  const kept = { ...OTHER, restore: 'false' }
  const second = await job.step(kept)
  const afterSecond = job.text('web.config')
  await job.after(second, kept)
  const post = await job.after(first)
  expect(post.annotations).toMatchObject([{ level: 'notice' }])
  expect(job.text('web.config')).toBe(afterSecond)
})

it('keeps nothing where "restore" is "false", but removes what a killed step left', async () => {
  const job = jobOn({ 'web.config': SITE })
  const inputs = { ...SETTINGS, restore: 'false', report: 'report.json' }
  const ran = await job.step(inputs)
  const written = contentsOf(job.workspace)
  expect(job.kept()).toStrictEqual([`${basename(folderOf(job))}/journal.json`])
  for (const name of ['web.config', 'report.json']) {
    writeFileSync(join(job.workspace, `.${name}.${ran.state['step'] ?? ''}.tmp`), 'half of a fi')
  }
  const post = await job.after(ran, inputs)
  expect(post).toMatchObject({
    ...QUIET,
    log: 'The input "restore" is "false": the files stay as the step wrote them.',
  })
  expect(contentsOf(job.workspace)).toStrictEqual(written)
  expect(job.kept()).toStrictEqual([])
})

it('puts files back after a step that failed once it had written', async () => {
  const job = jobOn({ 'web.config': SITE })
  const inputs = { ...SETTINGS, report: 'report.json' }
  const { env } = faulty(REPORT_FOLDER)
  const ran = await job.step(inputs, { env })
  expect(ran).toMatchObject({ outcome: 'failure', outputs: { changed: 'true' } })
  expect(await job.after(ran, inputs)).toMatchObject(QUIET)
  expect(job.text('web.config')).toBe(SITE)
})

it.each([
  ['a check', { mode: 'check' }],
  ['a step that found nothing to change', SETTINGS],
  ['a step that refused its inputs', { ...SETTINGS, port: 'x' }],
])('has nothing to put back after %s', async (_, inputs) => {
  const job = jobOn({ 'web.config': SITE })
  await job.step({ ...SETTINGS, restore: 'false' })
  const before = contentsOf(job.workspace)
  const ran = await job.step(inputs)
  expect(ran.state).toStrictEqual({ step: expect.any(String) })
  expect(await job.after(ran, inputs)).toMatchObject({
    ...QUIET,
    log: 'The step wrote no file: there is nothing to put back.',
  })
  expect(contentsOf(job.workspace)).toStrictEqual(before)
})

it('says so where every file is as it was already', async () => {
  const job = jobOn({ 'web.config': SITE })
  const ran = await job.step()
  writeFileSync(join(job.workspace, 'web.config'), SITE)
  expect(await job.after(ran)).toMatchObject({
    ...QUIET,
    log: 'Every file is as it was before the step: there is nothing to put back.',
  })
})

it('does nothing after a step that was killed before it did anything', async () => {
  const job = jobOn({ 'web.config': SITE })
  const post = await job.after({ state: {} })
  expect(post).toMatchObject({
    ...QUIET,
    outputs: {},
    log: 'The step ended before it did anything: there is nothing to put back.',
  })
  expect(job.text('web.config')).toBe(SITE)
})

it.each<[string, (path: string) => void]>([
  ['changed', (path) => { writeFileSync(path, 'theirs') }],
  ['removed', (path) => { rmSync(path) }],
  ['replaced by a folder', (path) => { rmSync(path); mkdirSync(path) }],
  ['moved with its folder', (path) => { renameSync(dirname(path), `${dirname(path)}-moved`) }],
])('leaves a file alone that somebody has %s since, and says so', async (_, change) => {
  const job = jobOn({ 'site/web.config': SITE })
  const inputs = { ...SETTINGS, files: 'site/web.config' }
  const ran = await job.step(inputs)
  change(join(job.workspace, 'site/web.config'))
  const before = contentsOf(job.workspace)
  const post = await job.after(ran, inputs)
  expect(post).toMatchObject({ outcome: 'success', exitCode: 0, stderr: '' })
  expect(post.annotations).toMatchObject([
    { level: 'notice', message: expect.stringMatching(/^Not put back, .*: "site\/web\.config"\./) },
  ])
  expect(contentsOf(job.workspace)).toStrictEqual(before)
  expect(job.kept()).toStrictEqual([])
})

itWithFolderLinks('follows no symbolic link out of the workspace', async () => {
  const job = jobOn({ 'site/web.config': SITE })
  const inputs = { ...SETTINGS, files: 'site/web.config' }
  const ran = await job.step(inputs)
  const injected = job.text('site/web.config')
  const outside = workspaceOf({
    'web.config': injected,
    [`.web.config.${ran.state['step'] ?? ''}.tmp`]: 'x',
  })
  const before = contentsOf(outside)
  rmSync(join(job.workspace, 'site'), { recursive: true })
  symlinkSync(outside, join(job.workspace, 'site'), 'junction')
  const post = await job.after(ran, inputs)
  expect(post.annotations).toMatchObject([{ level: 'notice' }])
  expect(contentsOf(outside)).toStrictEqual(before)
})

it.each(
  possible([
  'a b',
  `quotes'"\``,
  '::warning::x',
  '##[warning]x',
  '100%25%0A',
  'two\nlines',
  'naïve-ж-𝒳',
  '-x',
  'HEAD:x',
  '$(touch x);&|',
]),
)('puts back below a folder named %j', async (folder) => {
  const job = jobOn({ [`${folder}/web.config`]: SITE })
  const inputs = { ...SETTINGS, files: '*/web.config' }
  const before = contentsOf(job.workspace)
  const ran = await job.step(inputs)
  expect(ran.outputs['changed']).toBe('true')
  const post = await job.after(ran, inputs)
  expect(post).toMatchObject({ ...QUIET, commands: post.commands.filter(({ name }) => name === 'add-mask') })
  expect(contentsOf(job.workspace)).toStrictEqual(before)
})

itWithLinks('puts back in a workspace behind a symbolic link, and through one inside of it', async () => {
  const real = workspaceOf({ 'real/web.config': SITE })
  symlinkSync('real', join(real, 'site'), 'dir')
  const link = join(workspaceOf({}), 'link')
  symlinkSync(real, link, 'dir')
  const job = jobOn({}, link)
  const inputs = { ...SETTINGS, files: 'site/web.config' }
  const ran = await job.step(inputs)
  expect(job.text('real/web.config')).not.toBe(SITE)
  expect(await job.after(ran, inputs)).toMatchObject({
    ...QUIET,
    log: 'site/web.config: put back as it was',
  })
  expect(job.text('real/web.config')).toBe(SITE)
})

it('puts two hundred files back', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [`site-${index}/web.config`, SITE]),
  )
  const job = jobOn(files)
  const inputs = { ...SETTINGS, files: 'site-*/web.config' }
  const before = contentsOf(job.workspace)
  const ran = await job.step(inputs)
  expect(await job.after(ran, inputs)).toMatchObject(QUIET)
  expect(contentsOf(job.workspace)).toStrictEqual(before)
  expect(job.kept()).toStrictEqual([])
}, 60_000)

it('says in one annotation what two hundred files have in common', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [`site-${index}/web.config`, SITE]),
  )
  const job = jobOn(files)
  const inputs = { ...SETTINGS, files: 'site-*/web.config' }
  const ran = await job.step(inputs)
  for (const path of Object.keys(files)) writeFileSync(join(job.workspace, path), 'theirs')
  const { annotations } = await job.after(ran, inputs)
  expect(annotations).toMatchObject([{ message: expect.stringContaining(' and 195 more.') }])
}, 60_000)

it('shows a reader the old bytes or the new ones, never a part of either', async () => {
  const large = SITE.replace('<configuration>', `<configuration><!-- ${'x'.repeat(8_000_000)} -->`)
  const job = jobOn({ 'web.config': large })
  const seen = new Set<string>()
  const over = new AbortController()
  const reading = (async () => {
    while (!over.signal.aborted) {
      seen.add(await readFile(join(job.workspace, 'web.config'), 'utf8'))
      // Windows gives a file no other place as long as somebody reads it.
      await setTimeout(5)
    }
  })()
  const ran = await job.step()
  const written = job.text('web.config')
  await job.after(ran)
  over.abort()
  await reading
  expect(written).not.toBe(large)
  expect([...seen].filter((text) => text !== large && text !== written)).toHaveLength(0)
})

it('never tears a file that two steps write at once', async () => {
  const job = jobOn({ 'web.config': SITE })
  const others = [SETTINGS, OTHER].map(async (inputs) => {
    const alone = jobOn({ 'web.config': SITE })
    await alone.step(inputs)
    return alone.text('web.config')
  })
  const whole = await Promise.all(others)
  const ran = await Promise.all([job.step(SETTINGS), job.step(OTHER)])
  expect(whole).toContain(job.text('web.config'))
  const failures = ran.filter(({ outcome }) => outcome === 'failure').map(({ log }) => log)
  expect(failures.filter((log) => !/changed by something else.*Run the step alone/.test(log))).toStrictEqual([])
  for (const one of ran) expect((await job.after(one)).outcome).toBe('success')
  expect([SITE, ...whole]).toContain(job.text('web.config'))
  expect(readdirSync(job.workspace)).toStrictEqual(['web.config'])
  expect(job.kept()).toStrictEqual([])
})
