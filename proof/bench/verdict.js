// What a verdict costs: on a large file against a parser that only reads it, and for each of many files.
import { join } from 'node:path'
import { isInstalled, nodeAlone, program, step } from './contestants.js'
import { ratio, takeTurns } from './measure.js'
import { atMost } from './table.js'
import { SITE, webConfig } from './web-config.js'

const MB = 1024 * 1024
const FILES = 100
const ROUNDS = 15
/** `xmllint` starts at once, so the step is granted the start of a Node beside it. */
const XMLLINT_GOAL = 2
/** A file among many, as a part of a step with one file. */
const PER_FILE_GOAL = 0.1

/**
 * @param {string} node
 * @param {string} folder
 * @returns {Promise<import('./table.js').Row[]>}
 */
export async function verdict(node, folder) {
  return [...(await againstXmllint(node, folder)), ...(await perFile(node, folder))]
}

/**
 * @param {string} node
 * @param {string} folder
 * @returns {Promise<import('./table.js').Row[]>}
 */
async function againstXmllint(node, folder) {
  const what = 'check of 1 MB / (xmllint --noout + node -e 0)'
  if (!isInstalled('xmllint')) return [{ what, found: 'xmllint is not installed' }]
  const files = { 'Web.config': webConfig(MB) }
  const workspace = join(folder, 'large')
  const [check = [], xmllint = [], nothing = []] = await takeTurns(
    [
      step({ node, workspace, inputs: { mode: 'check' } }, files),
      program(
        { file: 'xmllint', args: ['--noout', 'Web.config'], cwd: join(folder, 'xmllint') },
        files,
      ),
      nodeAlone(node, folder),
    ],
    ROUNDS,
  )
  const both = xmllint.map((time, round) => time + (nothing[round] ?? Number.NaN))
  return [{ what, ...atMost(ratio(check, both), XMLLINT_GOAL) }]
}

/**
 * @param {string} node
 * @param {string} folder
 * @returns {Promise<import('./table.js').Row[]>}
 */
async function perFile(node, folder) {
  const paths = Array.from({ length: FILES }, (_, number) => `site-${number}/Web.config`)
  const inputs = { mode: 'check', files: '*/web.config' }
  const [many = [], one = []] = await takeTurns(
    [paths, paths.slice(0, 1)].map((some) => {
      const workspace = join(folder, `sites-${some.length}`)
      return step({ node, workspace, inputs }, Object.fromEntries(some.map((path) => [path, SITE])))
    }),
    ROUNDS,
  )
  const what = `a file, where ${FILES} are checked / a step with one file`
  return [{ what, ...atMost(ratio(many, one) / FILES, PER_FILE_GOAL) }]
}
