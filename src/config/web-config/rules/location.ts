/**
 * `<location>`. Source: System.Configuration, BaseConfigurationRecord.ScanLocationSection and
 * NormalizeLocationSubPath.
 */
import { trim } from '../../../dotnet/values.js'
import type { XmlAttribute } from '../../../syntax/xml/tree.js'
import { differingFrom } from '../model/effective.js'
import { valueOf, type Reading } from '../model/reading.js'
import { at, type Complaint } from '../../../findings/rule.js'
import { attributeName, startTag } from '../../../syntax/xml/spots.js'
import { nameRewrite, otherValue, valueRewrite } from '../model/rewrites.js'
import type { WebConfigRule } from '../model/rule.js'

const nested: WebConfigRule = {
  id: 'location/nested',
  level: 'file',
  severity: 'error',
  summary: '`<location>` stands elsewhere than directly in `<configuration>`.',
  words: ['<location> sections are allowed only within <configuration> sections.'],
  bad: { text: '<system.net>\n  ⟦<location path="admin" />⟧\n</system.net>' },
  good: { text: '<location path="admin">\n  <system.net />\n</location>' },
  check: ({ file, skeleton }) =>
    skeleton.nestedLocations.map((element) =>
      at(file, startTag(element), {
        message: '<location> stands in another element than <configuration>.',
        hint: 'Move it up, directly into <configuration>, with all groups and sections inside of it.',
      }),
    ),
}

const ATTRIBUTES = ['path', 'allowOverride', 'overrideMode', 'inheritInChildApplications']

const attribute: WebConfigRule = {
  id: 'location/attribute',
  level: 'file',
  severity: 'error',
  summary: '`<location>` has an attribute that .NET does not know. Letter case counts.',
  words: ["Unrecognized attribute '{name}'. Note that attribute names are case-sensitive."],
  bad: { text: '<location ⟦Path⟧="admin"></location>' },
  good: { text: '<location path="admin"></location>' },
  check: ({ file, skeleton }) =>
    skeleton.locations.flatMap((element) =>
      element.attributes
        .filter(({ name }) => !ATTRIBUTES.includes(name))
        .map((found) =>
          at(file, attributeName(found), {
            message: '<location> has no attribute "{name}".',
            hint: hintFor(found.name),
            names: { name: found.name },
            ...nameRewrite(element, found, ATTRIBUTES),
          }),
        ),
    ),
}

function hintFor(name: string): string {
  const meant = ATTRIBUTES.find((known) => known.toLowerCase() === name.toLowerCase())
  return meant === undefined
    ? `Delete it; <location> takes ${ATTRIBUTES.join(', ')}.`
    : `Write ${meant}.`
}

const boolean: WebConfigRule = {
  id: 'location/boolean',
  level: 'file',
  severity: 'error',
  summary:
    '`allowOverride` or `inheritInChildApplications` is not exactly `true` or `false`, in lower case.',
  words: ["The property '{name}' must have value 'true' or 'false'."],
  bad: { text: '<location path="." ⟦inheritInChildApplications="False"⟧></location>' },
  good: { text: '<location path="." inheritInChildApplications="false"></location>' },
  check: (reading) =>
    ['allowOverride', 'inheritInChildApplications'].flatMap((name) =>
      refusedValues(reading, name, (value) => value === 'true' || value === 'false').map(
        ({ file, found }) =>
          at(file, found, {
            message: '"{name}" of <location> is neither "true" nor "false".',
            hint: 'Write true or false, in lower case and without white space.',
            names: { name },
            ...valueRewrite(found, ['true', 'false']),
          }),
      ),
    ),
}

const overrideMode: WebConfigRule = {
  id: 'location/override-mode',
  level: 'file',
  severity: 'error',
  summary: '`overrideMode` is not exactly `Inherit`, `Allow` or `Deny`.',
  words: [
    "The 'overrideMode' and 'overrideModeDefault' attributes must be one of the following values: Inherited, Allow, Deny.",
  ],
  bad: { text: '<location path="admin" ⟦overrideMode="deny"⟧></location>' },
  good: { text: '<location path="admin" overrideMode="Deny"></location>' },
  check: (reading) =>
    refusedValues(reading, 'overrideMode', (value) => /^(?:Inherit|Allow|Deny)$/.test(value)).map(
      ({ file, found }) =>
        at(file, found, {
          message: '"overrideMode" of <location> is none of Inherit, Allow and Deny.',
          hint: 'Write Inherit, Allow or Deny, in exactly this letter case. (.NET\'s message says "Inherited", its code wants "Inherit".)',
          ...valueRewrite(found, ['Inherit', 'Allow', 'Deny']),
        }),
    ),
}

const overrideConflict: WebConfigRule = {
  id: 'location/override-conflict',
  level: 'file',
  severity: 'error',
  summary: '`<location>` has both `allowOverride` and `overrideMode`.',
  words: [
    "A <location> tag may contain only one of the 'allowOverride' or 'overrideMode' attributes.",
  ],
  bad: { text: '<location path="admin" allowOverride="true" ⟦overrideMode="Allow"⟧></location>' },
  good: { text: '<location path="admin" allowOverride="true"></location>' },
  check: ({ file, skeleton }) =>
    skeleton.locations.flatMap((element) => {
      const both = [element.attribute('allowOverride'), element.attribute('overrideMode')]
      const [first, second] = both.filter((one) => one !== null)
      if (first === undefined || second === undefined) return []
      return [
        at(file, first.start < second.start ? second : first, {
          message: '<location> has both allowOverride and overrideMode.',
          hint: 'Keep one of them: allowOverride="false" says the same as overrideMode="Deny".',
        }),
      ]
    }),
}

