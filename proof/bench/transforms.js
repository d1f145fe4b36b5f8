// Our engine for transforms beside Microsoft's: whole processes, taking turns.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { launch } from '../../script/runner/launch.js'
import { bundle } from '../bundle.js'
import { built } from '../dotnet/programs.js'
import { nodeAlone, race } from './race.js'

/** @typedef {import('./race.js').Runner} Runner */

/**
 * @typedef {object} Measured
 * @property {string} name
 * @property {readonly number[]} nothing the milliseconds of a Node that starts and ends
 * @property {readonly number[]} own those of our engine
 * @property {readonly number[]} theirs those of Microsoft's
 */

const ROOT = '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">'

/** What a site writes for one environment. */
export const USUAL_TRANSFORM = `<?xml version="1.0"?>
${ROOT}
  <appSettings>
    <add key="Umbraco.Core.UseHttps" value="true" xdt:Transform="SetAttributes" xdt:Locator="Match(key)" xdt:SupressWarnings="true" />
  </appSettings>
  <system.net>
    <mailSettings>
      <smtp from="shop@bakery.example" xdt:Transform="SetAttributes">
        <network host="smtp.bakery.example" port="587" xdt:Transform="SetAttributes(host,port)" />
      </smtp>
    </mailSettings>
  </system.net>
  <system.web>
    <compilation xdt:Transform="RemoveAttributes(debug)" xdt:SupressWarnings="true" />
  </system.web>
</configuration>
`

/**
 * Many steps, each of which looks for one setting among all.
 *
 * @param {number} count
 */
function manySteps(count) {
  const steps = Array.from(
    { length: count },
    (_, index) =>
      `    <add key="Bakery.Setting${String(index * 50 + 1)}" value="spelt" xdt:Transform="SetAttributes" xdt:Locator="Match(key)" />\n`,
  )
  return `<?xml version="1.0"?>\n${ROOT}\n  <appSettings>\n${steps.join('')}  </appSettings>\n</configuration>\n`
}

/**
 * Measures both engines.
 *
 * @param {string} folder an empty one
 * @param {{ usual: string | Uint8Array, large: string | Uint8Array }} bases one as sites have it, and one of 1 MB
 * @returns {Promise<readonly Measured[]>}
 * @throws {Error} where a program does not build, or a transform does not apply
 */
export async function measuredTransforms(folder, { usual, large }) {
  const own = bundle('proof/bench/transform.ts', join(folder, 'own'))
  const theirs = join(built('xdt', folder), 'xdt.dll')
  const loads = [
    { name: 'a usual transform', base: usual, steps: USUAL_TRANSFORM, rounds: 15 },
    { name: '200 steps on 1 MB', base: large, steps: manySteps(200), rounds: 5 },
  ]
  const measured = []
  for (const { name, base, steps, rounds } of loads) {
    const paths = ['base.config', 'steps.config', 'result.config'].map((file) => join(folder, file))
    const [baseFile = '', stepsFile = ''] = paths
    writeFileSync(baseFile, base)
    writeFileSync(stepsFile, steps)
    const runners = [
      nodeAlone,
      program(process.execPath, [own, ...paths]),
      program('dotnet', [theirs, ...paths]),
    ]
    const [nothing = [], ours = [], others = []] = await race(runners, rounds)
    measured.push({ name, nothing, own: ours, theirs: others })
  }
  return measured
}

/**
 * @param {string} file
 * @param {string[]} args
 * @returns {Runner}
 */
function program(file, args) {
  return async () => {
    const options = { cwd: '.', env: process.env, timeout: 60_000 }
    const { durationMs, exitCode, stderr } = await launch(
      { file, args, ...options },
      () => undefined,
    )
    if (exitCode !== 0) throw new Error(`${args[0] ?? file} failed: ${stderr}`)
    return durationMs
  }
}
