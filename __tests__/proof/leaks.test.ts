import { beforeAll, expect, it } from '@jest/globals'
import { leaksOf } from '../../proof/leaks/leaks.js'
import type { StepResult } from '../../script/runner.js'
import { stepOn } from '../support/workspace.js'

const SECRET = `  p&s<s>"w'ord\nsecond-line `

let step: StepResult

beforeAll(async () => {
  step = await stepOn({}, {})
})

it.each([
  ['the secret', SECRET],
  ['the secret without the spaces around it', `login with "${SECRET.trim()}"`],
  ['one of its lines', 'second-line'],
  ['the secret as XML', `password="  p&amp;s&lt;s&gt;&quot;w&apos;ord"`],
  ['the secret as an attribute', `p&amp;s&lt;s>&quot;w'ord`],
  ['the secret in references', `p&#38;s&#x3C;s&gt;&#34;w'ord`],
  ['the secret in base64', Buffer.from(SECRET).toString('base64')],
])('finds %s', (_, stdout) => {
  expect(leaksOf({ ...step, stdout }, SECRET)).not.toStrictEqual([])
  expect(leaksOf({ ...step, stderr: stdout }, SECRET)).not.toStrictEqual([])
})

it.each(['output', 'step_summary'] as const)('finds the secret in the file %s', (name) => {
  const files = { ...step.files, [name]: 'password=second-line' }
  expect(leaksOf({ ...step, files }, SECRET)).toStrictEqual(['second-line'])
})

it('takes a mask, and what is another text, for no leak', () => {
  const stdout = '::add-mask::second-line\nsecond line of the password'
  expect(leaksOf({ ...step, stdout }, SECRET)).toStrictEqual([])
})
