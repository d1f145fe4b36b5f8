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

/** For each element the step that decides whether it comes to the file: its own, or that of the nearest one around it. */
type Steps = ReadonlyMap<DomElement, DomElement>

/** @param elements in document order, so that what is around an element comes before it */
function stepsOver(elements: readonly DomElement[]): Steps {
  const steps = new Map<DomElement, DomElement>()
  for (const element of elements) {
    const { parent } = element
    const around = parent?.kind === 'element' ? steps.get(parent) : undefined
    const step = isStep(element) ? element : around
    if (step !== undefined) steps.set(element, step)
  }
  return steps
}

/** A setting that a step writes. */
interface Written {
  readonly step: DomElement
  readonly attribute: DomAttribute
  readonly setting: SmtpAttribute
}

function writtenIn(smtp: DomElement, steps: Steps): readonly Written[] {
  const children = smtp.children.filter((node): node is DomElement => node.kind === 'element')
  return [smtp, ...children].flatMap((element) => {
    const step = steps.get(element)
    if (step === undefined) return []
    return SMTP_ATTRIBUTES.flatMap((setting): readonly Written[] => {
      const attribute = setting.element === element.name && element.attributeOf('', setting.name)
      return attribute ? [{ step, attribute, setting }] : []
    })
  })
}

/** The settings of an `<smtp>` in a transform that the site does not get, since another one is there. */
function leftOut(
  reading: TransformReading,
  got: Got,
  written: readonly Written[],
): readonly Written[] {
  return written.filter(({ step, attribute, setting }) => {
    if (stepName(step) !== 'InsertIfMissing') return false
    const isSame = (setting.read(attribute.value) ?? '') === (got.effective[setting.name] ?? '')
    // What a later step sets otherwise is meant so.
    return !isSame && got.result.originOf(placeOf(got, setting)).file !== reading.file
  })
}

/** Where the site gets a setting from, or the element that would contain it. */
function placeOf({ smtp }: Got, { element: owner, name }: SmtpAttribute): Span {
  const element = elementNamed(smtp, owner) ?? smtp
  return element.attribute(name) ?? startTag(element)
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
    const elements = elementsOf(reading)
    const steps = stepsOver(elements)
    const all = elements.filter(({ name }) => name === 'smtp')
    return all.flatMap((smtp): readonly Complaint[] => {
      const left = leftOut(reading, got, writtenIn(smtp, steps))
      const [first] = left
      if (first === undefined) return []
      const { step } = first
      return [
        at(file, stepSpan(step), {
          message:
            'The file has <{name}> already, so this step inserts nothing. The site does not get these settings of the transform: {settings}.',
          hint: 'Add a second block behind this one, in which <smtp>, and <network> too, have xdt:Transform="SetAttributes". Or remove what is there first: <smtp xdt:Transform="RemoveAll" />.',
          names: {
            name: step.name,
            settings: firstFew(left, ({ setting }) => setting.name, SMTP_ATTRIBUTES.length),
          },
          related: [related('The <smtp> that is there', there.file, there.span)],
        }),
      ]
    })
  },
}

export const INSERTION_RULES: readonly TransformRule[] = [notInserted]
