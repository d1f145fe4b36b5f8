// What the mail servers have in common: what each gives, how it is started, and what is asked of it.
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePorts, listening } from './ports.js'

/** @typedef {Awaited<ReturnType<typeof import('./room.js').makeCertificates>>['certificates']} Certificates */
/** @typedef {import('../../__tests__/support/certificates.js').CertificateName} CertificateName */
/** @typedef {import('./machine.js').Machine} Machine */

/** The domain of the accounts. */
export const DOMAIN = 'mail.test'

/** The only account. */
export const ACCOUNT = {
  userName: `testuser@${DOMAIN}`,
  password: 'right-password-1',
  /** What it may send from. */
  sender: `noreply@${DOMAIN}`,
}

/** A domain that each server takes mail for, from anybody; and the only recipient there. */
export const LOCAL = { domain: 'example.org', recipient: 'anyone@example.org' }

/**
 * @typedef {object} MailServer
 * @property {string} name
 * @property {readonly string[]} packages of Debian
 * @property {readonly string[]} users that its programs ask for
 * @property {readonly string[]} listeners
 * @property {readonly Verdict[]} verdicts
 * @property {(machine: Machine, ports: Readonly<Record<string, number>>) => readonly string[]} layOut writes its
 *   files; gives the command that starts it inside the machine, in the foreground
 */

/**
 * @typedef {object} Verdict
 * @property {string} listener
 * @property {boolean} enableSsl
 * @property {'right' | 'wrong' | 'none'} login `wrong`: a wrong password; `none`: no user name either
 * @property {string} site what System.Net.Mail does there
 * @property {string | null} diagnosis of the smoke test; `null` where it must pass
 * @property {import('../../src/smtp/stages.js').SmokeTestLevel} [level] `recipient` where it is absent
 * @property {string} [from] another sender than the account's own
 * @property {string} [to] another recipient than the local one
 * @property {string} [clientDomain] another name in EHLO than a good one
 */

/**
 * @param {boolean} enableSsl
 * @param {Verdict['login']} login
 * @returns {(listener: string, site: string, diagnosis: string | null) => Verdict}
 */
export const rows = (enableSsl, login) => (listener, site, diagnosis) => ({
  listener,
  enableSsl,
  login,
  site,
  diagnosis,
})

/**
 * @param {CertificateName} name
 * @returns {string} the path of the file with key and certificates, inside the machine
 */
export function certificateFile(name) {
  return `/etc/certificates/${name.replaceAll(' ', '-')}.pem`
}

/**
 * @param {Machine} machine
 * @param {Certificates} certificates
 */
export function writeCertificates({ root }, certificates) {
  mkdirSync(join(root, 'etc/certificates'))
  const names = /** @type {CertificateName[]} */ (Object.keys(certificates))
  for (const name of names) {
    const { cert, key } = certificates[name]
    writeFileSync(join(root, certificateFile(name)), `${key}\n${cert}\n`)
  }
}

/**
 * Starts a mail server with all its listeners.
 *
 * @param {MailServer} server
 * @param {Machine} machine
 * @returns {Promise<{ ports: Readonly<Record<string, number>>, stop: () => Promise<void> }>}
 * @throws {Error} where it does not start
 */
export async function start({ name, listeners, layOut }, machine) {
  const ports = await freePorts(listeners)
  const command = layOut(machine, ports)
  const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' }
  const daemon = spawn('chroot', [machine.root, ...command], { env, stdio: 'ignore' })
  const ended = new Promise((resolve) => daemon.once('exit', resolve))
  const stop = async () => {
    daemon.kill('SIGTERM')
    await ended
  }
  if (await listening(Math.max(...Object.values(ports)))) return { ports, stop }
  await stop()
  throw new Error(`${name} did not start`)
}
