/**
 * Settings that transforms decide against what is injected into the file. Loaded only where settings are given.
 */
import type { Finding } from '../../findings/finding.js'
import type { Intent } from '../../findings/intent.js'
import { broken, findingOf, type Broken, type Locate } from '../../findings/judge.js'
import type { Spot } from '../../findings/rule.js'
import type { RequestedSettings, SettingName } from '../../settings.js'
import type { Configuration } from '../configuration.js'
import type { TransformReading } from '../transform/reading.js'
import { elementsOf, isOfMail, nameOf } from '../transform/rules/elements.js'
import { OVERRIDE_RULES } from '../transform/rules/standing.js'
import type { Deployment } from './deployment.js'
import { voice } from './told.js'

/** What an injection into the file alone has to know of one environment, of which `structure` is told. */
export function overridesIn(
  deployment: Deployment,
  own: Configuration,
  { intent, locate, structure }: Overriding,
): readonly Finding[] {
  const readings = overriddenIn(deployment, own, intent)
  const complaints = readings
    .filter(({ overridden }) => overridden.length > 0)
    .flatMap((one): readonly Broken[] => broken(OVERRIDE_RULES, one, intent))
  const refused = structure.filter(
    ({ level, path }) => (level === 'file' || level === 'section') && path !== own.path,
  )
  return [
    ...complaints.map((one) => findingOf(one, { intent, locate, voice })),
    ...refused.map((one) => ({ ...one, level: 'runtime' as const })),
  ]
}

interface Overriding {
  readonly intent: Intent
  readonly locate: Locate
  readonly structure: readonly Finding[]
}

/** The transforms, with the settings that each of them decides against what is injected into the file. */
export function overriddenIn(
  deployment: Deployment,
  own: Configuration,
  intent: Intent,
): readonly TransformReading[] {
  const { readings } = deployment
  const { environment = '', settings } = intent
  if (environment !== '' && environment !== '*') return readings
  const differing = differingIn(deployment, own, settings).map((setting) => ({
    setting,
    spot: causeOf(deployment, setting),
  }))
  return readings.map((reading) => ({
    ...reading,
    overridden: differing.flatMap(({ setting, spot }) =>
      spot !== null && spot.file === reading.file ? [{ setting, spot }] : [],
    ),
  }))
}

/** The place in a transform that decides a setting; null where none does. */
function causeOf({ result, layered, readings }: Deployment, setting: SettingName): Spot | null {
  if (result === null) return null
  const spot = result.spotOf(setting, null)
  const origin = spot.file.path === layered.file.path ? layered.originOf(spot.span) : spot
  if (readings.some(({ file }) => file === origin.file)) return origin
  const last = readings.findLast((one) => one.application?.result && elementsOf(one).some(isOfMail))
  const element = last === undefined ? undefined : elementsOf(last).findLast(isOfMail)
  if (!last?.file || element === undefined) return null
  return { file: last.file, span: nameOf(element) }
}

/** The settings that an environment has otherwise than the file by itself. */
function differingIn(
  { result }: Deployment,
  own: Configuration,
  settings: RequestedSettings,
): readonly SettingName[] {
  const [here, there] = [own.effective, result?.effective ?? null]
  if (here === null || there === null) return []
  return (Object.keys(settings) as SettingName[]).filter(
    (name) => name !== 'secureSocketOptions' && here[name] !== there[name],
  )
}
