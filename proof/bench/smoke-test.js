// The whole step with a login on the mail server of the demonstration, against swaks.
import { join } from 'node:path'
import { HOST, withMailServer } from '../../demo/mail-server.js'
import { isInstalled, program, step } from './contestants.js'
import { ratio, takeTurns } from './measure.js'
import { atMost } from './table.js'
import { INPUTS, SITE } from './web-config.js'

/** @typedef {import('../../demo/mail-server.js').MailServer} MailServer */

const ROUNDS = 15
const GOAL = 2

/**
 * Both log in over STARTTLS, and verify the certificate. The server greets after 100 ms, to catch who talks
 * too early: both wait for it, which draws the two together.
 *
 * @param {string} node
 * @param {string} folder
 * @returns {Promise<import('./table.js').Row[]>}
 */
export async function againstSwaks(node, folder) {
  const what = 'smoke-test: login / swaks --quit-after AUTH'
  if (!isInstalled('swaks')) return [{ what, found: 'swaks is not installed' }]
  const race = (/** @type {MailServer} */ server) =>
    takeTurns(contestants(node, folder, server), ROUNDS)
  const [login = [], swaks = []] = await withMailServer(INPUTS, race)
  return [{ what, ...atMost(ratio(login, swaks), GOAL) }]
}

/**
 * @param {string} node
 * @param {string} folder
 * @param {MailServer} server
 * @returns {import('./measure.js').Contestant[]}
 */
function contestants(node, folder, { port, certificate }) {
  const smokeTest = { 'smoke-test': 'login', 'smoke-test-ca': 'ca.pem' }
  const inputs = { ...INPUTS, host: HOST, port, ...smokeTest }
  const ca = { 'ca.pem': certificate }
  const swaks = { file: 'swaks', args: swaksArguments(port), cwd: join(folder, 'swaks') }
  return [
    step({ node, workspace: join(folder, 'login'), inputs }, { 'Web.config': SITE, ...ca }),
    program(swaks, ca),
  ]
}

/** @param {string} port */
function swaksArguments(port) {
  const { username, password } = INPUTS
  return [
    ...['--server', HOST, '--port', port],
    ...['--tls', '--tls-verify', '--tls-ca-path', 'ca.pem'],
    ...['--auth', 'LOGIN', '--auth-user', username, '--auth-password', password],
    ...['--quit-after', 'AUTH'],
  ]
}
