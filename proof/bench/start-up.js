// The whole step on a site's own web.config, against what else could be run.
import { join } from 'node:path'
import { isInstalled, nodeAlone, program, step } from './contestants.js'
import { ratio, takeTurns } from './measure.js'
import { atMost } from './table.js'
import { INPUTS, SITE } from './web-config.js'

const FILES = { 'Web.config': SITE }
const ROUNDS = 31
const GOALS = { inject: 1.75, check: 1.5 }

/**
 * @param {string} node
 * @param {string} folder
 * @returns {Promise<import('./table.js').Row[]>}
 */
export async function startUp(node, folder) {
  const [nothing = [], inject = [], check = []] = await takeTurns(
    [
      nodeAlone(node, folder),
      step({ node, workspace: join(folder, 'inject'), inputs: INPUTS }, FILES),
      step({ node, workspace: join(folder, 'check'), inputs: { mode: 'check' } }, FILES),
    ],
    ROUNDS,
  )
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
  if (!isInstalled('xmlstarlet')) return [{ what, found: 'xmlstarlet is not installed' }]
  const args = ['ed', '-L', '-P', ...xmlstarletEdits(), 'Web.config']
  const cwd = join(folder, 'xmlstarlet')
  const [inject = [], xmlstarlet = []] = await takeTurns(
    [
      step({ node, workspace: join(folder, 'inject'), inputs: INPUTS }, FILES),
      program({ file: 'xmlstarlet', args, cwd }, FILES),
    ],
    ROUNDS,
  )
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
