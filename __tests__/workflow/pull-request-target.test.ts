import { expect, it } from '@jest/globals'
import { ACTION, adviceOn, deployBy, expectedOf, marked, OURS } from '../support/workflows.js'

const RULE = 'workflow/pull-request-target'

/** A job that checks this out and injects; under any event, in any job. */
function checkingOut(ref: string, { on = 'pull_request_target', ours = OURS } = {}): string {
  return deployBy(`
    - uses: actions/checkout@v6
      with:
        ref: ${ref}
    ${ours}
  `).replace('on: push', `on: ${on}`)
}

it.each([
  ['its last commit', '⟦${{ github.event.pull_request.head.sha }}⟧'],
  ['its branch', '⟦${{ github.event.pull_request.head.ref }}⟧'],
  ['its branch in short', '⟦${{ github.head_ref }}⟧'],
  ['without spaces', '⟦${{github.event.pull_request.head.sha}}⟧'],
  ['in another letter case', '⟦${{ GitHub.Event.Pull_Request.Head.SHA }}⟧'],
  ['what it comes to', '⟦${{ github.event.pull_request.merge_commit_sha }}⟧'],
  ['its reference', '⟦refs/pull/${{ github.event.number }}/head⟧'],
  [
    'the reference of what it comes to',
    '"⟦refs/pull/${{ github.event.pull_request.number }}/merge⟧"',
  ],
  ['it or another', '⟦${{ github.event.pull_request.head.sha || github.sha }}⟧'],
])('finds a check-out of %s', async (_, ref) => {
  const text = checkingOut(ref)
  expect(await adviceOn(marked(text).text)).toStrictEqual(expectedOf(text, RULE))
})

it.each([
  ['the base', '${{ github.event.pull_request.base.sha }}'],
  ['the base branch', '${{ github.base_ref }}'],
  ['the default', '${{ github.sha }}'],
  ['a branch', 'main'],
  ['a branch of such a name', 'pull/merge'],
  ['a reference', 'refs/heads/pull/1'],
  ['an input', '${{ inputs.head_ref }}'],
  ['another head', '${{ github.event.head_commit.id }}'],
])('lets be a check-out of %s', async (_, ref) => {
  expect(await adviceOn(checkingOut(ref))).toStrictEqual([])
})

const HEAD = '${{ github.event.pull_request.head.sha }}'

it.each([
  ['among several', '[push, pull_request_target]'],
  ['with types', '{ pull_request_target: { types: [opened] } }'],
])('knows the event %s', async (_, on) => {
  expect(await adviceOn(checkingOut(HEAD, { on }))).toMatchObject([{ rule: RULE }])
})

it.each([
  'pull_request',
  'push',
  '[push, pull_request]',
  '{ workflow_run: { workflows: [a] } }',
  '[]',
])('lets be %s', async (on) => {
  expect(await adviceOn(checkingOut(HEAD, { on }))).toStrictEqual([])
})

it.each([
  ['where it has no step', '- run: make', 0],
  ['where it only checks', `- uses: ${ACTION}@v1\n      with: { mode: check }`, 0],
  [
    'where it checks with a secret',
    `- uses: ${ACTION}@v1\n      with: { mode: check, password: "\${{ secrets.P }}" }`,
    1,
  ],
  [
    'where the mode is not known',
    `- uses: ${ACTION}@v1\n      with: { mode: "\${{ env.MODE }}" }`,
    1,
  ],
])('looks at a job %s', async (_, ours, count) => {
  expect(await adviceOn(checkingOut(HEAD, { ours }))).toHaveLength(count)
})

const COMMIT = '0123456789012345678901234567890123456789'

/** A job that checks this ref of a fork out by that version of actions/checkout, and injects. */
function checkingOutBy(version: string, input = ''): string {
  const unsafe = input === '' ? '' : `\n        allow-unsafe-pr-checkout: ${input}`
  return checkingOut(`${HEAD}${unsafe}`).replace('checkout@v6', `checkout@${version}`)
}

it.each([
  ['v6', '', 1],
  ['v6.0.2', '', 1],
  ['v7', '', 0],
  ['v7.0.1', '', 0],
  ['v12', '', 0],
  ['v7', 'false', 0],
  ['v7', 'true', 1],
  ['v7.0', 'True', 1],
  ['v7', '"${{ inputs.unsafe }}"', 0],
  ['v6', 'false', 1],
  ['main', '', 1],
  ['v7-beta', '', 1],
  [COMMIT, '', 1],
  [`${COMMIT} # v7.0.1`, '', 0],
  [`${COMMIT} # v7.0.1`, 'true', 1],
  [`${COMMIT} # v6.0.2`, '', 1],
  [`${COMMIT} # ratchet:actions/checkout@v7`, '', 0],
  [`${COMMIT} # not v7.x`, '', 1],
  ['main # v7', '', 1],
])('knows whether checkout@%s refuses, allowed "%s": %i', async (version, input, count) => {
  expect(await adviceOn(checkingOutBy(version, input))).toHaveLength(count)
})

it('looks at whatever job, and whatever was written', async () => {
  const context = { job: 'other', injected: [] }
  expect(await adviceOn(checkingOut(HEAD), context)).toHaveLength(1)
})

it('lets be a check-out in another job, which has no secrets', async () => {
  const text = checkingOut(HEAD).replace(
    `      ${OURS}`,
    `  smtp:\n    runs-on: ubuntu-latest\n    steps:\n      ${OURS}`,
  )
  expect(await adviceOn(text)).toStrictEqual([])
})
