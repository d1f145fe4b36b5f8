// Writes what README.md says of inputs and outputs from action.yml, the tables of docs/smoke-test.md and all of
// docs/providers.md from the tables of the smoke test, and the name of the repository from package.json. With --check:
// compares only.
import console from 'node:console'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { format, resolveConfig } from 'prettier'
import { parse } from 'yaml'
import { replaceBlock } from './docs/block.js'
import { providersPage } from './docs/providers.js'
import { diagnosesTable, providersTable, situationsTable } from './docs/smoke-test.js'
import { addressed, move, pages, renamed } from './repository.js'
import { withSources } from './sources.js'

/**
 * @typedef {{ description: string, default?: string }} Parameter
 * @typedef {{ inputs: Record<string, Parameter>, outputs: Record<string, Parameter> }} Action
 */

const root = join(import.meta.dirname, '..')
const action = /** @type {Action} */ (yaml(join(root, 'action.yml')))

const moved = move()
for (const page of pages()) write(page, renamed(read(page), moved))
await renew('README.md', { inputs: inputsTable(), outputs: outputsTable() })
await withSources(async (load) => {
  const { PROVIDERS, ONLY_OVER_TLS } = /** @type {typeof import('../src/providers.js')} */ (
    await load('providers')
  )
  const { HINTS, rowFor } = /** @type {typeof import('../src/smtp/hints.js')} */ (
    await load('smtp/hints')
  )
  const { OF_WORKFLOWS, worded } = /** @type {typeof import('../src/mentions.js')} */ (
    await load('mentions')
  )
  const blocks = {
    providers: providersTable(PROVIDERS),
    diagnoses: worded(diagnosesTable(HINTS, rowFor), OF_WORKFLOWS),
    situations: situationsTable(situations()),
  }
  await renew('docs/smoke-test.md', blocks)
  const page = providersPage({ providers: PROVIDERS, onlyOverTls: ONLY_OVER_TLS, hints: HINTS })
  write('docs/providers.md', await formatted('docs/providers.md', page))
})
write('package.json', addressed(read('package.json')))

/** @returns {Parameters<typeof situationsTable>[0]} what the tests play, and compare the test's word with */
function situations() {
  /** @type {unknown} */
  const rows = JSON.parse(
    readFileSync(join(root, '__tests__/fixtures/mailkit/situations.json'), 'utf8'),
  )
  return /** @type {Parameters<typeof situationsTable>[0]} */ (rows)
}

/**
 * Writes the blocks of a page.
 *
 * @param {string} page below the root of the project
 * @param {Record<string, string>} blocks
 */
async function renew(page, blocks) {
  const replaced = Object.entries(blocks).reduce(
    (text, [name, table]) => replaceBlock(text, { page, name, content: table }),
    read(page),
  )
  write(page, await formatted(page, replaced))
}

/**
 * @param {string} page
 * @param {string} text Markdown
 * @returns {Promise<string>}
 */
async function formatted(page, text) {
  return format(text, { ...(await resolveConfig(join(root, page))), parser: 'markdown' })
}

/**
 * @param {string} page below the root of the project
 * @returns {string}
 */
function read(page) {
  return readFileSync(join(root, page), 'utf8')
}

/**
 * Writes a page, or says that it is not as it should be.
 *
 * @param {string} page below the root of the project
 * @param {string} after
 */
function write(page, after) {
  const file = join(root, page)
  const before = existsSync(file) ? read(page) : null
  if (after === before) return
  if (process.argv.includes('--check')) {
    console.error(`${page} is not what its sources say: run "npm run docs" and commit ${page}.`)
    process.exitCode = 1
  } else {
    writeFileSync(file, after)
  }
}

/**
 * @param {string} file
 * @returns {unknown}
 */
function yaml(file) {
  return parse(readFileSync(file, 'utf8'))
}

/** @returns {string} */
function inputsTable() {
  const rows = Object.entries(action.inputs).map(
    ([name, { description, default: value }]) =>
      `| \`${name}\` | ${value ? `\`${value}\`` : ''} | ${cell(description)} |`,
  )
  return ['| Input | Default | Meaning |', '| --- | --- | --- |', ...rows].join('\n')
}

/** @returns {string} */
function outputsTable() {
  const rows = Object.entries(action.outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  )
  return ['| Output | Meaning |', '| --- | --- |', ...rows].join('\n')
}

/**
 * @param {string} text
 * @returns {string} one line, fit for a cell of a Markdown table
 */
function cell(text) {
  return text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')
}
