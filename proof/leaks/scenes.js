// Everything that a step can meet, with secrets wherever secrets can be.
import { Buffer } from 'node:buffer'
import { STAGES } from './chatterbox.js'
import { LATER_SCENES } from './later-scenes.js'

/** @typedef {Readonly<Record<string, string>>} Texts by path or by name */

/**
 * @typedef {object} Cast
 * @property {string} secret the password that is an input
 * @property {string} old the password that stands in the file
 */

/**
 * @typedef {object} Scene
 * @property {string} name
 * @property {(cast: Cast) => Texts} files
 * @property {(cast: Cast) => Texts} [inputs] beside the credentials, or in their place
 * @property {RegExp} reaches what the log shows where the scene plays as it is meant to
 * @property {import('./chatterbox.js').Stage} [refusing] a mail server plays, and refuses there
 * @property {'fork' | 'broken disk' | 'full disk' | 'no workspace'} [trouble] a disk is full at the clean-up
 */

/** @param {string} text */
export function escaped(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#xd;')
}

/** Only what an attribute cannot hold is escaped; line breaks stay. @param {string} text */
const multiLine = (text) =>
  text.replaceAll('&', '&#38;').replaceAll('<', '&#x3C;').replaceAll('"', '&#34;')

/**
 * @param {string} smtp
 * @param {string} [rest]
 */
const site = (smtp, rest = '') =>
  `<configuration>${rest}<system.net><mailSettings>${smtp}</mailSettings></system.net></configuration>`

/**
 * @param {string} password as it is written
 * @param {string} [attributes]
 */
const network = (password, attributes = '') =>
  `<smtp from="a@b.example"><network host="smtp.b.example" userName="kim-${password}" password="${password}" ${attributes}/></smtp>`

/**
 * @param {string} smtp
 * @param {string} transform what becomes of it
 */
const transformOf = (smtp, transform) =>
  site(smtp.replace('<smtp', `<smtp xdt:Transform="${transform}"`)).replace(
    '<configuration',
    '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"',
  )

/** A secret that XML takes for a name, for it is one of the few; else another name. @param {string} text */
const nameOf = (text) => (/^\p{L}[\p{L}\p{Nd}.-]*$/u.test(text) ? text : 'a')

/** A secret that a disk takes for a name, else another name. @param {string} text */
const fileNameOf = (text) => (/[/\0]/.test(text) || Buffer.byteLength(text) > 250 ? 'a' : text)

/** @type {readonly Scene[]} */
const FILES = [
  {
    name: 'an injection',
    files: () => ({ 'web.config': site('<smtp/>') }),
    reaches: /injected .*password/,
  },
  {
    name: 'an old password, escaped',
    files: ({ old }) => ({ 'web.config': site(network(escaped(old))) }),
    reaches: /injected .*password/,
  },
  {
    name: 'an old password of several lines',
    files: ({ old }) => ({ 'web.config': site(network(multiLine(old))) }),
    reaches: /injected .*password/,
  },
  {
    name: 'an old password below a location',
    files: ({ old }) => ({
      'web.config': `<configuration><location path="admin"><system.net><mailSettings>${network(escaped(old))}</mailSettings></system.net></location></configuration>`,
    }),
    reaches: /injected .*password/,
  },
  {
    name: 'an old password behind configSource',
    files: ({ old }) => ({
      'web.config': site('<smtp configSource="smtp.config"/>'),
      'smtp.config': network(escaped(old)),
    }),
    reaches: /injected .*password/,
  },
  {
    name: 'an old password in a transform, and in its base',
    files: ({ old }) => ({
      'web.config': site(network(escaped(old))),
      'web.live.xdt.config': transformOf(network(multiLine(old)), 'Replace'),
    }),
    inputs: () => ({ environment: 'live' }),
    reaches: /injected .*password/,
  },
  {
    name: 'an old password in a transform that fails',
    files: ({ old }) => ({
      'web.config': '<configuration />',
      'web.live.xdt.config': transformOf(network(escaped(old)), 'Insert'),
    }),
    inputs: () => ({ environment: 'live' }),
    reaches: /nothing of this file is applied/,
  },
  {
    name: 'an old password in a later transform',
    files: ({ old }) => ({
      'web.config': site('<smtp/>'),
      'x.web.live.xdt.config': transformOf(network(escaped(old)), 'Replace'),
    }),
    inputs: () => ({ environment: 'live' }),
    reaches: /changes them again/,
  },
  {
    name: 'an old password in a file that a web server hands out',
    files: ({ old }) => ({
      'web.config': site('<smtp configSource="Scripts\\mail.js"/>'),
      'Scripts/mail.js': network(escaped(old)),
    }),
    reaches: /No file was written/,
  },
  {
    name: 'an old password and nothing to inject',
    files: ({ old }) => ({
      'web.config': site(network(escaped(old), 'port="465" enableSsl="true"')),
    }),
    inputs: () => ({ mode: 'check', username: '', password: '' }),
    reaches: /refused|checked/,
  },
  {
    name: 'settings that hold the secret everywhere',
    files: () => ({ 'web.config': site('<smtp/>') }),
    inputs: ({ secret }) => ({
      ...{
        from: secret,
        'client-domain': secret,
        'target-name': secret,
        'pickup-directory': secret,
      },
      'smoke-test-recipient': secret,
    }),
    reaches: /web\.config/,
  },
  {
    name: 'two files of which one is refused',
    files: ({ old }) => ({
      'web.config': site(network(escaped(old))),
      'second.config': '<configuration>',
    }),
    inputs: () => ({ files: 'web.config\nsecond.config' }),
    reaches: /No file was written/,
  },
  {
    name: 'a folder with the name of the secret',
    files: ({ secret, old }) => ({
      [`${fileNameOf(secret)}/web.config`]: site(network(escaped(old))),
      [`${fileNameOf(old)}/web.config`]: site(network(escaped(old))),
    }),
    inputs: () => ({ files: '*/web.config' }),
    reaches: /injected/,
  },
]

