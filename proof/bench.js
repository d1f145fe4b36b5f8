// Measures the whole step, as multiples of a Node that starts and ends: milliseconds of one machine say nothing.
// node proof/bench.js [--against COMMIT]: beside the dist/ of another commit, in the same run.
import { execFileSync } from 'node:child_process'
import console from 'node:console'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { withMailServer } from '../demo/mail-server.js'
import { SETTINGS } from '../demo/settings.js'
import { loads, transformBases } from './bench/loads.js'
import { median, nodeAlone, race, step } from './bench/race.js'
import { measuredTransforms } from './bench/transforms.js'
import { hasSdk } from './dotnet/programs.js'
import { inTemporaryFolder } from './engines/workspace.js'

/** The load that the others are compared with too. */
const USUAL = 'inject'

const ROOT = join(import.meta.dirname, '..')

const { against } = parseArgs({ options: { against: { type: 'string' } } }).values

await inTemporaryFolder((folder) =>
  withMailServer(SETTINGS, async (server) => {
    const actions = against === undefined ? [ROOT] : [ROOT, distOf(against, folder)]
    console.log(heading())
    const workspace = join(folder, 'workspace')
    const all = loads(server)
    const usual = all.find(({ name }) => name === USUAL)
    if (usual === undefined) throw new Error(`No load is named ${USUAL}.`)
    for (const load of all) {
      const steps = actions.map((action) => step(load, { action, workspace }))
      const beside = [nodeAlone, step({ ...usual, name: 'usual' }, { action: ROOT, workspace })]
      console.log(row(load.name, await race([...beside, ...steps], load.rounds)))
    }
  }),
)

if (hasSdk()) await inTemporaryFolder(compareTransforms)
else
  console.log(
    'Transforms are not compared with Microsoft’s engine: there is no SDK of .NET 10 here.',
  )

/** @param {string} folder an empty one */
async function compareTransforms(folder) {
  console.log(line('\nOne transform, as a process', ['× Node', '× Microsoft’s']))
  for (const one of await measuredTransforms(folder, transformBases())) {
    const columns = [one.nothing, one.theirs].map((others) => ratio(one.own, others))
    console.log(line(one.name, columns))
    console.log(line(`  Microsoft’s engine on .NET`, [ratio(one.theirs, one.nothing), '']))
  }
}

/**
 * @param {string} commit
 * @param {string} folder
 * @returns {string} a folder with the action as it was then
 */
function distOf(commit, folder) {
  const action = join(folder, 'action')
  mkdirSync(action)
  const paths = ['dist', 'action.yml', 'package.json']
  const input = execFileSync('git', ['archive', commit, ...paths], {
    cwd: ROOT,
    maxBuffer: Infinity,
  })
  execFileSync('tar', ['x', '-C', action], { input })
  return action
}

function heading() {
  const columns = [
    '× Node',
    `× ${USUAL}`,
    ...(against === undefined ? [] : [`× ${against.slice(0, 9)}`]),
  ]
  return line(`The whole step, on Node ${process.versions.node}`, columns)
}

/**
 * @param {string} name
 * @param {readonly (readonly number[])[]} times of Node alone, of the usual load, of this action, and of the other one
 */
function row(name, [nothing = [], usual = [], now = [], before]) {
  return line(name, [
    ratio(now, nothing),
    ratio(now, usual),
    ...(before === undefined ? [] : [ratio(now, before)]),
  ])
}

/**
 * @param {readonly number[]} times
 * @param {readonly number[]} others of the same rounds
 * @returns {string} how many times as long the first ones are, in the median of the rounds
 */
function ratio(times, others) {
  return median(times.map((time, round) => time / (others[round] ?? Number.NaN))).toFixed(2)
}

/**
 * @param {string} name
 * @param {readonly string[]} columns
 */
function line(name, columns) {
  return [name.padEnd(36), ...columns.map((column) => column.padStart(12))].join('')
}
