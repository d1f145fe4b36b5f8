/**
 * Hints for STARTTLS, the TLS handshake and the certificate.
 */
import type { Hint } from './hint.js'

export const TLS_HINTS: readonly Hint[] = [
  {
    id: 'STARTTLS_NOT_OFFERED',
    stages: ['starttls'],
    codes: [500, 501, 502, 503, 504],
    kind: 'config',
    hint: '{host}:{port} offers no STARTTLS, and enableSsl is true: the site would fail with "Server does not support secure connections." Use the port that has STARTTLS (587 is usual), or enableSsl="false" for a relay inside a network that you trust.',
  },
  {
    id: 'STARTTLS_TEMP',
    stages: ['starttls'],
    codes: [421, 450, 451, 454],
    kind: 'temporary',
    hint: 'The server offers STARTTLS but cannot do it now: "{reply}". Try again later; if it stays so, its owner must look at certificate and key.',
  },
  {
    id: 'STARTTLS_CLOSED',
    stages: ['starttls', 'tls'],
    cause: /ECONNECTION|ECONNRESET/i,
    kind: 'server',
    hint: 'The server hangs up instead of starting TLS. Its TLS is broken, or a firewall in between does not let TLS through.',
  },
  {
    id: 'TLS_TIMEOUT',
    stages: ['starttls', 'tls'],
    timeout: 'upgrade',
    kind: 'server',
    hint: 'TLS does not get started in time. The TLS of the server is broken, or a firewall in between holds it up.',
  },
  {
    id: 'TLS_WRONG_VERSION',
    stages: ['tls'],
    cause: /WRONG_VERSION_NUMBER|EPROTO/i,
    kind: 'config',
    hint: 'The server answers in plain text where TLS should begin. Check the port: 587, 2525 and 25 begin in plain text and offer STARTTLS, 465 does not.',
  },
  {
    id: 'CERT_EXPIRED',
    stages: ['tls', 'cert'],
    cause: /^CERT_HAS_EXPIRED$/,
    kind: 'server',
    hint: 'The certificate of {host} has expired, and the site will refuse it. Its owner must renew it.',
  },
  {
    id: 'CERT_NOT_YET',
    stages: ['tls', 'cert'],
    cause: /^CERT_NOT_YET_VALID$/,
    kind: 'server',
    hint: 'The certificate of {host} is not valid yet. Compare the clocks of the server and the runner.',
  },
  {
    id: 'CERT_NAME',
    stages: ['tls', 'cert'],
    cause: /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    kind: 'config',
    hint: "The server's certificate is made out to {names}, not to {host}. Use one of these names as the host; with shared hosting that is the server's own name.",
  },
  {
    id: 'CERT_SELF_SIGNED',
    stages: ['tls', 'cert'],
    cause: /DEPTH_ZERO_SELF_SIGNED_CERT/i,
    kind: 'server',
    hint: 'The certificate is signed by itself, and on Umbraco Cloud nothing can make the site trust it. The server needs one from a public authority.',
  },
  {
    id: 'CERT_CHAIN',
    stages: ['tls', 'cert'],
    cause: /UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT/i,
    kind: 'server',
    hint: "The server leaves out its intermediate certificate, or a private authority issued it. Windows may find a missing one by itself, so the site may get further than this test; the server's owner should install the whole chain. Where the authority is a private one, name it in smoke-test-ca.",
  },
  {
    id: 'CERT_PRIVATE_CA',
    stages: ['tls', 'cert'],
    cause: /SELF_SIGNED_CERT_IN_CHAIN/i,
    kind: 'server',
    hint: 'A private authority issued the certificate, or a proxy reads the TLS. Name the authority in smoke-test-ca, and remember that the site has to trust it as well.',
  },
  {
    id: 'CERT_OTHER',
    stages: ['tls', 'cert'],
    cause:
      /^(CERT_|CRL_|INVALID_PURPOSE|INVALID_CA|HOSTNAME_MISMATCH|EE_KEY_TOO_SMALL|CA_MD_TOO_WEAK)/i,
    kind: 'server',
    hint: "The server's certificate cannot be accepted ({cause}). Its owner must replace it.",
  },
  {
    id: 'TLS_OLD_VERSION',
    stages: ['tls'],
    cause: /PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW/i,
    kind: 'server',
    hint: 'The server knows TLS 1.0 or 1.1 only, which are no longer accepted. Its owner must allow TLS 1.2.',
  },
  {
    id: 'TLS_OLD_CRYPTO',
    stages: ['tls'],
    cause:
      /DH_KEY_TOO_SMALL|LEGACY_SIGALG|UNSAFE_LEGACY_RENEGOTIATION|EE_KEY_TOO_SMALL|CA_MD_TOO_WEAK/i,
    kind: 'server',
    hint: "The server's TLS is too weak for this runner ({cause}). Windows may still put up with it; its owner should update it.",
  },
  {
    id: 'TLS_HANDSHAKE',
    stages: ['tls'],
    cause: /HANDSHAKE_FAILURE|ALERT_INTERNAL_ERROR|ALERT/i,
    kind: 'server',
    hint: 'Server and runner find no way to speak TLS ({cause}): no cipher in common, a certificate demanded of the client, or a fault of the server.',
  },
]
