/**
 * What is wrong in one environment: with the transforms, and with the file that results, each complaint in the file that
 * causes it.
 */
import { verdictOf, type Finding, type Verdict } from '../../findings/finding.js'
import type { Intent } from '../../findings/intent.js'
import type { Locate } from '../../findings/judge.js'
import type { Spot } from '../../findings/rule.js'
import type { SettingName } from '../../settings.js'
import { SETTING_INPUTS } from '../../settings.js'
import type { Configuration } from '../configuration.js'
import { complaintsAbout } from '../transform/rules/sound.js'
import type { Deployment } from './deployment.js'
import { overriddenIn } from './overrides.js'
import { toldOnce } from './told.js'

/** Places in the file that results are told where their text comes from. */
function through({ layered }: Deployment, locate: Locate): Locate {
  const { file, originOf } = layered
  return (spot) => locate(spot.file.path === file.path ? originOf(spot.span) : spot)
}

/** What the site's runtime refuses, and what is wrong with the transforms. */
export function structureIn(
  deployment: Deployment,
  own: Configuration,
  { intent, locate }: { readonly intent: Intent; readonly locate: Locate },
): readonly Finding[] {
  const { transforms, readings, result } = deployment
  const isGiven = Object.keys(intent.settings).length > 0
  const all = isGiven ? overriddenIn(deployment, own, intent) : readings
  const complaints = all.flatMap((reading) => complaintsAbout(reading, intent))
  const there = through(deployment, locate)
  const refused = result?.structure(asResulting(deployment, intent), there) ?? []
  const told =
    complaints.length === 0
      ? refused
      : toldOnce(deployment, { complaints, refused }, { intent, locate })
  const findings = [...transforms.flatMap(({ faults }) => faults), ...told]
  verdictsOf(deployment).set(intent, verdictOf(findings))
  return findings
}

/** What is wrong with the settings that result. */
export function resultIn(
  deployment: Deployment,
  { intent, locate }: { readonly intent: Intent; readonly locate: Locate },
): readonly Finding[] {
  const { result } = deployment
  return result?.result(asResulting(deployment, intent), through(deployment, locate)) ?? []
}

/** Inputs that a transform wins over are not where a setting of the result comes from. */
function asResulting({ result }: Deployment, intent: Intent): Intent {
  const effective = result?.effective ?? null
  if (effective === null || Object.keys(intent.settings).length === 0) return intent
  const kept = Object.entries(intent.settings).filter(
    ([name, value]) => name === 'secureSocketOptions' || effective[name as 'host'] === value,
  )
  return { ...intent, settings: Object.fromEntries(kept) }
}

const NOWHERE: Locate = () => ({
  path: '',
  at: { line: 1, column: 1, endLine: 1, endColumn: 1 },
})

const VERDICTS = new WeakMap<Deployment, WeakMap<Intent, Verdict>>()

function verdictsOf(deployment: Deployment): WeakMap<Intent, Verdict> {
  const known = VERDICTS.get(deployment) ?? new WeakMap<Intent, Verdict>()
  VERDICTS.set(deployment, known)
  return known
}

/** What the site's runtime says in one environment: as `structureIn` has found it, where that was asked before. */
export function verdictIn(deployment: Deployment, own: Configuration, intent: Intent): Verdict {
  return (
    verdictsOf(deployment).get(intent) ??
    verdictOf(structureIn(deployment, own, { intent, locate: NOWHERE }))
  )
}

/** The file that each setting of the result comes from. */
export function originsIn(deployment: Deployment): ReadonlyMap<SettingName, string> {
  const { result } = deployment
  const origins = new Map<SettingName, string>()
  if (result === null) return origins
  for (const [, setting] of SETTING_INPUTS) {
    if (setting === 'secureSocketOptions') continue
    const { file, span } = result.spotOf(setting, null)
    const { text = '' } = file.source as { readonly text?: string }
    // Where the setting is not there, the spot is a start tag around its place.
    if (text[span.start] === '<') continue
    const isOwn = file.path === deployment.layered.file.path
    origins.set(setting, (isOwn ? deployment.layered.originOf(span).file : file).path)
  }
  return origins
}

/** Where a setting of the result comes from, or the element that would contain it. */
export function spotIn(
  { result, layered }: Deployment,
  own: Configuration,
  setting: SettingName,
): Spot {
  const spot = (result ?? own).spotOf(setting, null)
  return result !== null && spot.file.path === layered.file.path
    ? layered.originOf(spot.span)
    : spot
}
