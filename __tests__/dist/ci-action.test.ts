/**
 * The job of the project's own workflow that uses the action as a workflow does, played as it is written.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { jobOn, type Job } from '../support/job.js'
import { repositoryIn } from '../support/repository.js'
import { workspaceOf, type Ran } from '../support/workspace.js'

const ROOT = join(import.meta.dirname, '../..')

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, string | number | boolean>>
  readonly 'continue-on-error'?: boolean
}

const { jobs } = parse(readFileSync(join(ROOT, '.github/workflows/ci.yml'), 'utf8')) as {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>
}
const STEPS = jobs['action']?.steps ?? []
const OURS = STEPS.filter(({ uses }) => uses === './')

/** A check-out, as far as the job looks at it. */
function checkout(): Job {
  const workspace = workspaceOf({})
  for (const folder of ['demo', '.github'])
    cpSync(join(ROOT, folder), join(workspace, folder), { recursive: true })
  for (const file of ['package.json', '.gitattributes'])
    cpSync(join(ROOT, file), join(workspace, file))
  repositoryIn(workspace)
  return jobOn({}, workspace)
}

interface Played {
  readonly id: string
  readonly inputs: Readonly<Record<string, string>>
  readonly ran: Ran
}

async function play(job: Job): Promise<readonly Played[]> {
  const played: Played[] = []
  for (const { id = '', with: given = {} } of OURS) {
    const entries = Object.entries(given).map(([name, value]) => [name, String(value)] as const)
    const inputs = Object.fromEntries(entries)
    played.push({ id, inputs, ran: await job.step(inputs) })
  }
  return played
}

/** What GitHub makes of `toJSON(steps)`. */
function stepsContext(played: readonly Played[]): Readonly<Record<string, object>> {
  return Object.fromEntries(
    played.map(({ id, ran: { outcome, outputs } }) => [id, { outcome, outputs }]),
  )
}

/** Runs a script of the workflow in the workspace. */
function node(job: Job, script: string, steps: object = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(job.workspace, script)], {
    cwd: job.workspace,
    encoding: 'utf8',
    env: { ...process.env, GITHUB_WORKSPACE: job.workspace, STEPS: JSON.stringify(steps) },
  })
  return { status, log: `${stdout}${stderr}` }
}

const COMPARE = '.github/actions/outcomes.js'
const LEFT_BEHIND = '.github/actions/left-behind/post.js'

it('goes through, and leaves nothing behind', async () => {
  const job = checkout()
  const played = await play(job)
  expect(node(job, COMPARE, stepsContext(played))).toStrictEqual({
    status: 0,
    log: "Every file and every output is as it should be.\n",
  })
  expect(node(job, LEFT_BEHIND)).toMatchObject({ status: 1 })
  for (const { ran, inputs } of played.toReversed()) await job.after(ran, inputs)
  expect(node(job, LEFT_BEHIND)).toStrictEqual({
    status: 0,
    log: 'Every file is as it was checked out.\n',
  })
})

it('annotates the places that a later job looks for', async () => {
  const played = await play(checkout())
  const annotations = played.flatMap(({ ran }) => ran.annotations)
  const scripts = (jobs['told']?.steps ?? []).map(({ run = '' }) => run).join('\n')
  const wanted = [...scripts.matchAll(/^ *grep -F .*failure\\t(.*)'\)" told\.txt$/gm)]
  expect(wanted).toHaveLength(2)
  for (const [, place = ''] of wanted) {
    const [file, line, column, title] = place.split(String.raw`\t`)
    expect(annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file, line: Number(line), column: Number(column), title }),
    )
  }
})

it.each([
  ['an outcome', { refused: { outcome: 'success', outputs: { mode: 'check' } } }],
  ['a step that is missing', { again: undefined }],
])('would find %s', async (_, changed) => {
  const job = checkout()
  const steps = { ...stepsContext(await play(job)), ...changed }
  expect(node(job, COMPARE, steps)).toMatchObject({ status: 1 })
})

it('would find another byte in a file', async () => {
  const job = checkout()
  const steps = stepsContext(await play(job))
  writeFileSync(join(job.workspace, 'demo/site/Web.config'), `${job.text('demo/site/Web.config')} `)
  expect(node(job, COMPARE, steps)).toMatchObject({ status: 1 })
})

it('looks at the workspace after every other clean-up', () => {
  const [first, second, ...others] = STEPS.flatMap(({ uses }) => uses ?? [])
  expect(first).toMatch(/^actions\/checkout@/)
  expect(second).toBe('./.github/actions/left-behind')
  expect(new Set(others)).toStrictEqual(new Set(['./']))
})
