/**
 * Where the settings of a site stand, for the smoke test: asked for while the text of its files is still there, and
 * told once it is gone. Loaded only where there is one.
 */
import type { Plan } from '../config/plan.js'
import type { EnvironmentResult } from '../config/stack.js'
import type { Place } from '../findings/finding.js'
import { isMailKit, SETTING_INPUTS, type SettingName, type SiteSettings } from '../settings.js'
import type { Request } from './inputs.js'

/** The places of settings, by the environment; null stands for the configuration's own file. */
export type PlacesOfSettings = ReadonlyMap<string | null, ReadonlyMap<SettingName, Place>>

/** Where the settings of a site stand. */
export interface KnownPlaces {
  /** As they are planned. */
  readonly planned: PlacesOfSettings
  /** What the site has without what is asked for; null where a test does not tell of it. */
  readonly asItIs: SiteAsItIs | null
}

/** A site before anything is changed. */
export interface SiteAsItIs {
  readonly environments: readonly EnvironmentResult<SiteSettings>[]
  readonly places: PlacesOfSettings
}

/** The place of a setting; none where the environment is not one of those that have been asked for. */
export function placesOf(
  places: PlacesOfSettings,
  setting: SettingName,
  environment: string | null,
): readonly Place[] {
  const place = places.get(environment)?.get(setting)
  return place === undefined ? [] : [place]
}

/** All places that a smoke test of the site may tell. */
export function knownPlaces(
  { mode, settings }: Pick<Request, 'mode' | 'settings'>,
  {
    effective,
    environments,
    placeOf,
    asItIs,
  }: Pick<Plan, 'effective' | 'environments' | 'placeOf' | 'asItIs'>,
): KnownPlaces {
  // Only a `check` with settings tells in what a site differs from the test.
  const isCompared = mode === 'check' && Object.keys(settings).length > 0
  return {
    planned: tableOf([{ name: null, effective }, ...environments], placeOf),
    asItIs: isCompared
      ? { environments: asItIs.environments(), places: tableOf(environments, asItIs.placeOf) }
      : null,
  }
}

/** Where there are no settings, there is nothing to test. */
function tableOf<Environment extends string | null>(
  sites: readonly { readonly name: Environment; readonly effective: SiteSettings | null }[],
  placeOf: (setting: SettingName, environment: Environment) => Place,
): PlacesOfSettings {
  return new Map(
    sites.flatMap(({ name, effective }) =>
      effective === null
        ? []
        : [[name, new Map(namesIn(effective).map((one) => [one, placeOf(one, name)]))] as const],
    ),
  )
}

/** The settings that a site of its generation may have. */
function namesIn(settings: SiteSettings): readonly SettingName[] {
  return SETTING_INPUTS.map(([, setting]) => setting).filter(
    (setting) => isMailKit(settings) || setting !== 'secureSocketOptions',
  )
}
