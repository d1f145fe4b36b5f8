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

it('does not know a pull request that says nothing of itself', () => {
  const folder = workspaceOf({ 'event.json': '{}' })
  const event = { GITHUB_EVENT_PATH: join(folder, 'event.json') }
  expect(originOf({ ...event, GITHUB_EVENT_NAME: 'pull_request_target' })).toBe('unknown')
  expect(originOf({ ...event, GITHUB_EVENT_NAME: 'push' })).toBe('trusted')
})