const PATH_START =
  "<location> path attribute must be a relative virtual path.  It cannot start with any of ' ' '.' '/' or '\\'."
const PATH_END = PATH_START.replace('start with', 'end with')
const PATH_INSIDE = `<location> path attribute must be a relative virtual path.  It cannot contain any of '?' ':' '\\' '*' '"' '<' '>' or '|'.`

const path: WebConfigRule = {
  id: 'location/path',
  level: 'file',
  severity: 'error',
  summary:
    'The path of a `<location>` begins or ends with white space, `.`, `/` or `\\`, or contains one of `? : \\ * " < > |`.',
  words: [PATH_START, PATH_END, PATH_INSIDE],
  bad: { text: '<location ⟦path="/umbraco"⟧></location>' },
  good: { text: '<location path="umbraco"></location>' },
  check: (reading) =>
    refusedValues(reading, 'path', (value) => pathFault(value) === null).map(
      ({ file, found, value }) =>
        at(file, found, {
          message: 'The path of this <location> is not a relative virtual path.',
          hint: 'Write it relative to the root of the site, with "/" between the folders, as in path="umbraco/plugins". For the site itself, leave path out or write ".".',
          words: pathFault(value) ?? PATH_START,
          ...otherValue(found, relativePath(value)),
        }),
    ),
}

/** .NET's words against a path; null where it takes it. Empty and `.` mean the site itself. */
function pathFault(value: string): string | null {
  if (value === '' || value === '.') return null
  if (isRefusedAtTheEnds(value.charAt(0))) return PATH_START
  if (isRefusedAtTheEnds(value.charAt(value.length - 1))) return PATH_END
  return /[?:\\*"<>|]/.test(value) ? PATH_INSIDE : null
}

/** A path without what stands around it by mistake; null where it is another one then, or none. */
function relativePath(value: string): string | null {
  const path = /^(?:~?[/\\])?([\w./ -]*\w)[/\\]?$/.exec(value.trim())?.[1] ?? ''
  return path === '' || pathFault(path) !== null ? null : path
}

/** `TrimStart()` and `TrimEnd()` come first, so that all white space of Unicode counts. */
function isRefusedAtTheEnds(character: string): boolean {
  return trim(character) === '' || './\\'.includes(character)
}

interface Refused {
  readonly file: Complaint['file']
  readonly found: XmlAttribute
  readonly value: string
}

/** The locations whose attribute has a value that is refused. */
function refusedValues(
  { file, skeleton }: Reading,
  name: string,
  takes: (value: string) => boolean,
): readonly Refused[] {
  return skeleton.locations.flatMap((element) => {
    const found = element.attribute(name)
    const value = valueOf(element, name)
    if (found === null || value === null || takes(value)) return []
    return [{ file, found, value }]
  })
}

/** Inferred from System.Net.Mail, SmtpClient: the section is read once for the whole application. */
const mailSettings: WebConfigRule = {
  id: 'location/mail-settings',
  level: 'runtime',
  severity: 'warning',
  summary:
    'A part of the site has mail settings of its own. The first mail that is sent decides which settings the whole site uses.',
  words: [],
  bad: {
    text: '<location path="umbraco">\n  <system.net>\n    <mailSettings>\n      ⟦<smtp from="a@example.com" />⟧\n    </mailSettings>\n  </system.net>\n</location>',
  },
  good: {
    text: '<system.net>\n  <mailSettings>\n    <smtp from="a@example.com" />\n  </mailSettings>\n</system.net>',
  },
  check: ({ mail }) => {
    const site = mail.filter(({ location }) => location === null).map(({ element }) => element)
    // Attributes are inherited one by one, so a part may well get what the site has.
    const differs = differingFrom(site)
    return mail.flatMap(({ file, element, location }) => {
      if (location === null || !differs(element)) return []
      return [
        at(file, startTag(element), {
          message:
            'This <smtp> is for "{path}" only, but the site reads its mail settings once, for all of its parts: which ones it uses depends on where the first mail is sent from.',
          hint: 'Keep one <smtp>, for the whole site.',
          names: { path: location.path },
        }),
      ]
    })
  },
}

/** System.Web, WebConfigurationHost.GetConfigPathFromLocationSubPath: the path is appended as it is. */
const tilde: WebConfigRule = {
  id: 'location/tilde',
  level: 'runtime',
  severity: 'warning',
  summary: 'The path of a `<location>` begins with `~`, which is not expanded: it matches nothing.',
  words: [],
  bad: { text: '<location ⟦path="~/umbraco"⟧>\n  <system.web />\n</location>' },
  good: { text: '<location path="umbraco">\n  <system.web />\n</location>' },
  check: (reading) =>
    refusedValues(reading, 'path', (value) => !value.startsWith('~')).map(
      ({ file, found, value }) =>
        at(file, found, {
          message:
            'This <location> is never used: "~" is not expanded in its path, but taken for the name of a folder.',
          hint: 'Write the path relative to the root of the site, without "~/".',
          ...otherValue(found, relativePath(value)),
        }),
    ),
}

export const LOCATION_RULES: readonly WebConfigRule[] = [
  nested,
  attribute,
  boolean,
  overrideMode,
  overrideConflict,
  path,
]
export const LOCATION_WARNINGS: readonly WebConfigRule[] = [mailSettings, tilde]
