// A real mail: a page in ASP.NET sends it with what the step has put into the site's web.config.
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from '../../script/runner/launch.js'
import { runStep } from '../../script/runner.js'
import { compile, monoCommand } from './mono.js'
import { PASSWORDS } from './passwords.js'
import { withRelay } from './relay.js'
import { inTemporaryFolder } from './workspace.js'

/** @typedef {import('./tally.js').Tally} Tally */
/** @typedef {import('./relay.js').Delivery} Delivery */

const PAGE = 'order.aspx'
const FROM = 'orders@bakery.example'
const USERNAME = `anna & "co's" <ovens>`
/** The password of a mail travels in base64 and in UTF-8: one of each alphabet is enough. */
const KINDS = ['markup and quotes', 'character references', 'spaces on both ends', 'emoji']
/** A page that has to be compiled first, on a busy machine. */
const TIMEOUT_MS = 60_000

/** @param {Tally} tally */
export async function checkMail(tally) {
  await inTemporaryFolder(async (folder) => {
    cpSync(join(import.meta.dirname, 'site'), folder, { recursive: true })
    mkdirSync(join(folder, 'bin'))
    const host = compile('page-host', join(folder, 'bin'))
    for (const kind of KINDS) {
      const password = PASSWORDS.get(kind) ?? ''
      await withRelay({ username: USERNAME, password }, async (relay) => {
        const { outcome, log } = await inject(folder, { ...relay, password })
        tally.check(`the step takes the settings of a relay, ${kind}`, outcome === 'success', log)
        const page = await openPage(host, folder)
        tally.check(`a page in ASP.NET sends a mail, ${kind}`, page.includes('on its way'), page)
        checkDeliveries(tally, kind, relay.deliveries)
      })
    }
  })
}

/**
 * @param {string} workspace
 * @param {{ host: string, port: number, password: string }} relay
 */
function inject(workspace, { host, port, password }) {
  return runStep({
    workspace,
    inputs: {
      from: FROM,
      host,
      port: String(port),
      username: USERNAME,
      password,
      // Mono's client knows TLS 1.0 only, which no server of today takes.
      'enable-ssl': 'false',
    },
  })
}

/**
 * @param {string} host
 * @param {string} site
 * @returns {Promise<string>} what the page answers, and what .NET complains of
 */
async function openPage(host, site) {
  const command = { ...monoCommand(host, [site, PAGE]), cwd: site, timeout: TIMEOUT_MS }
  const { stdout, stderr } = await launch(command, () => undefined)
  return stdout + stderr
}

/**
 * @param {Tally} tally
 * @param {string} kind
 * @param {readonly Delivery[]} deliveries
 */
function checkDeliveries(tally, kind, deliveries) {
  const [mail] = deliveries
  const found = JSON.stringify(deliveries)
  tally.check(`one mail arrives, after a login, ${kind}`, deliveries.length === 1, found)
  tally.check(`it is from the address that was set, ${kind}`, mail?.from === FROM, found)
  const text = mail?.text ?? ''
  tally.check(`it says so in its header, ${kind}`, text.includes(`From: ${FROM}\r\n`), found)
  tally.check(`its body is whole, ${kind}`, text.includes('\r\nTwo loaves of rye'), found)
}
