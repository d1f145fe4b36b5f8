// Compares what the steps of the job "action" did with what they should do: STEPS has their outcomes and outputs, as
// GitHub tells them, and the workspace has the files.
import { deepStrictEqual } from 'node:assert'
import { execFileSync } from 'node:child_process'
import console from 'node:console'
import { readFileSync } from 'node:fs'
import process from 'node:process'

/** @typedef {{ outcome: string, outputs: Record<string, string> }} Step */

const WEB_CONFIG = 'demo/site/Web.config'
const APPSETTINGS = 'demo/site-later/appsettings.json'

const SMTP = `            <smtp from="post@example.org">
                <network host="smtp.example.org" port="587" userName="postman" password="p&amp;s&lt;s&gt;&quot;w'ord" enableSsl="true" />
            </smtp>
`

const steps = /** @type {Record<string, Step>} */ (parsed(process.env['STEPS'] ?? '{}'))

deepStrictEqual(Object.fromEntries(Object.entries(steps).map(([id, step]) => [id, told(step)])), {
  'web-config': ['success', 'inject', 'true', [WEB_CONFIG], '0', 'skipped'],
  again: ['success', 'inject', 'false', [], '0', 'skipped'],
  appsettings: ['success', 'inject', 'true', [APPSETTINGS], '0', 'skipped'],
  refused: ['failure', 'inject', 'false', [], '1', 'skipped'],
  stopped: ['failure', 'check', 'false', [], '1', 'skipped'],
  unreachable: ['failure', 'check', 'false', [], '1', 'failed'],
})

const before = committed(WEB_CONFIG)
const end = before.indexOf('        </mailSettings>')
deepStrictEqual(text(WEB_CONFIG), before.slice(0, end) + SMTP + before.slice(end))

const injected = text(APPSETTINGS)
for (const part of ['"Host": "smtp.example.org"', '"Port": "587"', String.raw`p&s<s>\"w'ord`])
  deepStrictEqual([part, injected.includes(part)], [part, true])

deepStrictEqual(text('demo/site-broken/Web.config'), committed('demo/site-broken/Web.config'))
console.log('Every file and every output is as it should be.')

/** @param {Step} step */
function told({ outcome, outputs }) {
  const { mode, changed, errors, 'changed-files': files = '[]', 'smoke-test': test } = outputs
  return [outcome, mode, changed, parsed(files), errors, test]
}

/**
 * @param {string} json
 * @returns {unknown}
 */
function parsed(json) {
  return JSON.parse(json)
}

/** @param {string} path */
function text(path) {
  return readFileSync(path, 'utf8')
}

/** @param {string} path */
function committed(path) {
  return execFileSync('git', ['show', `HEAD:${path}`], { encoding: 'utf8' })
}
