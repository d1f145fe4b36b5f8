/**
 * Sections and groups: which there are, how often, and where. Source: System.Configuration,
 * BaseConfigurationRecord.ScanSectionsRecursive and VerifyDefinitionAllowed.
 */
import type { Registered } from '../model/registry.js'
import { at, related, type Said } from '../../../findings/rule.js'
import { attributeName, startTag } from '../../../syntax/xml/spots.js'
import type { WebConfigRule } from '../model/rule.js'
import type { SectionUse } from '../model/skeleton.js'

const duplicate: WebConfigRule = {
  id: 'sections/duplicate',
  level: 'file',
  severity: 'error',
  summary:
    'A section appears twice, counting repeated groups and `<location>` elements without a path. Groups may repeat.',
  words: [
    'Sections must only appear once per config file.  See the help topic <location> for exceptions.',
  ],
  bad: {
    text: '<system.net>\n  <mailSettings>\n    <smtp from="a@example.com" />\n    ⟦<smtp from="b@example.com" />⟧\n  </mailSettings>\n</system.net>',
  },
  good: {
    text: '<system.net>\n  <mailSettings>\n    <smtp from="a@example.com" />\n  </mailSettings>\n</system.net>\n<system.net>\n  <settings />\n</system.net>',
  },
  check: ({ file, skeleton }) => {
    const seen = new Map<Registered, Map<string, SectionUse>>()
    return skeleton.sections.flatMap((use) => {
      const places = seen.get(use.registered) ?? new Map<string, SectionUse>()
      seen.set(use.registered, places)
      // The paths of locations are compared without letter case; no location's path is empty.
      const place = use.location?.lowerPath ?? ''
      const first = places.get(place)
      if (first === undefined) places.set(place, use)
      if (first === undefined || use.registered.declaration.ignorable) return []
      const said = duplicateOf(use)
      const before = related('The first one', file, startTag(first.element))
      return [at(file, startTag(use.element), { ...said, related: [before] })]
    })
  },
}

function duplicateOf({ element, location }: SectionUse): Said {
  return {
    message:
      location === null
        ? '<{name}> appears a second time at the level of the site.'
        : '<{name}> appears a second time for the same part of the site.',
    hint: 'Keep one <{name}>, also counting those in repeated groups and in other <location> elements for the same path (no path and "." mean the site itself).',
    names: { name: element.name },
    location,
  }
}

const notInLocation: WebConfigRule = {
  id: 'sections/not-in-location',
  level: 'file',
  severity: 'error',
  summary: 'A section that does not allow it (`allowLocation="false"`) stands in a `<location>`.',
  words: [
    'This section is not allowed in <location> elements.  This section has been marked allowLocation="false".',
  ],
  bad: { text: '<location path=".">\n  ⟦<runtime />⟧\n</location>' },
  good: { text: '<runtime />' },
  check: ({ file, skeleton }) =>
    skeleton.sections
      .filter(
        ({ inLocation, registered }) =>
          inLocation && registered.declaration.attributes.get('allowLocation') === 'false',
      )
      .map(({ element, location }) =>
        at(file, startTag(element), {
          message: '<{name}> stands in a <location>, where it is not allowed.',
          hint: 'Move it out of the <location>, directly into <configuration>.',
          names: { name: element.name },
          location,
        }),
      ),
}

const MACHINE_ONLY =
  "It is an error to use a section registered as allowDefinition='MachineOnly' beyond machine.config."
const MACHINE_TO_WEB_ROOT =
  "It is an error to use a section registered as allowDefinition='MachineToWebRoot' beyond the root web.config file."
const MACHINE_TO_APPLICATION =
  "It is an error to use a section registered as allowDefinition='MachineToApplication' beyond application level.  This error can be caused by a virtual directory not being configured as an application in IIS."

const allowDefinition: WebConfigRule = {
  id: 'sections/allow-definition',
  level: 'file',
  severity: 'error',
  summary:
    'A section is used at a level where it is not allowed: `MachineOnly` and `MachineToWebRoot` sections in the site, `MachineToApplication` sections (`authentication`, `membership`, `machineKey`, …) below a `<location path="…">`.',
  words: [MACHINE_ONLY, MACHINE_TO_WEB_ROOT, MACHINE_TO_APPLICATION],
  bad: { text: '<system.web>\n  ⟦<processModel enable="true" />⟧\n</system.web>' },
  good: { text: '<system.web>\n  <authentication mode="Forms" />\n</system.web>' },
  check: ({ file, skeleton }) =>
    skeleton.sections.flatMap((use) => {
      const words = refusedDefinition(use)
      if (words === null) return []
      const { element, location } = use
      return [
        at(file, startTag(element), {
          message: '<{name}> is not allowed at this level.',
          hint:
            words === MACHINE_TO_APPLICATION
              ? 'Move it out of the <location>: it is for the site as a whole.'
              : 'Delete it: it belongs in the configuration of the server.',
          names: { name: element.name },
          words,
          location,
        }),
      ]
    }),
}

function refusedDefinition({ registered, location }: SectionUse): string | null {
  const allowed = registered.declaration.attributes.get('allowDefinition')
  if (allowed === 'MachineOnly') return MACHINE_ONLY
  if (allowed === 'MachineToWebRoot') return MACHINE_TO_WEB_ROOT
  return allowed === 'MachineToApplication' && location !== null ? MACHINE_TO_APPLICATION : null
}

const reservedAttribute: WebConfigRule = {
  id: 'groups/reserved-attribute',
  level: 'file',
  severity: 'error',
  summary:
    'A group (`<system.net>`, `<mailSettings>`, …) has an attribute whose name begins with `config` or `lock`.',
  words: [
    "The attribute '{name}' cannot be specified because its name starts with the reserved prefix 'config' or 'lock'.",
  ],
  bad: {
    text: '<system.net>\n  <mailSettings ⟦configSource⟧="config\\mail.config" />\n</system.net>',
  },
  good: {
    text: '<system.net>\n  <mailSettings>\n    <smtp from="a@example.com" />\n  </mailSettings>\n</system.net>',
  },
  check: ({ file, skeleton }) =>
    skeleton.groups.flatMap((group) =>
      group.attributes
        .filter(({ name }) => /^(?:config|lock)/.test(name))
        .map((attribute) =>
          at(file, attributeName(attribute), {
            message: '<{group}> is a group and does not take the attribute "{name}".',
            hint: reservedHint(attribute.name),
            names: { name: attribute.name, group: group.name },
          }),
        ),
    ),
}

function reservedHint(name: string): string {
  return name === 'configSource'
    ? 'Put configSource on the section itself, as in <smtp configSource="config\\smtp.config" />.'
    : 'Delete it, or put it on the section itself.'
}

export const SECTION_USE_RULES: readonly WebConfigRule[] = [
  duplicate,
  notInLocation,
  allowDefinition,
  reservedAttribute,
]
