// What the step is measured on.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HOST } from '../../demo/mail-server.js'
import { SETTINGS } from '../../demo/settings.js'
import { manySettings, manyMembers } from './large.js'
import { OTHER_TRANSFORM, USUAL_TRANSFORM } from './usual-transforms.js'

/** @typedef {import('./entries.js').Relation} Relation */

/**
 * @typedef {object} Load
 * @property {string} name
 * @property {import('../engines/workspace.js').SiteFiles} files
 * @property {Readonly<Record<string, string>>} inputs
 * @property {Relation} [beside] what it is compared with besides
 */

/** The load that the others are compared with too. */
export const USUAL = 'inject'

/** How the row of the other mail client is named. */
export const SWAKS = 'swaks: the same login'

const MB = 1024 * 1024

/** The web.config of the demonstration, as Umbraco's template has it. */
const SITE = demo('site/Web.config')

/** The same of a site that sends mail: its `<smtp>` is not in a comment any more. */
const MAILING_SITE = SITE.toString('utf8').replace(/<!--(\s*<smtp[^]*?<\/smtp>\s*)-->/, '$1')

const CHECK = { mode: 'check' }

/** A site of Umbraco 17, with its project file and the files of two environments. */
const LATER_SITE = {
  'appsettings.json': demo('site-later/appsettings.json'),
  'appsettings.Development.json': '{ "Serilog": { "MinimumLevel": { "Default": "Debug" } } }\n',
  'appsettings.Staging.json':
    '{ "Umbraco": { "CMS": { "Global": { "Smtp": { "From": "staging@bakery.example" } } } } }\n',
  'Site.csproj': demo('site-later/Site.csproj'),
}

/** One web.config, without and with a transform beside it. @type {readonly Load[]} */
const OF_WEB_CONFIG = [
  { name: USUAL, files: { 'Web.config': SITE }, inputs: SETTINGS },
  {
    name: 'inject, a transform beside',
    files: { 'Web.config': SITE, 'Web.live.xdt.config': OTHER_TRANSFORM },
    inputs: SETTINGS,
    beside: { kind: 'adds', to: USUAL },
  },
  {
    name: 'inject into a transform',
    files: { 'Web.config': MAILING_SITE, 'Web.live.xdt.config': USUAL_TRANSFORM },
    inputs: { ...SETTINGS, environment: 'live' },
  },
  {
    name: 'check with settings',
    files: { 'Web.config': SITE },
    inputs: { ...SETTINGS, ...CHECK },
  },
  { name: 'check', files: { 'Web.config': MAILING_SITE }, inputs: CHECK },
  {
    name: 'check, a transform beside',
    files: { 'Web.config': MAILING_SITE, 'Web.live.xdt.config': USUAL_TRANSFORM },
    inputs: CHECK,
    beside: { kind: 'adds', to: 'check' },
  },
]

/** @type {readonly Load[]} */
const OF_APPSETTINGS = [
  {
    name: 'inject: appsettings.json',
    files: LATER_SITE,
    inputs: { ...SETTINGS, files: 'appsettings.json' },
  },
  {
    name: 'check: appsettings.json',
    files: LATER_SITE,
    inputs: { ...CHECK, files: 'appsettings.json' },
  },
]

/** @param {string} path */
function demo(path) {
  return readFileSync(join(import.meta.dirname, '../../demo', path))
}

/**
 * @param {import('../../demo/mail-server.js').MailServer} server for the smoke test
 * @returns {readonly Load[]} one site each
 */
export function usualLoads({ port, certificate }) {
  const mailServer = { host: HOST, port, 'smoke-test': 'login', 'smoke-test-ca': 'ca.pem' }
  const smokeTest = {
    name: 'inject and smoke test: login',
    files: { 'Web.config': SITE, 'ca.pem': certificate },
    inputs: { ...SETTINGS, ...mailServer },
    beside: /** @type {const} */ ({ kind: 'rival', to: SWAKS, words: 'swaks' }),
  }
  return [...OF_WEB_CONFIG, ...OF_APPSETTINGS, smokeTest]
}

/** @returns {readonly Load[]} many files */
export function manyFiles() {
  return [100, 500].map((count) => ({
    name: `inject: ${count} files`,
    files: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`site-${index}/Web.config`, SITE]),
    ),
    inputs: { ...SETTINGS, files: '*/web.config' },
  }))
}

/**
 * @param {number} size in MB
 * @returns {readonly Load[]} a file of that size of each kind
 */
export function largeFiles(size) {
  return [
    {
      name: `inject: web.config, ${size} MB`,
      files: { 'Web.config': manySettings(size * MB) },
      inputs: SETTINGS,
    },
    {
      name: `inject: appsettings.json, ${size} MB`,
      files: { ...LATER_SITE, 'appsettings.json': manyMembers(size * MB) },
      inputs: { ...SETTINGS, files: 'appsettings.json' },
    },
  ]
}

/** What the engine for transforms is measured on: a base as sites have it, one of 1 MB and one of half of it. */
export function transformBases() {
  return { usual: SITE, large: manySettings(MB), half: manySettings(MB / 2) }
}
