/**
 * `<configSections>` and its elements. Source: System.Configuration, BaseConfigurationRecord.ScanFactories
 * and ScanFactoriesRecursive.
 */
import type { XmlElement } from '../../../syntax/xml/tree.js'
import { correction } from '../../../text/near-miss.js'
import { valueOf } from '../model/reading.js'
import { at, related } from '../../../findings/rule.js'
import { attributeName, nameSpan, startTag } from '../../../syntax/xml/spots.js'
import { nameRewrite, valueRewrite } from '../model/rewrites.js'
import type { WebConfigRule } from '../model/rule.js'

const place: WebConfigRule = {
  id: 'config-sections/place',
  level: 'file',
  severity: 'error',
  summary: '`<configSections>` is not the first element of `<configuration>`, or there are two.',
  words: [
    'Only one <configSections> element allowed per config file and if present must be the first child of the root <configuration> element.',
  ],
  bad: { text: '<appSettings />\n⟦<configSections />⟧' },
  good: { text: '<!-- comments may come first -->\n<configSections />\n<appSettings />' },
  check: ({ file, skeleton }) =>
    skeleton.misplacedConfigSections.map((element) =>
      at(file, startTag(element), {
        message:
          skeleton.configSections === null
            ? '<configSections> is not the first element of <configuration>.'
            : 'A second <configSections> stands here.',
        hint: 'Keep one <configSections>, as the first element in <configuration>; comments may stand before it.',
        related:
          skeleton.configSections === null
            ? []
            : [related('The first one', file, startTag(skeleton.configSections))],
      }),
    ),
}

const CHILDREN = ['section', 'sectionGroup', 'clear', 'remove']

const element: WebConfigRule = {
  id: 'config-sections/element',
  level: 'file',
  severity: 'error',
  summary:
    '`<configSections>` contains an element other than `section`, `sectionGroup`, `clear` and `remove`, or one of these contains an element.',
  words: ['Unrecognized element.'],
  bad: {
    text: '<configSections>\n  <⟦Section⟧ name="my" type="My.Section, My" />\n</configSections>',
  },
  good: {
    text: '<configSections>\n  <section name="my" type="My.Section, My" />\n</configSections>',
  },
  check: ({ file, skeleton }) =>
    skeleton.declared.flatMap((declared) => {
      const { name } = declared.element
      const wrong = CHILDREN.includes(name)
        ? name === 'sectionGroup'
          ? []
          : declared.element.children
        : [declared.element]
      return wrong.map((found) =>
        at(file, nameSpan(found), {
          message: '<{name}> has no meaning here.',
          hint: childHint(found),
          names: { name: found.name },
        }),
      )
    }),
}

function childHint({ name }: XmlElement): string {
  return (
    correction(name, CHILDREN, { show: (meant) => `<${meant}>`, otherwise: 'delete it' }) ??
    'Delete it; <configSections> contains <section> and <sectionGroup>.'
  )
}

