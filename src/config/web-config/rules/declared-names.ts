/**
 * The names that `<configSections>` declares. Source: System.Configuration,
 * BaseConfigurationRecord.VerifySectionName and ScanFactoriesRecursive.
 */
import { isNameStart, nameEndAt } from '../../../syntax/xml/characters.js'
import type { XmlElement } from '../../../syntax/xml/tree.js'
import type { Span } from '../../../syntax/span.js'
import type { Declared } from '../model/declared.js'
import { valueOf } from '../model/reading.js'
import { pathOf, type Registered } from '../model/registry.js'
import { at, related } from '../../../findings/rule.js'
import { startTag } from '../../../syntax/xml/spots.js'
import type { WebConfigRule } from '../model/rule.js'

const NAMED = ['section', 'sectionGroup', 'remove']

const RESERVED = 'Section names beginning with config are reserved.'
const LOCATION = "The section name 'location' is reserved for <location> sections."
const BUILT_IN =
  "The section 'configProtectedData' is a built-in section.  It cannot be declared by the user."
const NO_NAME = 'Invalid format for a section or section group name'
const NO_XML_NAME = "The '…' character, hexadecimal value …, cannot be included in a name."

const name: WebConfigRule = {
  id: 'config-sections/name',
  level: 'file',
  severity: 'error',
  summary:
    'The name of a declared section or group is reserved (`config…`, `location`), empty, or not a name in XML.',
  words: [RESERVED, LOCATION, BUILT_IN, NO_NAME, NO_XML_NAME],
  bad: {
    text: '<configSections>\n  <section ⟦name="configMail"⟧ type="My.Section, My" />\n</configSections>',
  },
  good: {
    text: '<configSections>\n  <section name="mailConfig" type="My.Section, My" />\n</configSections>',
  },
  check: ({ file, skeleton }) =>
    skeleton.declared.flatMap((declared) => {
      const owner = declared.element
      const found = NAMED.includes(owner.name) ? owner.attribute('name') : null
      const words = nameFault(valueOf(owner, 'name') ?? '')
      if (found === null || words === null) return []
      return [
        at(file, found, {
          message: 'A section or group cannot have this name.',
          hint: 'Choose a name of letters and digits that does not begin with "config".',
          words,
        }),
      ]
    }),
}

/** .NET's words against the name of a section; null where it takes it. */
function nameFault(written: string): string | null {
  if (written === '') return NO_NAME
  const isName =
    isNameStart(written.codePointAt(0) ?? 0) && nameEndAt(written, 0) === written.length
  if (!isName) return NO_XML_NAME
  if (written === 'configProtectedData') return BUILT_IN
  if (written.startsWith('config') && written !== 'configBuilders') return RESERVED
  return written === 'location' ? LOCATION : null
}

const again: WebConfigRule = {
  id: 'config-sections/duplicate',
  level: 'file',
  severity: 'error',
  summary: 'A section or group is declared twice in the file.',
  words: [
    "Section or group name '{name}' is already defined. This can not be defined multiple times.",
  ],
  bad: {
    text: '<configSections>\n  <section name="my" type="My.Section, My" />\n  <section ⟦name="my"⟧ type="My.Section, My" />\n</configSections>',
  },
  good: {
    text: '<configSections>\n  <section name="my" type="My.Section, My" />\n</configSections>',
  },
  check: ({ file, skeleton }) =>
    skeleton.declared.flatMap(({ element, clash, first }) => {
      if (clash !== 'again' || first === null) return []
      return [
        at(file, nameOf(element), {
          message: '"{name}" is declared a second time.',
          hint: 'Keep one declaration. Sections of one group go into one <sectionGroup>.',
          names: { name: valueOf(element, 'name') ?? '' },
          related: [related('The first one', file, nameOf(first))],
        }),
      ]
    }),
}

const redeclared: WebConfigRule = {
  id: 'config-sections/redeclared',
  level: 'file',
  severity: 'error',
  summary:
    'A section or group of machine.config is declared again with another type or other flags. Configurations of the time of .NET 2.0 and 3.5 do that with `system.web.extensions`.',
  words: [
    "Section or group name '{name}' is already defined. Updates to this may only occur at the configuration level where it is defined.",
  ],
  bad: {
    text: '<configSections>\n  <sectionGroup name="system.net">\n    <section ⟦name="settings"⟧ type="My.Section, My" />\n  </sectionGroup>\n</configSections>',
  },
  good: {
    text: '<configSections>\n  <sectionGroup name="system.net">\n    <section name="mySettings" type="My.Section, My" />\n  </sectionGroup>\n</configSections>',
  },
  check: ({ file, skeleton }) =>
    skeleton.declared
      .filter(({ clash }) => clash === 'conflict')
      .map((declared) => {
        const { element } = declared
        const path = pathForIis(declared)
        return at(file, nameOf(element), {
          message: `machine.config of .NET Framework 4 declares "{name}" already, and differently.${path === null ? '' : IIS_SAYS}`,
          hint:
            element.name === 'sectionGroup'
              ? 'Delete this <sectionGroup> and all that is in it: every site knows these sections without it.'
              : 'Delete this declaration: every site knows the section without it.',
          names: { name: valueOf(element, 'name') ?? '', path: path ?? '' },
        })
      }),
}

/** IIS reads the file first: h5bp/server-configs#26. */
const IIS_SAYS =
  ' IIS answers each request with HTTP error 500.19: "There is a duplicate \'{path}\' section defined".'

/** The first section in a declaration that the server declares too; null where there is none. */
function pathForIis({ element, registered }: Declared): string | null {
  const open = [{ element, registered }]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (one.element.name === 'section' && isDeclaredForIis(one.registered)) {
      return pathOf(one.registered)
    }
    for (const child of one.element.children.toReversed()) {
      const known = one.registered.child(valueOf(child, 'name') ?? '')
      if (known !== null) open.push({ element: child, registered: known })
    }
  }
  return null
}

/** IIS reads machine.config too, and applicationHost.config, which declares what is in `<system.webServer>`. */
function isDeclaredForIis(registered: Registered): boolean {
  return (
    registered.declaration.by === 'machine' || pathOf(registered).startsWith('system.webServer/')
  )
}

/** The attribute that contains the name of a declared section or group. */
function nameOf(element: XmlElement): Span {
  return element.attribute('name') ?? startTag(element)
}

export const DECLARED_NAME_RULES: readonly WebConfigRule[] = [name, again, redeclared]
