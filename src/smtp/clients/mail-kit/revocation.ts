/**
 * Whether MailKit could find out that a certificate is revoked. It asks online for every certificate but the root, and
 * refuses one that does not say where to ask (CheckCertificateRevocation, which Umbraco leaves on).
 */
import { Buffer } from 'node:buffer'
import type { DetailedPeerCertificate } from 'node:tls'

/** The identifier of the extension that names lists of revoked certificates, 2.5.29.31, in DER (RFC 5280, 4.2.1.13). */
const DISTRIBUTION_POINTS = Buffer.from([0x06, 0x03, 0x55, 0x1d, 0x1f])

/** Tags of DER (X.690). */
const BOOLEAN = 0x01
const OCTET_STRING = 0x04

/** .NET fetches lists by HTTP, and not by LDAP. */
const FETCHABLE = /https?:\/\//i

/** More certificates than any chain has. */
const LONGEST_CHAIN = 20

/**
 * @param leaf with its issuers
 * @param stapled whether the server has sent an answer of OCSP about the leaf with it
 * @returns whether each certificate but the root says where to ask, or needs not to
 */
export function canBeAskedAbout(leaf: DetailedPeerCertificate, stapled: boolean): boolean {
  return belowTheRoot(leaf).every(
    (certificate, index) =>
      (index === 0 && stapled) || namesResponder(certificate) || namesList(certificate.raw),
  )
}

function belowTheRoot(leaf: DetailedPeerCertificate): readonly DetailedPeerCertificate[] {
  const chain: DetailedPeerCertificate[] = []
  let certificate: DetailedPeerCertificate | undefined = leaf
  while (certificate !== undefined && chain.length < LONGEST_CHAIN && !isRoot(certificate)) {
    chain.push(certificate)
    certificate = issuerOf(certificate)
  }
  return chain
}

/** Node.js leaves the issuer out where the chain ends, in spite of its type. */
function issuerOf(certificate: DetailedPeerCertificate): DetailedPeerCertificate | undefined {
  return certificate.issuerCertificate
}

function isRoot(certificate: DetailedPeerCertificate): boolean {
  return issuerOf(certificate)?.fingerprint256 === certificate.fingerprint256
}

function namesResponder({ infoAccess }: DetailedPeerCertificate): boolean {
  return (infoAccess?.['OCSP - URI'] ?? []).some((address) => FETCHABLE.test(address))
}

function namesList(certificate: Buffer): boolean {
  const at = certificate.indexOf(DISTRIBUTION_POINTS)
  if (at < 0) return false
  const value = at + DISTRIBUTION_POINTS.length
  // Before the value it may say whether the extension is critical, in three bytes.
  const start = certificate[value] === BOOLEAN ? value + 3 : value
  if (certificate[start] !== OCTET_STRING) return false
  return FETCHABLE.test(contentAt(certificate, start + 1).toString('latin1'))
}

/** What stands behind a length of DER: up to 127 in one byte, else in as many as the first one says. */
function contentAt(bytes: Buffer, at: number): Buffer {
  const first = bytes[at] ?? 0
  if (first < 0x80) return bytes.subarray(at + 1, at + 1 + first)
  const size = Math.min(first & 0x7f, 4)
  const start = at + 1 + size
  if (size === 0 || start > bytes.length) return bytes.subarray(0, 0)
  return bytes.subarray(start, start + bytes.readUIntBE(at + 1, size))
}
