// `effective --out`, killed at random moments: the file is the old one or the new one, and what a killed run has left
// beside it goes with the next one.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { clearTimeout, setTimeout } from 'node:timers'

const PROGRAM = join(import.meta.dirname, '../../dist/cli.js')

/** So large that a write which is not atomic would be caught in the middle. */
const FILLER = 'x'.repeat(4_000_000)
const SITE = `<configuration><!-- ${FILLER} --><system.net><mailSettings><smtp from="a@b.example" /></mailSettings></system.net></configuration>`
const TRANSFORM =
  '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.net><mailSettings><smtp from="c@d.example" xdt:Transform="SetAttributes" /></mailSettings></system.net></configuration>'
const OLD = 'old'

/**
 * @param {number} count
 * @param {string} folder an empty one
 * @returns {Promise<{ moments: string, problems: string[] }>}
 */
export async function killWriting(count, folder) {
  const out = join(folder, 'out')
  mkdirSync(out)
  writeFileSync(join(folder, 'web.config'), SITE)
  writeFileSync(join(folder, 'web.live.xdt.config'), TRANSFORM)
  const start = performance.now()
  await write(folder, null)
  const lifeMs = performance.now() - start
  const whole = textIn(out)
  const problems = []
  const moments = { old: 0, new: 0, leftOver: 0 }
  for (let index = 0; index < count; index += 1) {
    writeFileSync(join(out, 'web.config'), OLD)
    // Half of them near the end, where the file is written.
    const from = index % 2 === 0 ? 0 : 0.7
    await write(folder, lifeMs * (from + Math.random() * (1.1 - from)))
    const text = textIn(out)
    if (text !== OLD && text !== whole) problems.push(`Run ${index}: the file is torn.`)
    moments[text === OLD ? 'old' : 'new'] += 1
    if (readdirSync(out).length > 1) moments.leftOver += 1
  }
  await write(folder, null)
  const left = readdirSync(out).filter((name) => name !== 'web.config')
  if (left.length > 0) problems.push(`After a whole run, these are left: ${left.join(', ')}.`)
  return { moments: JSON.stringify(moments), problems }
}

/** @param {string} out */
function textIn(out) {
  return readFileSync(join(out, 'web.config'), 'utf8')
}

/**
 * @param {string} cwd
 * @param {number | null} killAfterMs
 */
async function write(cwd, killAfterMs) {
  const args = ['effective', '--environment', 'live', '--out', 'out/web.config', 'web.config']
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd, stdio: 'ignore' })
  const timer =
    killAfterMs === null ? null : setTimeout(() => child.kill('SIGKILL'), Math.max(1, killAfterMs))
  await once(child, 'exit')
  if (timer !== null) clearTimeout(timer)
}
