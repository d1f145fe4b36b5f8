// Runs the action over a folder of real files that an INDEX.tsv describes: node proof/corpus.js FOLDER
import console from 'node:console'
import process from 'node:process'
import { checkInjections } from './corpus/injections.js'
import { checkRefusals } from './corpus/refusals.js'
import { checkVerdicts } from './corpus/verdicts.js'
import { webConfigs } from './engines/real-files.js'
import { Tally } from './engines/tally.js'

const [folder] = process.argv.slice(2)
process.exitCode = folder === undefined ? usage() : await check(folder)

/** @returns {number} the exit code */
function usage() {
  console.error('Usage: node proof/corpus.js FOLDER')
  return 2
}

/**
 * @param {string} corpus
 * @returns {Promise<number>} the exit code
 */
async function check(corpus) {
  const tally = new Tally()
  const { wellFormed, malformed } = webConfigs(corpus)
  await checkVerdicts(tally, wellFormed, 'ok')
  await checkVerdicts(tally, malformed, 'file')
  await checkInjections(tally, wellFormed)
  const [first] = wellFormed
  if (first !== undefined) await checkRefusals(tally, malformed, first)
  return tally.conclude()
}
