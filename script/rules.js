// Writes docs/rules.md and docs/leak-paths.md from the rules themselves. With --check: compares only.
import console from 'node:console'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { leakPathsPage } from './rules/leak-paths.js'
import { ruleHelp, ruleIds, rulesPage } from './rules/page.js'
import { withSources } from './sources.js'

const root = join(import.meta.dirname, '..')

await withSources(async (load) => {
  const { ALL_RULES, CONFIGURATION_RULES } = /** @type {typeof import('../src/rules.js')} */ (
    await load('rules')
  )
  const { WORKFLOW_RULES } = /** @type {typeof import('../src/workflow/rules/index.js')} */ (
    await load('workflow/rules/index')
  )
  const template = readFileSync(join(root, 'script/rules/leak-paths.md'), 'utf8')
  renew('docs/rules.md', rulesPage(CONFIGURATION_RULES))
  renew('src/report/rule-help.json', ruleHelp(ALL_RULES))
  renew('src/step/rule-ids.json', ruleIds(ALL_RULES))
  renew('docs/leak-paths.md', leakPathsPage(template, WORKFLOW_RULES))
})

/**
 * Writes a page, or says that it is not as it should be.
 *
 * @param {string} page below the root of the project
 * @param {string} after
 */
function renew(page, after) {
  const file = join(root, page)
  if (!process.argv.includes('--check')) {
    writeFileSync(file, after)
  } else if (readFileSync(file, 'utf8') !== after) {
    console.error(`${page} is not what the rules say: run "npm run rules" and commit it.`)
    process.exitCode = 1
  }
}
