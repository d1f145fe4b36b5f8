// aiosmtpd, a mail server in Python.
import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ACCOUNT, certificateFile, LOCAL } from '../server.js'
import { LISTENERS, VERDICTS } from './listeners.js'

/** @type {import('../server.js').MailServer} */
export const AIOSMTPD = {
  name: 'aiosmtpd',
  packages: ['python3-aiosmtpd'],
  users: [],
  listeners: Object.keys(LISTENERS),
  verdicts: VERDICTS,
  layOut({ root }, ports) {
    copyFileSync(join(import.meta.dirname, 'server.py'), join(root, 'etc/mail-server.py'))
    const listeners = Object.entries(LISTENERS).map(([name, options]) => [ports[name], options])
    const settings = {
      listeners,
      certificate: certificateFile('good'),
      account: [ACCOUNT.userName, ACCOUNT.password],
      recipient: LOCAL.recipient,
    }
    writeFileSync(join(root, 'etc/mail-server.json'), JSON.stringify(settings))
    return ['/usr/bin/python3', '/etc/mail-server.py', '/etc/mail-server.json']
  },
}
