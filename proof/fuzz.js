// Says random things to everything that reads what others wrote:
// node proof/fuzz.js [--seconds N | --cases N] [--seed S] [READER…]
// node proof/fuzz.js --seed S --repeat CASE READER makes a case again that failed.
import console from 'node:console'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { Tally } from './engines/tally.js'
import { Campaign } from './fuzz/campaign.js'
import { READERS } from './fuzz/readers.js'
import { Watchdog } from './fuzz/watchdog.js'
import { withSources } from '../script/sources.js'

/** @typedef {import('./fuzz/campaign.js').Failure} Failure */
/** @typedef {import('./fuzz/campaign.js').Lineage} Lineage */

/** How much of a failing input is shown, and of what is said of it, in characters. */
const SHOWN = 2000

const { values, positionals } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    cases: { type: 'string' },
    seed: { type: 'string' },
    repeat: { type: 'string' },
  },
  allowPositionals: true,
})
const names = positionals.length === 0 ? [...READERS.keys()] : positionals
const unknown = names.filter((name) => !READERS.has(name))
const seed = Number(values.seed ?? Date.now() % 1_000_000)
const repeated = values.repeat?.split('.').map(Number)

if (unknown.length > 0) {
  console.error(
    `There is no reader ${unknown.join(', ')}. There are: ${[...READERS.keys()].join(', ')}`,
  )
  process.exit(2)
}
process.exitCode = await withSources(async (load) => {
  const tally = new Tally()
  const watchdog = new Watchdog()
  for (const [name, open] of READERS) {
    if (!names.includes(name)) continue
    const campaign = new Campaign(await open(load), seed, (lineage) => {
      watchdog.begins(`${name}, seed ${seed}, case ${lineage.join('.')}`)
    })
    if (repeated === undefined) await fuzz(campaign, name, tally)
    else await repeat(campaign, repeated)
  }
  await watchdog.dismiss()
  return repeated === undefined ? tally.conclude() : 0
})

/**
 * @param {Campaign} campaign
 * @param {string} name of the reader
 * @param {Tally} tally
 */
async function fuzz(campaign, name, tally) {
  const cases = values.cases === undefined ? Infinity : Number(values.cases) / names.length
  const seconds = values.cases === undefined ? Number(values.seconds) / names.length : Infinity
  const start = performance.now()
  await campaign.run(() => campaign.cases < cases && performance.now() - start < 1000 * seconds)
  const count = campaign.cases.toLocaleString('en')
  console.log(
    `${name}: ${count} cases with the seed ${seed}, ${campaign.kept.length} of them bent further; the slowest took ${Math.ceil(campaign.slowest)} ms`,
  )
  const reason = campaign.failures.map((failure) => described(name, failure)).join('\n  ')
  tally.check(`${name} stands whatever it reads`, campaign.failures.length === 0, reason)
}

/**
 * @param {string} name
 * @param {Failure} failure
 */
function described(name, { lineage, statement, input }) {
  const again = `node proof/fuzz.js --seed ${seed} --repeat ${lineage.join('.')} ${name}`
  return `${statement.slice(0, SHOWN)}\n    ${again}\n    ${JSON.stringify(input).slice(0, SHOWN)}`
}

/**
 * @param {Campaign} campaign
 * @param {Lineage} lineage
 */
async function repeat(campaign, lineage) {
  const input = campaign.inputOf(lineage)
  console.log(JSON.stringify(input, null, 2).slice(0, 10 * SHOWN))
  console.log((await campaign.verdictOn(input, lineage))?.slice(0, SHOWN) ?? 'All is well.')
}
