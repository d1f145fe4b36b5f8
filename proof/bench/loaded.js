// How much of dist/ a run loads, and that it leaves the rest alone.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { profileStep } from './profile.js'
import { atMost } from './table.js'
import { INPUTS, SITE } from './web-config.js'

const ROOT = join(import.meta.dirname, '../..')
const DIST = join(ROOT, 'dist')
const GOAL_KB = 350
/** What only some runs need, by words that its code is known by. */
const ON_DEMAND = { nodemailer: /nodemailer/i, '@actions/github': /octokit/i }

/**
 * @param {string} node
 * @param {string} folder
 * @returns {Promise<import('./table.js').Row[]>}
 */
export async function loadedFiles(node, folder) {
  const workspace = join(folder, 'loaded')
  mkdirSync(workspace)
  writeFileSync(join(workspace, 'Web.config'), SITE)
  const { loaded } = await profileStep({ node, workspace, inputs: INPUTS, temp: folder })
  const files = loaded.filter((file) => !relative(DIST, file).startsWith('..'))
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n')
  const kilobytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1024
  return [
    { what: 'loaded', ...atMost(kilobytes, GOAL_KB, (size) => `${size.toFixed(0)} KB`) },
    ...Object.entries(ON_DEMAND).map(([name, words]) => {
      const found = words.test(text) ? 'yes' : 'no'
      return { what: `${name} loaded`, found, goal: { text: 'no', met: found === 'no' } }
    }),
  ]
}
