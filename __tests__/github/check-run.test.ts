import process from 'node:process'
import { expect, it } from '@jest/globals'
import type { PlacedAnnotation } from '../../src/github/pull-request/check-run.js'
import { playedGitHub, type Reply } from '../support/played-github.js'

let answer: (request: number) => Reply = () => ({ status: 200, body: { id: 5 } })
let requests = 0

const github = await playedGitHub(() => answer((requests += 1)))

// GitHub's client reads the variable once, where it is loaded.
process.env['GITHUB_API_URL'] = github.url
const { GitHubApi } = await import('../../src/github/pull-request/api.js')
const { writeCheckRun } = await import('../../src/github/pull-request/check-run.js')

const annotations = (count: number): readonly PlacedAnnotation[] =>
  Array.from({ length: count }, (_, index) => ({
    level: (['error', 'warning', 'notice'] as const)[index % 3] ?? 'notice',
    message: `${index}: ${'wrong '.repeat(2000)}`,
    place: {
      path: 'src/My Site/Web.config',
      at: { line: index + 1, column: 3, endLine: index + 1 + (index % 2), endColumn: 9 },
      title: 'smtp/unknown-attribute',
    },
  }))

interface Sent {
  readonly title: string
  readonly summary: string
  readonly annotations: readonly {
    readonly start_line: number
    readonly end_line: number
    readonly start_column?: number
    readonly end_column?: number
    readonly annotation_level: string
    readonly message: string
    readonly title: string
  }[]
}

/** Writes a check run, and tells what was asked for it. */
async function written(count: number, reply: typeof answer) {
  answer = reply
  requests = 0
  github.asked.length = 0
  const failure = await writeCheckRun(new GitHubApi('ghs_0123456789', 'example/site'), {
    commit: 'a'.repeat(40),
    annotations: annotations(count),
    show: (text) => text.slice(0, 4096),
    redact: (text) => text,
  })
  const routes = github.asked.map(({ route }) => route)
  const outputs = github.asked.map(({ body }) => (body as { output: Sent }).output)
  return { failure, routes, outputs }
}

const FINE: Reply = { status: 200, body: { id: 5 } }

it('tells a thousand annotations within the limits of a check run', async () => {
  const { failure, routes, outputs } = await written(1000, () => FINE)
  expect(failure).toBeNull()
  expect(routes[0]).toBe('POST /repos/example/site/check-runs')
  expect(routes.slice(1)).toEqual(Array(19).fill('PATCH /repos/example/site/check-runs/5'))
  expect(outputs.map((one) => one.annotations.length)).toEqual(Array(20).fill(50))
  const all = outputs.flatMap((one) => one.annotations)
  expect(all.map(({ start_line: line }) => line)).toEqual(all.map((_, index) => index + 1))
  for (const one of all) {
    expect(one.message.length).toBeLessThanOrEqual(64 * 1024)
    expect(one.title.length).toBeLessThanOrEqual(255)
    expect(['notice', 'warning', 'failure']).toContain(one.annotation_level)
    // Columns are allowed on one line only.
    expect('start_column' in one).toBe(one.start_line === one.end_line)
    expect('end_column' in one).toBe(one.start_line === one.end_line)
  }
})

it('tells no more than a thousand, and how many there are', async () => {
  const { outputs } = await written(1200, () => FINE)
  expect(outputs.flatMap((one) => one.annotations)).toHaveLength(1000)
  expect(outputs[0]).toMatchObject({
    title: '1200 more annotations',
    summary: expect.stringContaining('the next 1000') as unknown,
  })
})

it.each([
  [401, 'does not accept the token'],
  [403, 'does not allow it'],
  [404, 'does not allow it'],
  [422, 'did not accept the request'],
  [429, 'takes no more requests'],
  [500, 'answered with status 500'],
  [503, 'answered with status 503'],
])('says why a check run is not made on %d, and asks no more', async (status, words) => {
  const { failure, routes } = await written(120, () => ({ status }))
  expect(failure).toContain(words)
  expect(routes).toHaveLength(1)
})

it('stops at the first part that is refused', async () => {
  const { failure, routes } = await written(120, (request) =>
    request < 2 ? FINE : { status: 422 },
  )
  expect(failure).toContain('did not accept')
  expect(routes).toHaveLength(2)
})

it('has one deadline for all parts together', async () => {
  const { failure, routes } = await written(120, (request) => (request < 3 ? FINE : 'silent'))
  expect(failure).toBe('GitHub did not answer within 15 seconds')
  expect(routes).toHaveLength(3)
}, 30_000)
