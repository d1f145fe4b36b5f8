// Tests the smoke test against real mail servers with a port for each fault, and compares what it says with what
// System.Net.Mail does there. For Debian and Ubuntu, as root. Ends with a line "N passed, N failed".
import console from 'node:console'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { bundled } from './bundle.js'
import { AIOSMTPD } from './mail-servers/aiosmtpd/server.js'
import { EXIM } from './mail-servers/exim/server.js'
import { machineIn } from './mail-servers/machine.js'
import { OPENSMTPD } from './mail-servers/opensmtpd/server.js'
import { POSTFIX } from './mail-servers/postfix/server.js'
import { ACCOUNT, LOCAL, start, writeCertificates } from './mail-servers/server.js'

/** @typedef {typeof import('./mail-servers/room.js')} Room */
/** @typedef {import('./mail-servers/server.js').Verdict} Verdict */
/** @typedef {import('./mail-servers/server.js').MailServer} MailServer */
/** @typedef {import('./mail-servers/machine.js').Machine} Machine */

const TIMEOUT_MS = 6000
const PASSWORDS = { right: ACCOUNT.password, wrong: 'wrong-password-1', none: null }
const SERVERS = [POSTFIX, EXIM, AIOSMTPD, OPENSMTPD]

if (process.getuid?.() !== 0) {
  throw new Error('The servers start as root: sudo node proof/mail-servers.js')
}
const folder = mkdtempSync(join(tmpdir(), 'umbraco-smtp-mail-servers-'))
try {
  const room = /** @type {Room} */ (
    await bundled('proof/mail-servers/room.ts', join(folder, 'room'))
  )
  const { passed, failed } = await checkAll(room)
  console.log(`${String(passed)} passed, ${String(failed)} failed`)
  if (failed > 0) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, maxRetries: 10 })
}

/** @param {Room} room */
async function checkAll(room) {
  // The servers give up root, and must still pass through.
  chmodSync(folder, 0o755)
  const packages = SERVERS.map((server) => server.packages)
  const machine = machineIn(
    folder,
    packages,
    SERVERS.flatMap(({ users }) => users),
  )
  const { certificates, authorities } = await room.makeCertificates()
  writeCertificates(machine, certificates)
  const use = { machine, authorities, room }
  const outcomes = await Promise.allSettled(SERVERS.map((server) => check(server, use)))
  const count = { passed: 0, failed: 0 }
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') throw outcome.reason
    for (const { right, line } of outcome.value) {
      count[right ? 'passed' : 'failed'] += 1
      console.log(line)
    }
  }
  return count
}

/**
 * @param {MailServer} server
 * @param {{ machine: Machine, authorities: readonly string[], room: Room }} use
 * @returns {Promise<readonly { right: boolean, line: string }[]>} for each verdict, in order
 * @throws {Error} where the server does not start
 */
async function check(server, { machine, authorities, room }) {
  const { ports, stop } = await start(server, machine)
  const outcomes = []
  try {
    for (const verdict of server.verdicts) {
      const request = requestOf(verdict, ports[verdict.listener] ?? 0)
      const { diagnosis } = await room.smokeTest({ ...request, authorities })
      const right = (diagnosis?.id ?? null) === verdict.diagnosis
      const line = lineOf(verdict, diagnosis?.id ?? 'passed', right)
      outcomes.push({ right, line: `${right ? 'ok    ' : 'FAILED'} ${server.name}, ${line}` })
    }
  } finally {
    await stop()
  }
  return outcomes
}

/**
 * @param {Verdict} verdict
 * @param {number} port
 * @returns {Parameters<Room['smokeTest']>[0]}
 */
function requestOf({ enableSsl, login, level, from = ACCOUNT.sender, to, clientDomain }, port) {
  return {
    client: 'system-net-mail',
    settings: {
      from,
      deliveryMethod: 'Network',
      deliveryFormat: 'SevenBit',
      host: 'localhost',
      port,
      userName: login === 'none' ? null : ACCOUNT.userName,
      password: PASSWORDS[login],
      enableSsl,
      defaultCredentials: false,
      clientDomain: clientDomain ?? 'www.site.test',
      targetName: null,
      pickupDirectoryLocation: null,
    },
    senders: [from],
    requested: {},
    level: level ?? 'recipient',
    recipient: to ?? LOCAL.recipient,
    timeoutMs: TIMEOUT_MS,
    failOn: 'site',
    authorities: [],
  }
}

/**
 * @param {Verdict} verdict
 * @param {string} said
 * @param {boolean} right
 */
function lineOf({ listener, enableSsl, login, site, diagnosis }, said, right) {
  const what = `${listener}, enableSsl ${String(enableSsl)}, login ${login}`
  const wanted = right ? '' : ` (expected ${diagnosis ?? 'passed'})`
  return `${what}: the site ${site}; the test says ${said}${wanted}`
}
