// A real mail: the host sends it with what the step has put into the site's settings, and Postfix delivers it.
import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runStep } from '../../script/runner.js'
import { asked } from '../dotnet/programs.js'
import { PASSWORDS } from '../engines/passwords.js'
import { machineIn } from '../mail-servers/machine.js'
import { DOMAIN, LOCAL, start, writeCertificates } from '../mail-servers/server.js'
import { verdictsOf, writeSettings } from './hosts.js'
import { arrived, mailbox } from './mailbox.js'
import { withList } from './revocation.js'

/** @typedef {import('../engines/tally.js').Tally} Tally */
/** @typedef {import('./hosts.js').Host} Host */
/** @typedef {typeof import('./room.js')} Room */

/** One of each alphabet: the password of a mail travels in base64 and in UTF-8. */
const KINDS = ['markup and quotes', 'character references', 'spaces on both ends', 'emoji']
const ACCOUNTS = KINDS.map((kind, index) => ({
  kind,
  userName: `baker${String(index)}@${DOMAIN}`,
  password: PASSWORDS.get(kind) ?? '',
}))
const FILE = 'appsettings.json'

/**
 * @param {Tally} tally
 * @param {{ room: Room, hosts: readonly Host[], folder: string }} use
 */
export async function checkMail(tally, { room, hosts, folder }) {
  const [host] = hosts
  if (host === undefined) throw new RangeError('There is no host to send with')
  const list = join(folder, 'revoked.crl')
  await withList(list, async (address) => {
    await asked(host.program, [{ authority: folder, list: address }])
    // The server gives up root, and must still pass through.
    chmodSync(join(folder, '..'), 0o755)
    const { packages, users, ...server } = mailbox(ACCOUNTS, join(folder, 'server.pem'))
    const machine = machineIn(folder, [packages], users)
    writeCertificates(machine, (await room.makeCertificates()).certificates)
    const { ports, stop } = await start({ ...server, packages, users }, machine)
    try {
      const port = ports['submission'] ?? 0
      const sites = await injected(tally, { room, folder, port })
      await checkDeliveries(tally, { hosts, folder, machine, sites })
      rmSync(list)
      await checkRefusals(tally, { hosts, folder, sites })
    } finally {
      await stop()
    }
  })
}

/**
 * @param {Tally} tally
 * @param {{ room: Room, folder: string, port: number }} use
 * @returns {Promise<readonly string[]>} the folder of a site for each account
 */
async function injected(tally, { room, folder, port }) {
  const sites = []
  for (const [index, { kind, userName, password }] of ACCOUNTS.entries()) {
    const site = join(folder, `site-${String(index)}`)
    writeSettings(site, { [FILE]: room.USUAL_FILES['comments'] ?? '' })
    const { outcome, outputs, log } = await runStep({
      workspace: site,
      inputs: {
        files: FILE,
        from: `orders${String(index)}@${DOMAIN}`,
        host: 'localhost',
        port: String(port),
        username: userName,
        password,
        'enable-ssl': 'true',
        'smoke-test': 'recipient',
        'smoke-test-recipient': LOCAL.recipient,
        'smoke-test-ca': join(folder, 'authority.pem'),
      },
    })
    tally.check(`the step takes the settings, ${kind}`, outcome === 'success', log)
    tally.check(`its own test passes, ${kind}`, outputs['smoke-test'] === 'passed', log)
    sites.push(site)
  }
  return sites
}

/**
 * @param {string} folder with the authority
 * @param {string} home where .NET keeps the lists that it has fetched
 */
function trusting(folder, home) {
  mkdirSync(home)
  return { HOME: home, SSL_CERT_FILE: join(folder, 'authority.pem'), SSL_CERT_DIR: home }
}

/** @param {readonly string[]} sites */
function mailsFrom(sites) {
  return sites.map((folder) => ({ folder, environment: 'Production', sendTo: LOCAL.recipient }))
}

/**
 * @param {Tally} tally
 * @param {{ hosts: readonly Host[], folder: string, machine: import('../mail-servers/machine.js').Machine, sites: readonly string[] }} use
 */
async function checkDeliveries(tally, { hosts, folder, machine, sites }) {
  for (const host of hosts) {
    const env = trusting(folder, join(folder, `home-${String(host.umbraco)}`))
    const answers = await verdictsOf(host, mailsFrom(sites), env)
    answers.forEach(({ sent }, index) => {
      const title = `Umbraco ${String(host.umbraco)} sends, ${ACCOUNTS[index]?.kind ?? ''}`
      tally.check(title, sent === 'yes', sent)
    })
  }
  const mails = await arrived(machine, hosts.length * sites.length)
  for (const [index, { kind, userName }] of ACCOUNTS.entries()) {
    const own = mails.filter((mail) => mail.includes(`From: orders${String(index)}@${DOMAIN}\n`))
    tally.check(`a mail of each host arrives, ${kind}`, own.length === hosts.length)
    const secure = own.every((mail) => /\(using TLSv1\.[23] /.test(mail))
    tally.check(`it came with STARTTLS, ${kind}`, secure, own.join('\n'))
    const known = own.every((mail) => mail.includes(`(Authenticated sender: ${userName})`))
    tally.check(`it came after a login, ${kind}`, known, own.join('\n'))
    const whole = own.every((mail) => mail.includes('\nTwo loaves of rye'))
    tally.check(`its body is whole, ${kind}`, whole, own.join('\n'))
  }
}

/**
 * Where the list cannot be fetched, MailKit refuses: what arrived before did so by its rules.
 *
 * @param {Tally} tally
 * @param {{ hosts: readonly Host[], folder: string, sites: readonly string[] }} use
 */
async function checkRefusals(tally, { hosts, folder, sites }) {
  for (const host of hosts) {
    const env = trusting(folder, join(folder, `home-${String(host.umbraco)}-without-list`))
    const [answer] = await verdictsOf(host, mailsFrom(sites.slice(0, 1)), env)
    const title = `Umbraco ${String(host.umbraco)} refuses a certificate whose list is missing`
    tally.check(title, answer?.sent?.startsWith('SslHandshakeException') === true, answer?.sent)
  }
}
