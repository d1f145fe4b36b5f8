// Two acts: the smoke test, against the demonstration's own mail server.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { prove, shows } from '../claims.js'
import { HOST, withMailServer } from '../mail-server.js'
import { showStep, showWorkflow } from '../step.js'
import { block, detail, green, heading, linesOf, red } from '../terminal.js'

/** @typedef {import('../claims.js').Claim} Claim */
/** @typedef {import('../mail-server.js').MailServer} MailServer */
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
  heading('4. The mail server is tested as the site will talk to it, before anything is written')
  showWorkflow(inputs, secrets)
  const result = await showStep(workspace, inputs)
  block('', [stagesOf(result)])
  detail('The mail that arrived', server.mails.flatMap(linesOf))
  return prove([
    [
      'one mail arrived, with the settings that went into the file (this server delivers nothing)',
      result.outputs['smoke-test'] === 'passed' && server.mails.length === 1,
    ],
    ['neither user name nor password shows', !shows(result, credentials(inputs))],
  ])
}

/**
 * @param {Scene} scene
 * @returns {Promise<readonly Claim[]>}
 */
async function refuse({ workspace, inputs, secrets, server }) {
  const wrong = { ...inputs, password: 'yesterday’s password' }
  showWorkflow(wrong, secrets)
  const file = join(workspace, inputs.files ?? '')
  const before = readFileSync(file)
  const result = await showStep(workspace, wrong)
  block('', [stagesOf(result), ...saidOf(result)])
  return prove([
    [
      'with a wrong password the step fails, and says that the login is to blame',
      result.exitCode === 1 && /failed at auth .*credentials/.test(result.log),
    ],
    ['the file was not written', before.equals(readFileSync(file))],
    ['no second mail arrived', server.mails.length === 1],
    ['no password shows', !shows(result, credentials(wrong))],
  ])
}

/**
 * @param {import('../../script/runner.js').StepResult} result
 * @returns {string} the stages of its smoke test, as the summary has them
 */
function stagesOf({ summary }) {
  const rows = [...summary.matchAll(/^\| (\w+) \| (ok|failed) \|/gm)]
  return rows
    .map(([, name = '', status]) => (status === 'ok' ? `${name} ${green('✓')}` : red(`${name} ✗`)))
    .join('  ')
}

/**
 * @param {import('../../script/runner.js').StepResult} result
 * @returns {string[]} what its annotation says of the server
 */
function saidOf({ annotations }) {
  const said = annotations.find(({ title }) => title?.startsWith('smoke-test/'))
  return linesOf((said?.message ?? '').replaceAll(/(?<=\.) (?=[A-Z])/g, '\n')).map((line, index) =>
    index === 0 ? red(line) : line,
  )
}

/** @param {Inputs} inputs */
function credentials({ username = '', password = '' }) {
  return [username, password]
}
