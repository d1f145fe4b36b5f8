/**
 * How the step reaches GitHub's API where the way there is not the plain one: through a proxy, as on runners of one's own, and
 * by redirects.
 */
import { Buffer } from 'node:buffer'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { makeCertificates } from '../support/certificates.js'
import { playedGitHub, type Reply } from '../support/played-github.js'
import { playedProxy, type Consent } from '../support/played-proxy.js'
import { siteWith, stepOn, workspaceOf } from '../support/workspace.js'

const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz'
const HOST = 'github.bakery.example'

/** A warning in line 6, which the pull request does not touch: the step says so where GitHub has answered. */
const SITE = siteWith(
  '<smtp from="a@b.example">\n<network host="smtp.b.example" port="587" userName="kim" password="#{Password}#" />\n</smtp>',
)
const FILES: Reply = { status: 200, body: [{ filename: 'web.config', patch: '@@ -1 +1 @@\n-a\n+b' }] }
const ANSWERED = 'that this pull request does not touch.'

const { authorities, certificates } = await makeCertificates([HOST])
const trusted = join(workspaceOf({ 'authorities.pem': authorities.join('\n') }), 'authorities.pem')

async function check(env: Readonly<Record<string, string>>) {
  const event = {
    name: 'pull_request',
    payload: {
      repository: { full_name: 'example/site' },
      pull_request: { number: 7, head: { sha: 'a'.repeat(40), repo: { full_name: 'example/site' } } },
    },
  }
  const inputs = { mode: 'check', files: '*.config', 'github-token': TOKEN }
  const ran = await stepOn({ 'web.config': SITE }, inputs, { event, env })
  expect(ran.exitCode).toBe(0)
  expect([ran.log, ran.summary].join('\n')).not.toContain(TOKEN)
  return ran
}

/** A check whose API is behind a proxy: GitHub Enterprise Server, with TLS. */
async function checkBehind(
  consent: (port: number) => Consent,
  { login = '', ...env }: Readonly<Record<string, string>> = {},
) {
  const github = await playedGitHub(() => FILES, certificates.providers)
  const proxy = await playedProxy(consent(github.port))
  const ran = await check({
    https_proxy: `http://${login}${proxy.address}`,
    GITHUB_API_URL: `https://${HOST}/api/v3`,
    NODE_EXTRA_CA_CERTS: trusted,
    ...env,
  })
  return { ran, github: github.asked, proxy: proxy.asked }
}

it('reaches the API through the proxy that the runner names, with its login', async () => {
  const { ran, github, proxy } = await checkBehind((port) => ({ port }), { login: 'kim:sec%40ret@' })
  expect(ran.summary).toContain(ANSWERED)
  expect(github).toMatchObject([
    {
      route: 'GET /api/v3/repos/example/site/pulls/7/files?per_page=100&page=1',
      authorization: `token ${TOKEN}`,
    },
  ])
  const authorization = `Basic ${Buffer.from('kim:sec@ret').toString('base64')}`
  expect(proxy).toEqual([{ place: `${HOST}:443`, authorization }])
  expect(ran.log).not.toContain('Warning')
})

it('reaches it through a proxy without a login, and in plain HTTP', async () => {
  const github = await playedGitHub(() => FILES)
  const proxy = await playedProxy({ port: github.port })
  const ran = await check({
    http_proxy: `http://${proxy.address}`,
    GITHUB_API_URL: `http://${HOST}:8080`,
  })
  expect(ran.summary).toContain(ANSWERED)
  expect(github.asked).toHaveLength(1)
  expect(proxy.asked).toEqual([{ place: `${HOST}:8080`, authorization: undefined }])
})

interface Unreachable {
  readonly what: string
  readonly consent?: (port: number) => Consent
  readonly env?: Readonly<Record<string, string>>
  /** How often the proxy is asked. */
  readonly asked: number
}

it.each<Unreachable>([
  { what: 'a name that no_proxy has', env: { no_proxy: '.example' }, asked: 0 },
  { what: 'a proxy that refuses', consent: () => ({ status: 407 }), asked: 1 },
  { what: 'a proxy that says nothing', consent: () => 'silent', asked: 1 },
  {
    what: 'a server whose certificate nobody trusts',
    env: { NODE_EXTRA_CA_CERTS: '' },
    asked: 1,
  },
])('ends as it would without the API, for $what', async ({ consent, env, asked }) => {
  const { ran, github, proxy } = await checkBehind(consent ?? ((port) => ({ port })), env)
  expect(ran.summary).not.toContain(ANSWERED)
  expect(ran.annotations.map(({ level }) => level)).toContain('notice')
  expect(github).toEqual([])
  expect(proxy).toHaveLength(asked)
})

it.each([301, 302, 307, 308])('follows a redirect with %d on the same server', async (status) => {
  const github = await playedGitHub((route) =>
    route.startsWith('GET /repos/')
      ? { status, headers: { location: '/repositories/5/pulls/7/files?page=1' } }
      : { ...FILES, headers: { 'content-encoding': 'gzip' } },
  )
  const ran = await check({ GITHUB_API_URL: github.url })
  expect(ran.summary).toContain(ANSWERED)
  expect(github.asked).toMatchObject([
    {},
    { route: 'GET /repositories/5/pulls/7/files?page=1', authorization: `token ${TOKEN}` },
  ])
})

it('follows no redirect to another server', async () => {
  const other = await playedGitHub(() => FILES)
  const github = await playedGitHub(() => ({ status: 302, headers: { location: other.url } }))
  const ran = await check({ GITHUB_API_URL: github.url })
  expect(ran.summary).not.toContain(ANSWERED)
  expect(other.asked).toEqual([])
})

it('gives up a redirect without end', async () => {
  const github = await playedGitHub((route) => ({
    status: 307,
    headers: { location: route.replace(/^\S+ /, '') },
  }))
  const ran = await check({ GITHUB_API_URL: github.url })
  expect(ran.summary).not.toContain(ANSWERED)
  expect(github.asked).toHaveLength(21)
})
