/**
 * From bytes to a document of settings, or the finding that says why .NET does not read it.
 */
import type { Finding } from '../../../findings/finding.js'
import { decodeJson } from '../../../syntax/json/decode.js'
import { readJson } from '../../../syntax/json/read.js'
import type { JsonFault } from '../../../syntax/json/faults.js'
import type { Range } from '../../../syntax/lines.js'
import type { ConfigFile } from '../../configuration.js'
import { mendable } from '../../open.js'
import type { JsonFile } from './layers.js'

/** How a fault becomes a finding. */
export type Telling = (file: ConfigFile, fault: JsonFault, at: Range) => Finding

/** A file of settings, or why it is none. */
export type OpenedJson =
  | { readonly ok: true; readonly file: JsonFile }
  | { readonly ok: false; readonly path: string; readonly finding: Finding }

/** Decodes and reads a file. */
export function openJson(file: ConfigFile, tell: Telling): OpenedJson {
  const { source, badBytes, isWritable } = decodeJson(file.bytes)
  const read = readJson(source.text)
  if (read.ok) {
    const { document } = read
    return {
      ok: true,
      file: { ...file, source, badBytes, isWritable, document, layers: new Map() },
    }
  }
  const { mend } = read.fault
  const rewrite = mend === undefined ? null : { span: mend, after: mend.text }
  const finding = mendable(tell(file, read.fault, source.range(read.fault)), source, rewrite)
  return { ok: false, path: file.path, finding }
}
