import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { codeOf } from '../../src/files/workspace.js'
import { closedFolder, fullDisk, swapping } from '../support/disturbances.js'
import { contentsOf, jobOn, type Job } from '../support/job.js'
import { SETTINGS, siteWith, workspaceOf } from '../support/workspace.js'

const OLD = 'the-former-password-of-the-bakery'
const SITE = siteWith(`<smtp from="a@b.example"><network host="old.example" userName="kim" password="${OLD}" /></smtp>`)
const INPUTS = { ...SETTINGS, files: 'site/web.config' }

/** More calls than are made from the first that counts. */
const MANY = 90

/** What came of a swap: the outcome, and what then lay outside of the workspace. */
interface Swapped {
  readonly at: number
  readonly hasSwapped: boolean
  readonly isOver: boolean
  readonly outside: Contents
}

type Contents = ReturnType<typeof contentsOf>

/** Swaps the folder of a step before its first call to the disk, its second, and so on, until it has written. */
async function swapsOfStep(): Promise<readonly Swapped[]> {
  const swaps: Swapped[] = []
  for (let at = 1; at < MANY && swaps.at(-1)?.isOver !== true; at += 1) {
    const job = jobOn({ 'site/web.config': SITE })
    const outside = workspaceOf({ 'web.config': SITE })
    const folder = join(job.workspace, 'site')
    const { env, hasSwapped } = swapping({ at, from: 'mkdirSync', folder, outside })
    const isOver = (await job.step(INPUTS, { env })).outcome === 'success'
    swaps.push({ at, hasSwapped: hasSwapped(), isOver, outside: contentsOf(outside) })
  }
  return swaps
}

/** The same with the clean-up, until it has put the file back. */
async function swapsOfCleanUp(): Promise<{ swaps: readonly Swapped[]; before: Contents }> {
  const job = jobOn({ 'site/web.config': SITE })
  const ran = await job.step(INPUTS)
  const written = job.text('site/web.config')
  const [folder, former] = [join(job.workspace, 'site'), workspaceOf({})]
  cpSync(job.temp, former, { recursive: true })
  const swaps: Swapped[] = []
  for (let at = 1; at < MANY && swaps.at(-1)?.isOver !== true; at += 1) {
    rmSync(folder, { recursive: true, force: true })
    rmSync(`${folder}-moved`, { recursive: true, force: true })
    mkdirSync(folder)
    writeFileSync(join(folder, 'web.config'), written)
    cpSync(former, job.temp, { recursive: true })
    const outside = workspaceOf({ 'web.config': written })
    const { env, hasSwapped } = swapping({ at, from: 'readFileSync', folder, outside })
    const post = await job.after(ran, INPUTS, { env })
    const isOver = post.log.includes('put back as it was')
    swaps.push({ at, hasSwapped: hasSwapped(), isOver, outside: contentsOf(outside) })
  }
  return { swaps, before: contentsOf(workspaceOf({ 'web.config': written })) }
}

it('takes no byte out of the workspace where a folder becomes a link while a step writes', async () => {
  const swaps = await swapsOfStep()
  const before = contentsOf(workspaceOf({ 'web.config': SITE }))
  expect(swaps.filter(({ outside }) => !isDeepStrictEqual(outside, before))).toStrictEqual([])
  expect(swaps.filter(({ hasSwapped }) => hasSwapped).length).toBeGreaterThan(20)
  expect(swaps.at(-1)?.isOver).toBe(true)
}, 240_000)

it('takes no byte out of the workspace where a folder becomes a link while the clean-up writes', async () => {
  const { swaps, before } = await swapsOfCleanUp()
  expect(swaps.filter(({ outside }) => !isDeepStrictEqual(outside, before))).toStrictEqual([])
  expect(swaps.filter(({ hasSwapped }) => hasSwapped).length).toBeGreaterThan(20)
  expect(swaps.at(-1)?.isOver).toBe(true)
}, 240_000)

/** A job whose step has injected. */
async function injected(): Promise<{ job: Job; ran: Awaited<ReturnType<Job['step']>> }> {
  const job = jobOn({ 'web.config': SITE })
  return { job, ran: await job.step() }
}

