// Replies, errors and certificates → diagnosis: inert, and without the credentials, whatever a server says.
import { Buffer } from 'node:buffer'
import { asItLeaves, inertFault } from '../inert-text.js'
import { field, firstBroken } from '../reader.js'

/** @typedef {typeof import('../../../src/smtp/certificate.js')} CertificateModule */
/** @typedef {typeof import('../../../src/redaction/conceal.js')} Conceal */
/** @typedef {typeof import('../../../src/smtp/extensions.js')} ExtensionsModule */
/** @typedef {typeof import('../../../src/smtp/failure.js')} FailureModule */
/** @typedef {typeof import('../../../src/smtp/hints.js')} Hints */
/** @typedef {typeof import('../../../src/smtp/reply.js')} ReplyModule */
/** @typedef {typeof import('../../../src/smtp/stages.js')} StagesModule */
/** @typedef {import('../inert-text.js').Quotation} Quotation */
/** @typedef {import('../reader.js').Input} Input */

/**
 * @typedef {CertificateModule & Conceal & ExtensionsModule & FailureModule & Hints & ReplyModule &
 *   StagesModule & Quotation} Modules
 */

const PASSWORD = 'hunter2&hunter3'

const SEED = {
  ...{ reply: '535-5.7.8 Username and Password not accepted.\r\n535 5.7.8 Learn more', cause: '' },
  ...{ ehlo: '250-mail.test\r\n250-SIZE 10000000\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN' },
  ...{ host: 'smtp.mail.test', port: '587', from: 'a@mail.test', to: 'b@mail.test' },
  ...{
    userName: 'testuser@mail.test',
    password: PASSWORD,
    stage: 'auth',
    usesTls: 'true',
    client: 'mail-kit',
  },
  ...{ how: 'password' },
  ...{ subject: 'mail.test', names: 'DNS:mail.test, IP Address:127.0.0.1', issuer: 'Test Root' },
}

const CLIENTS = /** @type {const} */ (['system-net-mail', 'mail-kit'])

const REPLIES = [
  ...[
    '220 mail.test ESMTP',
    '421 4.3.2 Too many connections',
    '550 5.7.1 Relaying denied',
    '',
    'SSH-2',
  ],
  ...[
    '530 5.7.0 Must issue a STARTTLS command first',
    '454 4.7.0 TLS not available',
    '334 UGFzc3dvcmQ6',
  ],
  ...['535 Authentication failed: Bad username / password', '554 5.7.1 Sender address rejected'],
  ...[
    '553 5.7.1 not owned by user',
    '452 4.2.2 mailbox full',
    '235 2.7.0 ok',
    '250-a\r\n250-b\r\n250 c',
  ],
]

