/**
 * Transforms in which no rule finds a fault, told by a look at what the rules ask for. Most transforms are such, and the
 * rules with all their words are loaded for the others only.
 */
import type { Intent } from '../../../findings/intent.js'
import type { Broken } from '../../../findings/judge.js'
import type { XmlAttribute } from '../../../syntax/xml/tree.js'
import { mailSections } from '../../web-config/model/mail-sections.js'
import { plainElements, type PlainElement } from '../plain-elements.js'
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
  if (outcome?.ok !== true || outcome.log.some(({ kind }) => kind !== 'message') || result === null)
    return false
  const { document } = result.file
  const isBehind = document.root.children.slice(1).some(({ name }) => name === 'configSections')
  return !isBehind && mailSections(document).smtp.length < 2
}

/** Whether all that belongs to the engine is spelt as it should be, and nothing else looks like it. */
function isWellWritten({ file }: TransformReading): boolean {
  const elements = file && plainElements(file)
  if (!elements?.some(({ transform }) => transform !== null)) return false
  const mayLeaveOut = elements.some(({ transform }) => transform === 'InsertIfMissing')
  return elements.every((one) => one.attributes.every(isUsual) && !(mayLeaveOut && isWritten(one)))
}

/** No password either: one that a later step replaces is told in the transform. */
function isUsual({ name }: XmlAttribute): boolean {
  return !/^(?:transform|locator|password|pwd|pass)$/i.test(name)
}

/** Whether settings come to the site, unless something is there already. */
function isWritten({ element: { name }, attributes, transform }: PlainElement): boolean {
  const isOfSmtp = name === 'smtp' || name === 'network' || name === 'specifiedPickupDirectory'
  return isOfSmtp && attributes.length > 0 && (transform ?? 'InsertIfMissing') === 'InsertIfMissing'
}
