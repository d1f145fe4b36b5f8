import { expect, it } from '@jest/globals'
import { parseArguments } from '../../src/cli/arguments.js'
import { helpText } from '../../src/cli/help.js'
import { COMMANDS, OPTIONS } from '../../src/cli/options.js'

it.each([
  ['check', { name: 'check', format: 'text', files: [], inputs: {} }],
  ['check a.config b.config', { files: ['a.config', 'b.config'] }],
  ['check -- --odd.config', { files: ['--odd.config'] }],
  ['check --format=sarif --fail-on warning', { format: 'sarif', inputs: { 'fail-on': 'warning' } }],
  ['check --ignore a/b --ignore c/d', { inputs: { ignore: 'a/b\nc/d' } }],
  [
    'effective --environment live web.config',
    { inputs: { environment: 'live' }, files: ['web.config'] },
  ],
  [
    'smoke-test --level connect --timeout 5',
    { inputs: { 'smoke-test': 'connect', 'smoke-test-timeout': '5' } },
  ],
  ['inject --dry-run', { name: 'inject' }],
])('reads %s', (line, expected) => {
  const parsed = parseArguments(line.split(' '))
  if (parsed.kind !== 'command') throw new Error(parsed.kind)
  const { inputs, ...rest } = parsed.command
  expect({ ...rest, inputs: Object.fromEntries(inputs) }).toMatchObject(expected)
})

it.each([
  ['', 'A command is missing: check, smoke-test, effective, inject. See --help.'],
  ['chek', 'There is no command "chek". Did you mean check? If not, see --help.'],
  [
    'check --fromat json',
    'There is no option --fromat. Did you mean --format? If not, see --help.',
  ],
  ['check -x', 'There is no option -x. See --help.'],
  ['check --format', '--format needs a value: text|json|sarif|github|azure.'],
  ['check --format html', 'There is no format "html". Allowed: text, json, sarif, github, azure.'],
  ['check --environment a --environment b', '--environment is given twice.'],
  ['check --level login', 'The command check does not take --level.'],
  [
    'smoke-test --level none',
    '--level none would test nothing. Allowed: connect, login, recipient, send.',
  ],
  ['check --dry-run', 'The command check does not take --dry-run.'],
  ['check --help=yes', '--help does not take a value.'],
  ['effective --format sarif', 'The command effective takes the formats text and json only.'],
  ['effective --out a.config', '--out needs --environment with the name of one environment.'],
  ['smoke-test --password hunter2', 'There is no option --password. See --help.'],
])('says what is wrong with %j', (line, complaint) => {
  const args = line === '' ? [] : line.split(' ')
  expect(parseArguments(args)).toEqual({ kind: 'wrong', complaint })
})

it('does not inject without --dry-run', () => {
  expect(parseArguments(['inject', 'web.config'])).toMatchObject({
    kind: 'wrong',
    complaint: expect.stringContaining('--dry-run') as unknown,
  })
})

it.each(['-h', '--help', 'check --help', '--help --version'])('helps on %s', (line) => {
  expect(parseArguments(line.split(' '))).toEqual({ kind: 'help' })
})

it('tells the version', () => {
  expect(parseArguments(['--version'])).toEqual({ kind: 'version' })
})

it('names every command and option in the help, in lines that fit a terminal', () => {
  const text = helpText()
  for (const name of Object.keys(COMMANDS)) expect(text).toContain(`  ${name} `)
  for (const { name, value } of OPTIONS) expect(text).toContain(`--${name} ${value}`)
  expect(text.split('\n').filter((line) => line.length > 130)).toEqual([])
})
