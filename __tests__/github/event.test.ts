import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { originOf } from '../../src/github/event.js'
import { workspaceOf } from '../support/workspace.js'

const repository = { full_name: 'bakery/site' }
const ours = { repo: { full_name: 'bakery/site' } }
const theirs = { repo: { full_name: 'stranger/site' } }
const kim = { login: 'kim' }
const dependabot = { login: 'dependabot[bot]' }

function origin(payload: unknown, actor = 'kim') {
  const folder = workspaceOf({ 'event.json': JSON.stringify(payload) })
  return originOf({ GITHUB_EVENT_PATH: join(folder, 'event.json'), GITHUB_ACTOR: actor })
}

it.each([
  ['trusts a push', { repository, ref: 'refs/heads/main' }, 'trusted'],
  ['trusts an event without a payload', {}, 'trusted'],
  [
    'trusts its own pull request',
    { repository, pull_request: { head: ours, user: kim } },
    'trusted',
  ],
  ['distrusts a fork', { repository, pull_request: { head: theirs, user: kim } }, 'fork'],
  ['distrusts a fork that is gone', { repository, pull_request: { head: { repo: null } } }, 'fork'],
  ['distrusts a pull request without a head', { repository, pull_request: {} }, 'fork'],
  ['distrusts a pull request to nowhere', { pull_request: { head: ours, user: kim } }, 'fork'],
  [
    'distrusts a fork that Dependabot serves',
    { repository, pull_request: { head: theirs, user: dependabot } },
    'fork',
  ],
  [
    'knows Dependabot by the author',
    { repository, pull_request: { head: ours, user: dependabot } },
    'dependabot',
  ],
  [
    'distrusts a workflow run of a fork',
    { repository, workflow_run: { head_repository: { full_name: 'stranger/site' } } },
    'fork',
  ],
  [
    'distrusts a workflow run of a fork that is gone',
    { repository, workflow_run: { head_repository: null } },
    'fork',
  ],
  [
    'trusts a workflow run of its own',
    { repository, workflow_run: { head_repository: repository, actor: kim } },
    'trusted',
  ],
] as const)('%s', (_, payload, expected) => {
  expect(origin(payload)).toBe(expected)
})

it('knows Dependabot by the actor', () => {
  const payload = { repository, pull_request: { head: ours, user: kim } }
  expect(origin(payload, 'dependabot[bot]')).toBe('dependabot')
  expect(origin({ repository }, 'dependabot[bot]')).toBe('trusted')
})

it('does not know an event that cannot be read', () => {
  const folder = workspaceOf({ 'event.json': '{' })
  expect(originOf({ GITHUB_EVENT_PATH: join(folder, 'event.json') })).toBe('unknown')
  expect(originOf({ GITHUB_EVENT_PATH: join(folder, 'gone.json') })).toBe('unknown')
  expect(originOf({})).toBe('trusted')
})

it.each([
  ['pull_request', 'unknown'],
  ['pull_request_target', 'unknown'],
  ['pull_request_review', 'unknown'],
  ['pull_request_review_comment', 'unknown'],
  ['workflow_run', 'unknown'],
  ['push', 'trusted'],
  ['merge_group', 'trusted'],
  ['workflow_dispatch', 'trusted'],
])('knows of %s whether its payload has to tell of a pull request', (name, expected) => {
  const folder = workspaceOf({ 'event.json': '{}', 'list.json': '[]', 'odd.json': '{"a":1' })
  const originIn = (path: string | undefined) =>
    originOf({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path })
  expect(originIn(join(folder, 'event.json'))).toBe(expected)
  expect(originIn(join(folder, 'list.json'))).toBe(expected)
  expect(originIn(undefined)).toBe(expected)
  expect(originIn('')).toBe(expected)
  expect(originIn(join(folder, 'odd.json'))).toBe('unknown')
  expect(originIn(folder)).toBe('unknown')
})

it('does not know what is behind a run that another run has started, unless it is of this repository', () => {
  const chained = (head: unknown) =>
    origin({ repository, workflow_run: { event: 'workflow_run', head_repository: head } })
  expect(chained(repository)).toBe('trusted')
  expect(chained({ full_name: 'stranger/site' })).toBe('unknown')
  expect(chained(null)).toBe('unknown')
  expect(chained(undefined)).toBe('unknown')
})
