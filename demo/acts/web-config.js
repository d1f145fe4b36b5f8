// The first act: a web.config of Umbraco 8.
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { prove, shows } from '../claims.js'
import { difference } from '../difference.js'
import { readSettings } from '../read-back.js'
import { SETTINGS } from '../settings.js'
import { showStep, showWorkflow } from '../step.js'
import { block, heading } from '../terminal.js'
import { changeOf, SECRETS, succeeds } from './act.js'

const ATTRIBUTES = {
  from: SETTINGS.from,
  host: SETTINGS.host,
  port: SETTINGS.port,
  enableSsl: SETTINGS['enable-ssl'],
  userName: SETTINGS.username,
  password: SETTINGS.password,
}

/**
 * @param {string} workspace
 * @param {string} site the path of its file
 * @returns {Promise<readonly import('../claims.js').Claim[]>}
 */
export async function injectIntoWebConfig(workspace, site) {
  heading(`1. Umbraco 7 and 8: settings from secrets, put into ${site}`)
  const inputs = { files: site, ...SETTINGS }
  showWorkflow(inputs, SECRETS)
  const file = join(workspace, site)
  const before = readFileSync(file)
  const result = await showStep(workspace, inputs)
  const after = readFileSync(file)
  block('', changeOf(before, after, result))
  const { removed, inserted } = difference([...before], [...after])
  const written = statSync(file).mtimeMs
  const again = await showStep(workspace, inputs)
  return prove([
    [
      `${inserted.length} bytes are new; the other ${before.length} are as they were, in their order`,
      succeeds(result, 'true') && inserted.length > 0 && removed.length === 0,
    ],
    [
      'another XML parser reads exactly the six values',
      isDeepStrictEqual(readSettings(after), ATTRIBUTES),
    ],
    [
      'the same step once more changes nothing, and does not write the file',
      succeeds(again, 'false') && statSync(file).mtimeMs === written,
    ],
    [
      'no log, summary, annotation or output shows user name or password',
      !shows(result, [SETTINGS.username, SETTINGS.password]),
    ],
  ])
}
