// The ports that Exim opens, and what System.Net.Mail makes of each.
import { rows } from '../server.js'

/**
 * @typedef {object} Listener
 * @property {readonly string[]} [rules] for RCPT TO, before those that all ports have
 * @property {boolean} [clearLogin] offers the login without TLS too
 * @property {boolean} [tlsFirst] TLS from the first byte
 */

/** The words are Exim's own where a rule brings none. */
const MEMBERS_ONLY = ['deny', '!authenticated = *']

/** @satisfies {Readonly<Record<string, Listener>>} */
export const LISTENERS = {
  submission: {},
  'members only': { rules: MEMBERS_ONLY },
  'login in the clear': { rules: MEMBERS_ONLY, clearLogin: true },
  'TLS from the first byte': { tlsFirst: true },
  'known senders only': { rules: ['deny', '!verify = sender'] },
  greylisting: { rules: ['defer'] },
  'full names in EHLO': {
    rules: [
      'deny',
      'condition = ${if !match{$sender_helo_name}{[.]}}',
      'message = Access denied - Invalid HELO name (See RFC2821 4.1.1.1)',
    ],
  },
}

const ELSEWHERE = { to: 'somebody@elsewhere.test' }
const UNKNOWN = { to: 'nobody@example.org' }

const tls = rows(true, 'right')
const wrong = rows(true, 'wrong')
const none = rows(true, 'none')

/** @type {readonly import('../server.js').Verdict[]} */
export const VERDICTS = [
  { ...tls('submission', 'logs in and sends', null), level: 'send' },
  { ...tls('submission', 'logs in and sends', null), level: 'login' },
  { ...tls('submission', 'logs in and sends to others', null), ...ELSEWHERE },
  { ...tls('submission', 'logs in; there is no such recipient', 'RCPT_UNKNOWN'), ...UNKNOWN },
  { ...tls('members only', 'logs in and sends', null), level: 'send' },
  tls('login in the clear', 'logs in and sends', null),
  tls('TLS from the first byte', 'waits for a greeting in vain', 'GREETING_TLS_FIRST'),
  {
    ...tls('known senders only', 'logs in, and is refused as that sender', 'SENDER_REFUSED'),
    from: 'noreply@example.org',
  },
  tls('greylisting', 'logs in, and is put off at RCPT TO', 'GREYLIST'),
  tls('full names in EHLO', 'logs in and sends, with clientDomain', null),
  {
    ...tls('full names in EHLO', 'is refused: its machine name has no dot', 'EHLO_NAME_LATE'),
    clientDomain: 'machine',
  },
  {
    ...tls('submission', 'is refused: its machine name has an underscore', 'EHLO_NAME'),
    clientDomain: 'my_machine',
  },
  wrong('submission', 'ignores the refusal, and is refused later', 'AUTH_BAD'),
  {
    ...wrong('submission', 'ignores the refusal, and is refused later', 'AUTH_BAD'),
    level: 'login',
  },
  wrong('members only', 'ignores the refusal, and is refused later', 'AUTH_BAD'),
  { ...none('submission', 'sends to the server itself', null), level: 'send' },
  { ...none('submission', 'is refused without a login', 'RELAY_DENIED'), ...ELSEWHERE },
  { ...none('submission', 'is refused: there is no such recipient', 'RCPT_UNKNOWN'), ...UNKNOWN },
  none('members only', 'is refused without a login', 'LOGIN_WANTED'),
  rows(false, 'right')('submission', 'goes on without a login', 'AUTH_NOT_OFFERED_PLAIN'),
  rows(false, 'right')('login in the clear', 'logs in and sends', null),
  rows(false, 'wrong')(
    'login in the clear',
    'ignores the refusal, and is refused later',
    'AUTH_BAD',
  ),
  { ...rows(false, 'none')('submission', 'sends without a login', null), level: 'send' },
  {
    ...rows(false, 'none')('submission', 'is refused without a login', 'RELAY_DENIED'),
    ...ELSEWHERE,
  },
  {
    ...rows(false, 'none')('submission', 'is refused: no such recipient', 'RCPT_UNKNOWN'),
    ...UNKNOWN,
  },
  rows(false, 'none')('members only', 'is refused without a login', 'LOGIN_WANTED'),
]