/** Which attributes an element takes; `configSections` and `clear` take none. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  configSections: [],
  clear: [],
  remove: ['name'],
  sectionGroup: ['name', 'type'],
  section: [
    'name',
    'type',
    'allowLocation',
    'allowDefinition',
    'allowExeDefinition',
    'restartOnExternalChanges',
    'requirePermission',
    'overrideModeDefault',
  ],
}

function attributesFor({ name }: XmlElement): readonly string[] | null {
  return Object.hasOwn(ATTRIBUTES, name) ? (ATTRIBUTES[name] ?? null) : null
}

const attribute: WebConfigRule = {
  id: 'config-sections/attribute',
  level: 'file',
  severity: 'error',
  summary: 'An element of `<configSections>` has an attribute that .NET does not know there.',
  words: ["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],
  bad: {
    text: '<configSections>\n  <section name="my" ⟦Type⟧="My.Section, My" type="My.Section, My" />\n</configSections>',
  },
  good: {
    text: '<configSections>\n  <section name="my" type="My.Section, My" />\n</configSections>',
  },
  check: ({ file, skeleton }) => {
    const own = skeleton.configSections === null ? [] : [skeleton.configSections]
    const elements = [...own, ...skeleton.declared.map((declared) => declared.element)]
    return elements.flatMap((owner) => {
      const known = attributesFor(owner)
      if (known === null) return []
      return owner.attributes
        .filter(({ name }) => !known.includes(name))
        .map((found) =>
          at(file, attributeName(found), {
            message: '<{owner}> has no attribute "{name}".',
            hint: attributeHint(found.name, known),
            names: { name: found.name, owner: owner.name },
            ...nameRewrite(owner, found, known),
          }),
        )
    })
  },
}

function attributeHint(name: string, known: readonly string[]): string {
  return correction(name, known, { show: (meant) => meant, otherwise: 'delete it' }) ?? 'Delete it.'
}

const MISSING = "The '{attribute}' attribute must be specified on the '{owner}' tag."
const EMPTY_TYPE = "The 'type' attribute cannot be an empty string."

const missing: WebConfigRule = {
  id: 'config-sections/missing-attribute',
  level: 'file',
  severity: 'error',
  summary:
    '`name` (on `section`, `sectionGroup`, `remove`) or `type` (on `section`) is missing, or `type` (on either) is empty.',
  words: [MISSING, EMPTY_TYPE],
  bad: { text: '<configSections>\n  ⟦<section name="my" />⟧\n</configSections>' },
  good: {
    text: '<configSections>\n  <section name="my" type="My.Section, My" />\n</configSections>',
  },
  check: ({ file, skeleton }) =>
    skeleton.declared.flatMap((declared) => {
      const owner = declared.element
      return (attributesFor(owner) ?? []).flatMap((name) => {
        const fault = missingWords(owner, name)
        if (fault === null) return []
        return [
          at(file, owner.attribute(name) ?? startTag(owner), {
            message: '<{owner}> needs the attribute "{attribute}", with a value.',
            hint: 'Add it, or delete the element.',
            names: { owner: owner.name, attribute: name },
            words: fault,
          }),
        ]
      })
    }),
}

/** .NET's words against what an element has for one of its attributes; null where it takes it. */
function missingWords(owner: XmlElement, name: string): string | null {
  const value = valueOf(owner, name)
  if (name === 'type' && value === '') return EMPTY_TYPE
  return value === null && requiredOf(owner).includes(name) ? MISSING : null
}

function requiredOf({ name }: XmlElement): readonly string[] {
  if (name === 'section') return ['name', 'type']
  return name === 'sectionGroup' || name === 'remove' ? ['name'] : []
}

const BOOLEAN = "The property '{name}' must have value 'true' or 'false'."

/** What the attributes of `<section>` may contain, letter for letter, and what .NET says else. */
const VALUES: readonly (readonly [string, readonly string[], string])[] = [
  ['allowLocation', ['true', 'false'], BOOLEAN],
  ['restartOnExternalChanges', ['true', 'false'], BOOLEAN],
  ['requirePermission', ['true', 'false'], BOOLEAN],
  [
    'allowDefinition',
    ['Everywhere', 'MachineOnly', 'MachineToWebRoot', 'MachineToApplication'],
    "The 'allowDefinition' attribute must be one of the following values: Everywhere, MachineOnly, MachineToWebRoot, MachineToApplication.",
  ],
  [
    'allowExeDefinition',
    ['MachineOnly', 'MachineToApplication', 'MachineToRoamingUser', 'MachineToLocalUser'],
    "The 'allowExeDefinition' attribute must be one of the following values: MachineOnly, MachineToApplication, MachineToRoamingUser, MachineToLocalUser.",
  ],
  [
    'overrideModeDefault',
    ['Inherit', 'Allow', 'Deny'],
    "The 'overrideMode' and 'overrideModeDefault' attributes must be one of the following values: Inherited, Allow, Deny.",
  ],
]

const value: WebConfigRule = {
  id: 'config-sections/value',
  level: 'file',
  severity: 'error',
  summary:
    'A boolean or an enumeration of a `<section>` is not written exactly as .NET wants it. Letter case counts.',
  words: [...new Set(VALUES.map(([, , words]) => words))],
  bad: {
    text: '<configSections>\n  <section name="my" type="My.Section, My" ⟦requirePermission="False"⟧ />\n</configSections>',
  },
  good: {
    text: '<configSections>\n  <section name="my" type="My.Section, My" requirePermission="false" />\n</configSections>',
  },
  check: ({ file, skeleton }) =>
    skeleton.declared
      .filter((declared) => declared.element.name === 'section')
      .flatMap((declared) =>
        VALUES.flatMap(([name, allowed, words]) => {
          const found = declared.element.attribute(name)
          const written = valueOf(declared.element, name)
          if (found === null || written === null || allowed.includes(written)) return []
          return [
            at(file, found, {
              message: '"{name}" has none of the values that .NET takes.',
              hint: `Write one of ${allowed.join(', ')}, in exactly this letter case.`,
              names: { name },
              words,
              ...valueRewrite(found, allowed),
            }),
          ]
        }),
      ),
}

export const CONFIG_SECTIONS_RULES: readonly WebConfigRule[] = [
  place,
  element,
  attribute,
  missing,
  value,
]
