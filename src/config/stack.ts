/**
 * A site is a stack: in each of its environments it reads layers, lowest first, and each value comes from one of
 * them. What both generations share; what a layer is, a kind of configuration decides.
 */
import { ANY_OTHER, type Verdict } from '../findings/finding.js'
import type { SettingName } from '../settings.js'

/** Where a setting comes from that the site's environment supplies: a secret or a variable, by its key. */
export const THE_ENVIRONMENT = 'the environment'

/** In which order environments are told. */
export interface EnvironmentOrder {
  /** Before all others, in this order. */
  readonly first: readonly string[]
  /** Behind all others. */
  readonly last: readonly string[]
}

/** appsettings: Production, any other, others by name, Development. */
export const APPSETTINGS_ORDER: EnvironmentOrder = {
  first: ['Production', ANY_OTHER],
  last: ['Development'],
}

/** web.config: live, staging, development, others by name. */
export const WEB_CONFIG_ORDER: EnvironmentOrder = {
  first: ['live', 'staging', 'development'],
  last: [],
}

/** Names of environments in the order in which they are told; letter case does not count. */
export function inOrder(names: readonly string[], order: EnvironmentOrder): readonly string[] {
  const rank = (name: string): number => {
    const first = indexIn(order.first, name)
    if (first >= 0) return first - order.first.length
    return indexIn(order.last, name) + 1
  }
  return [...names].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : Number(a > b)))
}

function indexIn(names: readonly string[], name: string): number {
  return names.findIndex((one) => isSameEnvironment(one, name))
}

/** Whether two names mean the same environment. */
export function isSameEnvironment(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

/** What a site gets in one environment. */
export interface EnvironmentResult<Settings> {
  readonly name: string
  /** The paths of its files, lowest first. */
  readonly layers: readonly string[]
  readonly verdict: Verdict
  /** null where the verdict is not `ok`. */
  readonly effective: Settings | null
  /**
   * The layer that a setting comes from: the path of a file relative to the workspace, with `/`, or `THE_ENVIRONMENT`.
   * A setting that has its default is not in it.
   */
  readonly origins: ReadonlyMap<SettingName, string>
  /** The earlier layers that have a setting too, and whose value does not count, lowest first; named likewise. */
  readonly hidden?: ReadonlyMap<SettingName, readonly string[]>
  /** Whether its verdict is one of the site: what stands for another environment is told and does not count. */
  readonly counts: boolean
}
