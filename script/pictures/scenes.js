// What the pictures show, from runs of the action on the sites of the demonstration.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { HOST, withMailServer } from '../../demo/mail-server.js'
import { SETTINGS } from '../../demo/settings.js'
import { runStep } from '../runner.js'
import { escaped, rendered } from './markdown.js'

const SITE = 'site/Web.config'
const BROKEN = 'site-broken/Web.config'

/** @typedef {{ name: string, content: string }} Scene */

/** Lines of the file that are shown before and behind the one that is annotated. */
const AROUND = 2

/** How much of a line there is room for. */
const COLUMNS = 104

/**
 * @param {string} workspace the sites of the demonstration
 * @returns {Promise<Scene[]>} HTML for each picture
 */
export async function scenes(workspace) {
  return [
    { name: 'pull-request', content: await pullRequest(workspace) },
    { name: 'smoke-test', content: await smokeTest(workspace) },
    { name: 'summary', content: await summary(workspace) },
    { name: 'password', content: PASSWORD },
  ]
}

/** @param {string} workspace */
async function pullRequest(workspace) {
  const { annotations } = await runStep({ workspace, inputs: { mode: 'check', files: BROKEN } })
  const { line, column, title, message } = annotations[0] ?? {}
  if (line == null || column == null || title == null) throw new Error('Nothing is annotated.')
  const lines = readFileSync(join(workspace, BROKEN), 'utf8').split('\n')
  const shown = lines.slice(line - 1 - AROUND, line + AROUND).map((text, index) => {
    const number = line - AROUND + index
    const kind = number === line ? 'added' : ''
    const at = number === line ? column - 1 : -1
    const row = `<div class="row code ${kind}"><i>${number}</i><span>${marked(text, at)}</span></div>`
    return number === line ? `${row}${note(title, message ?? '')}` : row
  })
  return `<div class="box"><div class="head code">${BROKEN}</div>${shown.join('')}</div>`
}

/**
 * A line with the place that is complained of marked, cut at its beginning where it is too long. A password does not show.
 *
 * @param {string} text
 * @param {number} at -1 where nothing is marked
 */
function marked(text, at) {
  const concealed = text.replace(
    /(password=")([^"]*)/,
    (_, name, value) => `${String(name)}${String(value).replaceAll(/[^&]/g, '•')}`,
  )
  const from = Math.max(0, concealed.length - COLUMNS)
  const lead = from > 0 ? '…' : ''
  if (at < 0) return lead + escaped(concealed.slice(from))
  const [before, place, after] = [
    concealed.slice(from, at),
    concealed.slice(at, at + 1),
    concealed.slice(at + 1),
  ].map(escaped)
  return `${lead}${before ?? ''}<span class="fault">${place ?? ''}</span>${after ?? ''}`
}

/**
 * @param {string} title
 * @param {string} message
 */
function note(title, message) {
  return `<div class="note"><b>✖ Error</b> <span class="dim">${escaped(title)}</span><br>${escaped(message)}</div>`
}

/** @param {string} workspace */
async function summary(workspace) {
  const { summary: text } = await runStep({ workspace, inputs: { ...SETTINGS, files: SITE } })
  return rendered(parts(text, /^(?:## |### Changed)/))
}

/**
 * @param {string} workspace
 * @returns {Promise<string>}
 */
async function smokeTest(workspace) {
  const account = { username: SETTINGS.username, password: 'another' }
  /** @param {import('../../demo/mail-server.js').MailServer} server */
  const refused = async ({ port, certificate }) => {
    writeFileSync(join(workspace, 'ca.pem'), certificate)
    const test = { host: HOST, port, 'smoke-test': 'login', 'smoke-test-ca': 'ca.pem' }
    const inputs = { ...SETTINGS, files: SITE, ...test }
    return (await runStep({ workspace, inputs })).summary
  }
  const text = /** @type {string} */ (await withMailServer(account, refused))
  return rendered(parts(text, /^(?:## |### Smoke)/))
}

/**
 * The parts of a summary that there is room for.
 *
 * @param {string} markdown
 * @param {RegExp} heading what a part begins with
 */
function parts(markdown, heading) {
  return markdown
    .split(/^(?=##)/m)
    .filter((part) => heading.test(part))
    .join('')
}

const PASSWORD = `<h3 style="margin-top:0">Where the password travels</h3><div class="flow">
<div><b>Secret of the repository</b>GitHub hands it to the step that names it, and masks it in the log.</div><span>→</span>
<div><b>This step</b>Masks every form of it, tests the server, writes the file.</div><span>→</span>
<div><b>The file in the workspace</b>Every other byte as it was. After the job, put back.</div>
<span></span><span></span><span>↓</span><span></span><span>↓</span>
<div><b>Nowhere else</b>No log, summary, annotation, report, output or argument.</div><span></span>
<div class="out"><b>The mail server</b>Only where a smoke test was asked for: once, over TLS, to the host of an input.</div><span></span>
<div class="out"><b>What later steps take along</b>The push to the Cloud: its repository has the password then. Other ways out are named.</div>
</div>`
