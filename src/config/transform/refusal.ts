/**
 * Whether the engine reads a file that .NET Framework reads, and whether it reads the same.
 */
import { refusedNameCharacter } from '../../dotnet/xml-names.js'
import type { Span } from '../../syntax/span.js'
import type { XmlFile } from '../open.js'
import { readForEngine, type EngineFile } from './engine-file.js'

/** Why nothing is tried with a transform. */
export interface Refusal {
  readonly file: 'base' | 'transform'
  readonly kind:
    | 'unreadable'
    | 'too-short'
    | 'unknown-entity'
    | 'undeclared-prefix'
    | 'version'
    | 'name'
    | 'import'
    | 'import-unjudged'
    | 'too-costly'
  /** In UTF-16 offsets into the text of the file. */
  readonly span: Span
}

/** Reads a file that is open as the engine does: as it is, where it is UTF-8 by its own word too. */
export function openForEngine(file: XmlFile): EngineFile {
  const isSame = file.source.encoding === 'utf-8' && file.bytes.length >= 3
  return isSame ? { ok: true, file } : readForEngine(file)
}

const VERSION = /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*["'](?!1\.0["'])/

/** What System.Xml refuses and XML 1.0 does not; null where it reads the file. */
export function refusalOf({ document }: XmlFile, file: Refusal['file']): Refusal | null {
  const version = VERSION.exec(document.text)
  if (version !== null) {
    const start = version[0].length
    return { file, kind: 'version', span: { start, end: start + 1 } }
  }
  const character = refusedNameCharacter(document)
  return character === null ? null : { file, kind: 'name', span: character.span }
}
