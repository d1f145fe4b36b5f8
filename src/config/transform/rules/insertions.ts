/**
 * What a step does not insert, since there is one already. The engine says nothing about it. Source:
 * Microsoft.Web.XmlTransform, InsertIfMissing.
 */
import { at, related, type Complaint } from '../../../findings/rule.js'
import type { SmtpSettings } from '../../../settings.js'
import type { DomAttribute, DomElement } from '../../../syntax/dom/node.js'
import type { Span } from '../../../syntax/span.js'
import { startTag } from '../../../syntax/xml/spots.js'
import type { XmlElement } from '../../../syntax/xml/tree.js'
import { firstFew } from '../../../text/first-few.js'
import { effectiveSettings } from '../../web-config/model/effective.js'
import { mailSections } from '../../web-config/model/mail-sections.js'
import { elementNamed, SMTP_ATTRIBUTES, type SmtpAttribute } from '../../web-config/model/schema.js'
import type { Application, TransformReading, TransformRule } from '../reading.js'
import { elementsOf, isStep, stepName, stepSpan } from './elements.js'
import { mailExample, TRANSFORM_GOOD } from './examples.js'

type Result = NonNullable<Application['result']>

/** The one `<smtp>` that the site gets, and what it is worth. */
interface Got {
  readonly result: Result
  readonly smtp: XmlElement
  readonly effective: SmtpSettings
}

/** null where .NET refuses the file, or where it has no `<smtp>`. */
function gotFrom(result: Result): Got | null {
  const all = mailSections(result.file.document).smtp
  const [smtp] = all
  const effective = effectiveSettings(all)
  return smtp === undefined || all.length > 1 || effective === null
    ? null
    : { result, smtp, effective }
}

/** The step that decides whether an element comes to the file: its own, or that of the nearest element around it. */
function stepOver(element: DomElement): DomElement | null {
  for (
    let outer: DomElement | null = element;
    outer !== null;
    outer = outer.parent?.kind === 'element' ? outer.parent : null
  ) {
    if (isStep(outer)) return outer
  }
  return null
}

/** A setting that a transform writes. */
interface Written {
  readonly element: DomElement
  readonly attribute: DomAttribute
  readonly setting: SmtpAttribute
}

function writtenIn(smtp: DomElement): readonly Written[] {
  const children = smtp.children.filter((node): node is DomElement => node.kind === 'element')
  return [smtp, ...children].flatMap((element) =>
    SMTP_ATTRIBUTES.flatMap((setting): readonly Written[] => {
      const attribute = setting.element === element.name && element.attributeOf('', setting.name)
      return attribute ? [{ element, attribute, setting }] : []
    }),
  )
}

/** The settings of an `<smtp>` in a transform that the site does not get, since another one is there. */
function leftOut(reading: TransformReading, got: Got, smtp: DomElement): readonly Written[] {
  return writtenIn(smtp).filter(({ element, attribute, setting: { name, read } }) => {
    const step = stepOver(element)
    if (step === null || stepName(step) !== 'InsertIfMissing') return false
    const isSame = (read(attribute.value) ?? '') === (got.effective[name] ?? '')
    // What a later step sets otherwise is meant so.
    return !isSame && got.result.originOf(placeOf(got, name)).file !== reading.file
  })
}

/** Where the site gets a setting from, or the element that would contain it. */
function placeOf({ smtp }: Got, name: SmtpAttribute['name']): Span {
  const owner = SMTP_ATTRIBUTES.find((one) => one.name === name)?.element ?? 'smtp'
  const element = elementNamed(smtp, owner) ?? smtp
  const attribute = element.attribute(name)
  return attribute ?? startTag(element)
}

const notInserted: TransformRule = {
  id: 'transform/not-inserted',
  level: 'runtime',
  severity: 'warning',
  summary:
    'The file has an `<smtp>` already, so `InsertIfMissing` inserts nothing, and the site keeps other settings than those of the transform. The engine does not say so.',
  words: [],
  bad: mailExample(
    '<smtp ⟦xdt:Transform⟧="InsertIfMissing">\n        <network host="smtp.example.net" />\n      </smtp>',
  ),
  good: TRANSFORM_GOOD,
  check: (reading) => {
    const { file, application } = reading
    const got = application?.result ? gotFrom(application.result) : null
    if (file === null || got === null) return []
    const there = got.result.originOf(startTag(got.smtp))
    const all = elementsOf(reading).filter(({ name }) => name === 'smtp')
    return all.flatMap((smtp): readonly Complaint[] => {
      const left = leftOut(reading, got, smtp)
      const [first] = left
      if (first === undefined) return []
      const step = stepOver(first.element) ?? smtp
      return [
        at(file, stepSpan(step), {
          message:
            'The file has <{name}> already, so this step inserts nothing. The site does not get these settings of the transform: {settings}.',
          hint: 'Add a second block behind this one, in which <smtp>, and <network> too, have xdt:Transform="SetAttributes". Or remove what is there first: <smtp xdt:Transform="RemoveAll" />.',
          names: { name: step.name, settings: firstFew(left, ({ setting }) => setting.name, 4) },
          related: [related('The <smtp> that is there', there.file, there.span)],
        }),
      ]
    })
  },
}

export const INSERTION_RULES: readonly TransformRule[] = [notInserted]
