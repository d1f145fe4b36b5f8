// Says of every file in a folder what the action says: node proof/verdicts.js FOLDER
// Fails where a site's own web.config gets an error in `check`, unless its name says that it is broken
// ("bad"), a transform ("xdt"), or that it is no Umbraco site but a pickup directory's ("pickup").
import console from 'node:console'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { withSources } from '../script/sources.js'

/** @typedef {typeof import('../src/config/open.js')} Open */
/** @typedef {typeof import('../src/config/plan.js')} Plan */
/** @typedef {typeof import('../src/config/web-config/configuration.js')} Configuration */
/** @typedef {typeof import('../src/config/web-config/model/web-config.js')} WebConfig */
/** @typedef {import('../src/findings/finding.js').Finding} Finding */

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Name a folder: node proof/verdicts.js FOLDER')
  process.exit(2)
}

await withSources(async (load) => {
  const { openXml } = /** @type {Open} */ (await load('config/open'))
  const { plan } = /** @type {Plan} */ (await load('config/plan'))
  const { openWebConfig } = /** @type {Configuration} */ (
    await load('config/web-config/configuration')
  )
  const { configSourceOf } = /** @type {WebConfig} */ (
    await load('config/web-config/model/web-config')
  )

  /**
   * @param {string} path
   * @returns {Promise<readonly Finding[]>}
   */
  async function findingsIn(path) {
    const opened = await openXml({ path, bytes: readFileSync(join(folder ?? '', path)) })
    if (!opened.ok) return [opened.finding]
    const { file } = opened
    const absent = /** @type {const} */ ({
      status: 'absent',
      reason: 'it is not looked for',
      folderIsThere: false,
    })
    const companion = configSourceOf(file) === null ? null : absent
    const intent = /** @type {const} */ ({ mode: 'check', settings: {}, knownSections: [] })
    const { findings } = await plan(openWebConfig(file, companion), intent)
    return findings
  }

  const counts = { passed: 0, failed: 0 }
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.config'))) {
    const findings = await findingsIn(name)
    const isBroken = findings.some(({ severity }) => severity === 'error')
    const isGood = /-(?:bad|xdt)-/.test(name) ? isBroken : !isBroken || name.includes('-pickup')
    counts[isGood ? 'passed' : 'failed'] += 1
    console.log(`${isGood ? 'ok    ' : 'FAILED'}  ${name}`)
    for (const { severity, level, rule, at } of findings) {
      console.log(`        ${at.line}:${at.column}  ${severity}, ${level}: ${rule}`)
    }
  }
  console.log(`${counts.passed} passed, ${counts.failed} failed`)
  if (counts.failed > 0) process.exitCode = 1
})
