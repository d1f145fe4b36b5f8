// The ports that aiosmtpd opens, and what System.Net.Mail makes of each.
import { rows } from '../server.js'

/**
 * What server.py knows of a port; the names are those of its arguments where aiosmtpd has them.
 *
 * @typedef {object} Listener
 * @property {boolean} [auth_required]
 * @property {boolean} [require_starttls]
 * @property {boolean} [auth_require_tls]
 * @property {boolean} [any_case] knows `AUTH login` too; aiosmtpd by itself knows `AUTH LOGIN` alone
 * @property {boolean} [tls_first] TLS from the first byte
 * @property {readonly string[]} [auth_exclude_mechanism]
 */

const MEMBERS_ONLY = { auth_required: true, any_case: true }
const SUBMISSION = { ...MEMBERS_ONLY, require_starttls: true }

/** @satisfies {Readonly<Record<string, Listener>>} */
export const LISTENERS = {
  submission: SUBMISSION,
  'PLAIN only': { ...SUBMISSION, any_case: false, auth_exclude_mechanism: ['LOGIN'] },
  'LOGIN in capitals': { ...SUBMISSION, any_case: false },
  'login in the clear': { ...MEMBERS_ONLY, auth_require_tls: false },
  'TLS at will': MEMBERS_ONLY,
  relay: {},
  'TLS from the first byte': { ...MEMBERS_ONLY, tls_first: true },
}

const UNKNOWN = { to: 'nobody@example.org' }

const tls = rows(true, 'right')
const wrong = rows(true, 'wrong')
const none = rows(true, 'none')
const plain = rows(false, 'right')

/** @type {readonly import('../server.js').Verdict[]} */
export const VERDICTS = [
  { ...tls('submission', 'logs in and sends', null), level: 'send' },
  { ...tls('submission', 'logs in and sends', null), level: 'login' },
  { ...tls('submission', 'logs in; there is no such recipient', 'RCPT_UNKNOWN'), ...UNKNOWN },
  tls('PLAIN only', 'goes on without a login, and is refused', 'AUTH_NO_LOGIN'),
  tls('LOGIN in capitals', 'says AUTH login, goes on without, and is refused', 'AUTH_MECH'),
  tls('TLS at will', 'logs in and sends', null),
  tls('TLS from the first byte', 'waits for a greeting in vain', 'GREETING_TLS_FIRST'),
  wrong('submission', 'ignores the refusal, and is refused later', 'AUTH_BAD'),
  {
    ...wrong('submission', 'ignores the refusal, and is refused later', 'AUTH_BAD'),
    level: 'login',
  },
  wrong('TLS at will', 'ignores the refusal, and is refused later', 'AUTH_BAD'),
  none('submission', 'is refused without a login', 'NOT_LOGGED_IN'),
  none('TLS at will', 'is refused without a login', 'NOT_LOGGED_IN'),
  { ...none('relay', 'sends without a login', null), level: 'send' },
  plain('submission', 'goes on without a login, and is refused', 'AUTH_NOT_OFFERED_PLAIN'),
  plain('TLS at will', 'goes on without a login, and is refused', 'AUTH_NOT_OFFERED_PLAIN'),
  { ...plain('login in the clear', 'logs in and sends', null), level: 'send' },
  rows(false, 'wrong')('login in the clear', 'ignores the refusal, is refused later', 'AUTH_BAD'),
  rows(false, 'none')('submission', 'is refused without TLS', 'AUTH_MUST_TLS'),
  rows(false, 'none')('login in the clear', 'is refused without a login', 'NOT_LOGGED_IN'),
  rows(false, 'none')('relay', 'sends without a login', null),
  { ...rows(false, 'none')('relay', 'is refused: no such recipient', 'RCPT_UNKNOWN'), ...UNKNOWN },
]
