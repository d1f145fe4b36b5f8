import { Buffer } from 'node:buffer'
import * as fs from 'node:fs'
import { EOL } from 'node:os'
import process from 'node:process'
import { beforeEach, expect, it, jest } from '@jest/globals'
import * as core from '@actions/core'

/** What a call to the system does: takes some bytes, or fails with a code. */
type Answer = number | string

let written = ''
let answers: Answer[] = []

jest.unstable_mockModule('node:fs', () => ({
  ...fs,
  writeSync: (_: number, bytes: Uint8Array, start: number): number => {
    const answer = answers.shift() ?? bytes.length - start
    if (typeof answer === 'string') throw Object.assign(new Error(answer), { code: answer })
    written += Buffer.from(bytes.subarray(start, start + answer)).toString('latin1')
    return answer
  },
}))
const { command, printLine } = await import('../../src/github/commands.js')

beforeEach(() => {
  written = ''
  answers = []
})

/** What reached the pipe. */
function text(): string {
  return Buffer.from(written, 'latin1').toString('utf8')
}

const SECRET = 'p%25:w,o\r\nrd'
const MESSAGE = 'Größe 100 %\n::error::'
const TITLE = 'a:b,c%\n'
const FILE = 'a b,c:d.config'

it.each([
  [
    'a mask',
    () => {
      core.setSecret(SECRET)
    },
    () => {
      command('add-mask', SECRET)
    },
  ],
  [
    'an annotation',
    () => {
      core.error(MESSAGE, { title: TITLE, file: FILE, startLine: 3, startColumn: 4 })
    },
    () => {
      command('error', MESSAGE, { title: TITLE, file: FILE, line: 3, endLine: undefined, col: 4 })
    },
  ],
  [
    'a command without a message',
    () => {
      core.endGroup()
    },
    () => {
      command('endgroup', '')
    },
  ],
])('writes %s as @actions/core writes it', (_, theirs, ours) => {
  const written = jest.spyOn(process.stdout, 'write').mockReturnValue(true)
  theirs()
  const [expected] = written.mock.calls.map(([chunk]) => String(chunk))
  written.mockRestore()
  ours()
  expect(text()).toBe(expected)
})

it('writes the rest where a pipe takes a part, and waits where it is full', () => {
  answers = ['EAGAIN', 3, 'EAGAIN', 'EAGAIN', 1]
  printLine('größer')
  expect(text()).toBe(`größer${EOL}`)
})

it('goes on where nobody reads any more', () => {
  answers = [2, 'EPIPE']
  expect(() => {
    printLine('text')
  }).not.toThrow()
  expect(text()).toBe('te')
  printLine('more')
  expect(text()).toBe(`temore${EOL}`)
})
