// The demonstration: a real web.config, the committed dist/, and proof of what is claimed.
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { cleanUp } from './after-the-job.js'
import { conclude, placeOf, prove, shows } from './claims.js'
import { difference, lineDifference } from './difference.js'
import { testMail } from './mail.js'
import { readSettings } from './read-back.js'
import { SETTINGS } from './settings.js'
import { showStep, showWorkflow } from './step.js'
import { block, dim, green, heading, red } from './terminal.js'

/** @typedef {import('./claims.js').Claim} Claim */

/** Which inputs a workflow would take from which secret. */
const SECRETS = { username: 'SMTP_USERNAME', password: 'SMTP_PASSWORD' }
const ATTRIBUTES = {
  from: SETTINGS.from,
  host: SETTINGS.host,
  port: SETTINGS.port,
  enableSsl: SETTINGS['enable-ssl'],
  userName: SETTINGS.username,
  password: SETTINGS.password,
}
const SITE = 'site/Web.config'
const BROKEN = 'site-broken/Web.config'

/**
 * Shows all acts on standard output, in a temporary copy of the two sites.
 *
 * @returns {Promise<boolean>} whether every claim holds
 */
export async function demonstration() {
  const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'umbraco-smtp-settings-')))
  try {
    for (const file of [SITE, BROKEN])
      cpSync(join(import.meta.dirname, file), join(workspace, file))
    const injected = await inject(workspace)
    const repeated = await repeat(workspace)
    const refused = await refuse(workspace)
    const tested = await testMail(workspace, { files: SITE, ...SETTINGS }, SECRETS)
    const cleaned = await cleanUp(workspace, { files: SITE, ...SETTINGS, port: '2525' })
    return conclude([...injected, ...repeated, ...refused, ...tested, ...cleaned])
  } finally {
    rmSync(workspace, { recursive: true })
  }
}

/**
 * @param {string} workspace
 * @returns {Promise<readonly Claim[]>}
 */
async function inject(workspace) {
  heading('1. Put the SMTP settings into the web.config of an Umbraco 8 site')
  const inputs = { files: SITE, ...SETTINGS }
  showWorkflow(inputs, SECRETS)
  const before = readFileSync(join(workspace, SITE))
  const result = await showStep(workspace, inputs)
  const after = readFileSync(join(workspace, SITE))
  block('The change', lineDifference(before, after).map(result.mask).map(coloured))
  const { removed, inserted } = difference([...before], [...after])
  return prove([
    ['the step succeeds and reports a change', succeeds(result, 'true')],
    [
      `${inserted.length} bytes are new; the other ${before.length} are as they were, in their order`,
      inserted.length > 0 && removed.length === 0,
    ],
    ['an independent XML parser reads exactly the six values', reads(after, ATTRIBUTES)],
    [
      'no log, summary, annotation or output holds user name or password',
      !shows(result, [SETTINGS.username, SETTINGS.password]),
    ],
  ])
}

/**
 * @param {string} workspace
 * @returns {Promise<readonly Claim[]>}
 */
async function repeat(workspace) {
  heading('2. The same step once more')
  const written = statSync(join(workspace, SITE)).mtimeMs
  const result = await showStep(workspace, { files: SITE, ...SETTINGS })
  return prove([
    ['the step succeeds and reports no change', succeeds(result, 'false')],
    ['the file was not written again', statSync(join(workspace, SITE)).mtimeMs === written],
  ])
}

/**
 * @param {string} workspace
 * @returns {Promise<readonly Claim[]>}
 */
async function refuse(workspace) {
  heading('3. Two sites, and in one of them somebody pasted a password with a raw "&"')
  const inputs = { files: `${SITE}\n${BROKEN}`, ...SETTINGS, port: '2525' }
  showWorkflow(inputs, SECRETS)
  const files = [SITE, BROKEN].map((file) => join(workspace, file))
  const before = files.map((file) => readFileSync(file))
  const result = await showStep(workspace, inputs)
  const { line, column } = placeOf(join(workspace, BROKEN), '&chips')
  return prove([
    ['the step fails with exit code 1', result.exitCode === 1],
    [
      `an annotation points at the "&": line ${line}, column ${column}`,
      result.annotations.some(
        (annotation) =>
          annotation.file === BROKEN && annotation.line === line && annotation.column === column,
      ),
    ],
    [
      'neither file was written: all or nothing',
      files.every((file, index) => before[index]?.equals(readFileSync(file)) === true),
    ],
    ['nothing of the pasted password shows', !shows(result, ['fish', 'chips'])],
  ])
}

/**
 * @param {Uint8Array} bytes
 * @param {Readonly<Record<string, string>>} wanted
 * @returns {boolean} whether the file holds these attributes and no others
 */
function reads(bytes, wanted) {
  return isDeepStrictEqual(readSettings(bytes), wanted)
}

/**
 * @param {import('../script/runner.js').StepResult} result
 * @param {'true' | 'false'} changed
 * @returns {boolean} whether the step passed with this output
 */
function succeeds({ outcome, outputs }, changed) {
  return outcome === 'success' && outputs['changed'] === changed
}

/** @param {string} row of a line difference */
function coloured(row) {
  if (row.startsWith('+')) return green(row)
  return row.startsWith('-') ? red(row) : dim(row)
}
