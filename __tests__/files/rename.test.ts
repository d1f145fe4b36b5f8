import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { reasonOf } from '../../src/files/read.js'
import { FileInUse, patiently } from '../../src/files/rename.js'
import { workspaceOf } from '../support/workspace.js'

/** Refuses with that code for so many milliseconds of a clock that only pauses move. */
function refusing(code: string, forMs: number, platform: NodeJS.Platform = 'win32') {
  const path = join(workspaceOf({ file: '' }), 'file')
  const refused = Object.assign(new Error(code), { code })
  const pauses: number[] = []
  const now = () => pauses.reduce((sum, ms) => sum + ms, 0)
  const call = () => {
    if (now() < forMs) throw refused
  }
  const pause = (ms: number) => pauses.push(ms)
  const attempt = () => {
    patiently(call, path, { platform, now, pause })
  }
  return { path, refused, pauses, attempt, waited: now }
}

it.each(['EBUSY', 'EPERM', 'EACCES'])('tries again for two seconds on Windows after %s', (code) => {
  const { attempt, pauses, waited } = refusing(code, 1_900)
  expect(attempt).not.toThrow()
  expect(waited()).toBeGreaterThanOrEqual(1_900)
  expect(pauses).toStrictEqual(pauses.toSorted((one, other) => one - other))
})

it.each(['EBUSY', 'EPERM', 'EACCES'])(
  'then says that another program has the file open: %s',
  (code) => {
    const { attempt, waited } = refusing(code, Infinity)
    expect(attempt).toThrow(FileInUse)
    expect(waited()).toBeGreaterThanOrEqual(2_000)
    expect(waited()).toBeLessThan(2_500)
    expect(reasonOf(new FileInUse(code))).toBe(`another program has the file open (${code})`)
  },
)

it.each<[string, NodeJS.Platform, string]>([
  ['a permission that is missing', 'linux', 'EACCES'],
  ['a permission that is missing', 'darwin', 'EPERM'],
  ['a file system that is busy', 'linux', 'EBUSY'],
  ['a disk that is full', 'win32', 'ENOSPC'],
  ['a file that is not there', 'win32', 'ENOENT'],
])('does not wait for %s, on %s: %s', (_, platform, code) => {
  const { attempt, refused, pauses } = refusing(code, Infinity, platform)
  expect(attempt).toThrow(refused)
  expect(pauses).toStrictEqual([])
})

it('does not wait for a file that is read-only', () => {
  const { attempt, refused, path, pauses } = refusing('EPERM', Infinity)
  chmodSync(path, 0o444)
  expect(attempt).toThrow(refused)
  expect(pauses).toStrictEqual([])
})

it('hands on what is no refusal of the system', () => {
  const fault = new TypeError('a fault of the program')
  const call = () => {
    throw fault
  }
  expect(() => {
    patiently(call, 'file')
  }).toThrow(fault)
})
