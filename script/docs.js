// Writes what README.md says of inputs and outputs from action.yml. With --check: compares only.
import console from 'node:console'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { format, resolveConfig } from 'prettier'
import { parse } from 'yaml'

/**
 * @typedef {{ description: string, default?: string }} Parameter
 * @typedef {{ inputs: Record<string, Parameter>, outputs: Record<string, Parameter> }} Action
 */

const root = join(import.meta.dirname, '..')
const readme = join(root, 'README.md')
const action = /** @type {Action} */ (yaml(join(root, 'action.yml')))

const before = readFileSync(readme, 'utf8')
const blocks = { inputs: inputsTable(), outputs: outputsTable() }
const replaced = Object.entries(blocks).reduce(
  (text, [name, table]) => replaceBlock(text, name, table),
  before,
)
const after = await format(replaced, { ...(await resolveConfig(readme)), parser: 'markdown' })

if (!process.argv.includes('--check')) {
  writeFileSync(readme, after)
} else if (after !== before) {
  console.error('README.md is not what action.yml says: run "npm run docs" and commit README.md.')
  process.exitCode = 1
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

/**
 * @param {string} text
 * @param {string} name of the block between `<!-- name:start -->` and `<!-- name:end -->`
 * @param {string} content
 * @returns {string}
 */
function replaceBlock(text, name, content) {
  const start = `<!-- ${name}:start -->`
  const end = `<!-- ${name}:end -->`
  const from = text.indexOf(start)
  const to = text.indexOf(end)
  if (from < 0 || to < from) throw new Error(`README.md has no block ${start} … ${end}`)
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`
}
