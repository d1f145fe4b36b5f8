import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { HOST } from '../../demo/mail-server.js'
import type { StepOptions } from '../../script/runner.js'
import { SETTINGS, siteWith, stepOn, workspaceOf, type Files, type Ran } from '../support/workspace.js'

const PATH = '.github/workflows/deploy.yml'

const STEP = `      - uses: bakery/smtp-settings@v1
        with:
          host: smtp.bakery.example
          username: \${{ secrets.SMTP_USER }}
          password: \${{ secrets.SMTP_PASSWORD }}
`

const WORKFLOW = `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
${STEP}`

const SITE = siteWith('<smtp />')
const FILES: Files = { 'web.config': SITE, [PATH]: WORKFLOW }

const env = { GITHUB_ACTION_REPOSITORY: 'bakery/smtp-settings', GITHUB_JOB: 'deploy' }

const NO_USER = { username: '' }
const NO_PASSWORD = { password: '' }
const NEITHER = { username: '', password: '' }
/** The server must not answer: nothing listens at this port of a loopback address. */
const LOGIN = { mode: 'check', host: HOST, port: '1', 'smoke-test': 'login' }

type Inputs = Readonly<Record<string, string>>
type Options = Partial<StepOptions>

function run(inputs: Inputs, files: Files = FILES, options: Options = {}): Promise<Ran> {
  return stepOn(files, { ...SETTINGS, ...inputs }, { env, ...options })
}

const USER = `The input "username" is empty: "${PATH}", line 9, takes it from the secret "SMTP_USER".`
const PASSWORD = `The input "password" is empty: "${PATH}", line 10, takes it from the secret "SMTP_PASSWORD".`
const CLAIM = 'takes it from the secret'

it.each<readonly [string, Inputs, readonly string[]]>([
  ['both', NEITHER, [USER, PASSWORD]],
  ['the user name', NO_USER, [USER]],
  ['the password', NO_PASSWORD, [PASSWORD]],
  ['all that would be injected', { ...NEITHER, from: '', host: '', port: '', 'enable-ssl': '' }, [USER, PASSWORD]],
])('fails an injection that lacks %s, and names the secret', async (_, inputs, said) => {
  const ran = await run(inputs)
  expect(ran).toMatchObject({ exitCode: 1, outputs: { changed: 'false' } })
  const [error, ...more] = ran.annotations.filter(({ level }) => level === 'error')
  expect(more).toEqual([])
  expect(error?.message.match(/The input "[a-z]+" is empty: .*? secret ".*?"\./g)).toEqual(said)
  expect(error?.message).toMatch(/misspelt.*`environment:`.*reusable workflow.*Dependabot/)
  expect(ran.text('web.config')).toBe(SITE)
})

it('injects where both arrive', async () => {
  const ran = await run({})
  expect(ran).toMatchObject({ exitCode: 0, outputs: { changed: 'true' } })
  expect(ran.log).not.toContain(CLAIM)
})

const ELSEWHERE = '.github/workflows/check.yml'
const ref = (path: string) => `example/site/${path}@refs/heads/main`

/** What the workflows look like, and whether the step that runs is known by them. */
const STEPS: readonly (readonly [string, Files, Options, boolean])[] = [
  ['twice in its job', { [PATH]: WORKFLOW + STEP }, {}, false],
  ['in the same job of another workflow', { [ELSEWHERE]: WORKFLOW }, {}, false],
  [
    'in the same job of a workflow that does not run',
    { [ELSEWHERE]: WORKFLOW + STEP },
    { env: { ...env, GITHUB_WORKFLOW_REF: ref(PATH) } },
    true,
  ],
  ['in a matrix', { [PATH]: WORKFLOW.replace('steps:', 'strategy: { matrix: { a: [1, 2] } }\n    steps:') }, {}, true],
  ['in another job', {}, { env: { ...env, GITHUB_JOB: 'test' } }, false],
  ['in a job that is not known', {}, { env: { ...env, GITHUB_JOB: '' } }, false],
  ['of an action that is not known', {}, { env: { GITHUB_JOB: 'deploy' } }, false],
  ['in a workflow of another repository', {}, { env: { ...env, GITHUB_WORKFLOW_REF: 'a/b/.github/workflows/deploy.yml@main' } }, false],
  ['in a workflow that cannot be read', { [PATH]: WORKFLOW.replace('push', '&a push') }, {}, false],
  ['with a text beside the secret', { [PATH]: WORKFLOW.replaceAll('}}\n', '}}-a\n') }, {}, false],
  ['with another value to fall back on', { [PATH]: WORKFLOW.replaceAll(' }}', " || '' }}") }, {}, false],
  ['with variables', { [PATH]: WORKFLOW.replaceAll('secrets.', 'vars.') }, {}, false],
]

