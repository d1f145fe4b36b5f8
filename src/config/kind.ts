/**
 * Which kind of configuration a file is, and what every kind can do.
 */
import type {
  RequestedSettings,
  SettingChange,
  SettingName,
  SettingValue,
  SmtpSettings,
} from '../settings.js'
import type { Edit } from '../syntax/edit.js'
import type { Finding } from '../findings/finding.js'
import type { XmlFile } from './open.js'
import type { Range } from '../syntax/source.js'
import { decodeAttribute } from '../syntax/xml/decode.js'
import type { Span } from '../syntax/span.js'
import type { XmlElement } from '../syntax/xml/tree.js'

/** `web-config` is read by .NET Framework, `transform` by Umbraco Cloud on deploy, `appsettings` by .NET. */
export type Kind = 'web-config' | 'transform' | 'appsettings'

const XDT_NAMESPACE = 'http://schemas.microsoft.com/XML-Document-Transform'

/**
 * The kind that a name alone decides; null where the root has to be seen too.
 *
 * @param path with `/`
 */
export function kindByName(path: string): Kind | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (/\.json$/i.test(name)) return 'appsettings'
  if (/(?:^|\.)web\.[^.]+\.xdt\.config$/i.test(name)) return 'transform'
  return /^web\.[^.]+\.config$/i.test(name) ? null : 'web-config'
}

/** The kind of an XML file: a `web.<Environment>.config` is a transform if its root declares XDT. */
export function kindOf(path: string, root: XmlElement): Kind {
  return kindByName(path) ?? (declaresXdt(root) ? 'transform' : 'web-config')
}

function declaresXdt(root: XmlElement): boolean {
  return root.attributes.some(
    ({ name, raw }) => name.startsWith('xmlns:') && decodeAttribute(raw).value === XDT_NAMESPACE,
  )
}

/** What is asked of a configuration. */
export interface Intent {
  /** `check` only reads; `inject` writes what `settings` asks for. */
  readonly mode: 'check' | 'inject'
  readonly settings: RequestedSettings
  /** Paths of sections (`group/section`) that are registered above the site. */
  readonly knownSections: readonly string[]
}

/** A range in one of the files of a configuration. */
export interface Place {
  /** Relative to the workspace, with `/`. */
  readonly path: string
  readonly at: Range
}

/** Where a span of a file stands in that file as it was before any edit. */
export type Locate = (file: XmlFile, span: Span) => Range

/** What one setting has to read as once the edits are made; `null`: it is not to be there. */
export interface Expectation {
  readonly setting: SettingName
  readonly value: SettingValue | null
}

/** The edits of one file that bring the wanted settings in, and what they change. */
export interface Injection {
  readonly file: XmlFile
  /** Offsets into `file.source.text`; empty where everything already reads as wanted. */
  readonly edits: readonly Edit[]
  readonly changes: readonly SettingChange[]
  readonly expected: readonly Expectation[]
}

/** A configuration that has been opened: what the planner asks of every kind. */
export interface Configuration {
  /** What the site's runtime refuses. */
  structure(intent: Intent, locate: Locate): readonly Finding[]
  /** What stands in the way of an injection. */
  obstacles(intent: Intent, locate: Locate): readonly Finding[]
  /** Whether all its files could be read; where not, `structure` says why. */
  readonly injectable: boolean
  /** What is wrong with the settings that result. */
  result(intent: Intent, locate: Locate): readonly Finding[]
  /** Plans the edits; to be called only where there are no obstacles. */
  inject(settings: RequestedSettings): Injection
  /** The same configuration with one of its files replaced. */
  with(file: XmlFile): Configuration
  /** Where a setting stands, or the element that would hold it. */
  placeOf(setting: SettingName, locate: Locate): Place
  /** The settings that a second, independent reader does not find as expected. */
  misread(expected: readonly Expectation[]): Promise<readonly SettingName[]>
  /** What the runtime would use; null where it refuses the section, or where only the server knows it. */
  readonly effective: SmtpSettings | null
  /** User names and passwords that stand in the configuration, decoded. */
  readonly credentials: readonly string[]
}
