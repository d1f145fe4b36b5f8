/**
 * Random UUIDs. The kernel of Linux hands them out (random(4)); elsewhere Node makes them, whose node:crypto costs a
 * step more than all other modules of Node together.
 */
import { readFileSync } from 'node:fs'
import { uuidOfNode } from './uuid-of-node.js'

const KERNEL = '/proc/sys/kernel/random/uuid'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** @returns a random UUID of version 4 (RFC 9562, 5.4), in small letters */
export function randomUUID(): string {
  return uuidOfKernel() ?? uuidOfNode()
}

/** null where the system has no such file, or does not let us read it. */
function uuidOfKernel(): string | null {
  try {
    const uuid = readFileSync(KERNEL, 'latin1').trim()
    return isUuid(uuid) ? uuid : null
  } catch {
    return null
  }
}

/** Whether a text is a UUID in small letters. */
export function isUuid(text: string): boolean {
  return UUID.test(text)
}
