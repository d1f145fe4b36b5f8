// Every password goes into every real file, and nothing else changes.
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { readSettings } from '../../demo/read-back.js'
import { PASSWORDS } from '../engines/passwords.js'
import { inTemporaryFolder, writeSite } from '../engines/workspace.js'
import { runStep } from '../../script/runner.js'
import { bytesAreIntact, documentIsIntact, lineEndsAreIntact } from './intact.js'
import { leaksOf } from '../leaks/leaks.js'

/** @typedef {import('../engines/real-files.js').RealFile} RealFile */
/** @typedef {import('../engines/tally.js').Tally} Tally */
/** @typedef {import('../../script/runner.js').StepResult} StepResult */

const INPUTS = {
  from: 'orders@bakery.example',
  host: 'smtp.bakery.example',
  port: '587',
  username: `anna & "co's" <ovens>`,
  'enable-ssl': 'true',
}

const REPORT = 'report.json'

/**
 * @param {Tally} tally
 * @param {readonly RealFile[]} files
 */
export async function checkInjections(tally, files) {
  for (const [kind, password] of PASSWORDS) {
    await inTemporaryFolder(async (workspace) => {
      const paths = files.map(({ file, bytes }) =>
        writeSite(workspace, file, { 'web.config': bytes }),
      )
      const run = () =>
        runStep({
          workspace,
          inputs: { ...INPUTS, password, files: paths.join('\n'), report: REPORT },
        })
      const result = await run()
      const report = readFileSync(join(workspace, REPORT), 'utf8')
      checkStep(tally, kind, { result, paths })
      checkSecrecy(tally, kind, { result, report, password })
      files.forEach(({ file, bytes }, index) => {
        const after = readFileSync(join(workspace, paths[index] ?? ''))
        checkFile(tally, `${file}, ${kind}`, { before: bytes, after, password })
      })
      const written = paths.map((path) => stateOf(join(workspace, path)))
      const again = await run()
      tally.check(`a second run changes nothing, ${kind}`, again.outputs['changed'] === 'false')
      paths.forEach((path, index) => {
        const untouched = isDeepStrictEqual(stateOf(join(workspace, path)), written[index])
        tally.check(`a second run does not touch ${path}, ${kind}`, untouched)
      })
    })
  }
}

/**
 * @param {Tally} tally
 * @param {string} kind of the password
 * @param {{ result: StepResult, paths: readonly string[] }} step
 */
function checkStep(tally, kind, { result: { outcome, outputs, log }, paths }) {
  tally.check(`the step succeeds, ${kind}`, outcome === 'success', log)
  tally.check(`it reports a change, ${kind}`, outputs['changed'] === 'true', log)
  const listed = outputs['changed-files'] ?? ''
  tally.check(`it lists what it changed, ${kind}`, listed === JSON.stringify(paths), listed)
}

/**
 * @param {Tally} tally
 * @param {string} kind of the password
 * @param {{ result: StepResult, report: string, password: string }} step
 */
function checkSecrecy(tally, kind, { result, report, password }) {
  for (const [name, secret] of Object.entries({ password, 'user name': INPUTS.username })) {
    const leaks = leaksOf(result, secret, report)
    tally.check(`the ${name} does not show, ${kind}`, leaks.length === 0, leaks.join('\n'))
  }
}

/**
 * @param {Tally} tally
 * @param {string} name
 * @param {{ before: Uint8Array, after: Uint8Array, password: string }} file
 */
function checkFile(tally, name, { before, after, password }) {
  tally.check(`no other byte changes in ${name}`, bytesAreIntact(before, after))
  tally.check(`line ends stay as they are in ${name}`, lineEndsAreIntact(before, after))
  tally.check(`no other node changes in ${name}`, documentIsIntact(before, after))
  const { from, host, port, username: userName, 'enable-ssl': enableSsl } = INPUTS
  const wanted = { from, host, port, enableSsl, userName, password }
  const found = readSettings(after)
  const same = isDeepStrictEqual({ ...found, ...wanted }, found)
  tally.check(`a parser reads what was asked from ${name}`, same, JSON.stringify(found))
}

/**
 * @param {string} file
 * @returns {unknown} what differs once somebody has written the file, or replaced it
 */
function stateOf(file) {
  const { ino, mtimeMs, ctimeMs } = statSync(file)
  return { ino, mtimeMs, ctimeMs, text: readFileSync(file, 'latin1') }
}
