/**
 * Random UUIDs by Node's node:crypto.
 */
import { randomUUID } from 'node:crypto'

/** @returns a random UUID of version 4 (RFC 9562, 5.4), in small letters */
export function uuidOfNode(): string {
  return randomUUID()
}
