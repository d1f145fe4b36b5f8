/**
 * Hosts of private networks.
 */
import { isIP } from 'node:net'

/** Endings that no public DNS serves (RFC 6762, RFC 8375, and the usual names of Active Directory). */
const PRIVATE_NAME =
  /(^|\.)(localhost|local|localdomain|internal|intern|intranet|lan|corp|home|private|home\.arpa)$/

/** RFC 1918, RFC 6598, loopback, link-local, and their kin of IPv6. */
const PRIVATE_ADDRESS =
  /^(10\.|127\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|::1$|f[cd][\da-f]{0,2}:|fe[89ab][\da-f]?:)/

/** Whether a host, name or address, is one of a private network: a name without a dot, `.local` and the like. */
export function isPrivateHost(host: string): boolean {
  const name = host.trim().toLowerCase().replace(/\.$/, '')
  if (isIP(name) !== 0) return PRIVATE_ADDRESS.test(name.replace(/^::ffff:/, ''))
  return !name.includes('.') || PRIVATE_NAME.test(name)
}
