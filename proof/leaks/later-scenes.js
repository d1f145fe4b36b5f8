// What a step can meet in a site of Umbraco 9 or later, with secrets wherever secrets can be.
import { STAGES } from './chatterbox.js'

/** @typedef {import('./scenes.js').Scene} Scene */

/** @param {string} smtp its members */
const site = (smtp) => `{ "Umbraco": { "CMS": { "Global": { "Smtp": { ${smtp} } } } } }`

const json = JSON.stringify

/** @param {string} old */
const settings = (old) =>
  `"From": "a@b.example", "Host": "smtp.b.example", "Username": ${json(`kim-${old}`)}, "Password": ${json(old)}`

/** Every character that is not a letter or a digit as an escape of JSON. @param {string} text */
const escaped = (text) =>
  text.replaceAll(
    /[^A-Za-z0-9]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** The name of a setting as a variable of the environment. @param {string} name */
const key = (name) => `UMBRACO__CMS__GLOBAL__SMTP__${name}`

const FILE = 'appsettings.json'

/** @type {readonly Scene[]} */
const SITES = [
  {
    name: 'an injection into appsettings',
    files: ({ old }) => ({ [FILE]: site(settings(old)) }),
    reaches: /injected .*password/,
  },
  {
    name: 'an old password of JSON, escaped as far as it can be',
    files: ({ old }) => ({ [FILE]: site(`"From": "a@b.example", "Password": "${escaped(old)}"`) }),
    reaches: /injected .*password/,
  },
  {
    name: 'an old password in the file of an environment that is injected',
    files: ({ old }) => ({ [FILE]: '{}', 'appsettings.Staging.json': site(settings(old)) }),
    inputs: () => ({ environment: 'Staging' }),
    reaches: /injected .*password/,
  },
  {
    name: 'the file of an environment that wins over what is injected',
    files: ({ old }) => ({ [FILE]: site(''), 'appsettings.Production.json': site(settings(old)) }),
    reaches: /./,
  },
  {
    name: 'an old password behind a fault of the syntax',
    files: ({ old }) => ({
      [FILE]: site(`"From": "a@b.example" ${json(old)}: 5, "Password": ${json(old)}`),
    }),
    reaches: /No file was written/,
  },
  {
    name: 'an old password that has no end',
    files: ({ old }) => ({ [FILE]: `{ "Umbraco": { "Password": "${escaped(old)}` }),
    reaches: /No file was written/,
  },
  {
    name: 'an old password for every value',
    files: ({ old }) => ({
      [FILE]: site(
        // A host shows in part where it is told apart from a port: it is not a credential.
        ['From', 'Port', 'SecureSocketOptions', 'DeliveryMethod', 'Password', old]
          .map((name) => `${json(name)}: ${json(old)}`)
          .join(', '),
      ),
    }),
    inputs: () => ({ mode: 'check' }),
    reaches: /appsettings/,
  },
  {
    name: 'two old passwords in one file',
    files: ({ old }) => ({ [FILE]: site(`"Password": ${json(old)}, "password": ${json(old)}`) }),
    reaches: /No file was written/,
  },
]

/** @type {readonly Scene[]} */
const KEYS = [
  {
    name: 'a password among the names of keys',
    files: ({ old }) => ({ [FILE]: site(settings(old)) }),
    inputs: ({ secret }) => ({
      mode: 'check',
      'environment-keys': `${key('PASSWORD')}=${secret.replaceAll(/[\r\n]/g, ' ')}`,
    }),
    reaches: /environment-keys/,
  },
  {
    name: 'a password for the name of a key, and for an environment',
    files: ({ old }) => ({ [FILE]: site(settings(old)) }),
    inputs: ({ secret }) => ({ mode: 'check', environment: secret, 'environment-keys': secret }),
    reaches: /./,
  },
]

/** Up to where MailKit looks at the certificate: that of these servers names no list of revoked ones. */
const BEFORE_CERTIFICATE = new Set(['greeting', 'EHLO', 'STARTTLS', 'TLS', 'certificate'])

/** @type {readonly Scene[]} */
const SERVERS = STAGES.filter((stage) => BEFORE_CERTIFICATE.has(stage)).map((stage) => ({
  name: `a mail server of a later site that repeats everything and refuses at ${stage}`,
  files: ({ old }) => ({ [FILE]: site(settings(old)) }),
  refusing: stage,
  reaches: /The smoke test of .* failed at/,
}))

/** All of them; each names its file. */
export const LATER_SCENES = [...SITES, ...KEYS, ...SERVERS].map((scene) => ({
  ...scene,
  files: scene.files,
  inputs: (/** @type {import('./scenes.js').Cast} */ cast) => ({
    files: FILE,
    ...scene.inputs?.(cast),
  }),
}))
