/**
 * A server's certificate in words.
 */
import type { PeerCertificate } from 'node:tls'

const DAY_MS = 24 * 60 * 60 * 1000

/** From so many days on, a certificate that nobody renews becomes news. */
const SOON = 14

/** So much of names and issuer is shown that the days left still fit into the line. In UTF-16 code units. */
const NAMES_LIMIT = 110
const ISSUER_LIMIT = 50

/** One name in Node's list; a name with unusual characters stands in quotes, escaped as in JSON. */
const ALT_NAME = /(?:DNS|IP Address):("(?:[^"\\]|\\.)*"|[^,]*)/g

/** The names that the certificate is made out to: DNS names and IP addresses. */
export function certificateNames({ subjectaltname = '', subject }: PeerCertificate): string {
  const names = [...subjectaltname.matchAll(ALT_NAME)].map(([, name = '']) => name)
  return names.length > 0 ? names.join(', ') : [subject.CN].flat().join(', ')
}

/**
 * Names, issuer and the time left.
 *
 * @param now milliseconds since 1970
 */
export function certificateWords(certificate: PeerCertificate, now: number): string {
  const { issuer, valid_to } = certificate
  const days = Math.floor((Date.parse(valid_to) - now) / DAY_MS)
  const left = days < SOON ? `only ${days} days left` : `${days} days left`
  const by = cut([issuer.CN ?? issuer.O].flat().join(', '), ISSUER_LIMIT)
  return `${cut(certificateNames(certificate), NAMES_LIMIT)}; issued by ${by}; ${left}`
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`
}

/**
 * Whether the certificate says where that of its issuer can be got (RFC 5280, 4.2.2.1). Windows fetches a missing
 * one from there.
 */
export function namesItsIssuer({ infoAccess }: PeerCertificate): boolean {
  return (infoAccess?.['CA Issuers - URI'] ?? []).length > 0
}

/** Whether an error code is about the certificate rather than about TLS (OpenSSL, x509_vfy.h). */
export function concernsCertificate(cause: string): boolean {
  return /^(CERT_|CRL_|ERR_TLS_CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|INVALID_|HOSTNAME_|EE_KEY_|CA_MD_|PATH_LENGTH_)/.test(
    cause,
  )
}
