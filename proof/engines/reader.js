// A real reader: .NET's own classes read what the step has written.
import { Buffer } from 'node:buffer'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runStep } from '../../script/runner.js'
import { LAYOUTS } from './layouts.js'
import { compile, monoCommand } from './mono.js'
import { PASSWORDS } from './passwords.js'
import { webConfigs } from './real-files.js'
import { inTemporaryFolder, writeSite } from './workspace.js'

/** @typedef {import('./tally.js').Tally} Tally */
/** @typedef {import('./workspace.js').SiteFiles} SiteFiles */

const DEMO = join(import.meta.dirname, '../../demo/site/Web.config')

const INPUTS = {
  from: 'orders@bakery.example',
  host: 'smtp.bakery.example',
  port: '587',
  username: `anna & "co's" <ovens>`,
  'enable-ssl': 'true',
}

/**
 * Puts every password into every site, and has .NET read each of them.
 *
 * @param {Tally} tally
 * @param {string | null} corpus a folder of real files with an INDEX.tsv
 */
export async function checkReader(tally, corpus) {
  const sites = sitesOf(corpus)
  await inTemporaryFolder(async (folder) => {
    const reader = compile('settings-reader', folder)
    for (const [name, password] of PASSWORDS) {
      const workspace = join(folder, name)
      const files = [...sites].map(([site, content]) => writeSite(workspace, site, content))
      const { outcome, log } = await runStep({
        workspace,
        inputs: { ...INPUTS, password, files: files.join('\n') },
      })
      tally.check(`the step takes a password with ${name}`, outcome === 'success', log)
      const answers = read(reader, workspace, files)
      const wanted = answer(password)
      files.forEach((file, index) => {
        const found = answers[index] ?? 'nothing'
        tally.check(`.NET reads ${name} from ${file}`, found === wanted, found)
      })
    }
  })
}

/**
 * @param {string | null} corpus
 * @returns {ReadonlyMap<string, SiteFiles>} the sites by name
 */
function sitesOf(corpus) {
  const real = corpus === null ? [] : webConfigs(corpus).wellFormed
  return new Map([
    ...LAYOUTS,
    ['demo', { 'Web.config': readFileSync(DEMO) }],
    ...real.map(({ file, bytes }) => /** @type {const} */ ([file, { 'web.config': bytes }])),
  ])
}

/**
 * What the reader has to answer.
 *
 * @param {string} password
 */
function answer(password) {
  const { from, host, port, username } = INPUTS
  return JSON.stringify(['ok', from, 'Network', host, port, username, password, 'True', 'False'])
}

/**
 * @param {string} reader
 * @param {string} workspace
 * @param {readonly string[]} files
 * @returns {string[]} an answer for each file
 */
function read(reader, workspace, files) {
  const { file, args, env } = monoCommand(reader)
  const input = files.map((path) => `${join(workspace, path)}\n`).join('')
  const { stdout } = spawnSync(file, args, { env, input, encoding: 'utf8' })
  return stdout
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => {
      const [status, ...values] = line.split('\t')
      return JSON.stringify([
        status,
        ...values.map((value) => Buffer.from(value, 'base64').toString()),
      ])
    })
}
