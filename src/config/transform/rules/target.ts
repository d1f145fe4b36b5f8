/**
 * Steps against the file that they are for. The engine warns at most, in a log that nobody reads. Source:
 * Microsoft.Web.XmlTransform, XmlElementContext and Transform.
 */
import { XDT_NAMESPACE } from '../names.js'
import type { Complaint, Said } from '../../../findings/rule.js'
import { nameSpan } from '../../../syntax/xml/spots.js'
import type { TransformReading, TransformRule } from '../reading.js'
import { isOfMail, pathOf, relatedIn, stepName, toldIn, type Told } from './elements.js'
import { BARE_BASE, mailExample, markedExample, TRANSFORM_GOOD, WITHOUT_SMTP } from './examples.js'
import { commentedOut, hasPath, inLocation, otherCaseOf } from './spelling.js'

/** Why a step finds nothing. */
interface Miss extends Told {
  readonly why: 'comment' | 'location' | 'absent'
  readonly said: Said & Pick<Complaint, 'rewrite'>
}

const MERGE =
  'Insert what is missing first: a block with xdt:Transform="InsertIfMissing" on each level, then the block that sets the attributes.'

/** Steps whose target is not there; of each only the first element that is missing. */
function missesIn(reading: TransformReading): readonly Miss[] {
  const { application } = reading
  if (application === null) return []
  return toldIn(reading, ['no-match', 'no-longer-there']).flatMap((told): readonly Miss[] => {
    const { element, entry } = told
    if (entry.kind !== 'warning' || element === null) return []
    return [missOf(application, { ...told, element })]
  })
}

type Missed = Told & { readonly element: NonNullable<Told['element']> }

function missOf(application: NonNullable<TransformReading['application']>, told: Missed): Miss {
  const { element, entry } = told
  const { document } = application.base
  const path = pathOf(element)
  const names = { name: element.name, step: stepName(element) }
  const hidden = isOfMail(element) ? inLocation(document, path) : null
  if (hidden !== null) {
    return {
      ...told,
      why: 'location',
      said: {
        message:
          'The step {step} does not reach its target: the <{name}> of the site stands in a <location> without a path.',
        hint: 'Write a locator that leads there, on the outermost element of the block: <location xdt:Locator="Condition(not(@path) or @path=\'.\')">. Or take the <location> out of the file.',
        names,
        related: [relatedIn(application, `The <${element.name}>`, hidden)],
      },
    }
  }
  const comment = commentedOut(document, element.name)
  if (comment !== null && otherCaseOf(document, path) === null && entry.code === 'no-match') {
    return {
      ...told,
      why: 'comment',
      said: {
        message: 'The step {step} does nothing: the file has <{name}> in a comment only.',
        hint: MERGE,
        names,
        related: [relatedIn(application, 'The comment', comment)],
      },
    }
  }
  return { ...told, why: 'absent', said: absent(application, told) }
}

/** Whether an element is there, and only its locator keeps a step from finding it. */
function isMislocated(
  { base }: NonNullable<TransformReading['application']>,
  element: Missed['element'],
): boolean {
  return (
    element.attributeOf(XDT_NAMESPACE, 'Locator') !== null &&
    hasPath(base.document, pathOf(element))
  )
}

/** A removal of what is not there has nothing to do. */
function isRemoval(step: string): boolean {
  return step.startsWith('Remove')
}

/** Another name for an element, where it has no end tag that would need it too. */
function tagInstead(
  { element: { source }, file }: Missed,
  after: string,
): Pick<Complaint, 'rewrite'> {
  if (source?.name.toLowerCase() !== after.toLowerCase()) return {}
  const { text } = file.source
  const span = nameSpan(source)
  const isIt = text.slice(span.start, span.end) === source.name
  const isEmpty = text.slice(0, source.startTagEnd).endsWith('/>')
  return isIt && isEmpty ? { rewrite: { span, after } } : {}
}

