/**
 * `configSource`: a section that stands in a file of its own. Source: System.Configuration,
 * BaseConfigurationRecord.NormalizeConfigSource, ScanSectionsRecursive, ValidateUniqueConfigSource and
 * LoadConfigSource.
 */
import { trim } from '../../../dotnet/values.js'
import { decodeAttribute } from '../../../syntax/xml/decode.js'
import type { XmlAttribute } from '../../../syntax/xml/tree.js'
import { valueOf, type Reading } from '../model/reading.js'
import { at, related } from '../../../findings/rule.js'
import { attributeName, nameSpan } from '../../../syntax/xml/spots.js'
import type { WebConfigRule } from '../model/rule.js'
import type { SectionUse } from '../model/skeleton.js'
import { isSpaceOutside } from '../model/white-space.js'

/** A section that has the attribute, with its decoded value. */
interface Use {
  readonly use: SectionUse
  readonly attribute: XmlAttribute
  readonly path: string
}

function usesOf({ skeleton }: Reading): readonly Use[] {
  return skeleton.sections.flatMap((use) => {
    const attribute = use.element.attribute('configSource')
    const path = valueOf(use.element, 'configSource')
    return attribute === null || path === null ? [] : [{ use, attribute, path }]
  })
}

const content: WebConfigRule = {
  id: 'config-source/content',
  level: 'file',
  severity: 'error',
  summary:
    'A section with `configSource` has another attribute, or contains something. White space and comments are fine.',
  words: ["A section using 'configSource' may contain no other attributes or elements."],
  bad: {
    text: '<smtp configSource="config\\smtp.config" ⟦from⟧="a@example.com" />',
    companion: '<smtp />',
  },
  good: { text: '<smtp configSource="config\\smtp.config" />', companion: '<smtp />' },
  check: (reading) =>
    usesOf(reading).flatMap(({ use: { element, location } }) => {
      const other = element.attributes.find(({ name }) => name !== 'configSource')
      const inside = element.nodes.find(
        (node) => node.kind !== 'comment' && !isSpaceOutside(reading.file.source.text, node),
      )
      const span = other === undefined ? inside : attributeName(other)
      if (span === undefined) return []
      return [
        at(reading.file, span, {
          message:
            '<{name}> has configSource, so it must be empty, without another attribute: its whole content is in the other file.',
          hint: 'Move this into the file that configSource names, or delete configSource.',
          names: { name: element.name },
          location,
        }),
      ]
    }),
}

const RELATIVE = 'The configSource attribute must be a relative physical path.'
const SLASH =
  "The configSource attribute must be a relative physical path, so the '/' character is not allowed."
const OUTSIDE =
  "The configSource attribute is invalid.: The configSource '…' is invalid. It must refer to a file in the same directory or in a subdirectory as the configuration file."

const path: WebConfigRule = {
  id: 'config-source/path',
  level: 'file',
  severity: 'error',
  summary:
    'The path in `configSource` is empty, begins or ends with white space, has a `/`, is rooted, or leaves the folder of the file.',
  words: [RELATIVE, SLASH, OUTSIDE],
  bad: { text: '<smtp ⟦configSource="config/smtp.config"⟧ />' },
  good: { text: '<smtp configSource="config\\smtp.config" />', companion: '<smtp />' },
  check: (reading) =>
    usesOf(reading).flatMap(({ use: { location }, attribute, path: written }) => {
      const words = pathFault(written)
      if (words === null) return []
      return [
        at(reading.file, attribute, {
          message: 'The path in configSource is not one that .NET takes.',
          hint: 'Name a file in the same folder or below, with "\\" between the folders: configSource="config\\smtp.config".',
          words,
          location,
        }),
      ]
    }),
}

/** .NET's words against a path, in the order of its checks; null where it takes it. */
function pathFault(written: string): string | null {
  if (written === '' || trim(written) !== written) return RELATIVE
  if (written.includes('/')) return SLASH
  if (/^(?:\\|[A-Za-z]:)/.test(written)) return RELATIVE
  return segments(written) === null ? OUTSIDE : null
}

/** The folders and the file that a path names, in lower case, without `.` and `..`; null where it leads outside. */
function segments(written: string): readonly string[] | null {
  const names: string[] = []
  for (const name of written.toLowerCase().split('\\')) {
    if (name === '..' && names.pop() === undefined) return null
    if (name !== '..' && name !== '.' && name !== '') names.push(name)
  }
  return names
}

