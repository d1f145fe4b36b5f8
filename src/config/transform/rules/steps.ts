/**
 * Steps that the engine cannot read: arguments, expressions, entities, elements of the namespace. Source:
 * Microsoft.Web.XmlTransform, Transform, Locator and XmlTransformation.
 */
import type { LogCode } from '../log.js'
import type { TransformReading, TransformRule } from '../reading.js'
import { toldIn, type Told } from './elements.js'
import { mailExample, transformExample, TRANSFORM_GOOD } from './examples.js'

/** What is said of an entry of the engine's log. */
type Words = readonly [message: string, hint: string]

/** A check that repeats what the engine says, in our own words. */
function telling(words: Partial<Readonly<Record<LogCode, Words>>>) {
  const codes = Object.keys(words) as LogCode[]
  return (reading: TransformReading) =>
    toldIn(reading, codes).map(({ file, span, entry, element }: Told) => {
      const [message, hint] = words[entry.code] ?? ['', '']
      const names = { name: entry.name, element: element?.name ?? '' }
      return { file, span, message, hint, names }
    })
}

const argument: TransformRule = {
  id: 'transform/arguments',
  level: 'runtime',
  severity: 'error',
  summary:
    'A transform or a locator lacks its arguments, has too many, or names an attribute that its element does not have; or `xdt:SupressWarnings` is not a boolean. The whole transform fails.',
  words: [],
  bad: transformExample(
    '  <appSettings>\n    <⟦add⟧ value="a" xdt:Transform="Replace" xdt:Locator="Match(key)" />\n  </appSettings>',
  ),
  good: transformExample(
    '  <appSettings>\n    <add key="a" value="b" xdt:Transform="InsertIfMissing" xdt:Locator="Match(key)" />\n  </appSettings>',
    '<configuration>\n  <appSettings />\n  <system.web>\n    <httpRuntime targetFramework="4.8" />\n  </system.web>\n</configuration>',
  ),
  check: telling({
    'argument-count': [
      'The locator {name} on <{element}> has the wrong number of arguments. A comma ends an argument, also within quotes.',
      'Condition and XPath take one argument, Match at least one. Where an expression has a comma, put parentheses around that part.',
    ],
    'match-attribute-absent': [
      'Match looks for the attribute "{name}", which this element does not have.',
      'Write the attribute on this element, with the value to look for, or name another one in Match. Letter case counts.',
    ],
    'sibling-argument-absent': [
      '{name} does not say next to which element the new one goes.',
      'Write its path in parentheses, as in {name}(/configuration/appSettings).',
    ],
    'sibling-arguments-many': [
      '{name} takes one argument, the path of one element. A comma ends an argument.',
      'Write one path in the parentheses.',
    ],
    'not-boolean': ['xdt:SupressWarnings is neither true nor false.', 'Write true or false.'],
  }),
}

const unusedArgument: TransformRule = {
  id: 'transform/unused-arguments',
  level: 'runtime',
  severity: 'warning',
  summary: 'A transform that does not take arguments has some; the engine does not look at them.',
  words: [],
  bad: mailExample('<smtp from="post@example.net" ⟦xdt:Transform⟧="Remove(from)" />'),
  good: TRANSFORM_GOOD,
  check: telling({
    'arguments-unexpected': [
      '{name} does not take arguments: it acts on the whole element.',
      'Take the parentheses out. To change some attributes only, write SetAttributes or RemoveAttributes.',
    ],
  }),
}

const xpath: TransformRule = {
  id: 'transform/xpath',
  level: 'runtime',
  severity: 'error',
  summary:
    'The path of a step is not an expression of XPath 1.0, or does not give elements. The whole transform fails.',
  words: [],
  bad: mailExample(
    `<smtp from="post@example.net" ⟦xdt:Transform⟧="SetAttributes" xdt:Locator="Condition(ends-with(@from, 'm'))" />`,
  ),
  good: mailExample(
    `<smtp from="post@example.net" xdt:Transform="SetAttributes" xdt:Locator="Condition(contains(@from, '@'))" />`,
  ),
  check: (reading) =>
    telling({
      xpath: [
        'The path of this step cannot be evaluated: it is not an expression of XPath 1.0, or does not give elements.',
        'Look at the arguments here and in the locators of the elements around it: brackets and quotes have to be closed, functions of XPath 2.0 and of XSLT do not exist, and a quotation mark in a value that Match looks for ends it.',
      ],
      'not-an-attribute': [
        'An argument does not name an attribute.',
        'Write the names of attributes, separated by commas: SetAttributes(host,port).',
      ],
    })(reading),
}

