import { isIPv6 } from 'node:net'
import { inert } from '../text/inert.js'

/** A host for people: inert, but for an IPv6 address, whose colons are no command. */
export function shownHost(host: string): string {
  return isIPv6(host) && /^[\da-f:.]+$/i.test(host) ? host : inert(host, 100)
}
