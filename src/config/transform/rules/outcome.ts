/**
 * What comes out of a transform: a file that .NET refuses, one that cannot be saved, or one with other characters.
 */
import { at, related, type Complaint, type Spot } from '../../../findings/rule.js'
import { nameSpan, startTag } from '../../../syntax/xml/spots.js'
import { mailSections } from '../../web-config/model/mail-sections.js'
import type { Application, TransformReading, TransformRule } from '../reading.js'
import type { LogCode } from '../log.js'
import { elementsOf, isStep, nameOf, stepName, stepSpan, toldIn } from './elements.js'
import { mailExample, transformExample, TRANSFORM_GOOD } from './examples.js'

type Result = NonNullable<Application['result']>

const START = { start: 0, end: 0 }

const NOWHERE = { source: null }

/** A span of the result, where this transform has written it; null where it comes from elsewhere. */
function own(
  { file }: TransformReading,
  { originOf }: Result,
  span: Parameters<Result['originOf']>[0],
): Spot | null {
  const spot = originOf(span)
  return file !== null && spot.file === file ? spot : null
}

const smtp: TransformRule = {
  id: 'transform/second-smtp',
  level: 'file',
  severity: 'error',
  summary:
    'The transform adds a second `<smtp>` to a file that has one: with `Insert`, with `Match(from)`, or beside one in a `<location>` without a path.',
  words: [
    'Sections must only appear once per config file.  See the help topic <location> for exceptions.',
  ],
  bad: mailExample('<⟦smtp⟧ from="post@example.net" xdt:Transform="Insert" />'),
  good: TRANSFORM_GOOD,
  check: (reading) => {
    const result = reading.application?.result ?? null
    if (result === null) return []
    const all = mailSections(result.file.document).smtp.map((element) => startTag(element))
    if (all.length < 2) return []
    const written = all.filter((span) => own(reading, result, span) !== null)
    const ownSpans = new Set(written)
    const others = all.filter((span) => !ownSpans.has(span))
    const [first = START] = others.length > 0 ? others : written
    const before = result.originOf(first)
    return written.flatMap((span): readonly Complaint[] => {
      const spot = span === first ? null : own(reading, result, span)
      if (spot === null) return []
      return [
        {
          ...spot,
          message: 'This adds a second <smtp> to the file: the site is down after the deploy.',
          hint: 'Write two blocks: one with xdt:Transform="InsertIfMissing" on system.net, mailSettings and smtp, without a locator; then one in which <smtp>, and <network> too, have xdt:Transform="SetAttributes". Or remove what is there first: <smtp xdt:Transform="RemoveAll" /> before the one with Insert.',
          related: [related('The other one', before.file, before.span)],
        },
      ]
    })
  },
}

const configSections: TransformRule = {
  id: 'transform/config-sections',
  level: 'file',
  severity: 'error',
  summary:
    'The transform puts `<configSections>` behind other elements; .NET wants it first in the file.',
  words: [
    'Only one <configSections> element allowed per config file and if present must be the first child of the root <configuration> element.',
  ],
  bad: transformExample('  <⟦configSections⟧ xdt:Transform="InsertIfMissing" />'),
  good: transformExample('  <configSections xdt:Transform="InsertBefore(/configuration/*[1])" />'),
  check: (reading) => {
    const result = reading.application?.result ?? null
    if (result === null) return []
    const { children } = result.file.document.root
    return children.slice(1).flatMap((element): readonly Complaint[] => {
      const spot =
        element.name === 'configSections' ? own(reading, result, nameSpan(element)) : null
      if (spot === null) return []
      return [
        {
          ...spot,
          message:
            '<configSections> comes out behind other elements: the site is down after the deploy.',
          hint: 'Write xdt:Transform="InsertBefore(/configuration/*[1])", and make sure that the file does not have one already.',
        },
      ]
    })
  },
}

const root: TransformRule = {
  id: 'transform/root',
  level: 'file',
  severity: 'error',
  summary: 'The transform takes the root of the file away, or puts another one in its place.',
  words: ['Root element is missing.'],
  bad: {
    ...TRANSFORM_GOOD,
    text: '<⟦configuration⟧ xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform" xdt:Transform="Remove" />',
  },
  good: TRANSFORM_GOOD,
  check: (reading) => {
    const { file, application } = reading
    if (file === null || !application?.outcome.ok) return []
    const { applies, unsaved, edits } = application.outcome
    if (!applies || unsaved !== null || edits.length === 0 || application.result !== null) return []
    const [top] = elementsOf(reading)
    const step = elementsOf(reading).find(
      (one) => isStep(one) && /^(?:Remove|RemoveAll|CommentOut)$/.test(stepName(one)),
    )
    return [
      at(file, nameOf(step ?? top ?? NOWHERE), {
        message:
          'After this transform, the file has no root element: the site is down after the deploy.',
        hint: 'Let the step act on an element below the root.',
      }),
    ]
  },
}

