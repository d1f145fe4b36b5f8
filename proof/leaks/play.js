// Plays a scene with the committed dist/, the clean-up after the job too, and looks for secrets in all that is left of it.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inTemporaryFolder } from '../engines/workspace.js'
import { preloading } from '../../script/runner/preload.js'
import { runStep } from '../../script/runner.js'
import { HOST, withChatterbox } from './chatterbox.js'
import { leaksOf } from './leaks.js'

/** @typedef {import('./scenes.js').Cast} Cast */
/** @typedef {import('./scenes.js').Scene} Scene */

/** A user name is a secret too. */
const USER_NAME = `anna & "co's" <ovens>`

/** No file can be given its place. */
const BROKEN_DISK = `import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
fs.renameSync = (from) => { throw Object.assign(new Error('EIO: i/o error, rename ' + from), { code: 'EIO' }) }
syncBuiltinESMExports()`

/** No new file can be made. */
const FULL_DISK = `import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const { openSync } = fs
const full = (call) => Object.assign(new Error('ENOSPC: no space left on device, ' + call), { code: 'ENOSPC' })
fs.openSync = (path, flags, ...more) => {
  if (/[wxa]/.test(String(flags))) throw full('open')
  return openSync(path, flags, ...more)
}
syncBuiltinESMExports()`

const FORK = {
  name: 'pull_request_target',
  payload: { repository: { full_name: 'a/b' }, pull_request: { head: { repo: null } } },
}

/**
 * @param {Scene} scene
 * @param {Cast} cast
 * @returns {Promise<{ log: string, leaks: string[] }>} what a person sees, and which secrets show
 */
export async function play(scene, cast) {
  const { refusing } = scene
  if (refusing === undefined) return inTemporaryFolder((folder) => playIn(folder, scene, cast))
  const account = { userName: USER_NAME, password: cast.secret }
  return withChatterbox(account, refusing, ({ port, authority }) =>
    inTemporaryFolder(async (folder) => {
      writeFileSync(join(folder, 'authority.pem'), authority)
      const inputs = {
        ...{ host: HOST, port, 'smoke-test': 'send', 'smoke-test-timeout': '5' },
        ...{ 'smoke-test-fail-on': 'any', 'smoke-test-ca': join(folder, 'authority.pem') },
      }
      const asked = (/** @type {Cast} */ one) => ({ ...scene.inputs?.(one), ...inputs })
      return playIn(folder, { ...scene, inputs: asked }, cast)
    }),
  )
}

/**
 * @param {string} folder
 * @param {Scene} scene
 * @param {Cast} cast
 */
async function playIn(folder, scene, cast) {
  const [workspace, temp] = ['workspace', 'temp'].map((name) => join(folder, name))
  if (workspace === undefined || temp === undefined) throw new Error('There are two folders')
  const files = scene.files(cast)
  for (const [path, text] of Object.entries(files)) write(join(workspace, path), text)
  mkdirSync(temp)
  const { trouble } = scene
  const step = {
    workspace,
    temp,
    inputs: { ...inputsOf(cast), ...scene.inputs?.(cast) },
    ...(trouble === 'fork' ? { event: FORK } : {}),
    ...(trouble === undefined ? {} : { env: environmentOf(trouble, cast) }),
  }
  const result = await runStep(step)
  // Until then, the temporary folder holds what the files held before; afterwards it holds nothing.
  const later = trouble === 'full disk' ? { env: preloading(FULL_DISK) } : {}
  const cleanUp = await runStep({ ...step, ...later, phase: 'post', state: result.state })
  const written = [...textsIn(temp), ...textsIn(workspace, Object.keys(files))].join('\n')
  // A process of its own, which knows no old password; the masks of the step hold until the job ends.
  const shown = { stdout: result.mask(cleanUp.stdout), stderr: result.mask(cleanUp.stderr) }
  const leaks = [
    ...[cast.secret, cast.old, USER_NAME].flatMap((one) => leaksOf(result, one, written)),
    ...[cast.secret, USER_NAME].flatMap((one) => leaksOf(cleanUp, one)),
    ...leaksOf({ ...cleanUp, ...shown }, cast.old),
  ]
  return { log: result.log, leaks }
}

/** @param {Cast} cast */
function inputsOf({ secret }) {
  return {
    ...{ from: 'orders@bakery.example', host: 'smtp.bakery.example', port: '587' },
    ...{ 'enable-ssl': 'true', username: USER_NAME, password: secret, report: 'report.json' },
  }
}

/**
 * @param {NonNullable<Scene['trouble']>} trouble
 * @param {Cast} cast
 * @returns {Record<string, string>}
 */
function environmentOf(trouble, { secret }) {
  if (trouble === 'no workspace') return { GITHUB_WORKSPACE: `/gone/${secret}` }
  return trouble === 'broken disk' ? preloading(BROKEN_DISK) : {}
}

/**
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/**
 * The texts of all files in a folder but some.
 *
 * @param {string} folder
 * @param {readonly string[]} [without] paths
 * @returns {string[]}
 */
function textsIn(folder, without = []) {
  const known = new Set(without.map((path) => join(folder, path)))
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => !known.has(path) && existsSync(path) && statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'))
}
