// Umbraco's own options behind .NET's own host, for each version that can be had.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asked, built } from '../dotnet/programs.js'

/** @typedef {import('../../__tests__/support/host-verdict.js').HostVerdict} HostVerdict */

/**
 * @typedef {object} Host
 * @property {number} umbraco the major version
 * @property {number} dotnet the major version of the packages that it reads settings with
 * @property {string} program
 */

/**
 * A folder of settings, and how it is read.
 *
 * @typedef {object} Asked
 * @property {string} folder
 * @property {string} environment
 * @property {Readonly<Record<string, string>>} [variables] of the process; none where they are left out
 * @property {string} [application] the name of the site's assembly
 * @property {string} [sendTo] the recipient of a mail that is sent with what is bound
 */

/** The column of the packed rows that each version stands for. */
const VERSIONS = [
  { umbraco: 13, dotnet: 8 },
  { umbraco: 17, dotnet: 10 },
]

/**
 * @param {string} folder an empty one
 * @returns {readonly Host[]}
 * @throws {Error} where one does not build
 */
export function hostsIn(folder) {
  return VERSIONS.map(({ umbraco, dotnet }) => {
    const target = join(folder, `umbraco-${String(umbraco)}`)
    mkdirSync(target)
    const program = join(built(`umbraco/${String(umbraco)}`, target), 'host.dll')
    return { umbraco, dotnet, program }
  })
}

/**
 * @param {Host} host
 * @param {readonly Asked[]} questions
 * @param {NodeJS.ProcessEnv} [env] of the host itself; the settings do not see it
 * @returns {Promise<readonly (HostVerdict & { sent?: string })[]>}
 */
export async function verdictsOf({ program }, questions, env) {
  const answers = await asked(program, questions, env)
  return answers.map((answer) => /** @type {HostVerdict & { sent?: string }} */ (answer))
}

/**
 * Writes the files of a site.
 *
 * @param {string} folder is made where it is missing
 * @param {Readonly<Record<string, string | Uint8Array>>} files by name
 */
export function writeSettings(folder, files) {
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
}
