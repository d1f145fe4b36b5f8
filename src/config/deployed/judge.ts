/**
 * What is wrong in one environment: with the transforms, and with the file that results, each complaint in the file that
 * causes it.
 */
import { verdictOf, type Finding, type Place, type Verdict } from '../../findings/finding.js'
import type { Intent } from '../../findings/intent.js'
import { broken, findingOf, type Broken, type Locate, type Refusal } from '../../findings/judge.js'
import type { Spot } from '../../findings/rule.js'
import type { SettingName } from '../../settings.js'
import { SETTING_INPUTS } from '../../settings.js'
import { startTag } from '../../syntax/xml/spots.js'
import type { Configuration } from '../configuration.js'
import type { TransformReading } from '../transform/reading.js'
import { elementsOf, isOfMail, nameOf } from '../transform/rules/elements.js'
import { complaintsAbout } from '../transform/rules/sound.js'
import { OVERRIDE_RULES } from '../transform/rules/standing.js'
import { mailSections } from '../web-config/model/mail-sections.js'
import { differingIn, type Deployment } from './deployment.js'

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
  const { transforms, result } = deployment
  const told = overriddenIn(deployment, own, intent)
    .flatMap((reading) => complaintsAbout(reading, intent))
    .filter(({ rule, complaint }) => rule.id !== COMMITTED || !isOfSite(deployment, complaint))
    .map((one) => findingOf(one, { intent, locate, voice }))
  const refused = result?.structure(asResulting(deployment, intent), through(deployment, locate))
  const findings = [
    ...transforms.flatMap(({ faults }) => faults),
    ...told,
    ...(refused ?? []).filter((one) => !isToldAlready(one, told, placesIn(deployment, locate))),
  ]
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

/** A password in a transform, also one that does not come to the site. */
const COMMITTED = 'transform/committed-password'

/** Whether the site gets its password from the value of an attribute with that name: it is told there. */
function isOfSite({ result, layered, readings }: Deployment, name: Spot): boolean {
  if (!result?.effective?.password) return false
  const spot = result.spotOf('password', null)
  if (spot.file.path !== layered.file.path) return false
  const { file, span } = layered.originOf(spot.span)
  const own = readings.find((one) => one.file === name.file)?.file
  if (file !== own) return false
  return /^\s*=\s*["']$/.test(own.source.text.slice(name.span.end, span.start))
}

/** What the rules on transforms say in other words than those on a `web.config`. */
const SAME: Readonly<Record<string, string>> = {
  'sections/duplicate': 'transform/second-smtp',
  'config-sections/place': 'transform/config-sections',
}

function isToldAlready(
  { rule, path, at }: Finding,
  told: readonly Finding[],
  smtp: () => ReadonlySet<string>,
): boolean {
  const same = Object.hasOwn(SAME, rule) ? SAME[rule] : undefined
  if (same === undefined || !told.some((one) => one.rule === same)) return false
  return rule !== 'sections/duplicate' || smtp().has(JSON.stringify({ path, at }))
}

/** Where each `<smtp>` of the site is told. */
function placesIn({ layered }: Deployment, locate: Locate): () => ReadonlySet<string> {
  return () =>
    new Set(
      mailSections(layered.file.document).smtp.map((element) => {
        const { path, at }: Place = locate(layered.originOf(startTag(element)))
        return JSON.stringify({ path, at })
      }),
    )
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

/** The transforms, with the settings that each of them decides against what is injected into the file. */
function overriddenIn(
  deployment: Deployment,
  own: Configuration,
  intent: Intent,
): readonly TransformReading[] {
  const { readings } = deployment
  const { environment = '', settings } = intent
  if (Object.keys(settings).length === 0 || (environment !== '' && environment !== '*')) {
    return readings
  }
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

/** What an injection into the file alone has to know of one environment. */
export function overridesIn(
  deployment: Deployment,
  own: Configuration,
  { intent, locate }: { readonly intent: Intent; readonly locate: Locate },
): readonly Finding[] {
  const readings = overriddenIn(deployment, own, intent)
  const complaints = readings.flatMap((one): readonly Broken[] =>
    broken(OVERRIDE_RULES, one, intent),
  )
  const refused = structureIn(deployment, own, { intent, locate }).filter(
    ({ level, path }) => (level === 'file' || level === 'section') && path !== own.path,
  )
  return [
    ...complaints.map((one) => findingOf(one, { intent, locate, voice })),
    ...refused.map((one) => ({ ...one, level: 'runtime' as const })),
  ]
}

/** Who refuses what comes out of a transform. */
export function voice({ level }: Refusal): string {
  return level === 'file' ? '.NET Framework refuses the whole file' : 'The engine says'
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
