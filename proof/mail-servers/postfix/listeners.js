// The ports that Postfix opens, and what System.Net.Mail makes of each.
import { DOMAIN, rows } from '../server.js'

/**
 * @typedef {object} Listener
 * @property {readonly string[]} options for smtpd, as `-o` takes them
 * @property {import('../../../__tests__/support/certificates.js').CertificateName} [certificate]
 */

const MUST_TLS = 'smtpd_tls_security_level=encrypt'
const MAY_TLS = 'smtpd_tls_security_level=may'
const NO_TLS = 'smtpd_tls_security_level=none'
const LOGIN = 'smtpd_sasl_auth_enable=yes'
/** A submission port: without a login nobody sends. */
const MEMBERS_ONLY = 'smtpd_client_restrictions=permit_sasl_authenticated,reject'
/** Clients and names are judged at once, not only at RCPT TO. */
const AT_ONCE = 'smtpd_delay_reject=no'

const SUBMISSION = [MUST_TLS, LOGIN, MEMBERS_ONLY]

/** @satisfies {Readonly<Record<string, Listener>>} */
export const LISTENERS = {
  submission: { options: SUBMISSION },
  relay: { options: [NO_TLS] },
  'login in the clear': { options: [NO_TLS, LOGIN, MEMBERS_ONLY] },
  'TLS at will': { options: [MAY_TLS, LOGIN] },
  'TLS from the first byte': { options: ['smtpd_tls_wrappermode=yes', LOGIN, MEMBERS_ONLY] },
  'PLAIN only': { options: [...SUBMISSION, 'smtpd_sasl_path=plain'] },
  'LOGIN only': { options: [...SUBMISSION, 'smtpd_sasl_path=login'] },
  'CRAM-MD5 only': { options: [...SUBMISSION, 'smtpd_sasl_path=cram'] },
  'STARTTLS hidden': { options: [MAY_TLS, LOGIN, 'smtpd_discard_ehlo_keywords=starttls'] },
  'self-signed': { options: SUBMISSION, certificate: 'self-signed' },
  expired: { options: SUBMISSION, certificate: 'expired' },
  'not yet valid': { options: SUBMISSION, certificate: 'future' },
  'another name': { options: SUBMISSION, certificate: 'elsewhere' },
  'five days left': { options: SUBMISSION, certificate: 'soon' },
  'whole chain': { options: SUBMISSION, certificate: 'chained' },
  'no intermediate': { options: SUBMISSION, certificate: 'chained without its intermediate' },
  'TLS 1.0': {
    options: [
      ...SUBMISSION,
      'smtpd_tls_mandatory_protocols=TLSv1',
      'smtpd_tls_mandatory_ciphers=low',
      'tls_low_cipherlist=ALL:@SECLEVEL=0',
    ],
  },
  'TLS 1.2 and later': {
    options: [...SUBMISSION, '{smtpd_tls_mandatory_protocols=>=TLSv1.2}'],
  },
  busy: { options: [AT_ONCE, 'smtpd_client_restrictions=reject', 'reject_code=421'] },
  blocked: { options: [AT_ONCE, 'smtpd_client_restrictions=reject', 'reject_code=554'] },
  slow: { options: [AT_ONCE, '{smtpd_client_restrictions=sleep 20, permit}'] },
  greylisting: { options: [...SUBMISSION, 'smtpd_relay_restrictions=defer', 'defer_code=450'] },
  'own addresses only': {
    options: [...SUBMISSION, 'smtpd_sender_restrictions=reject_sender_login_mismatch'],
  },
  'full names in EHLO': {
    options: [
      MAY_TLS,
      LOGIN,
      AT_ONCE,
      'smtpd_helo_required=yes',
      'smtpd_helo_restrictions=reject_non_fqdn_helo_hostname',
    ],
  },
}

/** Sends from an address that belongs to another account. */
export const SOMEBODY_ELSE = `somebody.else@${DOMAIN}`

const tls = rows(true, 'right')
const plain = rows(false, 'right')

/** @type {readonly import('../server.js').Verdict[]} */
export const VERDICTS = [
  tls('submission', 'logs in and sends', null),
  tls('relay', 'fails: no STARTTLS', 'STARTTLS_NOT_OFFERED'),
  tls('login in the clear', 'fails: no STARTTLS', 'STARTTLS_NOT_OFFERED'),
  tls('TLS at will', 'logs in and sends', null),
  tls('TLS from the first byte', 'waits for a greeting in vain', 'GREETING_TLS_FIRST'),
  tls('PLAIN only', 'goes on without a login, and is refused', 'AUTH_NO_LOGIN'),
  tls('LOGIN only', 'logs in and sends', null),
  tls('CRAM-MD5 only', 'goes on without a login, and is refused', 'AUTH_NO_LOGIN'),
  tls('STARTTLS hidden', 'fails: STARTTLS is not listed', 'STARTTLS_NOT_OFFERED'),
  tls('self-signed', 'refuses the certificate', 'CERT_SELF_SIGNED'),
  tls('expired', 'refuses the certificate', 'CERT_EXPIRED'),
  tls('not yet valid', 'refuses the certificate', 'CERT_NOT_YET'),
  tls('another name', 'refuses the certificate', 'CERT_NAME'),
  tls('five days left', 'logs in and sends', null),
  tls('whole chain', 'logs in and sends', null),
  tls('no intermediate', 'refuses the certificate, unless Windows finds the rest', 'CERT_CHAIN'),
  tls('TLS 1.0', 'fails on a current Windows', 'TLS_OLD_VERSION'),
  tls('TLS 1.2 and later', 'logs in and sends', null),
  tls('busy', 'fails: 421', 'GREETING_BLOCKED'),
  tls('blocked', 'fails: 554', 'GREETING_BLOCKED'),
  tls('slow', 'waits for a greeting', 'GREETING_NEVER'),
  tls('greylisting', 'logs in, and is put off at RCPT TO', 'GREYLIST'),
  tls('own addresses only', 'logs in and sends', null),
  {
    ...tls('own addresses only', 'logs in, and is refused as that sender', 'SENDER_REFUSED'),
    from: SOMEBODY_ELSE,
  },
  tls('full names in EHLO', 'logs in and sends, with clientDomain', null),
  {
    ...tls('full names in EHLO', 'fails: its machine name has no dot', 'EHLO_NAME'),
    clientDomain: 'machine',
  },
  plain('submission', 'goes on without a login, and is refused', 'AUTH_NOT_OFFERED_PLAIN'),
  plain('login in the clear', 'logs in and sends', null),
  plain('TLS at will', 'logs in and sends', null),
  plain('expired', 'never sees the certificate; no login without TLS', 'AUTH_NOT_OFFERED_PLAIN'),
  rows(true, 'wrong')('submission', 'ignores the refusal, and is refused later', 'AUTH_BAD'),
  rows(false, 'wrong')('login in the clear', 'ignores the refusal, is refused later', 'AUTH_BAD'),
  rows(false, 'wrong')('TLS at will', 'ignores the refusal, and sends unknown', 'AUTH_BAD'),
  rows(false, 'none')('relay', 'sends without a login', null),
  rows(true, 'none')('submission', 'is refused without a login', 'NOT_LOGGED_IN'),
]