const shared: WebConfigRule = {
  id: 'config-source/shared',
  level: 'file',
  severity: 'error',
  summary:
    'Two different sections name the same file in `configSource`, or one names the `web.config` itself.',
  words: [
    "The configSource file '…' can only be used by one type of section, and may not be the same as the configuration file.",
  ],
  bad: {
    text: '<appSettings configSource="config\\site.config" />\n<connectionStrings ⟦configSource="config\\site.config"⟧ />',
  },
  good: {
    text: '<appSettings configSource="config\\app.config" />\n<connectionStrings configSource="config\\connections.config" />',
  },
  check: (reading) => {
    const owners = new Map<string, Use | null>([[fileName(reading), null]])
    return usesOf(reading).flatMap((one) => {
      const { registered, location } = one.use
      if (pathFault(one.path) !== null) return []
      const key = segments(one.path)?.join('\\') ?? ''
      const owner = owners.get(key)
      if (owner === undefined) owners.set(key, one)
      if (owner === undefined || owner?.use.registered === registered) return []
      return [
        at(reading.file, one.attribute, {
          message:
            owner === null
              ? 'configSource names this file itself.'
              : 'configSource names a file that another section, <{owner}>, names too.',
          hint: 'Give each section a file of its own.',
          names: { owner: owner?.use.registered.name ?? '' },
          location,
          related: owner === null ? [] : [related('The other one', reading.file, owner.attribute)],
        }),
      ]
    })
  },
}

function fileName({ file }: Reading): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1).toLowerCase()
}

/** BaseConfigurationRecord.LoadConfigSource: `Config_source_file_missing`. */
const missing: WebConfigRule = {
  id: 'config-source/missing',
  level: 'section',
  severity: 'error',
  summary: 'The file that `<smtp configSource="…">` names is not there, or cannot be used.',
  words: ["Unable to open configSource file '…'."],
  bad: { text: '<smtp ⟦configSource="config\\smtp.config"⟧ />' },
  good: {
    text: '<smtp configSource="config\\smtp.config" />',
    companion: '<smtp from="a@example.com" />',
  },
  check: ({ file, sections, companion }) => {
    const attribute = sections.smtp[0]?.attribute('configSource') ?? null
    if (attribute === null || companion?.status !== 'absent') return []
    if (pathFault(decodeAttribute(attribute.raw).value) !== null) return []
    return [
      at(file, attribute, {
        message: 'The file that <smtp configSource="…"> names cannot be used: {reason}.',
        hint: 'Commit the file itself, correct the path (relative, with "\\"), or create the file in a step before this one.',
        names: { reason: companion.reason },
      }),
    ]
  },
}

/** BaseConfigurationRecord.LoadConfigSource: `Config_source_file_format`. */
const root: WebConfigRule = {
  id: 'config-source/root',
  level: 'section',
  severity: 'error',
  summary: 'The root of the file that `<smtp configSource="…">` names is not `<smtp>`.',
  words: [
    'The format of a configSource file must be an element containing the name of the section.',
  ],
  bad: {
    text: '<smtp configSource="config\\smtp.config" />',
    companion: '<⟦Smtp⟧ from="a@example.com" />',
  },
  good: {
    text: '<smtp configSource="config\\smtp.config" />',
    companion: '<smtp from="a@example.com" />',
  },
  check: ({ companion }) => {
    if (companion?.status !== 'read' || companion.file.document.root.name === 'smtp') return []
    return [
      at(companion.file, nameSpan(companion.file.document.root), {
        message: 'The root of this file is <{name}>, but <smtp configSource="…"> names the file.',
        hint: 'Write only the <smtp> element into the file.',
        names: { name: companion.file.document.root.name },
      }),
    ]
  },
}

const BEFORE = 'Unrecognized element.'
const [FORMAT = ''] = root.words

const instruction: WebConfigRule = {
  id: 'config-source/instruction',
  level: 'section',
  severity: 'error',
  summary: 'A processing instruction stands before or after the root of a `configSource` file.',
  words: [BEFORE, FORMAT],
  bad: {
    text: '<smtp configSource="config\\smtp.config" />',
    companion: '⟦<?mail here?>⟧\n<smtp from="a@example.com" />',
  },
  good: {
    text: '<smtp configSource="config\\smtp.config" />',
    companion: '<!-- mail -->\n<smtp from="a@example.com" />',
  },
  check: ({ companion }) => {
    if (companion?.status !== 'read') return []
    const { file } = companion
    return file.document.nodes
      .filter(({ kind }) => kind === 'instruction')
      .map((node) =>
        at(file, node, {
          message: 'A processing instruction stands beside the root of this file.',
          hint: 'Delete it; comments are fine.',
          words: node.start < file.document.root.start ? BEFORE : FORMAT,
        }),
      )
  },
}

export const CONFIG_SOURCE_RULES: readonly WebConfigRule[] = [
  content,
  path,
  shared,
  missing,
  root,
  instruction,
]
