// Writes docs/rules.md from the rules themselves. With --check: compares only.
import console from 'node:console'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { rulesPage } from './rules/page.js'
import { withSources } from './sources.js'

const page = join(import.meta.dirname, '../docs/rules.md')

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
  const after = rulesPage([...OPENING_RULES, ...WEB_CONFIG_RULES, ...MAIL_RULES])
  if (!process.argv.includes('--check')) {
    writeFileSync(page, after)
  } else if (readFileSync(page, 'utf8') !== after) {
    console.error('docs/rules.md is not what the rules say: run "npm run rules" and commit it.')
    process.exitCode = 1
  }
})
