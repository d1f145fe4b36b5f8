import { expect, it } from '@jest/globals'
import { playedGitHub, type Asked, type Reply } from '../support/played-github.js'
import { siteWith, stepOn } from '../support/workspace.js'

const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz'
const HEAD = 'a'.repeat(40)

/** An error in line 6, which the letter case of an attribute mends. */
const LINE = '<network host="smtp.b.example" port="587" enableSSL="true" />'
const SITE = siteWith(`<smtp from="a@b.example">\n${LINE}\n</smtp>`)
const MENDED = LINE.replace('SSL', 'Ssl')

const FILES = 'GET /repos/example/site/pulls/7/files?per_page=100&page=1'
const COMMENTS = 'GET /repos/example/site/pulls/7/comments?per_page=100&page=1'
const REVIEW = 'POST /repos/example/site/pulls/7/reviews'

const EVENT = {
  name: 'pull_request',
  payload: {
    repository: { full_name: 'example/site' },
    pull_request: {
      number: 7,
      user: { login: 'kim' },
      head: { sha: HEAD, repo: { full_name: 'example/site' } },
    },
  },
}

/** What the API says of each route; where nothing is said, all is well. */
type Replies = Readonly<Record<string, Reply>>

const PATCH = `@@ -5,2 +5,2 @@\n <smtp from="a@b.example">\n-<network />\n+${LINE}`

async function check(replies: Replies, site = SITE, inputs: Readonly<Record<string, string>> = {}) {
  const { url, asked } = await playedGitHub((route) => {
    if (replies[route] !== undefined) return replies[route]
    if (route === FILES) return { status: 200, body: [{ filename: 'web.config', patch: PATCH }] }
    return route.startsWith('GET') ? { status: 200, body: [] } : { status: 200, body: { id: 1 } }
  })
  const all = { mode: 'check', 'github-token': TOKEN, suggest: 'true', ...inputs }
  const env = { GITHUB_API_URL: url }
  const ran = await stepOn({ 'web.config': site }, all, { event: EVENT, env })
  const said = ran.annotations.filter(({ level }) => level === 'notice')
  return { ran, asked, notices: said.map(({ message }) => message).join('\n') }
}

function bodiesIn(asked: readonly Asked[]): readonly string[] {
  return asked
    .filter(({ route }) => route === REVIEW)
    .flatMap(({ body }) => (body as { comments: { body: string }[] }).comments)
    .map(({ body }) => body)
}

it('suggests in one review what can be mended, on the lines of the diff', async () => {
  const { ran, asked, notices } = await check({})
  expect(ran.exitCode).toBe(1)
  expect(notices).not.toContain('suggest')
  expect(asked.map(({ route }) => route)).toEqual([FILES, COMMENTS, REVIEW])
  expect(asked.every(({ authorization }) => authorization === `token ${TOKEN}`)).toBe(true)
  expect(asked[2]?.body).toMatchObject({
    commit_id: HEAD,
    event: 'COMMENT',
    body: 'SMTP settings: a line can be mended as suggested.',
    comments: [{ path: 'web.config', line: 6, side: 'RIGHT' }],
  })
  expect(bodiesIn(asked)[0]).toContain(`\`\`\`suggestion\n${MENDED}\n\`\`\``)
})

it('suggests nothing twice, whatever became of it', async () => {
  const { asked } = await check({})
  const resolved = { id: 1, line: null, body: bodiesIn(asked)[0] }
  const again = await check({ [COMMENTS]: { status: 200, body: [{ id: 2, body: 'No.' }, resolved] } })
  expect(again.asked.map(({ route }) => route)).toEqual([FILES, COMMENTS])
  expect(again.notices).not.toContain('suggest')
})

it('looks for what was suggested on every page', async () => {
  const { asked } = await check({})
  const page = { status: 200, body: Array.from({ length: 100 }, () => ({ body: 'Fine.' })) }
  const second = { status: 200, body: [{ body: bodiesIn(asked)[0] }] }
  const again = await check({ [COMMENTS]: page, [COMMENTS.replace(/1$/, '2')]: second })
  expect(again.asked.map(({ route }) => route)).not.toContain(REVIEW)
})

it.each([
  ['a line that contains a password', SITE.replace('enableSSL', 'password="hunter2hunter2" enableSSL')],
  ['a line that the diff does not show', `\n\n\n${SITE}`],
  ['what has no repair', SITE.replace('enableSSL', 'enabled')],
])('asks nothing more for %s', async (_, site) => {
  const { asked } = await check({}, site)
  expect(asked.map(({ route }) => route)).toEqual([FILES])
})

it('suggests nothing where it is not asked to, and says so where it cannot', async () => {
  const { asked } = await check({}, SITE, { suggest: '' })
  expect(asked.map(({ route }) => route)).toEqual([FILES])
  const { ran } = await check({}, SITE, { 'github-token': '' })
  expect(ran.log).toContain('The input "suggest" is true')
})

it.each<[what: string, replies: Replies, words: string]>([
  ['a token that may only read', { [REVIEW]: { status: 403 } }, 'pull-requests: write'],
  ['a repository that is hidden', { [REVIEW]: { status: 404 } }, 'pull-requests: write'],
  ['a line that is gone from the diff', { [REVIEW]: { status: 422 } }, 'did not accept the request'],
  ['too many requests', { [REVIEW]: { status: 429 } }, 'takes no more requests'],
  ['an error of the server', { [REVIEW]: { status: 502 } }, 'answered with status 502'],
  ['silence', { [REVIEW]: 'silent' }, 'did not answer within 15 seconds'],
  ['comments that it may not read', { [COMMENTS]: { status: 403 } }, 'the token does not allow it'],
  ['more comments in a page than there can be', { [COMMENTS]: { status: 200, body: Array.from({ length: 200_000 }, () => ({ body: '' })) } }, 'than a page can have'],
  ['comments that are none', { [COMMENTS]: { status: 200, body: { a: 1 } } }, 'not a list of comments'],
  ['files that it may not read', { [FILES]: { status: 403 } }, 'nothing is suggested'],
])('ends as it would without the API, with a notice, on %s', async (_, replies, words) => {
  const { ran, notices } = await check(replies)
  expect(ran.exitCode).toBe(1)
  expect(ran.annotations.map(({ title }) => title)).toContain('smtp/unknown-attribute')
  expect(notices).toContain(words)
  expect(ran.log).not.toContain('from the server')
})

it('waits for an answer that is slow', async () => {
  const { asked, notices } = await check({ [COMMENTS]: { status: 200, body: [], afterMs: 2000 } })
  expect(asked.map(({ route }) => route)).toContain(REVIEW)
  expect(notices).not.toContain('suggest')
})
