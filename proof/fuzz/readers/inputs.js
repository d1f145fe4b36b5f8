// Inputs → request: a complaint, or a value that fits.
import { asItLeaves, inertFault } from '../inert-text.js'
import { field, firstBroken } from '../reader.js'

/** @typedef {typeof import('../../../src/step/inputs.js')} Inputs */
/** @typedef {import('../../../src/step/inputs.js').InputsRead} InputsRead */
/** @typedef {import('../reader.js').Input} Input */

/** Every input there is, and where the run comes from. */
export const NO_INPUTS = {
  ...{ mode: '', files: '', from: '', host: '', port: '', username: '', password: '' },
  ...{ 'enable-ssl': '', 'default-credentials': '', 'client-domain': '', 'target-name': '' },
  ...{ 'delivery-method': '', 'delivery-format': '', 'pickup-directory': '', 'fail-on': '' },
  ...{ 'known-sections': '', 'smoke-test': '', 'smoke-test-recipient': '', 'smoke-test-ca': '' },
  ...{ 'smoke-test-timeout': '', 'smoke-test-fail-on': '', report: '', origin: 'trusted' },
}

export const ALL_INPUTS = {
  ...NO_INPUTS,
  ...{ mode: 'inject', files: 'Web.config\n!Views/**', from: 'Anna <anna@bakery.example>' },
  ...{ host: 'smtp.bakery.example', port: '587', username: 'bakery-orders' },
  ...{ password: `p&s<s>"w'ord`, 'enable-ssl': 'true', 'client-domain': 'bakery.example' },
  ...{ 'target-name': 'SMTPSVC/a', 'delivery-method': 'Network', 'delivery-format': 'SevenBit' },
  ...{ 'pickup-directory': 'c:\\mail', 'fail-on': 'warning', 'known-sections': 'a/b\nc' },
  ...{ 'smoke-test': 'login', 'smoke-test-timeout': '5', 'smoke-test-fail-on': 'any', report: 'r' },
}

export const INPUT_TOKENS = [
  ...['inject', 'check', 'CHECK', 'none', 'connect', 'login', 'recipient', 'send', 'site', 'any'],
  ...[
    'never',
    'error',
    'warning',
    'true',
    'False',
    'TRUE ',
    'yes',
    '0',
    '1',
    '465',
    '65535',
    '65536',
  ],
  ...[
    '587 ',
    '1e3',
    '0x1F',
    '-1',
    '٣',
    '600',
    '601',
    'Network',
    'network',
    'PickupDirectoryFromIis',
  ],
  ...['SpecifiedPickupDirectory', 'International', '**/*.config', '!', '\\', '../..', '::error::x'],
  ...['##[group]', 'constructor', '__proto__', '\0', '\ufffe', '\ud800', '\u202e', ' ', 'fork'],
  ...['dependabot', 'unknown', 'trusted', 'apikey', 'localhost', 'smtp.sendgrid.net', '#{a}#'],
]

/** @type {import('../reader.js').OpenReader} */
export async function openInputs(load) {
  const quotation = /** @type {import('../inert-text.js').Quotation} */ (
    await load('text/quotation')
  )
  const { mayKnowSecrets, readInputs } = /** @type {Inputs} */ (await load('step/inputs'))
  return {
    seeds: [ALL_INPUTS, NO_INPUTS, { ...ALL_INPUTS, mode: 'check', origin: 'fork' }],
    dictionary: INPUT_TOKENS,
    check: (input) => {
      const origin = originOf(input)
      const read = readInputs((name) => field(input, name), origin)
      const { userName, password } = read.request.settings
      const isTold = !mayKnowSecrets(origin) && (userName ?? password) !== undefined
      if (isTold) return 'a pull request from elsewhere knows the secrets'
      const complaints = read.complaints.map((text) => asItLeaves(quotation, text))
      return requestFault(read) ?? complaintsFault({ ...read, complaints }, input)
    },
  }
}

/** @param {Input} input */
function originOf(input) {
  const origins = /** @type {const} */ (['trusted', 'fork', 'dependabot', 'unknown'])
  return origins.find((origin) => origin === input['origin']) ?? 'trusted'
}

/** @param {InputsRead} read */
function requestFault({ request: { mode, requestedMode, settings, ...request }, complaints }) {
  const { port = 25 } = settings
  const ms = request.smokeTest?.timeoutMs ?? 1000
  const isDowngraded = mode !== requestedMode
  return firstBroken([
    [['check', 'inject'].includes(mode), 'there is no such mode'],
    [!isDowngraded || request.notice !== null, 'a mode changes and nobody says so'],
    [!isDowngraded || request.smokeTest === null, 'a smoke test runs for a pull request'],
    [Number.isInteger(port) && port >= 1 && port <= 65_535, 'the port is none'],
    [ms >= 1000 && ms <= 600_000, 'the time is out of bounds'],
    [request.files.length > 0, 'there is nothing to look for'],
    [Object.values(settings).every((value) => value !== ''), 'an empty value counts as set'],
    [
      complaints.length > 0 || mode === 'check' || Object.keys(settings).length > 0,
      'nothing is to be injected, and nobody says so',
    ],
  ])
}

/**
 * @param {InputsRead} read
 * @param {Input} input
 */
function complaintsFault({ complaints }, input) {
  const { username, password, ...others } = input
  const elsewhere = Object.values(others).join('\n')
  const shows = [username, password].some(
    (secret = '') =>
      secret.length >= 8 &&
      !elsewhere.includes(secret) &&
      complaints.some((complaint) => complaint.includes(`"${secret}"`)),
  )
  if (shows) return 'a complaint quotes a credential'
  return complaints.map(inertFault).find((fault) => fault !== null) ?? null
}
