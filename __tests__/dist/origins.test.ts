import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { HOST } from '../../demo/mail-server.js'
import type { StepOptions } from '../../script/runner.js'
import { EMPTY_SITE, SETTINGS, siteWith, stepOn, workspaceOf, type Ran } from '../support/workspace.js'

/** Several steps take longer than Jest waits where a machine is busy. */
const PATIENCE_MS = 120_000

const repository = { full_name: 'bakery/site' }
const request = (head: object, login = 'kim') => ({
  repository,
  pull_request: { head: { repo: head }, user: { login } },
})

/** Where a run may come from, and whether its smoke tests run in each mode. */
const ORIGINS: readonly (readonly [string, Origin])[] = [
  ['a push', { event: { name: 'push' }, inject: true, check: true }],
  ['a pull request', { event: pullRequest(repository), inject: true, check: true }],
  [
    "Dependabot's pull request",
    { event: pullRequest(repository, 'dependabot[bot]'), inject: true, check: true },
  ],
  [
    "Dependabot's pull request without a password",
    {
      event: pullRequest(repository, 'dependabot[bot]'),
      inputs: { password: '' },
      inject: false,
      check: true,
    },
  ],
  [
    'a fork',
    { event: pullRequest({ full_name: 'stranger/site' }), inject: false, check: false },
  ],
  [
    'a workflow run for a fork',
    {
      event: {
        name: 'workflow_run',
        payload: { repository, workflow_run: { head_repository: null, event: 'pull_request' } },
      },
      inject: false,
      check: false,
    },
  ],
  ['nobody knows where', { event: { name: 'workflow_run' }, inject: false, check: false }],
]

interface Origin {
  readonly event: NonNullable<StepOptions['event']>
  readonly inputs?: Readonly<Record<string, string>>
  readonly inject: boolean
  readonly check: boolean
}

function pullRequest(head: object, login?: string) {
  return { name: 'pull_request_target', payload: request(head, login) }
}

let connections = 0
const server = createServer((socket) => {
  connections += 1
  socket.on('error', () => undefined)
  socket.end('421 4.3.2 Too busy\r\n')
})
server.listen(0, HOST)
await once(server, 'listening')
afterAll(() => {
  server.close()
})

const CASES = ORIGINS.flatMap(([name, origin]) =>
  (['inject', 'check'] as const).flatMap((mode) =>
    ['none', 'connect', 'login', 'recipient', 'send'].map((level) => ({
      name,
      origin,
      mode,
      level,
      runs: origin[mode] && level !== 'none',
    })),
  ),
)

it.each(CASES)(
  '$name, $mode, $level: a smoke test runs: $runs',
  async ({ origin, mode, level, runs }) => {
    const before = connections
    const address = server.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    // The file alone names the server, as a pull request would have it.
    const site = siteWith(`<smtp><network host="${HOST}" port="${port}" /></smtp>`)
    const ran = await stepOn(
      { 'web.config': site },
      {
        ...{ from: SETTINGS.from, username: SETTINGS.username, password: SETTINGS.password },
        ...{ mode, 'enable-ssl': 'true', 'smoke-test': level, 'smoke-test-fail-on': 'never' },
        ...origin.inputs,
      },
      { event: origin.event },
    )
    expect(connections > before).toBe(runs)
    expect(ran.outputs['smoke-test'] !== 'skipped').toBe(runs)
    const notices = ran.annotations.filter(({ message }) => /no smoke test runs/i.test(message))
    expect(notices).toHaveLength(level !== 'none' && !runs ? 1 : 0)
  },
  PATIENCE_MS,
)

/** Names of files and values in them that a stranger takes for the secrets, and what they would be measured by. */
const GUESSES = {
  'web.config': siteWith(
    '<smtp from="bakery-orders@bakery.example"><network host="smtp.bakery.example" userName="salt" password="rye-bread" defaultCredentials="true" /></smtp>',
  ),
  'hunter2/web.config': EMPTY_SITE,
  [`${'a'.repeat(195)}hunt/web.config`]: EMPTY_SITE,
  [`hunt…/${'b'.repeat(190)}/web.config`]: '<configuration><hunter2></configuration>',
  'bakery-orders.config': siteWith('<smtp><network hunter2="" bakery-ordersX="" /></smtp>'),
  [`${'c'.repeat(170)}bakery-ord/web.config`]: '<configuration',
}

const SECRETS = [
  { username: 'bakery-orders', password: 'hunter2', host: 'smtp://kim:hunter2@smtp.example' },
  { username: 'salt', password: 'rye-bread' },
  { username: 'abc', password: 'xy', host: 'smtp://lee:pw@smtp.example' },
  { username: 'pâté\u0001', password: `p&s<s>"w'ord\nand\uffff more ${'z'.repeat(3000)}` },
  { username: ' ', password: '' },
  { username: '', password: 'apikey' },
]

const FORK = { event: pullRequest({ full_name: 'stranger/site' }) }

it.each([
  ['a fork', FORK, 'inject', 'hunter2'],
  ['a fork', FORK, 'check', 'hunter2'],
  ['nobody knows where', { event: { name: 'pull_request_review' } }, 'inject', 'GITHUB_EVENT_PATH'],
  ['nobody knows where', { env: { GITHUB_EVENT_PATH: '/nowhere' } }, 'check', 'hunter2'],
] as const)('tells nothing of the secrets to %s (%#)', async (...[, options, mode, shown]) => {
  const workspace = workspaceOf(GUESSES)
  const report = join(workspaceOf({}), 'report.json')
  const inputs = {
    ...{ mode, files: '**/*.config', report, 'smoke-test': 'send', 'default-credentials': 'true' },
    ...{ 'target-name': 'hunter2', 'known-sections': 'hunter2', host: 'smtp://a:b@smtp.example' },
  }
  const told: Told[] = []
  for (const secrets of SECRETS) {
    const ran = await stepOn({}, { ...inputs, ...secrets }, { ...options, workspace })
    told.push(toldBy(ran, report))
  }
  expect(told[0]?.log).toContain(shown)
  for (const other of told.slice(1)) expect(other).toStrictEqual(told[0])
}, PATIENCE_MS)

type Told = ReturnType<typeof toldBy>

/** All that shows of a step, before the runner masks it. */
function toldBy({ exitCode, stdout, stderr, outputs, files }: Ran, report: string) {
  const log = stdout.replaceAll(/^::add-mask::.*\n/gm, '')
  const summary = files.step_summary
  return { exitCode, log, stderr, outputs, summary, report: readFileSync(report, 'utf8') }
}

it('tells nobody how the password begins, however a name ends', async () => {
  const long = `${'a'.repeat(194)}/hunt`
  const ran = await stepOn(
    { 'hunt….config': '<configuration', [`${long}/web.config`]: '<configuration' },
    { mode: 'check', files: '**/*.config', password: 'hunter2' },
  )
  expect(ran.stdout).toContain('hunt….config')
  expect(ran.stdout).toContain(`${long}… (web-config)`)
  expect(ran.stdout).not.toContain('***')
})
