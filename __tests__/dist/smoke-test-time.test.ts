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

it('keeps the exit code, and cuts nothing where its output is read slowly', async () => {
  const workspace = workspaceOf({ 'web.config': '<a>' })
  const filling = "process.stdout.write(`${'x'.repeat(2 ** 20)}\\n`);"
  const env = {
    ...preloading(`${filling} setTimeout(() => undefined, 600_000)`),
    ...{ GITHUB_WORKSPACE: workspace, INPUT_FILES: 'web.config', INPUT_MODE: 'check' },
  }
  const script = join(import.meta.dirname, '../../dist/index.js')
  const child = spawn(process.execPath, [script], { cwd: workspace, env })
  const closed = new Promise((resolve) => child.on('close', resolve))
  await new Promise((resolve) => setTimeout(resolve, 1000))
  const printed = await text(child.stdout)

  expect(await closed).toBe(1)
  expect(printed.length).toBeGreaterThan(2 ** 20)
  expect(printed).toMatch(
      /\n::error::1 error: web\.config:1:[0-9]+ xml\/not-well-formed\.\r?\n$/,
    )
})
