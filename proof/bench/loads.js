// What the step is measured on.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HOST } from '../../demo/mail-server.js'
import { SETTINGS } from '../../demo/settings.js'
import { USUAL_TRANSFORM } from './transforms.js'

/**
 * @typedef {object} Load
 * @property {string} name
 * @property {import('../engines/workspace.js').SiteFiles} files
 * @property {Readonly<Record<string, string>>} inputs
 * @property {number} rounds in each of which everybody has a turn, so that a busy machine slows all of them alike
 */

const ROUNDS = { quick: 15, slow: 5 }

const MB = 1024 * 1024

/** The web.config of the demonstration, as Umbraco's template has it. */
const SITE = demo('site/Web.config')

/** A site of Umbraco 17, with its project file and the files of two environments. */
const LATER_SITE = {
  'appsettings.json': demo('site-later/appsettings.json'),
  'appsettings.Development.json': '{ "Serilog": { "MinimumLevel": { "Default": "Debug" } } }\n',
  'appsettings.Staging.json':
    '{ "Umbraco": { "CMS": { "Global": { "Smtp": { "From": "staging@bakery.example" } } } } }\n',
  'Site.csproj': demo('site-later/Site.csproj'),
}

const LATER = [
  {
    name: 'check appsettings.json, its layers',
    files: LATER_SITE,
    inputs: { mode: 'check', files: 'appsettings.json' },
  },
  {
    name: 'inject into appsettings.json',
    files: LATER_SITE,
    inputs: { ...SETTINGS, files: 'appsettings.json' },
  },
]

/** @param {string} path */
function demo(path) {
  return readFileSync(join(import.meta.dirname, '../../demo', path))
}

/**
 * @param {import('../../demo/mail-server.js').MailServer} server for the smoke test
 * @returns {readonly Load[]}
 */
export function loads({ port, certificate }) {
  const site = { 'Web.config': SITE }
  const mailServer = { host: HOST, port, 'smoke-test': 'login', 'smoke-test-ca': 'ca.pem' }
  const quick = [
    { name: 'check', files: site, inputs: { mode: 'check' } },
    { name: 'inject', files: site, inputs: SETTINGS },
    {
      name: 'check with a transform',
      files: { ...site, 'Web.live.xdt.config': USUAL_TRANSFORM },
      inputs: { mode: 'check' },
    },
    ...LATER,
    {
      name: 'inject with a smoke test: login',
      files: { ...site, 'ca.pem': certificate },
      inputs: { ...SETTINGS, ...mailServer },
    },
  ]
  const slow = [
    ...[100, 500].map((count) => ({
      name: `inject into ${count} files`,
      files: Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`site-${index}/Web.config`, SITE]),
      ),
      inputs: { ...SETTINGS, files: '*/web.config' },
    })),
    ...[1, 16].map((size) => ({
      name: `inject into a file of ${size} MB`,
      files: { 'Web.config': webConfig(size * MB) },
      inputs: SETTINGS,
    })),
  ]
  return [
    ...quick.map((load) => ({ ...load, rounds: ROUNDS.quick })),
    ...slow.map((load) => ({ ...load, rounds: ROUNDS.slow })),
  ]
}

/**
 * @param {number} size in bytes
 * @returns {string} a web.config of at most that size, in the shape of a site's own
 */
function webConfig(size) {
  const head = '<?xml version="1.0" encoding="utf-8"?>\n<configuration>\n  <appSettings>\n'
  const tail = `  </appSettings>
  <system.net>
    <mailSettings>
      <smtp from="noreply@example.com"><network host="127.0.0.1" password="password" /></smtp>
    </mailSettings>
  </system.net>
</configuration>
`
  const lines = [head]
  let left = size - head.length - tail.length
  for (;;) {
    const line = `    <add key="Bakery.Setting${lines.length}" value="rye &amp; wheat, 7 to 18" />\n`
    left -= line.length
    if (left < 0) return [...lines, tail].join('')
    lines.push(line)
  }
}

/** What transforms are measured on: a base as sites have it, and one of 1 MB. */
export function transformBases() {
  return { usual: SITE, large: webConfig(MB) }
}
