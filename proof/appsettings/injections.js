// Every password goes into every site, and the host binds exactly what was asked for.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runStep } from '../../script/runner.js'
import { PASSWORDS } from '../engines/passwords.js'
import { verdictsOf, writeSettings } from './hosts.js'

/** @typedef {import('../engines/tally.js').Tally} Tally */
/** @typedef {import('./hosts.js').Host} Host */
/** @typedef {typeof import('./room.js')} Room */

const INPUTS = {
  from: 'orders@bakery.example',
  host: 'smtp.bakery.example',
  port: '587',
  username: `anna & "co's" <ovens>`,
  'enable-ssl': 'true',
}
const FILE = 'appsettings.json'
/** How many random files each password goes into, besides the usual ones; each into others. */
const RANDOM_FILES = 12
const SEED = 20267

/** The file of the environment: none, and one that says something else. */
const OF_PRODUCTION =
  '{\n\t"umbraco:cms:GLOBAL": { "Smtp": { "Host": "old.example", }, }, // old\n}'

/**
 * Where the settings go: the file that is named, the file of an environment that is created, and one that is there.
 *
 * @type {Readonly<Record<string, { inputs: Record<string, string>, beside: Record<string, string> }>>}
 */
const TARGETS = {
  base: { inputs: {}, beside: {} },
  created: { inputs: { environment: 'Production' }, beside: {} },
  completed: {
    inputs: { environment: 'Production' },
    beside: { 'appsettings.Production.json': OF_PRODUCTION },
  },
}

/**
 * @param {Tally} tally
 * @param {{ room: Room, hosts: readonly Host[], folder: string }} use
 */
export async function checkInjections(tally, { room, hosts, folder }) {
  const passwords = [...PASSWORDS, ...Object.entries(room.UGLY_PASSWORDS)]
  const usual = Object.values(room.USUAL_FILES)
  const folders = []
  for (const [index, [kind, password]] of passwords.entries()) {
    const sites = [...usual, ...room.randomFiles(RANDOM_FILES, SEED + index)]
    for (const [target, { inputs, beside }] of Object.entries(TARGETS)) {
      const workspace = join(folder, `${String(index)}-${target}`)
      const names = sites.map((text, at) => {
        writeSettings(join(workspace, String(at)), { [FILE]: text, ...beside })
        return `${String(at)}/${FILE}`
      })
      const files = names.join('\n')
      await injectTwice(tally, `${kind}, ${target}`, {
        workspace,
        inputs: { ...INPUTS, ...inputs, password, files },
      })
      folders.push(...sites.map((_, at) => ({ folder: join(workspace, String(at)), password })))
    }
  }
  for (const host of hosts) await checkBound(tally, host, folders)
}

/**
 * @param {Tally} tally
 * @param {string} title
 * @param {{ workspace: string, inputs: Readonly<Record<string, string>> }} step
 */
async function injectTwice(tally, title, step) {
  const first = await runStep(step)
  tally.check(`the step takes it: ${title}`, first.outcome === 'success', first.log)
  const written = textsOf(step.workspace, first.outputs['changed-files'])
  const again = await runStep(step)
  const same = again.outputs['changed'] === 'false'
  tally.check(`a second run changes nothing: ${title}`, same, again.log)
  const now = textsOf(step.workspace, first.outputs['changed-files'])
  tally.check(`a second run leaves every byte: ${title}`, now === written)
}

/**
 * @param {string} workspace
 * @param {string} [files] a JSON list of paths
 */
function textsOf(workspace, files = '[]') {
  const paths = /** @type {unknown} */ (JSON.parse(files))
  if (!Array.isArray(paths)) return ''
  return paths
    .map(String)
    .map((path) => readFileSync(join(workspace, path), 'latin1'))
    .join('\n')
}

/**
 * @param {Tally} tally
 * @param {Host} host
 * @param {readonly { folder: string, password: string }[]} sites
 */
async function checkBound(tally, host, sites) {
  const questions = sites.map(({ folder }) => ({ folder, environment: 'Production' }))
  const answers = await verdictsOf(host, questions)
  sites.forEach(({ folder, password }, index) => {
    const smtp = answers[index]?.smtp ?? {}
    const wanted = {
      From: INPUTS.from,
      Host: INPUTS.host,
      Port: Number(INPUTS.port),
      SecureSocketOptions: 'StartTls=3',
      Username: INPUTS.username,
      Password: password,
    }
    const wrong = Object.entries(wanted).filter(([name, value]) => smtp[name] !== value)
    const title = `Umbraco ${String(host.umbraco)} binds what was asked for in ${folder}`
    tally.check(title, wrong.length === 0, wrong.map(([name]) => name).join(', '))
  })
}
