// Exim's configuration file.
import { ACCOUNT, certificateFile, DOMAIN, LOCAL } from '../server.js'
import { LISTENERS } from './listeners.js'

/** @typedef {import('./listeners.js').Listener} Listener */

/**
 * @param {Readonly<Record<string, number>>} ports of the listeners
 * @returns {string} the configuration
 */
export function configuration(ports) {
  /** @type {readonly [string, Listener][]} */
  const named = Object.entries(LISTENERS)
  const listeners = named.map(([name, listener]) => ({ port: String(ports[name]), ...listener }))
  const portsOf = (/** @type {'clearLogin' | 'tlsFirst'} */ property) =>
    listeners.filter((listener) => listener[property] === true).map(({ port }) => port)
  return `primary_hostname = smtp.${DOMAIN}
local_interfaces = <; ${listeners.map(({ port }) => `127.0.0.1.${port}`).join(' ; ')}
tls_on_connect_ports = ${portsOf('tlsFirst').join(' : ')}
CLEAR_LOGIN = ${portsOf('clearLogin').join(' : ')}
${MAIN}
begin acl
rcpt:
${listeners.map(({ port, rules = [] }) => ruleFor(port, rules)).join('')}${RULES}
${REST}`
}

/**
 * @param {string} port
 * @param {readonly string[]} rule
 */
function ruleFor(port, [verb, ...conditions]) {
  if (verb === undefined) return ''
  const all = [verb, `condition = \${if eq{$received_port}{${port}}}`, ...conditions]
  return all.map((line) => `  ${line}\n`).join('')
}

const MAIN = `keep_environment =
queue_only
tls_advertise_hosts = *
tls_certificate = ${certificateFile('good')}
auth_advertise_hosts = \${if or{{def:tls_in_cipher}{inlist{$received_port}{CLEAR_LOGIN}}}{*}{}}
acl_smtp_rcpt = rcpt
acl_smtp_data = accept
`

const RULES = `  require verify = recipient
  accept authenticated = *
  accept domains = ${LOCAL.domain}
  deny message = relay not permitted
`

const [LOCAL_PART = ''] = LOCAL.recipient.split('@')

/** Knows one recipient at the local domain, and all elsewhere. */
const REST = `begin routers
local:
  driver = accept
  domains = ${LOCAL.domain}
  local_parts = ${LOCAL_PART}
  transport = discard
elsewhere:
  driver = accept
  domains = ! ${LOCAL.domain}
  transport = discard

begin transports
discard:
  driver = appendfile
  file = /dev/null

begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = \${if and{{eq{$auth2}{${ACCOUNT.userName}}}{eq{$auth3}{${ACCOUNT.password}}}}}
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = Username:: : Password::
  server_condition = \${if and{{eq{$auth1}{${ACCOUNT.userName}}}{eq{$auth2}{${ACCOUNT.password}}}}}
`
