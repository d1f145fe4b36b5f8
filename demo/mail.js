// Two acts: the smoke test, against the demonstration's own mail server.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { prove, shows } from './claims.js'
import { HOST, withMailServer } from './mail-server.js'
import { showStep, showWorkflow } from './step.js'
import { block, heading, linesOf } from './terminal.js'

/** @typedef {import('./claims.js').Claim} Claim */
/** @typedef {import('./mail-server.js').MailServer} MailServer */
/** @typedef {Readonly<Record<string, string>>} Inputs */

/**
 * @param {string} workspace
 * @param {Inputs} inputs the settings, and the file
 * @param {Inputs} secrets the name of the secret for each input that has one
 * @returns {Promise<readonly Claim[]>}
 */
export async function testMail(workspace, inputs, secrets) {
  const { username = '', password = '' } = inputs
  return withMailServer({ username, password }, async (server) => {
    writeFileSync(join(workspace, 'ca.pem'), server.certificate)
    const asked = {
      ...inputs,
      host: HOST,
      port: server.port,
      'smoke-test': 'send',
      'smoke-test-ca': 'ca.pem',
    }
    const scene = { workspace, inputs: asked, secrets, server }
    return [...(await send(scene)), ...(await refuse(scene))]
  })
}

/**
 * @typedef {object} Scene
 * @property {string} workspace
 * @property {Inputs & { files?: string }} inputs
 * @property {Inputs} secrets
 * @property {MailServer} server
 */

/**
 * @param {Scene} scene
 * @returns {Promise<readonly Claim[]>}
 */
async function send({ workspace, inputs, secrets, server }) {
  heading('4. The same, and a mail through the server before anything is written')
  block('About this server', [
    'It runs on this machine, for this demonstration, and delivers nothing.',
    'It wants STARTTLS and a login, as the providers do.',
  ])
  showWorkflow(inputs, secrets)
  const result = await showStep(workspace, inputs)
  block('The mail that arrived', server.mails.flatMap(linesOf))
  return prove([
    ['the smoke test passes', result.outputs['smoke-test'] === 'passed'],
    ['one mail arrived, with the settings that went into the file', server.mails.length === 1],
    ['neither user name nor password shows', !shows(result, credentials(inputs))],
  ])
}

/**
 * @param {Scene} scene
 * @returns {Promise<readonly Claim[]>}
 */
async function refuse({ workspace, inputs, secrets, server }) {
  heading('5. And with a password that the server does not know')
  const wrong = { ...inputs, password: 'yesterday’s password' }
  showWorkflow(wrong, secrets)
  const file = join(workspace, inputs.files ?? '')
  const before = readFileSync(file)
  const result = await showStep(workspace, wrong)
  return prove([
    ['the smoke test fails, and so does the step', result.exitCode === 1],
    ['it says that the login is to blame', /failed at auth .*credentials/.test(result.log)],
    ['the file was not written', before.equals(readFileSync(file))],
    ['no second mail arrived', server.mails.length === 1],
    ['no password shows', !shows(result, credentials(wrong))],
  ])
}

/** @param {Inputs} inputs */
function credentials({ username = '', password = '' }) {
  return [username, password]
}
