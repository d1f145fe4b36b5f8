// The whole step on a site's own web.config, against what else could be run.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import process from 'node:process'
import { launch } from '../runner/launch.js'
import { runStep } from '../runner.js'
import { ratio, takeTurns } from './measure.js'
import { atMost } from './table.js'

/** @typedef {import('./measure.js').Contestant} Contestant */

const SITE = join(import.meta.dirname, '../../demo/site/Web.config')
const ROUNDS = 31
const GOALS = { inject: 1.75, check: 1.5 }

export const INPUTS = {
  from: 'orders@bakery.example',
  host: 'smtp.bakery.example',
  port: '587',
  'enable-ssl': 'true',
  username: 'bakery-orders',
  password: `p&s<s>"w'ord`,
}

/**
 * @param {string} node
 * @param {string} folder
 * @returns {Promise<import('./table.js').Row[]>}
 */
export async function startUp(node, folder) {
  const contestants = [
    { name: 'node', run: command(node, ['-e', '0'], folder) },
    step({ node, workspace: join(folder, 'inject'), inputs: INPUTS }),
    step({ node, workspace: join(folder, 'check'), inputs: { mode: 'check' } }),
  ]
  const [nothing = [], inject = [], check = []] = await takeTurns(contestants, ROUNDS)
  return [
    { what: 'inject / node -e 0', ...atMost(ratio(inject, nothing), GOALS.inject) },
    { what: 'check / node -e 0', ...atMost(ratio(check, nothing), GOALS.check) },
  ]
}

/**
 * @param {string} node
 * @param {string} folder
 * @returns {Promise<import('./table.js').Row[]>}
 */
export async function againstXmlstarlet(node, folder) {
  const what = 'inject / xmlstarlet ed'
  if (spawnSync('xmlstarlet', ['--version']).status !== 0) {
    return [{ what, found: 'xmlstarlet is not installed' }]
  }
  const ours = step({ node, workspace: join(folder, 'inject'), inputs: INPUTS })
  const workspace = join(folder, 'xmlstarlet')
  mkdirSync(workspace)
  const other = {
    name: 'xmlstarlet',
    prepare: () => {
      copyFileSync(SITE, join(workspace, 'Web.config'))
    },
    run: command('xmlstarlet', ['ed', '-L', '-P', ...xmlstarletEdits(), 'Web.config'], workspace),
  }
  const [inject = [], xmlstarlet = []] = await takeTurns([ours, other], ROUNDS)
  return [{ what, found: ratio(inject, xmlstarlet).toFixed(2) }]
}

/** The site has no `<smtp>`: it is created with what the inputs say. */
function xmlstarletEdits() {
  const { from, host, port, username, password, 'enable-ssl': enableSsl } = INPUTS
  const network = { host, port, userName: username, password, enableSsl }
  const smtp = '/configuration/system.net/mailSettings/smtp'
  const element = (/** @type {string} */ parent, /** @type {string} */ name) => [
    '-s',
    parent,
    '-t',
    'elem',
    '-n',
    name,
  ]
  const attribute = (/** @type {[string, string]} */ [name, value], place = `${smtp}/network`) => [
    '-i',
    place,
    '-t',
    'attr',
    '-n',
    name,
    '-v',
    value,
  ]
  return [
    ...element('/configuration/system.net/mailSettings', 'smtp'),
    ...attribute(['from', from], smtp),
    ...element(smtp, 'network'),
    ...Object.entries(network).flatMap((one) => attribute(one)),
  ]
}

/**
 * @param {import('../runner.js').StepOptions} options
 * @returns {Contestant}
 */
function step(options) {
  const { workspace } = options
  mkdirSync(workspace, { recursive: true })
  return {
    name: basename(workspace),
    prepare: () => {
      copyFileSync(SITE, join(workspace, 'Web.config'))
    },
    run: () => runStep(options),
  }
}

/**
 * @param {string} file
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Contestant['run']}
 */
function command(file, args, cwd) {
  return () => launch({ file, args, cwd, env: process.env, timeout: 60_000 }, () => undefined)
}
