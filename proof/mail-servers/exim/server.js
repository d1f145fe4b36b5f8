// Exim, with the words of its own default configuration.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderOf } from '../machine.js'
import { configuration } from './configuration.js'
import { LISTENERS, VERDICTS } from './listeners.js'

/** @type {import('../server.js').MailServer} */
export const EXIM = {
  name: 'Exim',
  packages: ['exim4-daemon-light'],
  users: ['Debian-exim'],
  listeners: Object.keys(LISTENERS),
  verdicts: VERDICTS,
  layOut(machine, ports) {
    folderOf(machine, 'var/spool/exim4', { owner: 'Debian-exim' })
    folderOf(machine, 'var/log/exim4', { owner: 'Debian-exim' })
    writeFileSync(join(machine.root, 'etc/exim.conf'), configuration(ports))
    return ['/usr/sbin/exim4', '-bdf', '-C', '/etc/exim.conf']
  },
}
