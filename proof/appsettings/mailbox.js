// A Postfix that wants STARTTLS and a login, and keeps the mails that it gets.
import { appendFileSync, copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { folderOf } from '../mail-servers/machine.js'
import { addAccount, POSTFIX } from '../mail-servers/postfix/server.js'
import { certificateFile, LOCAL } from '../mail-servers/server.js'

/** @typedef {import('../mail-servers/machine.js').Machine} Machine */

const OWNER = 'nobody'
const MAILBOXES = 'var/mail/boxes'
const [BOX = ''] = LOCAL.recipient.split('@')

/**
 * Delivers into a folder, and writes into each mail how it came.
 *
 * @param {Machine} machine
 */
const settings = ({ users }) => `relay_domains =
virtual_mailbox_domains = ${LOCAL.domain}
virtual_mailbox_base = /${MAILBOXES}
virtual_mailbox_maps = inline:{${LOCAL.recipient}=${BOX}/}
virtual_uid_maps = static:${String(users[OWNER] ?? 0)}
virtual_gid_maps = static:${String(users[OWNER] ?? 0)}
smtpd_tls_received_header = yes
smtpd_sasl_authenticated_header = yes
`

/**
 * @param {readonly { userName: string, password: string }[]} accounts
 * @param {string} certificate a file with a key and a certificate, for the listener `submission`
 * @returns {import('../mail-servers/server.js').MailServer}
 */
export function mailbox(accounts, certificate) {
  return {
    ...POSTFIX,
    layOut(machine, ports) {
      const command = POSTFIX.layOut(machine, ports)
      appendFileSync(join(machine.root, 'etc/postfix/main.cf'), settings(machine))
      appendFileSync(
        join(machine.root, 'etc/postfix/master.cf'),
        'virtual unix - n n - - virtual\n',
      )
      folderOf(machine, MAILBOXES, { owner: OWNER, group: OWNER })
      for (const account of accounts) addAccount(machine, account)
      copyFileSync(certificate, join(machine.root, certificateFile('good')))
      return command
    },
  }
}

const TRIES = 100

/**
 * Waits for a number of mails, ten seconds at most.
 *
 * @param {Machine} machine
 * @param {number} count
 * @returns {Promise<readonly string[]>} the text of each that has arrived
 */
export async function arrived({ root }, count) {
  const folder = join(root, MAILBOXES, BOX, 'new')
  for (let tried = 0; tried < TRIES; tried += 1) {
    if (existsSync(folder) && readdirSync(folder).length >= count) break
    await sleep(100)
  }
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names.map((name) => readFileSync(join(folder, name), 'utf8'))
}
