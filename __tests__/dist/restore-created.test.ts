import { appendFileSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { faulty } from '../support/faults.js'
import { jobOn, type Job } from '../support/job.js'
import { commitAll, repositoryIn } from '../support/repository.js'
import { SETTINGS, siteWith, workspaceOf, type Ran } from '../support/workspace.js'

const INPUTS = { ...SETTINGS, files: 'Web.config', environment: 'live' }
const CREATED = 'Web.live.xdt.config'
const NAMED = `"${CREATED}"`

/** A job whose step has created a transform in a repository. */
async function created(): Promise<{ readonly job: Job; readonly ran: Ran; readonly path: string }> {
  const job = jobOn({ 'Web.config': siteWith('') })
  repositoryIn(job.workspace)
  const ran = await job.step(INPUTS)
  const path = join(job.workspace, CREATED)
  expect([ran.outcome, existsSync(path)]).toStrictEqual(['success', true])
  return { job, ran, path }
}

/** What the clean-up says of the transform, and whether it is there afterwards. */
async function fate(
  { job, ran, path }: Awaited<ReturnType<typeof created>>,
  env: Readonly<Record<string, string>> = {},
) {
  const { outcome, log, annotations } = await job.after(ran, INPUTS, { env })
  expect([outcome, job.kept()]).toStrictEqual(['success', []])
  const messages = annotations.map(({ level, message }) => `${level}: ${message}`)
  expect(messages.filter((message) => !message.includes(NAMED))).toStrictEqual([])
  return { log, messages, isThere: existsSync(path) }
}

function says(words: string): unknown {
  return [expect.stringContaining(words)]
}

it('says that a file was deleted, not that it was put back', async () => {
  expect(await fate(await created())).toStrictEqual({
    log: `${CREATED}: deleted, since the step had created it`,
    messages: [],
    isThere: false,
  })
})

it('has nothing to do where somebody has deleted it already', async () => {
  const made = await created()
  rmSync(made.path)
  expect((await fate(made)).log).toBe(
    'Every file is as it was before the step: there is nothing to put back.',
  )
})

it('says why a created file is left alone: it was committed', async () => {
  const made = await created()
  commitAll(made.job.workspace)
  expect(await fate(made)).toMatchObject({
    messages: says('notice: Not deleted, though the step had created it, since it was committed'),
    isThere: true,
  })
})

it('says why a created file is left alone: it was changed', async () => {
  const made = await created()
  appendFileSync(made.path, '\n')
  expect(await fate(made)).toMatchObject({
    messages: says('notice: Not deleted, though the step had created it, since something else has'),
    isThere: true,
  })
})

it('deletes a created file where git cannot tell', async () => {
  expect(await fate(await created(), { PATH: workspaceOf({}) })).toMatchObject({
    log: expect.stringContaining(`${CREATED}: deleted, since the step had created it`) as unknown,
    messages: says('notice: Deleted, since the step had created it, but whether it was committed'),
    isThere: false,
  })
})

it('asks to delete a created file that it cannot delete, and keeps no folder for it', async () => {
  // The first is its temporary file, which is not there.
  const { env, hasStruck } = faulty({ call: 'rmSync', code: 'EIO', at: 2 })
  expect(await fate(await created(), env)).toMatchObject({
    messages: says('warning: Could not be deleted: "Web.live.xdt.config" (EIO). The step had created'),
    isThere: true,
  })
  expect(hasStruck()).toBe(true)
})
