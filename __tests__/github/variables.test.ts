import process from 'node:process'
import { expect, it } from '@jest/globals'
import { commitOfEvent } from '../../src/github/job.js'
import { removeVariables } from '../../src/github/variables.js'

it('removes the variables of a prefix in any letter case, and no other', () => {
  Object.assign(process.env, { INPUT_PASSWORD: 'a', Input_Host: 'b', MY_INPUT_X: 'c' })
  removeVariables('INPUT_')
  expect(Object.keys(process.env).filter((name) => /INPUT_/i.test(name))).toStrictEqual([
    'MY_INPUT_X',
  ])
  delete process.env['MY_INPUT_X']
})

it.each([
  [undefined, null],
  ['', null],
  ['abc', 'abc'],
])('takes the commit of the run from GITHUB_SHA: %j', (GITHUB_SHA, commit) => {
  expect(commitOfEvent({ GITHUB_SHA })).toBe(commit)
})