it.each(
  STEPS.map(([name, files, options, isClaimed]) => ({ name, files, options, isClaimed })),
)('looks at a step $name', async ({ files, options, isClaimed }) => {
  const ran = await run(NEITHER, { ...FILES, ...files }, options)
  expect(ran.log.includes(CLAIM)).toBe(isClaimed)
  expect(ran.exitCode).toBe(isClaimed ? 1 : 0)
})

const repository = { full_name: 'example/site' }

function pullRequest(fork: boolean, login = 'kim'): Options {
  const head = { repo: fork ? { full_name: 'stranger/site' } : repository }
  const payload = { repository, pull_request: { head, user: { login } } }
  return { event: { name: 'pull_request_target', payload } }
}

const UNKNOWN: Options = { event: { name: 'workflow_run' } }
const DEPENDABOT = pullRequest(false, 'dependabot[bot]')

/** The inputs and the origin of a run, and what becomes of the empty secrets. */
const RUNS: readonly (readonly [string, Inputs, Options, 'error' | 'warning' | null])[] = [
  ['an injection for a pull request of its own', NEITHER, pullRequest(false), 'error'],
  ['an injection for a fork', NEITHER, pullRequest(true), null],
  ['an injection for a fork, with secrets', {}, pullRequest(true), null],
  ['an injection of an unknown origin', {}, UNKNOWN, null],
  ['an injection for Dependabot', NEITHER, DEPENDABOT, null],
  ['an injection for Dependabot, with a password', NO_USER, DEPENDABOT, 'error'],
  ['a check', { mode: 'check', ...NEITHER }, {}, null],
  ['a check that connects', { ...LOGIN, ...NEITHER, 'smoke-test': 'connect' }, {}, null],
  ['a check that logs in', { ...LOGIN, ...NEITHER }, {}, 'warning'],
  ['a check that sends', { ...LOGIN, ...NO_PASSWORD, 'smoke-test': 'send' }, {}, 'warning'],
  ['a check that logs in, with secrets', LOGIN, {}, null],
  ['a check that logs in for a fork', { ...LOGIN, ...NEITHER }, pullRequest(true), null],
  ['a check that logs in, of an unknown origin', { ...LOGIN, ...NEITHER }, UNKNOWN, null],
]

it.each(
  RUNS.map(([name, inputs, options, level]) => ({ name, inputs, options, level })),
)('says of $name what it may', async ({ inputs, options, level }) => {
  const ran = await run(inputs, FILES, options)
  const said = ran.annotations.filter(({ message }) => message.includes(CLAIM))
  expect(said.map((annotation) => annotation.level)).toEqual(level === null ? [] : [level])
})

it('keeps the name of a secret from being more than a name', async () => {
  const name = '::error::](x)<b>\u202e'
  const text = WORKFLOW.replace('secrets.SMTP_USER', `secrets['${name}']`)
  const ran = await run(NEITHER, { ...FILES, [PATH]: text })
  expect(ran.annotations.filter(({ level }) => level === 'error')).toHaveLength(1)
  expect(ran.log).toContain(CLAIM)
  expect(ran.log).not.toContain('\u202e')
  expect(ran.summary).not.toMatch(/\u202e|<b>/)
})

const CALLED = WORKFLOW.replace('on: push', 'on: workflow_call')
const CALLER = `on: push\njobs:\n  site:\n    uses: ./${PATH}\n    secrets:\n      a: b\n`

it('says where a reusable workflow does not declare the secret', async () => {
  const files = { ...FILES, [PATH]: CALLED, [ELSEWHERE]: CALLER }
  const ran = await run(NEITHER, files, { env: { ...env, GITHUB_WORKFLOW_REF: ref(ELSEWHERE) } })
  expect(ran.annotations[0]?.message).toContain(
    'does not declare the secret under "on.workflow_call.secrets"',
  )
})

/** The action without the part of it that reads workflows. */
function withoutReader(): string {
  const action = workspaceOf({})
  for (const name of ['action.yml', 'dist']) cpSync(name, join(action, name), { recursive: true })
  const chunks = readdirSync(join(action, 'dist')).filter((name) => name.endsWith(".js"))
  for (const name of chunks) {
    const path = join(action, 'dist', name)
    if (readFileSync(path, 'utf8').includes('actions/upload-artifact')) rmSync(path)
  }
  return action
}

it('reads no workflow where nothing is empty', async () => {
  const action = withoutReader()
  const first = await run({})
  const { workspace } = first
  const again = await run({}, {}, { workspace, action })
  expect(again).toMatchObject({ exitCode: 0, annotations: [] })
  const empty = await run(NO_PASSWORD, {}, { workspace, action })
  expect(empty.log).toContain('were not read for the secrets behind empty inputs')
})