/** @type {readonly Scene[]} */
const REFUSALS = [
  ...[
    ['a raw password', network('{old}')],
    ['a raw password and no end', '<smtp><network password="{old}'],
    ['a raw password in content', '<smtp>{old}</smtp>'],
    ['a password for an element', '<{name}><smtp/>'],
    ['a password for an attribute', '<smtp {name}="a" {name}="b"/>'],
    ['a password for an unknown attribute', `<smtp><network {name}="{escaped}"/></smtp>`],
    ['a password for a port', '<smtp><network port="{escaped}" password="{escaped}"/></smtp>'],
    [
      'a password for enableSsl',
      '<smtp><network enableSsl="{escaped}" password="{escaped}"/></smtp>',
    ],
    ['two sections', `${network('{escaped}')}${network('{escaped}')}`],
    ['an encrypted section', `<smtp configProtectionProvider="{escaped}"><EncryptedData/></smtp>`],
    ['a missing configSource', '<smtp configSource="{escaped}"/>'],
    ['a lock', '<smtp lockAttributes="{escaped}">{escaped}<network password="{escaped}"/></smtp>'],
  ].map(([name = '', smtp = '']) => ({
    name,
    files: (/** @type {Cast} */ { secret, old }) => ({
      'web.config': site(
        smtp
          .replaceAll('{old}', () => old)
          .replaceAll('{name}', () => nameOf(secret))
          .replaceAll('{escaped}', () => escaped(old)),
      ),
    }),
    reaches: /refused|Failed|No file was written|injected/,
  })),
  {
    name: 'a password for an encoding',
    files: ({ secret }) => ({
      'web.config': `<?xml version="1.0" encoding="${nameOf(secret)}"?><a/>`,
    }),
    reaches: /No file was written/,
  },
  {
    name: 'the site of a later Umbraco',
    files: ({ old }) => ({
      'web.config': site(
        network(escaped(old)),
        '<system.webServer><aspNetCore/></system.webServer>',
      ),
    }),
    reaches: /No file was written/,
  },
]

/** @type {readonly Scene[]} */
const INPUTS = [
  ...[
    ...['mode', 'port', 'enable-ssl', 'fail-on', 'delivery-method', 'smoke-test'],
    ...['smoke-test-timeout', 'smoke-test-fail-on', 'default-credentials'],
  ].map((input) => ({
    name: `a password for the input ${input}`,
    files: () => ({ 'web.config': site('<smtp/>') }),
    inputs: (/** @type {Cast} */ { secret }) => ({ [input]: secret }),
    reaches: /has the unknown value/,
  })),
  {
    name: 'a password for a known section',
    files: () => ({ 'web.config': site('<smtp/>') }),
    inputs: ({ secret }) => ({ 'known-sections': `<${secret}>` }),
    reaches: /has the unknown value/,
  },
  {
    name: 'a password for a file',
    files: () => ({ 'web.config': site('<smtp/>') }),
    inputs: ({ secret }) => ({ files: secret.includes('!') ? 'a' : secret }),
    reaches: /The pattern|leads out/,
  },
  {
    name: 'a report that cannot be written',
    files: () => ({ 'web.config': site('<smtp/>') }),
    inputs: ({ secret }) => ({ report: `web.config/${fileNameOf(secret)}` }),
    reaches: /The report cannot be written/,
  },
  {
    name: 'authorities that are none',
    files: () => ({ 'web.config': site('<smtp/>') }),
    inputs: ({ secret }) => ({ 'smoke-test': 'login', 'smoke-test-ca': fileNameOf(secret) }),
    reaches: /smoke-test-ca/,
  },
  {
    name: 'a host with the name of the secret',
    files: () => ({ 'web.config': site('<smtp/>') }),
    inputs: ({ secret }) => ({
      ...{ host: secret, 'smoke-test': 'login', 'smoke-test-timeout': '2' },
      'smoke-test-fail-on': 'any',
    }),
    reaches: /smoke test|No file was written/,
  },
]

/** @type {readonly Scene[]} */
const TROUBLES = [
  {
    name: 'a pull request from a fork',
    files: ({ old }) => ({ 'web.config': site(network(escaped(old))) }),
    trouble: 'fork',
    reaches: /comes from another repository/,
  },
  {
    name: 'a disk that fails',
    files: ({ old }) => ({ 'web.config': site(network(escaped(old))) }),
    trouble: 'broken disk',
    reaches: /No file was changed|not be written/,
  },
  {
    name: 'a disk that is full at the clean-up',
    files: ({ old }) => ({ 'web.config': site(network(escaped(old))) }),
    trouble: 'full disk',
    reaches: /injected .*password/,
  },
  {
    name: 'no workspace',
    files: () => ({ 'web.config': site('<smtp/>') }),
    trouble: 'no workspace',
    reaches: /No file was written/,
  },
]

/** Lets the site speak the TLS of today. */
const MODERN = '<system.web><httpRuntime targetFramework="4.7.2"/></system.web>'

/** @type {readonly Scene[]} */
const SERVERS = STAGES.map((stage) => ({
  name: `a mail server that repeats everything and refuses at ${stage}`,
  files: ({ old }) => ({ 'web.config': site(network(escaped(old)), MODERN) }),
  refusing: stage,
  reaches: stage === 'none' ? /The smoke test of .* passed/ : /The smoke test of .* failed at/,
}))

export const SCENES = [...FILES, ...REFUSALS, ...INPUTS, ...TROUBLES, ...SERVERS, ...LATER_SCENES]
