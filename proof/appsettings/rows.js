// Every packed row of settings goes through the host, which must say what the row says, and what we say.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { verdictsOf, writeSettings } from './hosts.js'

/** @typedef {import('../engines/tally.js').Tally} Tally */
/** @typedef {import('./hosts.js').Host} Host */
/** @typedef {import('../../__tests__/support/host-verdict.js').SettingsRow} SettingsRow */
/** @typedef {typeof import('./room.js')} Room */

const FIXTURES = join(import.meta.dirname, '../../__tests__/fixtures')

/**
 * @param {Tally} tally
 * @param {{ room: Room, hosts: readonly Host[], folder: string }} use
 */
export async function checkRows(tally, { room, hosts, folder }) {
  for (const name of ['appsettings', 'options']) {
    const rows = packed(name)
    const folders = rows.map(({ files }, index) => {
      const site = join(folder, name, String(index))
      const contents = Object.entries(files)
      const bytes = contents.map(
        ([file, content]) => /** @type {const} */ ([file, room.bytesOf(content)]),
      )
      writeSettings(site, Object.fromEntries(bytes))
      return site
    })
    for (const host of hosts) await checkWith(tally, host, { room, rows, folders, name })
  }
}

/**
 * @param {Tally} tally
 * @param {Host} host
 * @param {{ room: Room, rows: readonly SettingsRow[], folders: readonly string[], name: string }} use
 */
async function checkWith(tally, host, { room, rows, folders, name }) {
  const questions = rows.map(({ env, environment }, index) => ({
    folder: folders[index] ?? '',
    environment,
    variables: env,
  }))
  const answers = await verdictsOf(host, questions)
  rows.forEach((row, index) => {
    const answer = answers[index]
    if (answer === undefined) return
    const version = name === 'appsettings' ? host.dotnet : host.umbraco
    const recorded = row.versions?.[version] ?? row.verdict
    const title = `${name}, ${row.name}, Umbraco ${String(host.umbraco)}`
    const other = room.differenceFrom(recorded, answer, row)
    tally.check(`the host says what is recorded: ${title}`, other === null, other ?? '')
    const own = room.differenceFrom(answer, room.ownVerdict(row, host.umbraco), row)
    tally.check(`we say what the host says: ${title}`, own === null, own ?? '')
  })
}

/**
 * @param {string} name
 * @returns {readonly SettingsRow[]} without those that arguments of the process change, which no file shows
 */
function packed(name) {
  const bytes = gunzipSync(readFileSync(join(FIXTURES, name, 'cases.jsonl.gz')))
  const rows = bytes.toString('utf8').trim().split('\n')
  return rows
    .map((line) => {
      const row = /** @type {unknown} */ (JSON.parse(line))
      return /** @type {SettingsRow} */ (row)
    })
    .filter(({ args }) => args.length === 0)
}
