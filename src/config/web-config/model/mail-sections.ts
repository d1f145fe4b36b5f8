/**
 * Where .NET Framework looks for the site's mail settings: the groups and sections at the site's own
 * level. Source: System.Configuration, BaseConfigurationRecord.ScanSectionsRecursive and
 * ScanLocationSection: groups may repeat; a `<location>` without a path, with an empty one or with
 * `.` is part of the file itself. Names are compared as written, prefix and letter case included.
 */
import type { XmlDocument, XmlElement } from '../../../syntax/xml/tree.js'
import { decodeAttribute } from '../../../syntax/xml/decode.js'

/** All `<system.net>`, `<mailSettings>` and `<smtp>` at the site's own level, in document order. */
export interface MailSections {
  readonly systemNet: readonly XmlElement[]
  readonly mailSettings: readonly XmlElement[]
  readonly smtp: readonly XmlElement[]
}

/** The mail settings of the site itself; those below a `<location path="admin">` are none of them. */
export function mailSections(document: XmlDocument): MailSections {
  const systemNet = childrenNamed(siteLevels(document.root), 'system.net')
  const mailSettings = childrenNamed(systemNet, 'mailSettings')
  return { systemNet, mailSettings, smtp: childrenNamed(mailSettings, 'smtp') }
}

/** The root, and each `<location>` that means the site itself. */
export function siteLevels(root: XmlElement): readonly XmlElement[] {
  const locations = childrenNamed([root], 'location')
  return [root, ...locations.filter(isSiteItself)].sort((a, b) => a.start - b.start)
}

function isSiteItself(location: XmlElement): boolean {
  const path = location.attribute('path')
  if (path === null) return true
  const value = decodeAttribute(path.raw).value
  return value === '' || value === '.'
}

/** The children of that name of each parent, in document order. */
export function childrenNamed(parents: readonly XmlElement[], name: string): readonly XmlElement[] {
  return parents.flatMap((parent) => parent.children.filter((child) => child.name === name))
}
