import { expect, it } from '@jest/globals'
import { unmarked } from '../../script/rules/example.js'
import type { Finding } from '../../src/findings/finding.js'
import { adviseOnWorkflows } from '../../src/workflow/advise.js'
import { WORKFLOW_RULES } from '../../src/workflow/rules/index.js'
import { adviceOn, CONTEXT, deployBy, expectedOf, PATH, runOf } from '../support/workflows.js'

/** A whole workflow, as an example shows one; single steps stand in a job. */
function whole(example: string): string {
  return example.startsWith('- ') ? deployBy(example) : example
}

it.each(WORKFLOW_RULES)('$id finds its bad example, at the places marked', async ({ id, bad }) => {
  const text = whole(bad.text)
  const expected = expectedOf(text, id)
  expect(expected.length).toBeGreaterThan(0)
  expect(await adviceOn(unmarked(text), runOf(text))).toStrictEqual(expected)
})

it.each(WORKFLOW_RULES)('$id is content with its good example', async ({ good }) => {
  expect(good.text).toBe(unmarked(good.text))
  expect(await adviceOn(whole(good.text), runOf(good.text))).toStrictEqual([])
})

async function findingsOf(text: string): Promise<readonly Finding[]> {
  const context = { ...CONTEXT, ...runOf(text) }
  return adviseOnWorkflows([{ path: PATH, text: unmarked(whole(text)) }], context)
}

it.each(WORKFLOW_RULES)('$id weighs what it says of itself', async ({ bad, level, severity }) => {
  expect(await findingsOf(bad.text)).toMatchObject([{ level, severity, path: PATH }])
})

it.each(WORKFLOW_RULES)('$id says what is wrong and what to do', async ({ bad }) => {
  for (const { message, hint } of await findingsOf(bad.text)) {
    expect(`${message} ${hint}`).not.toMatch(/\{[a-z]+\}|undefined|null/)
    expect(message).toMatch(/\.$/)
    expect(hint).toMatch(/\.$/)
  }
})

it('shows an odd name of a file as it is, and inert', async () => {
  const [one] = WORKFLOW_RULES
  const odd = `src/{location}\u202e${'x'.repeat(80)}.config`
  const context = { ...CONTEXT, ...runOf(''), repository: null, injected: [odd, 'src/a.config'] }
  const text = unmarked(whole(one?.bad.text ?? ''))
  const [finding] = await adviseOnWorkflows([{ path: PATH, text }], context)
  expect(finding?.message).toContain('{location}xxx')
  expect(finding?.message).toContain('" and 1 more file into')
  expect(finding?.message).not.toContain('\u202e')
})

it('gives every rule an id of its own, as workflow/name', () => {
  const ids = WORKFLOW_RULES.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^workflow\/[a-z-]+$/.test(id))).toEqual([])
})
