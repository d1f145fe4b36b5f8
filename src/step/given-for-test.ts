/**
 * What a test was given, and the site has otherwise: a test in `check` proves what the inputs say, and the site goes on
 * with what its files and its environment say.
 */
import { capital, theInput } from '../mentions.js'
import { THE_ENVIRONMENT, type EnvironmentResult } from '../config/stack.js'
import type { Place } from '../findings/finding.js'
import {
  inputBehind,
  isMailKit,
  type MailKitSettings,
  type RequestedSettings,
  type SettingName,
  type SiteSettings,
} from '../settings.js'
import { firstFew } from '../text/first-few.js'
import { inert } from '../text/inert.js'
import { known, wantedOption } from './later-sites.js'
import { placesOf, type SiteAsItIs } from './places.js'

/** An input that differs from what the site has. */
export interface Difference {
  readonly words: string
  /** Where the site has its value; null where that is no file. */
  readonly place: Place | null
}

/** A setting with the layer that the site has it from. */
interface Differing {
  readonly setting: keyof MailKitSettings
  readonly origin: string
  readonly environment: string
}

/** What a difference makes of the test. */
const PROVES: Partial<Record<keyof MailKitSettings, string>> = {
  host: 'another server than the site uses',
  port: 'another server than the site uses',
  secureSocketOptions: 'another way to TLS than the site goes',
  userName: 'another login than that of the site',
  password: 'another login than that of the site',
  from: 'another sender than that of the site',
}

/**
 * The inputs that differ from what the site has in some environments.
 *
 * @param tested the names of the environments
 */
export function differencesIn(
  { environments, places }: SiteAsItIs,
  requested: RequestedSettings,
  tested: readonly string[],
): readonly Difference[] {
  const all = environments
    .filter(({ name }) => tested.includes(name))
    .flatMap((one) => differing(one, requested))
  const groups = new Map<string, Differing[]>()
  for (const one of all) {
    const key = `${one.setting} ${one.origin}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { setting, origin, environment } = first
    const isFile = origin !== THE_ENVIRONMENT
    return [
      {
        words: wordsOf(first, group, requested),
        place: isFile ? (placesOf(places, setting, environment)[0] ?? null) : null,
      },
    ]
  })
}

function differing(
  { name, effective, origins }: EnvironmentResult<SiteSettings>,
  requested: RequestedSettings,
): readonly Differing[] {
  if (effective === null || !isMailKit(effective)) return []
  const port = requested.port ?? known(effective.port) ?? 0
  const wanted: RequestedSettings = {
    ...requested,
    ...(inputOf('secureSocketOptions', requested) === null
      ? {}
      : { secureSocketOptions: wantedOption(effective, requested, port) as never }),
  }
  const settings = Object.keys(PROVES) as (keyof MailKitSettings)[]
  return settings.flatMap((setting) => {
    const origin = origins.get(setting)
    const value = known<string | number>(effective[setting])
    const given = wanted[setting]
    const isOther = given !== undefined && value !== null && value !== '' && value !== given
    return isOther && origin !== undefined ? [{ setting, origin, environment: name }] : []
  })
}

/** `enable-ssl` stands for the option where that is not given itself. */
function inputOf(setting: SettingName, requested: RequestedSettings): string | null {
  const own = inputBehind(setting, requested)
  return own ?? (setting === 'secureSocketOptions' ? inputBehind('enableSsl', requested) : null)
}

function wordsOf(
  { setting, origin }: Differing,
  group: readonly Differing[],
  requested: RequestedSettings,
): string {
  const where = firstFew(group, ({ environment }) => inert(environment))
  const input = inputOf(setting, requested) ?? setting
  return `${capital(theInput(input))} is not what the site has in the environment${group.length === 1 ? '' : 's'} ${where}: ${inert(origin)} has another value. The test proves ${PROVES[setting] ?? 'something else'}. Take the input out, or correct one of the two.`
}

/**
 * Says whose password was tested; null where it is the site's own, as far as anybody here can know.
 *
 * @param environment what the site has without the inputs
 */
export function passwordNote(
  environment: EnvironmentResult<SiteSettings> | undefined,
  requested: RequestedSettings,
): string | null {
  const own = environment?.effective?.password ?? null
  const isOfEnvironment = own === null || own === '' || typeof own === 'object'
  return requested.password !== undefined && isOfEnvironment
    ? "Tested with the password given here; the site uses its environment's."
    : null
}