const saved: TransformRule = {
  id: 'transform/not-saved',
  level: 'runtime',
  severity: 'error',
  summary:
    'The engine makes a result and cannot save it: an element with a comment in it or with `--` in a value is commented out, the root of a file without an XML declaration is replaced, or nobody knows the declared encoding.',
  words: [],
  bad: mailExample(
    '<smtp ⟦xdt:Transform⟧="CommentOut" />',
    '<configuration>\n  <system.net>\n    <mailSettings>\n      <smtp from="post@example.com">\n        <!-- the relay -->\n        <network host="smtp.example.com" />\n      </smtp>\n    </mailSettings>\n  </system.net>\n  <system.web>\n    <httpRuntime targetFramework="4.8" />\n  </system.web>\n</configuration>',
  ),
  good: TRANSFORM_GOOD,
  check: (reading) => {
    const { file, application } = reading
    const outcome = application?.outcome
    if (file === null || !outcome?.ok || outcome.unsaved === null) return []
    const elements = elementsOf(reading)
    if (outcome.unsaved === 'encoding') {
      return [
        at(file, nameOf(elements[0] ?? NOWHERE), {
          message: 'The result is not saved: nobody knows the encoding that the file declares.',
          hint: 'Save the file that is transformed as UTF-8, with encoding="utf-8" in its first line.',
        }),
      ]
    }
    if (outcome.unsaved === 'root') {
      return elements
        .filter((one) => stepName(one) === 'Replace')
        .slice(0, 1)
        .map((one) =>
          at(file, stepSpan(one), {
            message:
              'The result is not saved: the root is replaced, and no line break stands between it and what is around it.',
            hint: 'Replace the elements in the root, or let the file that is transformed begin with an XML declaration in a line of its own.',
          }),
        )
    }
    const steps = elements.filter((one) => stepName(one) === 'CommentOut')
    return steps.slice(0, 1).map((one) =>
      at(file, stepSpan(one), {
        message:
          'The result is not saved: what CommentOut puts into a comment contains a comment, or two hyphens.',
        hint: 'Write Remove in place of CommentOut.',
      }),
    )
  },
}

const garbled: TransformRule = {
  id: 'transform/garbled',
  level: 'runtime',
  severity: 'warning',
  summary:
    'A file declares another encoding than UTF-8 and has characters beyond ASCII. The engine reads every file as UTF-8: such characters come out broken, also in a password.',
  words: [],
  bad: {
    ...TRANSFORM_GOOD,
    text: `⟦⟧<?xml version="1.0" encoding="iso-8859-1"?>\n${TRANSFORM_GOOD.text.replace('<system.net>', '<!-- é --><system.net>')}`,
    encoding: 'latin1',
  },
  good: TRANSFORM_GOOD,
  check: ({ garbled: files }) =>
    files.map((file) =>
      at(file, START, {
        message:
          'The engine reads this file as UTF-8, whatever it declares, so that characters beyond ASCII come out as others.',
        hint: 'Save the file as UTF-8, and write encoding="utf-8".',
      }),
    ),
}

const sibling: TransformRule = {
  id: 'transform/no-sibling',
  level: 'runtime',
  severity: 'error',
  summary:
    'The element that `InsertBefore` or `InsertAfter` names is not there, or is not an element. The whole transform fails.',
  words: [],
  bad: mailExample(
    '<smtp from="post@example.net" ⟦xdt:Transform⟧="InsertAfter(/configuration/appSettings)" />',
  ),
  good: transformExample('  <appSettings xdt:Transform="InsertBefore(/configuration/*[1])" />'),
  check: (reading) =>
    toldIn(reading, ['sibling-absent', 'sibling-not-element']).map(({ file, span }) => ({
      file,
      span,
      message: 'The path in the parentheses does not lead to an element of the file.',
      hint: 'Write the path of an element that is always there, such as /configuration/*[1]. Prefixes do not count in it: on a file with a namespace write local-name().',
    })),
}

/** What the engine says where a step cannot act on its target. */
const WRONG_TARGET: readonly LogCode[] = [
  'null-reference',
  'second-root',
  'cannot-contain',
  'whole-document',
  'comment-hyphens',
]

const target: TransformRule = {
  id: 'transform/wrong-target',
  level: 'runtime',
  severity: 'error',
  summary:
    'A step acts on something that it cannot act on: the document itself, an attribute, a text, or the root, into which nothing can be put. The whole transform fails.',
  words: [],
  bad: {
    ...TRANSFORM_GOOD,
    text: '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform" ⟦xdt:Transform⟧="Insert" />',
  },
  good: TRANSFORM_GOOD,
  check: (reading) =>
    toldIn(reading, WRONG_TARGET).map(({ file, span, element }) => ({
      file,
      span,
      message: 'The step {step} cannot act on what its path leads to.',
      hint: 'Let the path lead to an element below the root. What is to be inserted goes into an element that is there.',
      names: { step: element === null ? '' : stepName(element) },
    })),
}

export const OUTCOME_RULES: readonly TransformRule[] = [
  smtp,
  configSections,
  root,
  saved,
  garbled,
  sibling,
  target,
]
