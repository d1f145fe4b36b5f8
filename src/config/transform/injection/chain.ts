/**
 * Transforms applied one after another, each to the file that the one before it has saved.
 */
import { decodeSource } from '../../../syntax/source.js'
import { scan } from '../../../syntax/xml/scan.js'
import type { ConfigFile } from '../../configuration.js'
import type { XmlFile } from '../../open.js'
import { transform } from '../apply.js'
import { readForEngine } from '../engine-file.js'
import { savedFile } from '../saved.js'

/** The file that results, or the first one that fails. */
export type Chained =
  | { readonly ok: true; readonly file: ConfigFile }
  | { readonly ok: false; readonly failed: ConfigFile }

/** Applies transforms to a base. Without any, the base is the result. */
export function chained(base: ConfigFile, transforms: readonly ConfigFile[]): Chained {
  let file = base
  for (const each of transforms) {
    const next = applied(file, each)
    if (!next.ok) return next
    file = next.file
  }
  return { ok: true, file }
}

function applied(base: ConfigFile, each: ConfigFile): Chained {
  const first = readForEngine(base)
  if (!first.ok) return { ok: false, failed: base }
  const second = readForEngine(each)
  if (!second.ok) return { ok: false, failed: each }
  const done = transform(first.file, second.file)
  if (!done.ok) return { ok: false, failed: done.refusal.file === 'base' ? base : each }
  if (!done.applies) return { ok: false, failed: each }
  if (done.unsaved !== null) return { ok: false, failed: done.unsaved === 'encoding' ? base : each }
  return { ok: true, file: savedFile(first.file, done.edits) }
}

/** A file as .NET reads it, in the encoding that it declares; null where it is not XML. */
export function readBySite(file: ConfigFile): XmlFile | null {
  const decoded = decodeSource(file.bytes)
  if (!decoded.ok) return null
  const { source } = decoded
  const scanned = scan(source.text)
  return scanned.ok ? { ...file, source, document: scanned.document } : null
}
