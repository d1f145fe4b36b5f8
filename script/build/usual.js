// What usual steps run of dist/: kept in usual.json, so that a build needs no run and gives the same bytes everywhere.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SETTINGS } from '../../demo/settings.js'
import { runStep } from '../runner.js'

const DEMO = join(import.meta.dirname, '../../demo')

const KEPT = join(import.meta.dirname, 'usual.json')

/** A transform as sites have them. */
const TRANSFORM = `<?xml version="1.0"?>
<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">
  <system.net>
    <mailSettings>
      <smtp from="shop@bakery.example" xdt:Transform="SetAttributes">
        <network host="smtp.bakery.example" port="587" xdt:Transform="SetAttributes(host,port)" />
      </smtp>
    </mailSettings>
  </system.net>
  <system.web>
    <compilation xdt:Transform="RemoveAttributes(debug)" />
  </system.web>
</configuration>
`

/** A base that has what the transform changes. */
const WITH_SMTP = `<?xml version="1.0"?>
<configuration>
  <system.net>
    <mailSettings>
      <smtp from="shop@bakery.example" deliveryMethod="Network">
        <network host="localhost" port="25" userName="shop" password="" />
      </smtp>
    </mailSettings>
  </system.net>
  <system.web>
    <compilation debug="true" targetFramework="4.8" />
  </system.web>
</configuration>
`

/**
 * @typedef {object} UsualStep
 * @property {Readonly<Record<string, string | Uint8Array>>} files by their names
 * @property {Readonly<Record<string, string>>} inputs
 */

/** @returns {readonly UsualStep[]} both generations of sites, checked and injected into */
function usualSteps() {
  const site = { 'Web.config': readFileSync(join(DEMO, 'site/Web.config')) }
  const later = Object.fromEntries(
    ['appsettings.json', 'Site.csproj'].map((name) => [
      name,
      readFileSync(join(DEMO, 'site-later', name)),
    ]),
  )
  const check = { mode: 'check' }
  const files = 'appsettings.json'
  return [
    { files: site, inputs: check },
    { files: site, inputs: { ...SETTINGS, ...check } },
    { files: site, inputs: SETTINGS },
    { files: { 'Web.config': WITH_SMTP, 'Web.live.xdt.config': TRANSFORM }, inputs: check },
    { files: later, inputs: { ...check, files } },
    { files: later, inputs: { ...SETTINGS, files } },
  ]
}

/**
 * @typedef {object} Usual
 * @property {Readonly<Record<string, readonly string[]>>} modules names of the functions at the top level that any usual
 *   step calls, by the module of src/ that they are in; missing where not at least half of the usual steps load it
 * @property {Readonly<Record<string, readonly string[]>>} scripts names of the functions that at least half of the usual
 *   steps run that load the script, by the script of dist/ that they are in
 */

/** @returns {Usual} as it is kept */
export function usual() {
  return /** @type {Usual} */ (json(KEPT))
}

/**
 * @param {string} file
 * @returns {unknown}
 */
function json(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** @param {Usual} learnt to keep */
export function keepUsual(learnt) {
  writeFileSync(KEPT, `${JSON.stringify(learnt, null, 2)}\n`)
}

/**
 * @typedef {readonly (readonly number[])[]} Runs where the functions start that are run of one script, for each step
 *   that loads it: offsets in UTF-16 code units, 0-based
 */

/**
 * @param {string} action the folder of an action.yml, with dist/ beside it
 * @returns {Promise<ReadonlyMap<string, Runs>>} by the path of the script, from dist/, with `/`
 * @throws {Error} where a step fails
 */
export async function runUsual(action) {
  /** @type {Map<string, number[][]>} */
  const all = new Map()
  for (const step of usualSteps())
    for (const [script, starts] of await startsIn(action, step))
      all.set(script, [...(all.get(script) ?? []), [...starts]])
  return all
}

/**
 * What V8 is to compile at once: to compile what a step does not need costs it as much as to read twice what it needs.
 *
/**
 * @param {Runs} runs
 * @returns {ReadonlySet<number>}
 */
export function inHalfOf(runs) {
  /** @type {Map<number, number>} */
  const times = new Map()
  for (const start of runs.flat()) times.set(start, (times.get(start) ?? 0) + 1)
  return new Set([...times.keys()].filter((start) => (times.get(start) ?? 0) * 2 >= runs.length))
}

/**
 * Runs one step, with the clean-up after it.
 *
 * @param {string} action
 * @param {UsualStep} step
 */
async function startsIn(action, { files, inputs }) {
  const [workspace = '', temp = '', coverage = ''] = ['workspace', 'temp', 'coverage'].map((name) =>
    mkdtempSync(join(tmpdir(), `usual-${name}-`)),
  )
  try {
    for (const [name, content] of Object.entries(files))
      writeFileSync(join(workspace, name), content)
    const step = { action, workspace, temp, inputs, env: { NODE_V8_COVERAGE: coverage } }
    const { outcome, log, state } = await runStep(step)
    if (outcome !== 'success') throw new Error(`A usual step failed: ${log}`)
    await runStep({ ...step, phase: 'post', state })
    return startsBy(coverage, join(action, 'dist'))
  } finally {
    for (const folder of [workspace, temp, coverage]) rmSync(folder, { recursive: true })
  }
}

/**
 * @typedef {object} Coverage as Node writes it
 * @property {readonly CoveredScript[]} result
 */

/**
 * @typedef {object} CoveredScript
 * @property {string} url
 * @property {readonly { readonly ranges: readonly { readonly startOffset: number, readonly count: number }[] }[]} functions
 *   the first range of each is the whole of it
 */

/**
 * @param {string} coverage what Node wrote of what ran
 * @param {string} dist
 * @returns {ReadonlyMap<string, ReadonlySet<number>>}
 */
function startsBy(coverage, dist) {
  /** @type {Map<string, Set<number>>} */
  const starts = new Map()
  for (const file of readdirSync(coverage)) {
    const { result } = /** @type {Coverage} */ (json(join(coverage, file)))
    for (const { url, functions } of result) {
      const path = url.startsWith('file:') ? relative(dist, fileURLToPath(url)) : '..'
      if (path.startsWith('..')) continue
      const script = path.split(sep).join('/')
      const ran = starts.get(script) ?? new Set()
      for (const { ranges } of functions)
        for (const { startOffset, count } of ranges.slice(0, 1)) if (count > 0) ran.add(startOffset)
      starts.set(script, ran)
    }
  }
  return starts
}
