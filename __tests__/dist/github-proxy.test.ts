/**
 * How the step reaches GitHub's API where the way there is not the plain one: through a proxy, as on runners of one's own, and
 * by redirects.
 */
import { Buffer } from 'node:buffer'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
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

const EVENT = {
  name: 'pull_request',
  payload: {
    repository: { full_name: 'example/site' },
    pull_request: { number: 7, head: { sha: 'a'.repeat(40), repo: { full_name: 'example/site' } } },
  },
}
const INPUTS = { mode: 'check', files: '*.config', 'github-token': TOKEN }

async function check(env: Readonly<Record<string, string>>) {
  const ran = await stepOn({ 'web.config': SITE }, INPUTS, { event: EVENT, env })
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

/** A server that answers each connection with these bytes, once it was asked something. */
async function played(answer: Buffer | string): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', () => socket.write(answer))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  server.unref()
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
}

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n'

it.each<[string, () => Buffer | string]>([
  ['switches to another protocol', () => 'HTTP/1.1 101 S\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'],
  ['sends more than fits into memory', () => `${HEAD}\r\n${' '.repeat(17 * 1024 * 1024)}`],
  [
    'unpacks to more than fits into memory',
    () => {
      const body = gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '))
      const head = `${HEAD}content-encoding: gzip\r\ncontent-length: ${String(body.length)}\r\n\r\n`
      return Buffer.concat([Buffer.from(head), body])
    },
  ],
])('ends as it would without the API where the server %s', async (_, answer) => {
  const ran = await check({ GITHUB_API_URL: await played(answer()) })
  expect(ran.summary).not.toContain(ANSWERED)
  expect(ran.annotations.map(({ level }) => level)).toContain('notice')
})

it('shows nothing of what the server says of its own future', async () => {
  const headers = {
    deprecation: 'true',
    sunset: '##[warning]server text',
    link: '<https://evil.example/x>; rel="deprecation"',
  }
  const github = await playedGitHub(() => ({ ...FILES, headers }))
  const ran = await check({ GITHUB_API_URL: github.url })
  expect(ran.summary).toContain(ANSWERED)
  expect(ran.log).not.toMatch(/deprecated|server text|evil/)
})

it('fails where nothing answers and nothing says so', async () => {
  const folder = workspaceOf({
    'mute.cjs': `require('node:http').request = () => ({ on() {}, end() {} })`,
  })
  const ran = await stepOn({ 'web.config': SITE }, INPUTS, {
    event: EVENT,
    env: {
      NODE_OPTIONS: `--require "${join(folder, 'mute.cjs').replaceAll('\\', '/')}"`,
      GITHUB_API_URL: 'http://127.0.0.1:9',
    },
  })
  expect(ran.exitCode).toBe(1)
  expect(ran.log).toContain('This ended before all was done')
})
