// The second act: an appsettings.json of Umbraco 17, which is layered by environment.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { prove, shows } from '../claims.js'
import { readAppSettings } from '../read-back.js'
import { SETTINGS } from '../settings.js'
import { showStep, showWorkflow } from '../step.js'
import { block, heading } from '../terminal.js'
import { changeOf, SECRETS, succeeds } from './act.js'

const MEMBERS = {
  From: SETTINGS.from,
  Host: SETTINGS.host,
  Port: SETTINGS.port,
  SecureSocketOptions: 'StartTls',
  Username: SETTINGS.username,
  Password: SETTINGS.password,
}

/**
 * @param {string} workspace
 * @param {string} site the path of its file
 * @returns {Promise<readonly import('../claims.js').Claim[]>}
 */
export async function injectIntoAppSettings(workspace, site) {
  heading(`2. Umbraco 9 and later: the same step, into ${site}`)
  const inputs = { files: site, ...SETTINGS }
  showWorkflow(inputs, SECRETS)
  const file = join(workspace, site)
  const before = readFileSync(file)
  const result = await showStep(workspace, inputs)
  const after = readFileSync(file)
  block('', changeOf(before, after, result))
  return prove([
    [
      'another JSON parser reads exactly the six values; comments and trailing commas are still there',
      succeeds(result, 'true') && isDeepStrictEqual(readAppSettings(after), MEMBERS),
    ],
    ['user name and password show nowhere', !shows(result, [SETTINGS.username, SETTINGS.password])],
  ])
}
