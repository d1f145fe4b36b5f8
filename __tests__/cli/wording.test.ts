import { expect, it } from '@jest/globals'
import { wordingOf } from '../../src/cli/wording.js'
import { OF_WORKFLOWS, capital, onGitHub, theInput, worded } from '../../src/mentions.js'
import { inert } from '../../src/text/inert.js'

const ONE = `${capital(theInput('host'))} is empty.`
const SOME = `Set ${theInput('from', 'password', 'environment')}${onGitHub(', from secrets', ' here')}.`

it('speaks of inputs in a workflow', () => {
  expect(worded(ONE, OF_WORKFLOWS)).toBe('The input "host" is empty.')
  expect(worded(SOME, OF_WORKFLOWS)).toBe(
    'Set the inputs "from", "password" and "environment", from secrets.',
  )
})

it('speaks of variables and options where a command takes settings', () => {
  const wording = wordingOf('smoke-test')
  expect(worded(ONE, wording)).toBe('The variable SMTP_HOST is empty.')
  expect(worded(SOME, wording)).toBe(
    'Set the variables SMTP_FROM and SMTP_PASSWORD and the option --environment here.',
  )
})

it('leaves settings to the action where a command takes none', () => {
  expect(worded(ONE, wordingOf('check'))).toBe('The action\'s input "host" is empty.')
})

it.each([
  ['smoke-test', 'the option --level'],
  ['files', 'the arguments'],
  ['report', 'the option --out'],
  ['suggest', 'the action\'s input "suggest"'],
])('calls the input %s %s', (input, expected) => {
  expect(worded(theInput(input), wordingOf('inject'))).toBe(expected)
})

it('takes nothing from outside for a mention', () => {
  const text = inert(`a ${theInput('host')} ${onGitHub('b', 'c')}`)
  expect(worded(text, wordingOf('inject'))).toBe('a the input "host" bc')
})