const entity: TransformRule = {
  id: 'transform/entity',
  level: 'runtime',
  severity: 'error',
  summary:
    'A step clones an element with a reference to an entity. The engine reads the clone without the DOCTYPE, so that the whole transform fails.',
  words: [],
  bad: {
    text: '<!DOCTYPE configuration [<!ENTITY sender "post@example.net">]>\n<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">\n  <system.net>\n    <mailSettings>\n      <smtp from="&sender;" ⟦xdt:Transform⟧="SetAttributes" />\n    </mailSettings>\n  </system.net>\n</configuration>',
    ...(TRANSFORM_GOOD.beside === undefined ? {} : { beside: TRANSFORM_GOOD.beside }),
  },
  good: TRANSFORM_GOOD,
  check: telling({
    'undeclared-entity': [
      'This element refers to an entity, which the engine does not find when it clones the element.',
      'Write the value itself in place of the reference.',
    ],
  }),
}

const unknownElement: TransformRule = {
  id: 'transform/unknown-element',
  level: 'runtime',
  severity: 'warning',
  summary: 'An element of the namespace of transforms is not `Import`; the engine ignores it.',
  words: [],
  bad: transformExample('  <⟦xdt:Replace⟧ />'),
  good: TRANSFORM_GOOD,
  check: telling({
    'unknown-element': [
      'The engine does not know this element. A transform is an attribute of the element that it changes.',
      'Write xdt:Transform="…" on an element of the site.',
    ],
  }),
}

const IMPORT_KINDS = ['import', 'import-unjudged']

const imported: TransformRule = {
  id: 'transform/import',
  level: 'runtime',
  severity: 'warning',
  summary:
    'The transform imports an assembly, which cannot be run here: nothing is said of what it makes. Where its attributes are wrong, the whole transform fails.',
  words: [],
  bad: transformExample('  <⟦xdt:Import⟧ assembly="Site.Transforms" namespace="Site" />'),
  good: TRANSFORM_GOOD,
  check: ({ file, application }) => {
    const outcome = application?.outcome
    if (file === null || outcome === undefined || outcome.ok) return []
    const { kind, span } = outcome.refusal
    if (!IMPORT_KINDS.includes(kind)) return []
    const isFault = kind === 'import'
    return [
      {
        file,
        span,
        message: isFault
          ? 'This Import is not complete, or has an attribute that does not exist.'
          : 'What this Import brings cannot be run here, so the result of this transform is not judged.',
        hint: isFault
          ? 'Write "namespace", and either "assembly" or "path".'
          : 'Write the transforms of mail settings with those of the engine, in a file without Import.',
        ...(isFault ? { severity: 'error' as const } : {}),
      },
    ]
  },
}

/** Why the engine does not read a file that is XML. */
const UNREAD: Readonly<Record<string, Words>> = {
  'too-short': [
    'The file is empty, or shorter than three bytes.',
    'Write a transform, or delete the file.',
  ],
  'unknown-entity': [
    'This refers to an entity that is not declared in the file.',
    'Write the character itself, or its number, as in &#160;.',
  ],
  'undeclared-prefix': ['This prefix is not declared.', 'Declare it with xmlns on the root.'],
  version: ['The XML declaration names a version other than 1.0.', 'Write version="1.0".'],
  name: [
    'This name contains a character that .NET does not take.',
    'Type the name again; text that was copied often brings such a character along.',
  ],
  unreadable: ['The engine cannot read the file from here on.', 'Save the file as UTF-8.'],
  'too-costly': [
    'The paths of this transform take more steps than any real one, so it is not judged.',
    'Write paths that lead to the element from the root, without //.',
  ],
}

const unread: TransformRule = {
  id: 'transform/unread',
  level: 'runtime',
  severity: 'error',
  summary:
    'The transform is XML and the engine does not read it all the same: an entity that is not declared, a version other than 1.0.',
  words: [],
  bad: {
    ...TRANSFORM_GOOD,
    text: `<?xml version="⟦1⟧.1"?>\n${TRANSFORM_GOOD.text}`,
  },
  good: TRANSFORM_GOOD,
  check: ({ file, application }) => {
    const outcome = application?.outcome
    if (file === null || outcome === undefined || outcome.ok) return []
    const { refusal } = outcome
    const words = Object.hasOwn(UNREAD, refusal.kind) ? UNREAD[refusal.kind] : undefined
    // What it does not read in the base, .NET refuses there.
    if (refusal.file === 'base' || words === undefined) return []
    const [message, hint] = words
    return [{ file, span: refusal.span, message, hint }]
  },
}

export const STEP_RULES: readonly TransformRule[] = [
  argument,
  unusedArgument,
  xpath,
  entity,
  unknownElement,
  imported,
  unread,
]
