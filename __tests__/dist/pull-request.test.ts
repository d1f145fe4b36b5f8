import { expect, it } from '@jest/globals'
import { SETTINGS, stepOn } from '../support/workspace.js'

const SITE =
  '<configuration><system.web><httpRuntime targetFramework="4.7.2" /></system.web></configuration>'
const repository = { full_name: 'bakery/site' }
const fork = { repo: { full_name: 'stranger/site' } }
const own = { repo: repository }

it.each(['pull_request', 'pull_request_target'])(
  'checks only in %s from a fork, whatever secrets there are',
  async (name) => {
    const event = { name, payload: { repository, pull_request: { head: fork } } }
    const ran = await stepOn({ 'web.config': SITE }, SETTINGS, { event })
    expect(ran).toMatchObject({ exitCode: 0, outputs: { mode: 'check', changed: 'false' } })
    expect(ran.text('web.config')).toBe(SITE)
    expect(ran.annotations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          level: 'notice',
          message: expect.stringContaining('comes from another repository'),
        }),
      ]),
    )
  },
)

it('checks only in a workflow run for a fork', async () => {
  const payload = { repository, workflow_run: { head_repository: fork.repo } }
  const event = { name: 'workflow_run', payload }
  const ran = await stepOn({ 'web.config': SITE }, SETTINGS, { event })
  expect(ran.outputs['mode']).toBe('check')
})

it("checks only in Dependabot's pull request without a password, and injects with one", async () => {
  const event = { name: 'pull_request', payload: { repository, pull_request: { head: own } } }
  const env = { GITHUB_ACTOR: 'dependabot[bot]' }
  const files = { 'web.config': SITE }
  const without = await stepOn(files, { ...SETTINGS, password: '' }, { event, env })
  expect(without).toMatchObject({ exitCode: 0, outputs: { mode: 'check' } })
  expect(without.annotations[0]?.message).toMatch(/Dependabot has secrets of its own/)
  const withOne = await stepOn(files, SETTINGS, { event, env })
  expect(withOne.outputs).toMatchObject({ mode: 'inject', changed: 'true' })
})

it('still refuses a malformed file from a fork, and shows where', async () => {
  const event = { name: 'pull_request', payload: { repository, pull_request: { head: fork } } }
  const ran = await stepOn({ 'web.config': '<configuration>' }, SETTINGS, { event })
  expect(ran.exitCode).toBe(1)
  expect(ran.annotations[0]).toMatchObject({ level: 'error', file: 'web.config', line: 1 })
})

it('injects nothing where the event cannot be read', async () => {
  const env = { GITHUB_EVENT_PATH: '/nowhere/event.json' }
  const ran = await stepOn({ 'web.config': SITE }, SETTINGS, { env })
  expect(ran).toMatchObject({ exitCode: 1, outputs: { changed: 'false' } })
  expect(ran.text('web.config')).toBe(SITE)
})
