/**
 * A file as the engine reads it. It takes the encoding of the byte order mark, else UTF-8, whatever the XML
 * declaration says; what is no UTF-8 becomes U+FFFD (StreamReader, System.Xml.XmlTextReader).
 */
import { Buffer } from 'node:buffer'
import { decode, type Encoding } from '../../syntax/encoding.js'
import { Source } from '../../syntax/source.js'
import type { Span } from '../../syntax/span.js'
import { scan } from '../../syntax/xml/scan.js'
import type { ConfigFile } from '../configuration.js'
import type { XmlFile } from '../open.js'

export type EngineFile =
  | { readonly ok: true; readonly file: XmlFile }
  | { readonly ok: false; readonly kind: 'too-short' | 'unreadable'; readonly span: Span }

const MARKS: readonly (readonly [bytes: readonly number[], encoding: Encoding])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** Reads a file as the engine does. */
export function readForEngine(file: ConfigFile): EngineFile {
  const { bytes } = file
  // The engine looks for three bytes of a mark, and fails where they are not there.
  if (bytes.length < 3) return { ok: false, kind: 'too-short', span: { start: 0, end: 0 } }
  const source = sourceOf(bytes)
  const scanned = scan(source.text)
  if (!scanned.ok) {
    const { start, end } = scanned.fault
    return { ok: false, kind: 'unreadable', span: { start, end } }
  }
  return { ok: true, file: { ...file, source, document: scanned.document } }
}

function sourceOf(bytes: Uint8Array): Source {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))
  const [mark, encoding] = found ?? [[], 'utf-8' as const]
  const body = buffer.subarray(mark.length)
  const text = decode(body, encoding)
  const whole = typeof text === 'string' ? text : new TextDecoder(encoding).decode(body)
  return new Source(whole, encoding, buffer.subarray(0, mark.length))
}
