// Measures the whole step, as multiples of a Node that starts and ends: milliseconds of one machine say nothing.
// node proof/bench.js [--against COMMIT] [--rounds N] [--write]
//   --against: beside the dist/ of another commit, in the same run
//   --rounds: so many of each load, however long that takes; without it, as many as there is time for
//   --write: into docs/benchmark.md too, with its plot
import { execFileSync } from 'node:child_process'
import console from 'node:console'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { withMailServer } from '../demo/mail-server.js'
import { SETTINGS } from '../demo/settings.js'
import { measured } from './bench/measured.js'
import { writePage } from './bench/page.js'
import { heading, noise, textLine } from './bench/table.js'
import { inTemporaryFolder } from './engines/workspace.js'

const ROOT = join(import.meta.dirname, '..')

const { values: options } = parseArgs({
  options: {
    against: { type: 'string' },
    rounds: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const against = options.against ?? null
const rounds = options.rounds === undefined ? null : Number(options.rounds)
if (rounds !== null && !(Number.isInteger(rounds) && rounds > 0)) {
  throw new Error('--rounds takes a whole number from 1.')
}

await inTemporaryFolder((folder) =>
  withMailServer(SETTINGS, async (server) => {
    const before = against === null ? null : distOf(against, join(folder, 'before'))
    console.log(`${heading(against)}\n`)
    const rows = await measured({ folder, action: ROOT, before, server, rounds }, (row) => {
      console.log(textLine(row, against))
    })
    console.log(`\nOn Node ${process.versions.node}. ${noise(rows)}`)
    if (options.write) await writePage(ROOT, rows)
  }),
)

/**
 * @param {string} commit
 * @param {string} action a folder to make
 * @returns {string} the same folder, with the action as it was then
 */
function distOf(commit, action) {
  mkdirSync(action)
  const paths = ['dist', 'action.yml', 'package.json']
  const input = execFileSync('git', ['archive', commit, ...paths], {
    cwd: ROOT,
    maxBuffer: Infinity,
  })
  execFileSync('tar', ['x', '-C', action], { input })
  return action
}
