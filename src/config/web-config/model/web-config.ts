/**
 * A `web.config` as .NET Framework's configuration system sees it: the file, its mail sections, and
 * the file that `smtp/@configSource` names.
 */
import type { Finding } from '../../../findings/finding.js'
import type { XmlFile } from '../../open.js'
import { decodeAttribute } from '../../../syntax/xml/decode.js'
import type { XmlElement } from '../../../syntax/xml/tree.js'
import { mailSections, type MailSections } from './mail-sections.js'

/** What became of a file that a `configSource` names. */
export type Companion =
  /** There is no such file, or it may not be read; `reason` is a clause for a message. */
  | { readonly status: 'absent'; readonly reason: string }
  /** It is there, but is no well-formed XML. */
  | { readonly status: 'faulty'; readonly finding: Finding }
  | { readonly status: 'read'; readonly file: XmlFile }

export interface WebConfig {
  readonly file: XmlFile
  readonly sections: MailSections
  /** null where `<smtp>` has no `configSource`, or nobody has looked for the file that it names. */
  readonly companion: Companion | null
  /** The same for `<settings>` of `<umbracoConfiguration>`: the settings of Umbraco 7 and 8. */
  readonly umbracoSettings: Companion | null
}

/** A place in one of the files of a configuration. */
export interface ElementInFile {
  readonly file: XmlFile
  readonly element: XmlElement
}

/** The configuration that a file makes together with its companions. */
export function webConfig(
  file: XmlFile,
  companion: Companion | null,
  umbracoSettings: Companion | null = null,
): WebConfig {
  return { file, sections: mailSections(file.document), companion, umbracoSettings }
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
