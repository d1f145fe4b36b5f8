import { expect, it } from '@jest/globals'
import { faulty, type Fault } from '../support/faults.js'
import { contentsOf, jobOn, type Job } from '../support/job.js'
import { SETTINGS, siteWith, type Ran } from '../support/workspace.js'

const FILES = {
  'a/web.config': siteWith('<smtp configSource="smtp.config" />'),
  'a/smtp.config': '<smtp from="a@b.example" />',
  'b/web.config': siteWith('<smtp />'),
}
const INPUTS = { ...SETTINGS, files: 'a/web.config\nb/*.config' }
const WRITTEN = ['a/smtp.config', 'b/web.config'] as const

/** The calls that the step and its clean-up make to the disk, with what a disk may say to them. */
const OF_BOTH = [
  ['openSync', 'EACCES'],
  ['writeFileSync', 'ENOSPC'],
  ['fchmodSync', 'EPERM'],
  ['fsyncSync', 'EIO'],
  ['closeSync', 'EIO'],
  ['renameSync', 'EBUSY'],
  ['readFileSync', 'EIO'],
  ['lstatSync', 'EACCES'],
  ['realpathSync', 'ELOOP'],
] as const

const OF_THE_STEP = [
  ...OF_BOTH,
  ['readdirSync', 'EACCES'],
  ['mkdirSync', 'EROFS'],
  ['statSync', 'EACCES'],
  ['appendFileSync', 'ENOSPC'],
] as const

const OF_THE_CLEAN_UP = [...OF_BOTH, ['rmSync', 'EBUSY']] as const

/** More calls than the action makes to any function. */
const MANY = 60

/** Lets the first call fail, then the second, until the action makes none that could. */
function* faults(call: string, code: string): Generator<Struck> {
  for (let at = 1; at < MANY; at += 1) {
    const struck = { fault: { call, code, at }, job: jobOn(FILES), hasStruck: false }
    yield struck
    if (struck.hasStruck) continue
    if (at === 1) throw new Error(`The action does not call ${call} at all`)
    return
  }
  throw new Error(`The action calls ${call} more often than ${MANY} times`)
}

interface Struck {
  readonly fault: Fault
  readonly job: Job
  hasStruck: boolean
}

/** Which files hold the new settings. */
const written = ({ text }: Job): readonly string[] =>
  WRITTEN.filter((path) => text(path).includes(SETTINGS.host))

it.each(OF_THE_STEP)('writes all files or none where %s fails with %s', async (call, code) => {
  for (const struck of faults(call, code)) {
    const { fault, job } = struck
    const { env, hasStruck } = faulty(fault)
    const before = contentsOf(job.workspace)
    const ran = await job.step(INPUTS, { env })
    struck.hasStruck = hasStruck()
    expect([fault, written(job)]).toEqual([fault, wasChanged(ran) ? WRITTEN : []])
    expect([fault, shownBy(ran)]).toEqual([fault, ran.outcome === 'failure' ? 'a line' : 'nothing'])
    expect(await job.after(ran, INPUTS)).toMatchObject({ exitCode: 0, stderr: '' })
    expect([fault, contentsOf(job.workspace), job.kept()]).toEqual([fault, before, []])
  }
})

it.each(OF_THE_CLEAN_UP)('says what it could not put back where %s fails with %s', async (call, code) => {
  for (const struck of faults(call, code)) {
    const { fault, job } = struck
    const { env, hasStruck } = faulty(fault)
    const before = contentsOf(job.workspace)
    const ran = await job.step(INPUTS)
    const cleanUp = await job.after(ran, INPUTS, { env })
    struck.hasStruck = hasStruck()
    expect([fault, cleanUp.exitCode, cleanUp.stderr]).toEqual([fault, 0, ''])
    const isClean = isSame(contentsOf(job.workspace), before) && job.kept().length === 0
    expect([fault, isClean || cleanUp.annotations.length > 0]).toEqual([fault, true])
  }
})

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Where the outputs could not be written, the log says what was. */
function wasChanged({ outputs, log }: Ran): boolean {
  return (outputs['changed'] ?? String(log.includes(': injected '))) === 'true'
}

/** What a person sees of a failure: one line, never a trace of the stack. */
function shownBy({ log, stderr }: Ran): string {
  if (/^ {4}at |: no luck/m.test(`${log}\n${stderr}`)) return 'the stack'
  return log.includes('Error: ') ? 'a line' : 'nothing'
}
