// The Node that GitHub's runner uses for this action.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'

/**
 * @param {string} folder where it is installed, unless the current one will do
 * @returns {string} the path of a Node 24
 * @throws {Error} where it does not install
 */
export function node24(folder) {
  if (process.version.startsWith('v24.')) return process.execPath
  const args = ['install', '--silent', '--no-save', '--prefix', folder, 'node@24']
  execFileSync('npm', args, { shell: process.platform === 'win32' })
  return join(folder, 'node_modules/node/bin/node')
}
