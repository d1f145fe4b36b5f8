// OpenSMTPD without TLS, and so without a login, which it takes over TLS alone: Debian 12 builds it with a version of
// OpenSSL with which it finds its private key no more.
import { chmodSync, copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderOf } from '../machine.js'
import { ACCOUNT, certificateFile, DOMAIN, LOCAL, rows } from '../server.js'

const KEY = '/etc/opensmtpd.pem'
const LOGIN = `pki ${DOMAIN} auth <accounts>`

/** What follows `listen on … port …`. */
const LISTENERS = {
  submission: `tls-require ${LOGIN}`,
  'TLS at will': `tls ${LOGIN}`,
  relay: '',
}

const ELSEWHERE = { to: 'somebody@elsewhere.test' }
const UNKNOWN = { to: 'nobody@example.org' }

const none = rows(false, 'none')

/** @type {import('../server.js').MailServer} */
export const OPENSMTPD = {
  name: 'OpenSMTPD',
  packages: ['opensmtpd'],
  users: ['opensmtpd', 'opensmtpq', 'mailbox'],
  listeners: Object.keys(LISTENERS),
  verdicts: [
    rows(true, 'right')('relay', 'fails: no STARTTLS', 'STARTTLS_NOT_OFFERED'),
    rows(false, 'right')('submission', 'goes on without a login', 'AUTH_NOT_OFFERED_PLAIN'),
    rows(false, 'wrong')('TLS at will', 'goes on without a login', 'AUTH_NOT_OFFERED_PLAIN'),
    rows(false, 'right')('relay', 'goes on without a login, and sends', 'AUTH_NOT_OFFERED'),
    none('submission', 'is refused without TLS', 'AUTH_MUST_TLS'),
    none('TLS at will', 'is refused without a login', 'NOT_LOGGED_IN'),
    { ...none('relay', 'sends without a login', null), level: 'send' },
    { ...none('relay', 'is refused: no such recipient', 'RCPT_UNKNOWN'), ...UNKNOWN },
    { ...none('relay', 'is refused with "Invalid recipient"', 'RCPT_UNKNOWN'), ...ELSEWHERE },
    {
      ...none('relay', 'is refused: a space in its machine name', 'EHLO_NAME'),
      clientDomain: 'my machine',
    },
  ],
  layOut(machine, ports) {
    const { root } = machine
    for (const path of ['run', 'var/run', 'var/lib/opensmtpd/empty']) folderOf(machine, path)
    folderOf(machine, 'var/spool/smtpd', { mode: 0o711 })
    copyFileSync(join(root, certificateFile('good')), join(root, KEY))
    chmodSync(join(root, KEY), 0o600)
    writeFileSync(join(root, 'etc/smtpd.conf'), configuration(ports))
    return ['/usr/sbin/smtpd', '-d', '-f', '/etc/smtpd.conf']
  },
}

const [LOCAL_PART = ''] = LOCAL.recipient.split('@')

/** @param {Readonly<Record<string, number>>} ports */
function configuration(ports) {
  const listeners = Object.entries(LISTENERS).map(
    ([name, options]) => `listen on 127.0.0.1 port ${String(ports[name])} ${options}\n`,
  )
  return `pki ${DOMAIN} cert "${KEY}"
pki ${DOMAIN} key "${KEY}"
table accounts { "${ACCOUNT.userName}" = "nobody knows it" }
table people { "${LOCAL_PART}" = mailbox }
${listeners.join('')}action "discard" mda "true" virtual <people>
match from any for domain "${LOCAL.domain}" action "discard"
match auth from any for any action "discard"
`
}
