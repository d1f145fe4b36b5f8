// Tests the smoke test against a real Postfix with a port for each fault, and compares what it says with what
// System.Net.Mail does there. For Debian and Ubuntu, as root. Ends with a line "N passed, N failed".
import console from 'node:console'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { bundled } from './bundle.js'
import { VERDICTS } from './postfix/listeners.js'
import { start } from './postfix/server.js'

/** @typedef {typeof import('./postfix/room.js')} Room */

const TIMEOUT_MS = 3000
const ACCOUNT = { userName: 'testuser@mail.test', password: 'right-password-1' }

if (process.getuid?.() !== 0) {
  throw new Error('Postfix starts as root, and gives it up by itself: sudo node proof/postfix.js')
}
const folder = mkdtempSync(join(tmpdir(), 'umbraco-smtp-settings-postfix-'))
try {
  const room = await bundled('proof/postfix/room.ts', join(folder, 'room'))
  const { passed, failed } = await check(/** @type {Room} */ (room))
  console.log(`${passed} passed, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}

/** @param {Room} room */
async function check(room) {
  const { certificates, authorities } = await room.makeCertificates()
  const postfix = await start(folder, { certificates, account: ACCOUNT })
  const count = { passed: 0, failed: 0 }
  try {
    for (const verdict of VERDICTS) {
      const request = requestOf(verdict, postfix.ports[verdict.listener] ?? 0)
      const { diagnosis } = await room.smokeTest({ ...request, authorities })
      const right = (diagnosis?.id ?? null) === verdict.diagnosis
      count[right ? 'passed' : 'failed'] += 1
      console.log(lineOf(verdict, diagnosis?.id ?? 'passed', right))
    }
  } finally {
    await postfix.stop()
  }
  return count
}

/**
 * @param {import('./postfix/listeners.js').Verdict} verdict
 * @param {number} port
 * @returns {Parameters<Room['smokeTest']>[0]}
 */
function requestOf({ enableSsl, password, from, bareName }, port) {
  const secret = password === 'right' ? ACCOUNT.password : 'wrong-password-1'
  return {
    settings: {
      from: from ?? 'noreply@mail.test',
      deliveryMethod: 'Network',
      deliveryFormat: 'SevenBit',
      host: 'localhost',
      port,
      userName: password === 'none' ? null : ACCOUNT.userName,
      password: password === 'none' ? null : secret,
      enableSsl,
      defaultCredentials: false,
      clientDomain: bareName ? 'machine' : 'www.site.test',
      targetName: null,
      pickupDirectoryLocation: null,
    },
    senders: [from ?? 'noreply@mail.test'],
    requested: {},
    level: 'recipient',
    recipient: 'anyone@example.org',
    timeoutMs: TIMEOUT_MS,
    failOn: 'site',
    authorities: [],
  }
}

/**
 * @param {import('./postfix/listeners.js').Verdict} verdict
 * @param {string} said
 * @param {boolean} right
 */
function lineOf({ listener, enableSsl, password, site, diagnosis }, said, right) {
  const what = `${listener}, enableSsl ${String(enableSsl)}, password ${password}`
  const wanted = right ? '' : ` (expected ${diagnosis ?? 'passed'})`
  return `${right ? 'ok    ' : 'FAILED'} ${what}: the site ${site}; the test says ${said}${wanted}`
}
