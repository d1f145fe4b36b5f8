/**
 * The kinds of configuration, and which of them a file is. Adding one is a line here, and a folder beside it.
 */
import { decodeSource } from '../syntax/source.js'
import { decodeAttribute } from '../syntax/xml/decode.js'
import { rootNameOf, rootTagOf } from '../syntax/xml/root-name.js'
import type { XmlElement } from '../syntax/xml/tree.js'
import type { ConfigFile, Configuration, Kind, Opened } from './configuration.js'
import {
  isOfVisualStudio,
  laterEnvironmentFor,
  nameOf,
  readTransformName,
} from './deployed/names.js'
import { openXml } from './open.js'
import type { Standing } from './transform/reading.js'

const XDT_NAMESPACE = 'http://schemas.microsoft.com/XML-Document-Transform'

/** What a name alone decides, whatever the case of its letters; null where the root has to be seen too. */
function kindByName(path: string): Kind | null {
  const name = nameOf(path).toLowerCase()
  if (name.endsWith('.json')) return 'appsettings'
  if (name.endsWith('.xdt.config')) return 'transform'
  return name.endsWith('.config') && name !== 'web.config' ? null : 'web-config'
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

/** Whether a file is a transform by its name, of either generation of Umbraco. */
export function isTransformName(path: string): boolean {
  return kindByName(path) === 'transform' || laterEnvironmentFor(path, 'web.config') !== null
}

/** The names of files that a transform may be for, in small letters, the likeliest first. */
export function targetsOf(path: string): readonly string[] {
  return readTransformName(path)?.targets ?? (isTransformName(path) ? ['web.config'] : [])
}

/** The environment that the name of a transform names; '' for none. */
export function environmentOf(path: string): string {
  return readTransformName(path)?.environment ?? laterEnvironmentFor(path, 'web.config') ?? ''
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
 * @returns null where it is a transform, which `openTransform` opens
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
  const { openDeployed } = await import('./deployed/configuration.js')
  return { ok: true, configuration: openDeployed(opened.file) }
}

/** The file that a transform is for, and whether it belongs to a site of Umbraco 9 or later. */
export interface TransformTarget {
  readonly file: ConfigFile
  readonly isLater: boolean
}

/**
 * Opens a transform by itself.
 *
 * @param target null where there is none beside it
 */
export async function openTransform(
  file: ConfigFile,
  { target, byGlob }: { readonly target: TransformTarget | null; readonly byGlob: boolean },
): Promise<Configuration> {
  const { openLone } = await import('./deployed/lone.js')
  return openLone({
    file,
    environment: environmentOf(file.path),
    standing: standingOf(file.path, target),
    target: target?.file ?? null,
    byGlob,
  })
}

function standingOf(path: string, target: TransformTarget | null): Standing {
  if (isOfVisualStudio(path)) return 'visual-studio'
  if (target === null) return 'without-target'
  const isForWebConfig = nameOf(target.file.path).toLowerCase() === 'web.config'
  const isOfLater = laterEnvironmentFor(path, 'web.config') !== null
  return isForWebConfig && isOfLater !== target.isLater ? 'other-generation' : 'applied'
}

/** The kind under which a file is told of that could not be read. */
export function presumedKind(path: string): Kind {
  return kindByName(path) ?? 'web-config'
}
