// Where Postfix comes from. Nothing is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Postfix's first process, below the root of an installation. */
export const MASTER = 'usr/lib/postfix/sbin/master'

/** Writes the database of passwords. */
export const SASLPASSWD = 'usr/sbin/saslpasswd2'

/**
 * Finds Postfix, or fetches Debian's packages of it and unpacks them into a folder: so no other mail server of the
 * machine is replaced, and no service is started.
 *
 * @param {string} folder
 * @returns {string} the root under which the programs lie
 * @throws {Error} where that cannot be done
 */
export function unpack(folder) {
  if (existsSync(join('/', MASTER)) && existsSync(join('/', SASLPASSWD))) return '/'
  const archives = join(folder, 'archives')
  const root = join(folder, 'root')
  mkdirSync(join(archives, 'partial'), { recursive: true })
  mkdirSync(root)
  run('apt-get', ['-qq', 'update'])
  const fetch = ['-qq', '-y', '--download-only', '--no-install-recommends', 'install']
  const packages = ['postfix', 'sasl2-bin', 'libsasl2-modules', 'libsasl2-modules-db']
  run('apt-get', ['-o', `Dir::Cache::archives=${archives}`, ...fetch, ...packages])
  for (const name of readdirSync(archives).filter((file) => file.endsWith('.deb'))) {
    run('dpkg', ['-x', join(archives, name), root])
  }
  return root
}

/**
 * Runs a program to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ input?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {string} what it printed
 * @throws {Error} where it fails or does not exist
 */
export function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    ...options,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? stderr}`)
  return stdout
}
