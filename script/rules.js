// Writes docs/rules.md and docs/leak-paths.md from the rules themselves. With --check: compares only.
import console from 'node:console'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { leakPathsPage } from './rules/leak-paths.js'
import { rulesPage } from './rules/page.js'
import { withSources } from './sources.js'

const root = join(import.meta.dirname, '..')

await withSources(async (load) => {
  const { OPENING_RULES } = /** @type {typeof import('../src/config/open.js')} */ (
    await load('config/open')
  )
  const { MAIL_RULES } = /** @type {typeof import('../src/mail/rules/index.js')} */ (
    await load('mail/rules/index')
  )
  const { WEB_CONFIG_RULES } =
    /** @type {typeof import('../src/config/web-config/rules/index.js')} */ (
      await load('config/web-config/rules/index')
    )
  const { APPSETTINGS_RULES } =
    /** @type {typeof import('../src/config/appsettings/rules/index.js')} */ (
      await load('config/appsettings/rules/index')
    )
  const { NOT_WELL_FORMED } =
    /** @type {typeof import('../src/config/appsettings/rules/file.js')} */ (
      await load('config/appsettings/rules/file')
    )
  const { MAIL_KIT_RULES } = /** @type {typeof import('../src/mail/rules/mail-kit/index.js')} */ (
    await load('mail/rules/mail-kit/index')
  )
  const { WORKFLOW_RULES } = /** @type {typeof import('../src/workflow/rules/index.js')} */ (
    await load('workflow/rules/index')
  )
  const template = readFileSync(join(root, 'script/rules/leak-paths.md'), 'utf8')
  renew(
    'docs/rules.md',
    rulesPage([
      ...OPENING_RULES,
      ...WEB_CONFIG_RULES,
      ...MAIL_RULES,
      NOT_WELL_FORMED,
      ...APPSETTINGS_RULES.filter(({ id }) => id !== 'source/encoding'),
      ...MAIL_KIT_RULES,
    ]),
  )
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
