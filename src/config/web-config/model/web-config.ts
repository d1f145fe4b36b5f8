/**
 * A `web.config` as .NET Framework's configuration system sees it: the file, its mail sections, and
 * the file that `smtp/@configSource` names.
 */
import type { Finding } from '../../../findings/finding.js'
import type { AbsentCompanion } from '../../configuration.js'
import type { XmlFile } from '../../open.js'
import { decodeAttribute } from '../../../syntax/xml/decode.js'
import type { XmlElement } from '../../../syntax/xml/tree.js'
import { mailSections, type MailSections } from './mail-sections.js'
import type { UmbracoSectionName } from './umbraco-sections.js'

/** What became of a file that a `configSource` names. */
export type Companion =
  | AbsentCompanion
  /** It is there, but is no well-formed XML. */
  | { readonly status: 'faulty'; readonly finding: Finding }
  | { readonly status: 'read'; readonly file: XmlFile }

export interface WebConfig {
  readonly file: XmlFile
  readonly sections: MailSections
  /** null where `<smtp>` has no `configSource`, or nobody has looked for the file that it names. */
  readonly companion: Companion | null
  /** The files behind `<umbracoConfiguration>`, by section; those that somebody has looked for. */
  readonly umbraco: UmbracoCompanions
}

export type UmbracoCompanions = ReadonlyMap<UmbracoSectionName, Companion>

/** A place in one of the files of a configuration. */
export interface ElementInFile {
  readonly file: XmlFile
  readonly element: XmlElement
}

/** The configuration that a file makes together with its companions. */
export function webConfig(
  file: XmlFile,
  companion: Companion | null,
  umbraco: UmbracoCompanions = new Map(),
): WebConfig {
  return { file, sections: mailSections(file.document), companion, umbraco }
}

/**
 * The path that `smtp/@configSource` contains, as written; null where there is none. .NET Framework reads
 * the whole section from that file (BaseConfigurationRecord.LoadConfigSource).
 */
export function configSourceOf(file: XmlFile): string | null {
  const attribute = mailSections(file.document).smtp[0]?.attribute('configSource') ?? null
  return attribute === null ? null : decodeAttribute(attribute.raw).value
}

/** The `<smtp>` that .NET would use, in the file where it stands; null where there is none. */
export function smtpOf(config: WebConfig): ElementInFile | null {
  const { file, sections, companion } = config
  const [element] = sections.smtp
  if (element === undefined) return null
  if (companion === null) return { file, element }
  if (companion.status !== 'read') return null
  return { file: companion.file, element: companion.file.document.root }
}
