/**
 * Every rule on transforms. A new one goes into the list of its subject, with its examples.
 */
import type { Intent } from '../../../findings/intent.js'
import { broken, type Broken } from '../../../findings/judge.js'
import { firstFew } from '../../../text/first-few.js'
import type { TransformReading, TransformRule } from '../reading.js'
import { elementsOf, isStep, nameOf } from './elements.js'
import { INSERTION_RULES } from './insertions.js'
import { NAME_RULES } from './names.js'
import { OUTCOME_RULES } from './outcome.js'
import { STANDING_RULES } from './standing.js'
import { STEP_RULES } from './steps.js'
import { TARGET_RULES } from './target.js'
import { VALUE_RULES } from './values.js'

export const TRANSFORM_RULES: readonly TransformRule[] = [
  ...STANDING_RULES,
  ...NAME_RULES,
  ...STEP_RULES,
  ...TARGET_RULES,
  ...INSERTION_RULES,
  ...OUTCOME_RULES,
  ...VALUE_RULES,
]

/** What is said of a transform that nobody applies. */
const IDLE_RULES: readonly TransformRule[] = [...STANDING_RULES, ...VALUE_RULES]

/** What is wrong with a transform. Where it fails, its first error says what is lost with it. */
export function transformComplaints(reading: TransformReading, intent: Intent): readonly Broken[] {
  const isApplied = reading.standing === 'applied'
  const all = broken(isApplied ? TRANSFORM_RULES : IDLE_RULES, reading, intent)
  if (!isLost(reading)) return all
  const first = all.findIndex(isError)
  return all.map((one, index) => (index === first ? withLoss(one, reading) : one))
}

function isError({ rule, complaint }: Broken): boolean {
  return (complaint.severity ?? rule.severity) === 'error' && rule.level === 'runtime'
}

/** Whether a deploy saves nothing of what a transform makes. */
function isLost({ application }: TransformReading): boolean {
  if (application === null) return false
  const { outcome } = application
  return !outcome.ok || !outcome.applies || outcome.unsaved !== null
}

/** What is said of a transform that fails as a whole. */
export function lossWords(environment: string): string {
  const where = environment === '' ? '' : `On "${environment}", `
  return `${where === '' ? 'N' : `${where}n`}othing of this file is applied, although the deploy looks successful`
}

function withLoss({ rule, complaint }: Broken, reading: TransformReading): Broken {
  const lost = lostSteps(reading, complaint.span.start)
  const also = lost === '' ? '' : `: ${lost} not done either`
  const words = lossWords('{environment}')
  return {
    rule,
    complaint: {
      ...complaint,
      message: `${complaint.message} ${words}${also}.`,
      names: { ...complaint.names, environment: reading.environment },
    },
  }
}

/** The steps that would have done something, without those that have failed. */
function lostSteps(reading: TransformReading, told: number): string {
  const { file, application } = reading
  if (file === null) return ''
  const failed = new Set(
    (application?.outcome.log ?? [])
      .filter(({ kind }) => kind !== 'message')
      .map(({ step }) => step?.start),
  )
  const steps = elementsOf(reading).filter((element) => {
    const { start } = nameOf(element)
    return isStep(element) && !failed.has(start) && start !== told
  })
  if (steps.length === 0) return ''
  const names = firstFew(steps, (one) => {
    const { line } = file.source.range(nameOf(one))
    return `<${one.name}> in line ${line}`
  })
  return `the step${steps.length === 1 ? '' : 's'} on ${names} ${steps.length === 1 ? 'is' : 'are'}`
}
