/**
 * The kinds of configuration, and which of them a file is. Adding one is a row here, and a folder beside it.
 */
import { decodeSource } from '../syntax/source.js'
import { decodeAttribute } from '../syntax/xml/decode.js'
import { rootNameOf, rootTagOf } from '../syntax/xml/root-name.js'
import type { XmlElement } from '../syntax/xml/tree.js'
import type { ConfigFile, Kind, Opened } from './configuration.js'
import { openXml } from './open.js'

const XDT_NAMESPACE = 'http://schemas.microsoft.com/XML-Document-Transform'

/** What a name alone decides: the first row that matches counts; null where the root has to be seen too. */
const NAMES: readonly (readonly [name: RegExp, kind: Kind | null])[] = [
  [/\.json$/i, 'appsettings'],
  [/\.xdt\.config$/i, 'transform'],
  [/^web\.config$/i, 'web-config'],
  [/\.config$/i, null],
  [/(?:)/, 'web-config'],
]

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function kindByName(path: string): Kind | null {
  return NAMES.find(([pattern]) => pattern.test(nameOf(path)))?.[1] ?? null
}

/** Any other `*.config` is a transform where its root declares XDT. */
function kindByRoot(root: XmlElement): Kind {
  const declaresXdt = root.attributes.some(
    ({ name, raw }) => name.startsWith('xmlns:') && decodeAttribute(raw).value === XDT_NAMESPACE,
  )
  return declaresXdt ? 'transform' : 'web-config'
}

/** The same of a file that is not well-formed: what its author meant it to be. */
function kindByTag({ bytes }: ConfigFile): Kind {
  const decoded = decodeSource(bytes)
  const tag = decoded.ok ? rootTagOf(decoded.source.text) : ''
  return tag.includes(XDT_NAMESPACE) ? 'transform' : 'web-config'
}

/** Whether a file is of a kind that this version does not judge, as far as its name tells. */
export function isUnsupported(path: string): boolean {
  return kindByName(path) === 'transform'
}

/** Whether a file is another program's by its name: no configuration of XML, and no layer of a site in JSON. */
export function hasForeignName(path: string): boolean {
  return !/\.config$|^appsettings(?:\..+)?\.json$/i.test(nameOf(path))
}

/** Whether a `*.config` is another program's: its root is something else than `<configuration>`. */
export function isForeign({ bytes }: ConfigFile): boolean {
  const decoded = decodeSource(bytes)
  const root = decoded.ok ? rootNameOf(decoded.source.text) : null
  // A file without any root is ours to refuse.
  return root !== null && root !== 'configuration'
}

/**
 * Opens a file as the kind that it is.
 *
 * @returns null where it is a well-formed transform, which this version does not judge
 */
export async function open(file: ConfigFile): Promise<Opened | null> {
  if (kindByName(file.path) === 'appsettings') {
    const { openAppSettings } = await import('./appsettings/configuration.js')
    return openAppSettings(file)
  }
  const opened = await openXml(file)
  const kind = kindByName(file.path)
  if (!opened.ok) return { ok: false, kind: kind ?? kindByTag(file), finding: opened.finding }
  const isTransform = (kind ?? kindByRoot(opened.file.document.root)) === 'transform'
  if (isTransform) return null
  const { openWebConfig } = await import('./web-config/configuration.js')
  return { ok: true, configuration: openWebConfig(opened.file) }
}

/** The kind under which a file is told of that could not be read. */
export function presumedKind(path: string): Kind {
  return kindByName(path) ?? 'web-config'
}
