// Puts the action to the proof of .NET's own host, Umbraco's own options and MailKit: they read the settings of the
// tests and those that the step has written, and send a mail with them. For Debian and Ubuntu, as root, with an SDK of
// .NET 10. Ends with a line "Tests: N passed, N failed".
import console from 'node:console'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { hostsIn } from './appsettings/hosts.js'
import { checkInjections } from './appsettings/injections.js'
import { checkMail } from './appsettings/mail.js'
import { checkRows } from './appsettings/rows.js'
import { bundled } from './bundle.js'
import { hasSdk } from './dotnet/programs.js'
import { Tally } from './engines/tally.js'
import { inTemporaryFolder } from './engines/workspace.js'

/** @typedef {typeof import('./appsettings/room.js')} Room */

if (hasSdk()) process.exitCode = await inTemporaryFolder(checkAll)
else console.log('Not tried: there is no SDK of .NET 10 here.')

/**
 * @param {string} folder an empty one
 * @returns {Promise<number>} the exit code
 */
async function checkAll(folder) {
  const tally = new Tally()
  const hosts = hostsIn(folder)
  const room = /** @type {Room} */ (
    await bundled('proof/appsettings/room.ts', join(folder, 'room'))
  )
  const use = (/** @type {string} */ name) => {
    mkdirSync(join(folder, name))
    return { room, hosts, folder: join(folder, name) }
  }
  await checkRows(tally, use('rows'))
  await checkInjections(tally, use('injections'))
  await checkMail(tally, use('mail'))
  return tally.conclude()
}
