import { theInput } from '../mentions.js'
import { resolve } from 'node:path'
import { Buffer } from 'node:buffer'
import { inert } from '../text/inert.js'
import { readBytes } from './read.js'
import type { Workspace } from './workspace.js'

/** The certificates of a PEM file, or what is to be said of it. */
export type Authorities =
  | { readonly ok: true; readonly certificates: readonly string[] }
  | { readonly ok: false; readonly complaint: string }

/**
 * Reads the PEM file of the input `smoke-test-ca`; it may lie outside of the workspace.
 *
 * @param path as the workflow names it; null where there is none
 */
export function readAuthorities(workspace: Workspace, path: string | null): Authorities {
  if (path === null) return { ok: true, certificates: [] }
  const name = `The file "${inert(path)}" of ${theInput('smoke-test-ca')}`
  const read = readBytes(resolve(workspace.root, path))
  if (!read.ok) return { ok: false, complaint: `${name} cannot be read: ${read.reason}.` }
  const certificates = Buffer.from(read.bytes)
    .toString('latin1')
    .match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)
  if (certificates !== null) return { ok: true, certificates }
  return {
    ok: false,
    complaint: `${name} does not contain a certificate. It has to be in PEM: -----BEGIN CERTIFICATE----- and so on.`,
  }
}
