/**
 * A `web.config` as its rules see it: the skeleton of the file, and the `<smtp>` elements that count.
 */
import { attributeValue } from '../../../syntax/xml/decode.js'
import type { XmlElement } from '../../../syntax/xml/tree.js'
import type { XmlFile } from '../../open.js'
import { mailElementsIn, type MailElement, type MailSection } from './mail-elements.js'
import { childrenNamed } from './mail-sections.js'
import { pathOf, registry } from './registry.js'
import { readSkeleton, type Skeleton } from './skeleton.js'
import { smtpOf, type WebConfig } from './web-config.js'

export interface Reading extends WebConfig {
  readonly skeleton: Skeleton
  /** The `<smtp>` of the site (behind `configSource`, where it has one), and those of its parts. */
  readonly mail: readonly MailSection[]
  /** What stands in them, as far as the schema knows it. */
  readonly mailElements: readonly MailElement[]
  /** The `<aspNetCore>` of a site that runs on Umbraco 9 or later; null where there is none. */
  readonly aspNetCore: XmlElement | null
}

const NOTHING: Skeleton = {
  sections: [],
  groups: [],
  unknown: [],
  locations: [],
  nestedLocations: [],
  strays: [],
  configSections: null,
  misplacedConfigSections: [],
  declared: [],
}

/**
 * Reads a configuration for its rules. Below a root of another name nothing is read, as .NET does.
 *
 * @param knownSections paths of sections that a parent of the site registers
 */
export function readConfiguration(config: WebConfig, knownSections: readonly string[]): Reading {
  const { root } = config.file.document
  const skeleton =
    root.name === 'configuration' ? readSkeleton(root, registry(knownSections)) : NOTHING
  const mail = mailOf(config, skeleton)
  return {
    ...config,
    skeleton,
    mail,
    mailElements: mailElementsIn(mail),
    aspNetCore: aspNetCoreOf(skeleton),
  }
}

/** Whether a configuration is that of an Umbraco 9 or later; hardly any is, so most are not read for it. */
export function hasAspNetCore(config: WebConfig): boolean {
  return (
    config.file.source.text.includes('aspNetCore') &&
    readConfiguration(config, []).aspNetCore !== null
  )
}

function mailOf(config: WebConfig, skeleton: Skeleton): readonly MailSection[] {
  const used = smtpOf(config)
  const own = used?.element.name === 'smtp' ? [{ ...used, location: null }] : []
  const below = skeleton.sections
    .filter(
      ({ location, element, registered }) =>
        location !== null &&
        element.name === 'smtp' &&
        element.attribute('configSource') === null &&
        pathOf(registered) === 'system.net/mailSettings/smtp',
    )
    .map(({ element, location }) => ({ file: config.file, element, location }))
  return [...own, ...below]
}

function aspNetCoreOf({ sections }: Skeleton): XmlElement | null {
  const servers = sections.filter(({ element }) => element.name === 'system.webServer')
  const [found = null] = childrenNamed(
    servers.map(({ element }) => element),
    'aspNetCore',
  )
  return found
}

/** Whether a file has the name of those that IIS reads, in any letter case. */
export function isWebConfigFile({ path }: XmlFile): boolean {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase() === 'web.config'
}

/** The decoded value of an attribute; null where it is missing. */
export function valueOf(element: XmlElement, name: string): string | null {
  return attributeValue(element.attribute(name))
}
