import { expect, it } from '@jest/globals'
import { playedGitHub, type Reply } from '../support/played-github.js'
import { siteWith, stepOn, type Ran } from '../support/workspace.js'

const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz'
const HEAD = 'a'.repeat(40)

/** A warning in line 6 (the login goes over an open connection), and nothing else that fails. */
const SITE = siteWith(
  '<smtp from="a@b.example">\n<network host="smtp.b.example" port="587" userName="kim" password="#{Password}#" />\n</smtp>',
)

const event = (fork: boolean) => ({
  name: 'pull_request',
  payload: {
    repository: { full_name: 'example/site' },
    pull_request: {
      number: 7,
      user: { login: 'kim' },
      head: { sha: HEAD, repo: { full_name: fork ? 'kim/site' : 'example/site' } },
    },
  },
})

const files = (patch: string): Reply => ({ status: 200, body: [{ filename: 'web.config', patch }] })

async function check(
  workspace: Readonly<Record<string, string>>,
  answer: (route: string) => Reply,
  { fork = false } = {},
) {
  const { url, asked } = await playedGitHub(answer)
  const inputs = { mode: 'check', files: '*.config', 'github-token': TOKEN }
  const ran = await stepOn(workspace, inputs, { event: event(fork), env: { GITHUB_API_URL: url } })
  const said = [ran.log, ran.summary, ran.files.output, ran.files.state].join('\n')
  expect(said).not.toContain(TOKEN)
  expect(ran.mask(TOKEN)).toBe('***')
  return { ran, asked }
}

const titles = (ran: Ran) => ran.annotations.map(({ title }) => title)

it('tells a warning on a line that the pull request touches', async () => {
  const { ran, asked } = await check({ 'web.config': SITE }, () => files('@@ -6 +6 @@\n-a\n+b'))
  expect(titles(ran)).toContain('tls/off')
  expect(ran.summary).not.toContain('does not touch')
  expect(asked).toMatchObject([
    {
      route: 'GET /repos/example/site/pulls/7/files?per_page=100&page=1',
      authorization: `token ${TOKEN}`,
    },
  ])
})

it('counts a warning on another line in the summary and the outputs only', async () => {
  const { ran } = await check({ 'web.config': SITE }, () => files('@@ -1 +1 @@\n-a\n+b'))
  expect(titles(ran)).not.toContain('tls/off')
  expect(ran.summary).toContain('that this pull request does not touch.')
  expect(ran.outputs['warnings']).not.toBe('0')
  expect(ran.exitCode).toBe(0)
})

it('tells an error wherever it stands', async () => {
  const broken = SITE.replace('587', '465" enableSsl="true')
  const { ran } = await check({ 'web.config': broken }, () => files('@@ -1 +1 @@\n-a\n+b'))
  expect(titles(ran)).toContain('port/implicit-tls')
  expect(ran.exitCode).toBe(1)
})

const MANY = Object.fromEntries(
  Array.from({ length: 120 }, (_, index) => [`site${index}.config`, SITE]),
)

it('puts the annotations beyond nine of a type into a check run, fifty a request', async () => {
  const { ran, asked } = await check(MANY, (route) =>
    route.startsWith('GET')
      ? { status: 200, body: Object.keys(MANY).map((filename) => ({ filename })) }
      : { status: 201, body: { id: 5 } },
  )
  expect(ran.exitCode).toBe(0)
  const writes = asked.filter(({ route }) => !route.startsWith('GET'))
  expect(writes[0]).toMatchObject({
    route: 'POST /repos/example/site/check-runs',
    body: { head_sha: HEAD, status: 'completed', conclusion: 'neutral' },
  })
  const sent = writes.map(({ body }) => (body as { output: { annotations: object[] } }).output)
  expect(sent.every(({ annotations }) => annotations.length <= 50)).toBe(true)
  expect(writes.slice(1).every(({ route }) => route === 'PATCH /repos/example/site/check-runs/5')).toBe(true)
  const all = sent.flatMap(({ annotations }) => annotations)
  expect(all.length + 9).toBeGreaterThanOrEqual(120)
  expect(all[0]).toMatchObject({ annotation_level: 'warning', start_line: 6, end_line: 6 })
})

it.each<[what: string, reply: Reply]>([
  ['403', { status: 403 }],
  ['422', { status: 422 }],
  ['silence', 'silent'],
])('ends as it would where the check run is answered with %s', async (_, reply) => {
  const { ran } = await check(MANY, (route) =>
    route.startsWith('GET')
      ? { status: 200, body: Object.keys(MANY).map((filename) => ({ filename })) }
      : reply,
  )
  expect(ran.exitCode).toBe(0)
  expect(ran.outputs['warnings']).not.toBe('0')
  expect(ran.log).toContain('A check run needs the permission "checks: write"')
})

it.each<[what: string, reply: Reply]>([
  ['403', { status: 403 }],
  ['404', { status: 404 }],
  ['422', { status: 422 }],
  ['429', { status: 429 }],
  ['502', { status: 502 }],
  ['nonsense', { status: 200, body: { filename: 1 } }],
  ['silence', 'silent'],
])('ends as it would without the API, with a notice, on %s', async (_, reply) => {
  const { ran } = await check({ 'web.config': SITE }, () => reply, { fork: true })
  expect(ran.exitCode).toBe(0)
  expect(titles(ran)).toContain('tls/off')
  const notices = ran.annotations.filter(({ level }) => level === 'notice')
  expect(notices.map(({ message }) => message).join(' ')).toContain('What the pull request touches')
  expect(ran.log).not.toContain('from the server')
})
