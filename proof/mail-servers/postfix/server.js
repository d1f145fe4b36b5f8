// Postfix, with Cyrus SASL.
import { chownSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderOf, run } from '../machine.js'
import { ACCOUNT, DOMAIN } from '../server.js'
import { MAIN_CF, masterCf, MECHANISMS } from './configuration.js'
import { LISTENERS, VERDICTS } from './listeners.js'

/** @typedef {import('../machine.js').Machine} Machine */

/** @type {import('../server.js').MailServer} */
export const POSTFIX = {
  name: 'Postfix',
  packages: ['postfix', 'sasl2-bin', 'libsasl2-modules', 'libsasl2-modules-db'],
  users: ['postfix', 'postdrop', 'nobody'],
  listeners: Object.keys(LISTENERS),
  verdicts: VERDICTS,
  layOut(machine, ports) {
    makeFolders(machine)
    writeFileSync(join(machine.root, 'etc/postfix/main.cf'), MAIN_CF)
    writeFileSync(join(machine.root, 'etc/postfix/master.cf'), masterCf(ports))
    addAccount(machine, ACCOUNT)
    writePlugins(machine)
    return ['/usr/lib/postfix/sbin/master', '-s']
  },
}

/** Where the accounts stand, inside the machine. */
const DATABASE = '/etc/postfix/sasl/sasldb2'

const QUEUES = 'active bounce corrupt defer deferred flush hold incoming private saved trace'

/**
 * The folders, with the owners that Postfix insists on.
 *
 * @param {Machine} machine
 */
function makeFolders(machine) {
  const owner = 'postfix'
  const group = 'postdrop'
  folderOf(machine, 'etc/postfix/sasl')
  folderOf(machine, 'var/lib/postfix', { owner, mode: 0o700 })
  folderOf(machine, 'var/spool/postfix/pid')
  for (const queue of QUEUES.split(' ')) {
    folderOf(machine, `var/spool/postfix/${queue}`, { owner, mode: 0o700 })
  }
  folderOf(machine, 'var/spool/postfix/public', { owner, group, mode: 0o710 })
  folderOf(machine, 'var/spool/postfix/maildrop', { owner, group, mode: 0o730 })
}

/**
 * Adds an account of the domain.
 *
 * @param {Machine} machine
 * @param {{ userName: string, password: string }} account
 */
export function addAccount({ root, users }, { userName, password }) {
  const [name = ''] = userName.split('@')
  const set = ['saslpasswd2', '-p', '-c', '-u', DOMAIN, '-f', DATABASE, name]
  run('chroot', [root, ...set], { input: password })
  chownSync(join(root, DATABASE), users['postfix'] ?? 0, 0)
}

/** @param {Machine} machine */
function writePlugins({ root }) {
  for (const [path, mechanisms] of Object.entries(MECHANISMS)) {
    const plugin = `pwcheck_method: auxprop\nauxprop_plugin: sasldb\nsasldb_path: ${DATABASE}\n`
    const file = join(root, `etc/postfix/sasl/${path}.conf`)
    writeFileSync(file, `${plugin}mech_list: ${mechanisms}\n`)
  }
}
