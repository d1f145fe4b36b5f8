/**
 * The sections that Umbraco 7 and 8 read when they start. Source: Umbraco, UmbracoConfig and
 * FileSystemProviderManager; HealthCheckScheduledNotifications for the last one.
 */
import { attributeValue } from '../../../syntax/xml/decode.js'
import type { XmlElement } from '../../../syntax/xml/tree.js'
import type { XmlFile } from '../../open.js'
import { childrenNamed, siteLevels } from './mail-sections.js'

/** The names of those sections, letter case included; a site of some version has some of them. */
export const UMBRACO_SECTIONS = [
  'settings',
  'BaseRestExtensions',
  'FileSystemProviders',
  'dashBoard',
  'HealthChecks',
] as const

export type UmbracoSectionName = (typeof UMBRACO_SECTIONS)[number]

/** A section of `<umbracoConfiguration>` in the `web.config` itself. */
export interface UmbracoSection {
  readonly name: UmbracoSectionName
  readonly element: XmlElement
  /** The path in its `configSource`, as written, decoded; null where it has none. */
  readonly source: string | null
}

/** The sections of Umbraco that a file has at the level of the site, each once, in the order of their names above. */
export function umbracoSectionsIn({ document }: XmlFile): readonly UmbracoSection[] {
  const groups = childrenNamed(siteLevels(document.root), 'umbracoConfiguration')
  if (groups.length === 0) return []
  return UMBRACO_SECTIONS.flatMap((name) => {
    const [element] = childrenNamed(groups, name)
    if (element === undefined) return []
    return [{ name, element, source: attributeValue(element.attribute('configSource')) }]
  })
}