describe('a full disk at the clean-up', () => {
  it('has the former bytes written in place', async () => {
    const { job, ran } = await injected()
    const post = await job.after(ran, SETTINGS, { env: fullDisk('new files') })
    expect(post).toMatchObject({ exitCode: 0, stderr: '', annotations: [], log: 'web.config: put back as it was' })
    expect(job.text('web.config')).toBe(SITE)
    expect(contentsOf(job.workspace)).toStrictEqual(contentsOf(workspaceOf({ 'web.config': SITE })))
    expect(job.kept()).toStrictEqual([])
  })

  it('leaves an empty file and the journal where they do not fit', async () => {
    const { job, ran } = await injected()
    const post = await job.after(ran, SETTINGS, { env: fullDisk('bytes') })
    expect(post).toMatchObject({ exitCode: 0, stderr: '', outcome: 'success' })
    expect(post.annotations).toMatchObject([
      { level: 'warning', message: expect.stringMatching(/^Could not be put back, and was made empty, .*"web\.config" \(no space is left on the disk \(ENOSPC\)\)/) },
      { level: 'warning', message: expect.stringContaining(`"umbraco-smtp-settings-${ran.state['step'] ?? ''}"`) },
    ])
    expect(job.text('web.config')).toBe('')
    const [, former = ''] = [...job.kept()].reverse()
    expect(readFileSync(join(job.temp, former), 'utf8')).toBe(SITE)
    expect(`${post.log}${post.stderr}`).not.toContain(OLD)
  })

  it('says so where not even that can be done, and keeps the journal', async () => {
    const { job, ran } = await injected()
    const post = await job.after(ran, SETTINGS, { env: fullDisk('everything') })
    expect(post.annotations).toMatchObject([
      { message: expect.stringMatching(/^Could not be put back: "web\.config" \(EIO\)\. It may still contain/) },
      { message: expect.stringMatching(/^What the files contained before is kept in the folder/) },
    ])
    expect(job.kept()).toHaveLength(2)
  })
})

/** Mounts a disk of 64 KiB, fills it between the step and the clean-up, and tells what became of the file. */
async function onSmallDisk(site: string): Promise<{ text: string; kept: number }> {
  const folder = workspaceOf({})
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder])
  try {
    writeFileSync(join(folder, 'web.config'), site)
    const job = jobOn({}, folder)
    const ran = await job.step()
    fillUp(join(folder, 'filler'))
    await job.after(ran)
    return { text: job.text('web.config'), kept: job.kept().length }
  } finally {
    execFileSync('umount', [folder])
  }
}

function fillUp(path: string): void {
  try {
    writeFileSync(path, 'x'.repeat(100_000))
  } catch (error) {
    if (codeOf(error) === 'ENOSPC') return
    throw error
  }
  throw new Error('The disk is larger than that')
}

function canMount(): boolean {
  const folder = workspaceOf({})
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' })
    execFileSync('umount', [folder])
    return true
  } catch {
    return false
  }
}

const LARGE = siteWith(`<smtp from="${'a'.repeat(9000)}@b.example" />`)

// Root alone can mount a disk.
const REAL_DISKS = process.platform === 'linux' && canMount() ? [
  { site: SITE, becomes: { text: SITE, kept: 0 } },
  { site: LARGE, becomes: { text: '', kept: 2 } },
] : []

it('puts a file back on a real disk that is full, or makes it empty where it was larger before', async () => {
  for (const { site, becomes } of REAL_DISKS) expect(await onSmallDisk(site)).toStrictEqual(becomes)
}, 60_000)

it('takes a folder that may be listed, but not entered, for one without files', async () => {
  const job = jobOn({ 'closed/web.config': SITE, 'site/web.config': SITE })
  const ran = await job.step({ ...SETTINGS, files: '**/web.config' }, { env: closedFolder('closed') })
  expect(ran).toMatchObject({ outcome: 'success', outputs: { 'changed-files': '["site/web.config"]' } })
})