function absent(
  application: NonNullable<TransformReading['application']>,
  told: Missed,
): Said & Pick<Complaint, 'rewrite'> {
  const { element, entry } = told
  const step = stepName(element)
  const names = { name: element.name, step }
  const other = otherCaseOf(application.base.document, pathOf(element))
  if (other !== null) {
    return {
      message:
        'The step {step} finds nothing: the file has this name in another letter case, and letter case counts.',
      hint: 'Write <{meant}>.',
      names: { ...names, meant: other.element.name },
      ...tagInstead(told, other.element.name),
      related: [relatedIn(application, `<${other.element.name}>`, other.span)],
    }
  }
  const isGone = entry.code === 'no-longer-there'
  return {
    message: isGone
      ? 'The step {step} finds nothing any more: an earlier step has removed or changed what it is for.'
      : 'The step {step} on <{name}> finds nothing in the file, so it does nothing. The deploy looks successful.',
    hint: isRemoval(step)
      ? 'If it may be missing, all is well; xdt:SupressWarnings="true" says so to the engine. Else look at the path.'
      : isMislocated(application, element)
        ? 'The file has <{name}>, but the locator does not lead to it. Leave xdt:Locator out, or let it name what that element has.'
        : MERGE,
    names,
    ...(isRemoval(step) ? { severity: 'notice' as const } : {}),
  }
}

/** A check for steps that find nothing for one reason. */
function missed(reason: Miss['why']): TransformRule['check'] {
  return (reading) =>
    missesIn(reading)
      .filter(({ why }) => why === reason)
      .map(({ file, span, said }) => ({ file, span, ...said }))
}

const noMatch: TransformRule = {
  id: 'transform/no-match',
  level: 'runtime',
  severity: 'warning',
  words: [],
  summary:
    'A step finds nothing in the file that it is for, so it does nothing: `Replace`, `SetAttributes` and their like do not create what is missing. Letter case counts.',
  bad: mailExample(
    '<⟦smtp⟧ from="post@example.net" xdt:Transform="SetAttributes" />',
    WITHOUT_SMTP,
  ),
  good: TRANSFORM_GOOD,
  check: missed('absent'),
}

const commented: TransformRule = {
  id: 'transform/commented-target',
  level: 'runtime',
  severity: 'warning',
  words: [],
  summary: 'The target of a step stands in a comment only, so that the step does nothing.',
  bad: mailExample(
    '<⟦smtp⟧ from="post@example.net" xdt:Transform="SetAttributes" />',
    '<configuration>\n  <system.net>\n    <mailSettings>\n      <!-- <smtp from="post@example.com" /> -->\n    </mailSettings>\n  </system.net>\n  <system.web>\n    <httpRuntime targetFramework="4.8" />\n  </system.web>\n</configuration>',
  ),
  good: TRANSFORM_GOOD,
  check: missed('comment'),
}

const location: TransformRule = {
  id: 'transform/in-location',
  level: 'runtime',
  severity: 'warning',
  words: [],
  summary:
    'The mail settings of the site stand in a `<location>` without a path, which the path of a step does not lead into.',
  bad: markedExample(
    '<smtp from="post@example.net" xdt:Transform="SetAttributes" />',
    '<configuration>\n  <location inheritInChildApplications="false">\n    <system.net>\n      <mailSettings>\n        <smtp from="post@example.com" />\n      </mailSettings>\n    </system.net>\n  </location>\n  <system.web>\n    <httpRuntime targetFramework="4.8" />\n  </system.web>\n</configuration>',
  ),
  good: TRANSFORM_GOOD,
  check: missed('location'),
}