const CAUSES = [
  ...['ENOTFOUND', 'ECONNREFUSED', 'ETIMEDOUT', 'ECONNRESET', 'EPROTOCOL', 'ETLS', 'UNSPECIFIED'],
  ...['CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'ERR_TLS_CERT_ALTNAME_INVALID', 'EPROTO'],
  ...['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_UNSUPPORTED_PROTOCOL', 'EAI_AGAIN', 'UNKNOWN'],
]

/** @type {Readonly<Record<string, Parameters<Hints['diagnose']>[1]['login']>>} */
const LOGINS = { none: { how: 'none' }, password: { how: 'password' } }

const HOSTS = [
  'smtp.sendgrid.net',
  'smtp.gmail.com',
  'smtp.office365.com',
  'smtp.resend.com',
  '::1',
]

const TOKENS = [
  ...[...CAUSES, ...HOSTS, 'EAUTH', '465', '25', 'false', PASSWORD, base64(PASSWORD)],
  ...[
    '220 ',
    '250-',
    '535 ',
    '5.7.8 ',
    '\r\n',
    '\r',
    '\n',
    'AUTH ',
    'AUTH=',
    'LOGIN',
    'NTLM',
    'SIZE 1',
  ],
  ...[
    '\u001b[2J',
    '::error::x',
    '##[group]',
    '\0',
    '\xe9',
    '\u202e',
    '\u200b',
    '{host}',
    '{reply}',
  ],
  ...['none', 'relay', 'helo', 'ip', 'account', 'quota', 'recipient', 'listed at', 'blocked'],
  ...['DNS:', 'IP Address:', ', ', '"', '\\"', '$&', '$1', 'not accepted', 'verified', 'sender'],
]

/** @type {import('../reader.js').OpenReader} */
export async function openReplies(load) {
  const modules = {
    .../** @type {CertificateModule} */ (await load('smtp/certificate')),
    .../** @type {Conceal} */ (await load('redaction/conceal')),
    .../** @type {ExtensionsModule} */ (await load('smtp/extensions')),
    .../** @type {FailureModule} */ (await load('smtp/failure')),
    .../** @type {Hints} */ (await load('smtp/hints')),
    .../** @type {ReplyModule} */ (await load('smtp/reply')),
    .../** @type {StagesModule} */ (await load('smtp/stages')),
    .../** @type {Quotation} */ (await load('text/quotation')),
  }
  return {
    seeds: seedsFor(modules.STAGES),
    dictionary: [...modules.STAGES, ...TOKENS],
    check: (input) => tellingFault(modules, told(modules, input), input),
  }
}

/** @param {readonly string[]} stages */
function seedsFor(stages) {
  return [
    ...REPLIES.map((reply) => ({ ...SEED, reply })),
    ...stages.map((stage) => ({ ...SEED, stage })),
    ...CAUSES.map((cause) => ({ ...SEED, cause })),
    ...HOSTS.map((host) => ({ ...SEED, host })),
    ...[PASSWORD, base64(PASSWORD), base64(`\0a\0${PASSWORD}`)].map(echoing),
  ]
}

/**
 * All that a test of such a server would tell.
 *
 * @param {Modules} modules
 * @param {Input} input
 */
function told(modules, input) {
  const { extensionsOf, extensionWords, parseReply, replyText, STAGES } = modules
  const conceal = modules.concealer(field(input, 'userName'), field(input, 'password'))
  const extensions = extensionsOf(parseReply(field(input, 'ehlo')))
  const certificate = certificateOf(input)
  const log = new modules.StageLog({ level: 'send', conceal, onStage: () => undefined })
  log.begin('greeting')
  log.ok(replyText(parseReply(field(input, 'reply'))))
  log.begin('ehlo')
  log.ok(extensionWords(extensions))
  log.begin('cert')
  log.fail(modules.certificateWords(certificate, 0))
  const circumstances = {
    stage: STAGES.find((stage) => stage === input['stage']) ?? 'auth',
    host: field(input, 'host'),
    port: Number(field(input, 'port')) || 25,
    client: CLIENTS.find((client) => client === input['client']) ?? 'system-net-mail',
    usesTls: input['usesTls'] === 'true',
    login: LOGINS[input['how'] ?? ''] ?? { how: 'password' },
    from: field(input, 'from'),
    to: field(input, 'to'),
    mechanisms: extensions.mechanisms,
    tries: extensions.mechanisms,
    names: modules.certificateNames(certificate),
  }
  const diagnosis = modules.diagnose(failureOf(modules, input), circumstances, conceal)
  return { stages: log.all(), diagnosis }
}

/**
 * @param {Modules} modules
 * @param {Input} input
 */
function failureOf({ brokenBy, parseReply, refusedBy }, input) {
  const [cause, reply] = [field(input, 'cause'), field(input, 'reply')]
  if (cause === '') return refusedBy(parseReply(reply))
  return brokenBy({ code: cause, message: reply, response: cause === 'EAUTH' ? reply : '' })
}

/**
 * @param {Modules} modules
 * @param {ReturnType<typeof told>} telling
 * @param {Input} input
 */
function tellingFault(modules, { stages, diagnosis }, input) {
  const details = stages.map(({ detail }) => detail)
  const words = [...details, diagnosis.hint, diagnosis.reply ?? ''].map((text) =>
    asItLeaves(modules, text),
  )
  const isTold = (/** @type {string} */ name) => {
    const forms = formsOf(field(input, name))
    // Whom the site talks to is its own setting, and no word of a server.
    const foreign = forms.filter((form) => !field(input, 'host').includes(form))
    return words.some((one) => foreign.some((form) => one.includes(form)))
  }
  return (
    words.map(inertFault).find((fault) => fault !== null) ??
    firstBroken([
      [diagnosis.hint !== '' && diagnosis.id !== '', 'a diagnosis has no words'],
      [words.every(({ length }) => length <= 2000), 'a server says too much'],
      [!isTold('userName'), 'the user name is told'],
      [!isTold('password'), 'the password is told'],
    ])
  )
}

/** @param {string} words */
function echoing(words) {
  return {
    ...SEED,
    reply: `535 5.7.8 ${words}`,
    ehlo: `250-a\r\n250 AUTH ${words}`,
    subject: words,
  }
}

/** @param {string} text */
function base64(text) {
  return Buffer.from(text).toString('base64')
}

/** @param {Input} input */
function certificateOf(input) {
  const certificate = {
    subject: { CN: field(input, 'subject') },
    subjectaltname: field(input, 'names'),
    issuer: { CN: field(input, 'issuer') },
    valid_to: field(input, 'valid'),
  }
  return /** @type {import('node:tls').PeerCertificate} */ (/** @type {unknown} */ (certificate))
}

/**
 * A credential as it is and in base64; nothing for a short one, which may stand anywhere.
 *
 * @param {string} secret
 * @returns {string[]}
 */
function formsOf(secret) {
  const isConstant = /^(?:apikey|resend|smtp_injection|username|password)$/i.test(secret)
  if (secret.trim().length < 8 || isConstant) return []
  return [secret, secret.trim().replaceAll(/\s+/g, ' '), base64(secret).replace(/=+$/, '')]
}
