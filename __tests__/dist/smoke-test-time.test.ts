import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, it } from '@jest/globals'
import { preloading } from '../../script/runner/preload.js'
import { SETTINGS, siteWith, stepOn, workspaceOf } from '../support/workspace.js'

const SITE = siteWith('<smtp />')

/**
 * A question without an answer, as to a DNS server that is silent: it holds a thread of Node's, and even an exit
 * waits for that. This one would take many minutes.
 */
const SILENT = preloading(`
import { pbkdf2 } from 'node:crypto'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
dns.promises.lookup = () =>
  new Promise(() => pbkdf2('', '', 2 ** 31 - 1, 64, 'sha512', () => undefined))
syncBuiltinESMExports()
`)

/** Something that keeps the process alive for long. */
const BUSY = preloading('setTimeout(() => undefined, 600_000)')

it('ends in its time where DNS is silent', async () => {
  const inputs = { ...SETTINGS, 'smoke-test': 'connect', 'smoke-test-timeout': '1' }
  const ran = await stepOn({ 'web.config': SITE }, inputs, { env: SILENT })

  expect(ran).toMatchObject({ signal: null, exitCode: 0, outputs: { 'smoke-test': 'warned' } })
  expect(ran.log).toContain('failed at dns (DNS_TEMP, network)')
})

it.each(['main', 'post'] as const)('ends when all is told, whatever still runs: %s', async (phase) => {
  const ran = await stepOn({ 'web.config': SITE }, SETTINGS, { env: BUSY, phase })

  expect(ran).toMatchObject({ signal: null, exitCode: 0 })
})

/** Lines that nobody reads, until no more fit into the pipe; it does not wait by itself. */
const FULL = preloading(`
import fs from 'node:fs'
import process from 'node:process'
process.stdout.write('')
const fill = () => {
  try {
    for (let line = 0; line < 2000; line += 1) fs.writeSync(1, \`\${'x'.repeat(1023)}\\n\`)
  } catch (error) {
    if (error.code !== 'EAGAIN') throw error
  }
}
// What starts the process takes the first bytes before anybody asks for them.
for (let time = 0; time < 4; time += 1) {
  fill()
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
}
fill()
setTimeout(() => undefined, 600_000)
`)

it('keeps the exit code, and cuts nothing where its output is read slowly', async () => {
  const workspace = workspaceOf({ 'web.config': '<a>' })
  const files = workspaceOf({ output: '', state: '' })
  const env = {
    ...FULL,
    ...{ GITHUB_WORKSPACE: workspace, INPUT_FILES: 'web.config', INPUT_MODE: 'check' },
    // Without such files, outputs and state are commands in the log.
    ...{ GITHUB_OUTPUT: join(files, 'output'), GITHUB_STATE: join(files, 'state') },
  }
  const script = join(import.meta.dirname, '../../dist/index.js')
  const child = spawn(process.execPath, [script], { cwd: workspace, env })
  const closed = new Promise((resolve) => child.on('close', resolve))
  await new Promise((resolve) => setTimeout(resolve, 1000))
  const printed = await text(child.stdout)

  expect(await closed).toBe(1)
  expect(printed).toMatch(/^x{1023}\n/)
  expect(printed).toMatch(/x\nweb\.config \(web-config\): refused \(file\)\n/)
  expect(printed).toMatch(/\n::error::1 error: web\.config:1:[0-9]+ xml\/not-well-formed\.\r?\n$/)
})