const parent: TransformRule = {
  id: 'transform/missing-parent',
  level: 'runtime',
  severity: 'error',
  summary:
    'Something is to be inserted into an element that the file does not have. The whole transform fails.',
  words: ["No element in the source document matches '{path}'"],
  lead: 'The log of the deploy says',
  bad: markedExample('<smtp from="post@example.net" xdt:Transform="Insert" />', BARE_BASE),
  good: mailExample(
    '<smtp from="post@example.net" xdt:Transform="InsertIfMissing">\n        <network host="smtp.example.net" port="587" enableSsl="true" userName="post" password="" />\n      </smtp>',
    WITHOUT_SMTP,
  ),
  check: (reading) =>
    toldIn(reading, ['no-match', 'no-longer-there'])
      .filter(({ entry }) => entry.kind === 'error')
      .map(({ file, span, entry, element }) => ({
        file,
        span,
        message: 'What <{name}> is to be inserted into is not in the file.',
        hint: 'Write xdt:Transform="InsertIfMissing" on every level above it, from the outermost one that may be missing.',
        names: { name: element?.name ?? '', path: plainPath(entry.path) },
      })),
}

/** A path as far as its first predicate, which may contain values. */
function plainPath(path: string): string {
  const bracket = path.indexOf('[')
  return bracket < 0 ? path : `${path.slice(0, bracket)}[…`
}

const attribute: TransformRule = {
  id: 'transform/no-attribute',
  level: 'runtime',
  severity: 'warning',
  summary:
    'An attribute that a step names is not there: `SetAttributes` takes it from the element of the transform, `RemoveAttributes` from that of the file. Letter case counts.',
  words: [],
  bad: mailExample('<smtp From="post@example.net" ⟦xdt:Transform⟧="SetAttributes(from)" />'),
  good: TRANSFORM_GOOD,
  check: (reading) => {
    const absent = toldIn(reading, ['attribute-absent'])
    const told = new Set(absent.map(({ entry }) => entry.step?.start))
    const others = toldIn(reading, ['nothing-to-set', 'nothing-to-remove'])
    return [
      ...absent.map(({ file, span, entry, element }) => ({
        file,
        span,
        ...attributeSaid(entry.name, element),
      })),
      ...others
        .filter(({ entry }) => !told.has(entry.step?.start))
        .map(({ file, span, entry }) => ({
          file,
          span,
          message:
            entry.code === 'nothing-to-set'
              ? 'This element has no attribute to set.'
              : 'This element has no attribute to remove.',
          hint: 'Look at the names, and at the element that the path leads to.',
          ...(entry.code === 'nothing-to-set' ? {} : { severity: 'notice' as const }),
        })),
    ]
  },
}

function attributeSaid(name: string, element: Told['element']): Said {
  const isRemoval = element !== null && stepName(element) === 'RemoveAttributes'
  const near = element?.attributes.find((one) => one.name.toLowerCase() === name.toLowerCase())
  const hint =
    near === undefined || isRemoval
      ? 'Look at the name: letter case counts.'
      : 'It has "{near}": letter case counts. Write the same name in both places, as .NET spells it.'
  return {
    message: isRemoval
      ? 'The argument "{name}" does not match an attribute of the target, so it is not removed.'
      : 'The argument "{name}" does not match an attribute of this element, so it is not set.',
    hint,
    names: { name, near: near?.name ?? '' },
    ...(isRemoval ? { severity: 'notice' as const } : {}),
  }
}

const many: TransformRule = {
  id: 'transform/only-first',
  level: 'runtime',
  severity: 'warning',
  summary: 'A step finds several elements and acts on the first of them only.',
  words: [],
  bad: mailExample(
    '<smtp ⟦xdt:Transform⟧="Remove" />',
    '<configuration>\n  <system.net>\n    <mailSettings>\n      <smtp from="post@example.com" />\n    </mailSettings>\n  </system.net>\n  <system.net>\n    <mailSettings>\n      <smtp from="post@example.net" />\n    </mailSettings>\n  </system.net>\n</configuration>',
  ),
  good: TRANSFORM_GOOD,
  check: (reading) =>
    toldIn(reading, ['only-first']).map(({ file, span, entry }) => ({
      file,
      span,
      message: '{name} finds several elements, and acts on the first of them only.',
      hint: 'Add a locator that leads to one of them, as in xdt:Locator="Match(name)". To remove all of them, write RemoveAll.',
      names: { name: entry.name },
    })),
}

export const TARGET_RULES: readonly TransformRule[] = [
  noMatch,
  commented,
  location,
  parent,
  attribute,
  many,
]
