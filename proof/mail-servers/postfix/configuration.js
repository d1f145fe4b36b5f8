// main.cf and master.cf of the test server.
import { ACCOUNT, certificateFile, DOMAIN, LOCAL } from '../server.js'
import { LISTENERS, SOMEBODY_ELSE } from './listeners.js'

/** The SASL mechanisms under each name that `smtpd_sasl_path` may have. */
export const MECHANISMS = {
  smtpd: 'PLAIN LOGIN',
  plain: 'PLAIN',
  login: 'LOGIN',
  cram: 'CRAM-MD5',
}

const SETTINGS = {
  compatibility_level: '3.6',
  mail_owner: 'postfix',
  setgid_group: 'postdrop',
  maillog_file: '/var/log/mail.log',
  inet_interfaces: 'loopback-only',
  inet_protocols: 'ipv4',
  myhostname: `smtp.${DOMAIN}`,
  mydestination: '',
  // The tests come from loopback and must not be trusted for it.
  mynetworks: '192.0.2.0/24',
  alias_maps: '',
  local_recipient_maps: '',
  relay_domains: LOCAL.domain,
  relay_recipient_maps: `inline:{${LOCAL.recipient}=known}`,
  local_transport: 'discard:',
  relay_transport: 'discard:',
  default_transport: 'discard:',
  smtpd_sasl_path: 'smtpd',
  cyrus_sasl_config_path: '/etc/postfix/sasl',
  smtpd_sasl_local_domain: DOMAIN,
  smtpd_sasl_security_options: 'noanonymous',
  smtpd_sender_login_maps: `inline:{${ACCOUNT.sender}=${ACCOUNT.userName}, ${SOMEBODY_ELSE}=else@${DOMAIN}}`,
  smtpd_relay_restrictions: 'permit_sasl_authenticated, reject_unauth_destination',
  smtpd_tls_chain_files: certificateFile('good'),
  smtpd_client_connection_rate_limit: '0',
  smtpd_error_sleep_time: '0',
}

/** The content of main.cf. */
export const MAIN_CF = Object.entries(SETTINGS)
  .map(([name, value]) => `${name} = ${value}\n`)
  .join('')

/** Name, type, private, unprivileged, chroot, waking up, how many at most, program. */
const SERVICES = [
  'postlog unix-dgram n - n - 1 postlogd',
  'pickup unix n - n 60 1 pickup',
  'cleanup unix n - n - 0 cleanup',
  'qmgr unix n - n 300 1 qmgr',
  'tlsmgr unix - - n 1000? 1 tlsmgr',
  'rewrite unix - - n - - trivial-rewrite',
  'bounce unix - - n - 0 discard',
  'proxymap unix - - n - - proxymap',
  'discard unix - - n - - discard',
  'error unix - - n - - error',
  'retry unix - - n - - error',
  'anvil unix - - n - 1 anvil',
]

/**
 * @param {Readonly<Record<string, number>>} ports of the listeners
 * @returns {string} the content of master.cf
 */
export function masterCf(ports) {
  /** @type {readonly [string, import('./listeners.js').Listener][]} */
  const listeners = Object.entries(LISTENERS)
  const smtpd = listeners.map(([name, { options, certificate = 'good' }]) => {
    const chain = `smtpd_tls_chain_files=${certificateFile(certificate)}`
    const all = [...options, chain].map((option) => `\n  -o ${option}`).join('')
    return `127.0.0.1:${String(ports[name] ?? 0)} inet n - n - 10 smtpd${all}`
  })
  return `${[...smtpd, ...SERVICES].join('\n')}\n`
}
