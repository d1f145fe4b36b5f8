// main.cf and master.cf of the test server.
import { join } from 'node:path'
import { LISTENERS } from './listeners.js'

/** The daemons give up root, so they need accounts; these two exist on every Debian. */
export const OWNER = 'uucp'
export const GROUP = 'man'

/** The domain of the accounts. */
export const DOMAIN = 'mail.test'

/**
 * The SASL mechanisms under each name that `smtpd_sasl_path` may have.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const MECHANISMS = {
  smtpd: 'PLAIN LOGIN',
  plain: 'PLAIN',
  login: 'LOGIN',
  cram: 'CRAM-MD5',
}

/**
 * @param {string} name of a certificate
 * @returns {string} the name of its file
 */
export function fileName(name) {
  return `${name.replaceAll(' ', '-')}.pem`
}

/**
 * @param {string} folder of the server
 * @param {string} root under which the programs lie
 */
export function mainCf(folder, root) {
  const settings = {
    compatibility_level: '3.6',
    config_directory: join(folder, 'etc'),
    queue_directory: join(folder, 'spool'),
    data_directory: join(folder, 'data'),
    daemon_directory: join(root, 'usr/lib/postfix/sbin'),
    command_directory: join(root, 'usr/sbin'),
    mail_owner: OWNER,
    setgid_group: GROUP,
    default_privs: 'nobody',
    multi_instance_enable: 'yes',
    import_environment: 'MAIL_CONFIG LD_LIBRARY_PATH SASL_PATH SASL_CONF_PATH',
    maillog_file: join(folder, 'mail.log'),
    maillog_file_prefixes: '/',
    inet_interfaces: 'loopback-only',
    inet_protocols: 'ipv4',
    myhostname: `smtp.${DOMAIN}`,
    mydestination: '',
    // The tests come from loopback and must not be trusted for it.
    mynetworks: '192.0.2.0/24',
    alias_maps: '',
    local_recipient_maps: '',
    relay_domains: 'example.org',
    local_transport: 'discard:',
    relay_transport: 'discard:',
    default_transport: 'discard:',
    smtpd_sasl_path: 'smtpd',
    cyrus_sasl_config_path: join(folder, 'etc/sasl'),
    smtpd_sasl_local_domain: DOMAIN,
    smtpd_sasl_security_options: 'noanonymous',
    smtpd_sender_login_maps: `inline:{noreply@${DOMAIN}=testuser@${DOMAIN}, somebody.else@${DOMAIN}=else@${DOMAIN}}`,
    smtpd_relay_restrictions: 'permit_sasl_authenticated, reject_unauth_destination',
    smtpd_tls_chain_files: join(folder, 'etc', fileName('good')),
    smtpd_client_connection_rate_limit: '0',
    smtpd_error_sleep_time: '0',
  }
  return Object.entries(settings)
    .map(([name, value]) => `${name} = ${value}\n`)
    .join('')
}

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
 * @param {string} folder of the server
 * @param {Readonly<Record<string, number>>} ports of the listeners
 */
export function masterCf(folder, ports) {
  /** @type {readonly [string, import('./listeners.js').Listener][]} */
  const listeners = Object.entries(LISTENERS)
  const smtpd = listeners.map(([name, { options, certificate = 'good' }]) => {
    const chain = `smtpd_tls_chain_files=${join(folder, 'etc', fileName(certificate))}`
    const all = [...options, chain].map((option) => `\n  -o ${option}`).join('')
    return `127.0.0.1:${ports[name] ?? 0} inet n - n - 10 smtpd${all}`
  })
  return `${[...smtpd, ...SERVICES].join('\n')}\n`
}
