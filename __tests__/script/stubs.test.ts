/**
 * What stands in for the packages that @actions/core imports and this action never uses: a name that it lacks would be
 * `undefined` at run time, and no build would say so.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { importedNames } from '../support/imported-names.js'

const ROOT = join(import.meta.dirname, '../..')
const CORE = join(ROOT, 'node_modules/@actions/core')

interface Manifest {
  readonly name: string
  readonly version: string
  readonly dependencies: Readonly<Record<string, string>>
}

function manifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
}

const STUBS = readdirSync(join(ROOT, 'stubs')).map((name) => manifest(join(ROOT, 'stubs', name)))

function isStubbed(from: string): boolean {
  return STUBS.some(({ name }) => from === name || from.startsWith(`${name}/`))
}

const WANTED = readdirSync(join(CORE, 'lib'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.js'))
  .flatMap((name) => importedNames(readFileSync(join(CORE, 'lib', name), 'utf8'), isStubbed))

it.each(WANTED)('has $name of $from, which @actions/core imports', async ({ from, name }) => {
  const stub = (await import(from)) as Readonly<Record<string, unknown>>
  expect(typeof stub[name]).toBe('function')
})

it('finds what @actions/core imports', () => {
  expect(WANTED).toStrictEqual([
    { from: '@actions/http-client', name: 'HttpClient' },
    { from: '@actions/http-client/lib/auth', name: 'BearerCredentialHandler' },
    { from: '@actions/exec', name: 'getExecOutput' },
    { from: '@actions/exec', name: 'getExecOutput' },
    { from: '@actions/exec', name: 'getExecOutput' },
    { from: '@actions/exec', name: 'getExecOutput' },
  ])
})

it('would find another name, in each form of an import', () => {
  const text = `import * as exec from '@actions/exec'
import client, { HttpCodes as codes } from '@actions/http-client'
const client_1 = __importStar(require('@actions/http-client'))
const { BearerCredentialHandler: Bearer } = require('@actions/http-client/lib/auth')
exec.exec()
client_1.Headers()`
  expect(importedNames(text, isStubbed)).toStrictEqual([
    { from: '@actions/http-client', name: 'HttpCodes' },
    { from: '@actions/http-client/lib/auth', name: 'BearerCredentialHandler' },
    { from: '@actions/exec', name: 'exec' },
    { from: '@actions/http-client', name: 'Headers' },
  ])
})

it('has a stub in the range of every dependency of @actions/core, and no other', () => {
  const { dependencies } = manifest(CORE)
  expect(STUBS.map(({ name }) => name).sort()).toStrictEqual(Object.keys(dependencies).sort())
  for (const { name, version } of STUBS) {
    // A caret range: the same major version, and not below.
    const [, lowest = ''] = /^\^(\d+\.\d+\.\d+)$/.exec(dependencies[name] ?? '') ?? []
    const [have, need] = [version, lowest].map((one) => one.split('.').map(Number))
    expect([name, have?.[0]]).toStrictEqual([name, need?.[0]])
    expect(version.localeCompare(lowest, 'en', { numeric: true })).toBeGreaterThanOrEqual(0)
  }
})
