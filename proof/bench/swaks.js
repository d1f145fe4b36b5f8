// swaks, the mail client that people test a server with: the same login as the smoke test's.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { HOST } from '../../demo/mail-server.js'
import { SETTINGS } from '../../demo/settings.js'
import { program } from './candidates.js'
import { missing, rival } from './entries.js'
import { SWAKS } from './loads.js'

/**
 * @param {import('./measured.js').Bench} bench
 * @returns {import('./entries.js').Entry}
 */
export function swaks({ folder, server: { port, certificate } }) {
  if (spawnSync('swaks', ['--version']).status !== 0) return missing(SWAKS, 'needs swaks')
  const authorities = join(folder, 'ca.pem')
  writeFileSync(authorities, certificate)
  const options = {
    '--server': HOST,
    '--port': port,
    '--from': SETTINGS.from,
    '--auth': 'LOGIN',
    '--auth-user': SETTINGS.username,
    '--auth-password': SETTINGS.password,
    '--tls-ca-path': authorities,
    '--quit-after': 'AUTH',
  }
  return rival(
    SWAKS,
    program('swaks', ['--tls', '--tls-verify', ...Object.entries(options).flat()]),
  )
}
