/**
 * Transforms in which no rule finds a fault, told by a look at what the rules ask for. Most transforms are such, and the
 * rules with all their words are loaded for the others only.
 */
import type { Intent } from '../../../findings/intent.js'
import type { Broken } from '../../../findings/judge.js'
import { following, type DomAttribute, type DomElement } from '../../../syntax/dom/node.js'
import { mailSections } from '../../web-config/model/mail-sections.js'
import { documentOf } from '../engine-file.js'
import { resolve, readInstruction } from '../instruction.js'
import { ATTRIBUTE_NAMES, LOCATOR_NAMES, TRANSFORM_NAMES, XDT_NAMESPACE } from '../names.js'
import type { TransformReading } from '../reading.js'
import { transformComplaints } from './index.js'

/** What is wrong with a transform, as `transformComplaints` has it. */
export function complaintsAbout(reading: TransformReading, intent: Intent): readonly Broken[] {
  return isSound(reading) ? [] : transformComplaints(reading, intent)
}

/** Whether no rule complains. Where this is not sure, the rules have to be asked. */
export function isSound(reading: TransformReading): boolean {
  const { standing, environment, garbled, overridden } = reading
  return (
    standing === 'applied' &&
    /^(?:live|staging|development)$/i.test(environment) &&
    garbled.length === 0 &&
    overridden.length === 0 &&
    isDoneInSilence(reading) &&
    isWellWritten(reading)
  )
}

/** Whether the engine says nothing, and what it makes has its parts in their places. */
function isDoneInSilence({ application }: TransformReading): boolean {
  const { outcome, result = null } = application ?? {}
  if (outcome?.ok !== true || outcome.log.length > 0 || result === null) return false
  const { document } = result.file
  const isBehind = document.root.children.slice(1).some(({ name }) => name === 'configSections')
  return !isBehind && mailSections(document).smtp.length < 2
}

/** Whether all that belongs to the engine is spelt as it should be, and nothing else looks like it. */
function isWellWritten({ file }: TransformReading): boolean {
  const built = file && documentOf(file)
  if (built?.ok !== true) return false
  const { document } = built
  let hasStep = false
  let mayLeaveOut = false
  let isWritten = false
  for (let node = following(document, document); node !== null; node = following(node, document)) {
    if (node.kind !== 'element') continue
    const step = stepOf(node)
    if (step === null || !node.attributes.every(isUsual)) return false
    hasStep ||= step !== ''
    mayLeaveOut ||= step === 'InsertIfMissing'
    isWritten ||= isOfSmtp(node) && (step === '' || step === 'InsertIfMissing') && hasOwn(node)
  }
  return hasStep && !(mayLeaveOut && isWritten)
}

/** The name of an element's step; '' where it has none, null where a step or locator is not one of the engine. */
function stepOf(element: DomElement): string | null {
  const step = element.attributeOf(XDT_NAMESPACE, 'Transform')
  const locator = element.attributeOf(XDT_NAMESPACE, 'Locator')
  try {
    if (locator !== null) resolve(readInstruction(locator.value).name, LOCATOR_NAMES)
    return step === null ? '' : resolve(readInstruction(step.value).name, TRANSFORM_NAMES)
  } catch {
    return null
  }
}

/** No password either: one that a later step replaces is told in the transform. */
function isUsual({ namespace, localName, isDeclaration }: DomAttribute): boolean {
  if (namespace === XDT_NAMESPACE) return ATTRIBUTE_NAMES.some((name) => name === localName)
  return (
    isDeclaration ||
    (namespace === '' && !/^(?:transform|locator|password|pwd|pass)$/i.test(localName))
  )
}

function isOfSmtp({ name }: DomElement): boolean {
  return name === 'smtp' || name === 'network' || name === 'specifiedPickupDirectory'
}

/** Whether it has attributes that would come to the site. */
function hasOwn({ attributes }: DomElement): boolean {
  return attributes.some(({ namespace }) => namespace === '')
}
