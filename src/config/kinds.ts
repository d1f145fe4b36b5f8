/**
 * The kinds of configuration, and which of them a file is. Adding one is a row here, and a folder beside it.
 */
import { decodeSource } from '../syntax/source.js'
import { decodeAttribute } from '../syntax/xml/decode.js'
import { rootNameOf } from '../syntax/xml/root-name.js'
import type { XmlElement } from '../syntax/xml/tree.js'
import type { ConfigFile, Kind, Opened } from './configuration.js'
import { openXml } from './open.js'
import { openWebConfig } from './web-config/configuration.js'

const XDT_NAMESPACE = 'http://schemas.microsoft.com/XML-Document-Transform'

/** What a name alone decides: the first row that matches counts; null where the root has to be seen too. */
const NAMES: readonly (readonly [name: RegExp, kind: Kind | null])[] = [
  [/\.json$/i, 'appsettings'],
  [/(?:^|\.)web\.[^.]+\.xdt\.config$/i, 'transform'],
  [/^web\.[^.]+\.config$/i, null],
  [/(?:)/, 'web-config'],
]

function kindByName(path: string): Kind | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null
}

/** A `web.<Environment>.config` is a transform if its root declares XDT. */
function kindByRoot(root: XmlElement): Kind {
  const declaresXdt = root.attributes.some(
    ({ name, raw }) => name.startsWith('xmlns:') && decodeAttribute(raw).value === XDT_NAMESPACE,
  )
  return declaresXdt ? 'transform' : 'web-config'
}

/** Whether a file is of a kind that this version does not handle, as far as its name tells. */
export function isUnsupported(path: string): boolean {
  return kindByName(path) === 'appsettings'
}

/** Whether a file is another program's: no `*.config`, or its root is something else than `<configuration>`. */
export function isForeign({ path, bytes }: ConfigFile): boolean {
  if (!/\.config$/i.test(path)) return true
  const decoded = decodeSource(bytes)
  const root = decoded.ok ? rootNameOf(decoded.source.text) : null
  // A file without any root is ours to refuse.
  return root !== null && root !== 'configuration'
}

/**
 * Opens a file as the kind that it is.
 *
 * @returns null where it is of a kind that this version does not handle
 */
export async function open(file: ConfigFile): Promise<Opened | null> {
  const opened = await openXml(file)
  const kind = kindByName(file.path) ?? (opened.ok ? kindByRoot(opened.file.document.root) : null)
  if (!opened.ok) return { ok: false, kind: kind ?? 'web-config', finding: opened.finding }
  return kind === 'web-config' ? { ok: true, configuration: openWebConfig(opened.file) } : null
}

/** The kind under which a file is told of that could not be read. */
export function presumedKind(path: string): Kind {
  return kindByName(path) ?? 'web-config'
}
